// The pages of the second factor: plain HTML, no script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "server/issuer/pages/page_parts.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

/// What is kept in the form from one step to the next.
struct StepForm
{
    std::string_view ticket{};
    std::string_view problem{}; ///< Shown above; empty for none.
};

/// Where somebody signs in to look after their own.
std::string ownSignInPage(std::string_view problem, std::string_view username,
                          PageLanguage language);
/// Asks for a code; with `own`, for one to change the second factor itself.
std::string codePage(const StepForm& form, bool own, PageLanguage language);
/// `picture` is SVG; `seed` in base32, for whoever types it.
std::string enrolPage(const StepForm& form, const std::string& picture, const SecretBytes& seed,
                      PageLanguage language);
std::string_view enrolPictureLabel(PageLanguage language);
/// The only time that they are shown; without a ticket nothing follows.
std::string recoveryCodesPage(std::string_view ticket, const std::vector<std::string>& codes,
                              PageLanguage language);
std::string turnedOffPage(PageLanguage language);

} // namespace strongroom::server
