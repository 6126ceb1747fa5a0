// JSON objects from outside, of which two readers cannot think differently.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace strongroom::crypto {

/// Fails with InvalidInput for what is not one JSON object in UTF-8, is nested over 32 deep, or
/// names a member twice at any depth (RFC 7515, section 4; RFC 7519, section 4).
Result<boost::json::object> parseStrictObject(std::string_view text);

/// The member's text, with any zero bytes in it; empty if it is absent or no text.
std::string textOf(const boost::json::object& object, std::string_view name);

} // namespace strongroom::crypto
