// The page on which somebody who was invited chooses a password: plain HTML, no script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/issuer/pages/page_parts.h"

#include <string>
#include <string_view>

namespace strongroom::server {

struct InvitationForm
{
    std::string_view token{};
    std::string_view username{}; ///< Shown; empty after a failed try.
    std::string_view problem{};  ///< Shown above; empty for none.
};

std::string invitationPage(const InvitationForm& form, PageLanguage language);
std::string invitationDonePage(PageLanguage language);
/// For a link that is used up, too old, or no link of ours.
std::string invitationGonePage(PageLanguage language);

} // namespace strongroom::server
