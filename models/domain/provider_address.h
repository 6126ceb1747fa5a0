// Which addresses of an identity provider may be believed, and where it describes itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace strongroom::domain {

/// Over TLS, or on the loopback interface: whoever stands between us and a provider could hand out
/// keys of their own, or take tokens.
bool isPrivateAddress(std::string_view address);

/// OpenID Connect Discovery 1.0, section 4: a slash at the end of the issuer is not doubled.
std::string discoveryAddress(std::string_view issuer);

} // namespace strongroom::domain
