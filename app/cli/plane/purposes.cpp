// The words for a purpose, shared by all commands that reveal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/purposes.h"

#include <iostream>
#include <map>

namespace strongroom::cli {
namespace {

const std::map<std::string, domain::PurposeCategory> categories{
    {"incident", domain::PurposeCategory::Incident},
    {"debug", domain::PurposeCategory::Debug},
    {"deploy", domain::PurposeCategory::Deploy},
    {"rotation", domain::PurposeCategory::Rotation},
    {"audit", domain::PurposeCategory::Audit},
    {"other", domain::PurposeCategory::Other}};

} // namespace

void addPurposeWords(Words& words, PurposeWish& wish)
{
    Rule purposes;
    for (const auto& [name, category] : categories)
        purposes.choices.push_back(name);
    words.text("--purpose", wish.category, "Why", purposes)
        .text("--ticket", wish.purpose.ticket, "The ticket")
        .text("--note", wish.purpose.note, "In your own words");
}

Result<domain::Purpose> purposeOf(const PurposeWish& wish)
{
    auto purpose = wish.purpose;
    purpose.category = categories.at(wish.category);
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
