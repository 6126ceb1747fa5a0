// What a token says of itself, held to who may have issued it, for whom, and when (RFC 7519).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::crypto {

struct ClaimRules
{
    std::string issuer{};   ///< "iss" must be this; empty: any.
    std::string audience{}; ///< "aud" must be or hold this; empty: any.
    std::chrono::seconds leeway{60};
    std::optional<std::chrono::seconds> longestAge{}; ///< Asks for "iat", and for one not older.
    bool needsExpiry = true;                          ///< A token without "exp" is refused.
};

/// The claims of a verified payload. Fails with Forged, `field` naming the claim that did not fit
/// ("exp", "nbf", "iat", "iss", "aud"; empty for a payload that is no JSON object, or names a claim
/// twice). Times beyond the year 9999, and times that are no numbers, fit nothing.
Result<boost::json::object> checkClaims(std::string_view payload, const ClaimRules& rules,
                                        Timestamp now);

/// A NumericDate (RFC 7519, section 2), fractions rounded down; none if it is absent or no date.
std::optional<Timestamp> dateOf(const boost::json::object& claims, std::string_view name);

} // namespace strongroom::crypto
