// Which key of a set a token is to be verified with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/jwk/jwk.h"

#include <boost/json/array.hpp>

#include <string_view>

namespace strongroom::crypto {

/// The "keys" of a JWK set (RFC 7517, section 5). Fails with InvalidInput if it is none, or a name
/// comes twice in it.
Result<boost::json::array> readKeySet(std::string_view jwks);

/// The key that the header's "kid" names, or, without a "kid", the only one of the fitting type.
/// What a key says of its use ("use", "key_ops", "alg") holds; two keys of one name serve nobody.
/// Null if there is none.
const boost::json::object* selectKey(const boost::json::object& header,
                                     const boost::json::array& keys);

/// The key of a JWK, if it is one for the algorithm: of its type, curve and size. Fails with
/// InvalidInput.
Result<VerificationKey> readKeyFor(const boost::json::object& jwk, SignatureAlgorithm algorithm);

} // namespace strongroom::crypto
