// Forms of browsers and OAuth clients, and the answers that they get.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/request.h"
#include "server/issuer/issuer.h"

#include <map>
#include <string>
#include <string_view>

namespace strongroom::server {

using Form = std::map<std::string, std::string>;

/// Empty for a field that is not there.
std::string at(const Form& form, const std::string& name);

/// Percent-encoded for a query.
std::string encode(std::string_view text);

/// A page that runs no script, loads nothing, and stands in nobody's frame.
Reply page(std::string html, unsigned status);

/// Another site's page cannot post here: browsers say where a form came from.
bool fromElsewhere(const Request& request);

/// RFC 6749, section 5.2: its own names for what went wrong.
Reply oauthError(const Error& error);
Reply oauthError(std::string_view name, std::string_view description);

/// RFC 6749, section 5.1.
Reply tokenReply(const TokenSet& tokens);

} // namespace strongroom::server
