// A key's name that follows from the key: RFC 7638.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace strongroom::crypto {

/// base64url(SHA-256 of the canonical public members): 43 characters.
using JwkThumbprint = std::string;

/// Of RSA, EC, OKP and oct keys, private or public alike. Fails with InvalidInput for what is no
/// JWK.
Result<JwkThumbprint> jwkThumbprint(std::string_view jwk);
Result<JwkThumbprint> jwkThumbprint(const boost::json::object& jwk);

} // namespace strongroom::crypto
