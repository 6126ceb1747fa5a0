// The page that a browser shows for signing in: plain HTML, no script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/issuer/issuer.h"
#include "server/issuer/pages/page_parts.h"

#include <string>
#include <string_view>

namespace strongroom::server {

/// The form; `problem` is shown above it, `username` is kept in it.
std::string signInPage(const AuthorizationRequest& request, bool firstAccount,
                       PageLanguage language, std::string_view problem, std::string_view username);

/// For a request that is not to be served: what is wrong, and nothing to press.
std::string refusalPage(std::string_view problem, PageLanguage language);

} // namespace strongroom::server
