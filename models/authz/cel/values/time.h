// Timestamps and durations: their texts, their parts, their sums.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/cel/values/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::authz::cel {

/// RFC 3339, years 1 to 9999.
std::optional<Timestamp> parseTimestamp(std::string_view text);
std::string textOf(const Timestamp& time);

/// Go's form: "1h30m", "-1.5s", "300ms", "0".
std::optional<Duration> parseDuration(std::string_view text);
std::string textOf(const Duration& duration);

/// None where the sum leaves the range.
std::optional<Timestamp> add(const Timestamp& time, const Duration& duration);
std::optional<Duration> between(const Timestamp& later, const Timestamp& earlier);

/// "getMonth" and its kin, in UTC or at an offset ("-05:00"). None for a zone that is no offset.
std::optional<std::int64_t> part(const Timestamp& time, std::string_view what,
                                 std::string_view zone);

} // namespace strongroom::authz::cel
