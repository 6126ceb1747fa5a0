// Errors on the wire: problem+json (RFC 9457).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/json.h"

#include <string>
#include <string_view>

namespace strongroom::wire {

/// {"type", "title", "status", "code", "detail", "field"?, "reason"?, "request_id"}: "code" is
/// nameOf(kind), "detail" the error's message. The error's own `detail` is never read here.
json::object problemToJson(const Error& error, unsigned status, std::string_view requestId);

/// The error that a problem document describes; for another body, the kind that fits `status`. Of
/// an OAuth error (RFC 6749, section 5.2) the name is the reason.
Error errorFromProblem(std::string_view body, unsigned status);

} // namespace strongroom::wire
