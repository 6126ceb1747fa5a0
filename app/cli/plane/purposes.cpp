// The words for a purpose, shared by all commands that reveal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/purposes.h"

#include <iostream>

namespace strongroom::cli {

void addPurposeWords(Words& words, PurposeWish& wish)
{
    words
        .text(
            "--purpose", wish.category,
            "Why: incident, debug, deploy, rotation, audit or other, unless the organization has a "
            "list of its own")
        .text("--ticket", wish.purpose.ticket, "The ticket")
        .text("--note", wish.purpose.note, "In your own words");
}

Result<domain::Purpose> purposeOf(const PurposeWish& wish)
{
    auto purpose = wish.purpose;
    purpose.category = wish.category;
    // Which there are, and what each needs, is the organization's to say.
    if (const auto checked = domain::check(purpose); !checked)
        return checked.error();
    return purpose;
}

void warnOfHiddenVersion(const client::Revealed& revealed)
{
    if (revealed.hiddenVersion != 0)
        std::cerr << "The server may be hiding version " << revealed.hiddenVersion
                  << " of this secret: it exists, and the server did not show it as the newest.\n";
    if (revealed.deletedVersion != 0)
        std::cerr << "Version " << revealed.deletedVersion
                  << " of this secret is newer; the server says that it is deleted.\n";
}

} // namespace strongroom::cli
