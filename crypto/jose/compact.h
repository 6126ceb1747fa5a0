// A compact JWS taken apart (RFC 7515, section 7.1); nothing of it is believed yet.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace strongroom::crypto {

struct CompactParts
{
    std::string header{};            ///< JSON, as it was written.
    boost::json::object fields{};    ///< The same, read.
    std::string payload{};           ///< Decoded.
    std::string_view signingInput{}; ///< Into the token.
    Bytes signature{};
};

/// Three parts of strict base64url, the first a JSON object in which no name comes twice. Fails
/// with Forged for another form ("field" empty), and for a header with extensions that have to be
/// understood ("crit"): there are none that we know.
Result<CompactParts> takeApart(std::string_view token);

/// What every refusal of a token says. `field` names what did not fit, as the token does: "alg",
/// "kid", "signature", "exp" …; it is for logs and for whoever holds the token anyway.
Error tokenRefused(std::string_view field);

} // namespace strongroom::crypto
