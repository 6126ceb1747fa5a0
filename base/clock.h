// The time, asked of an object so that tests can say what it is, and its one written form.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
};

/// "2026-11-24T10:35:07.123Z": RFC 3339, always UTC, always milliseconds.
std::string toRfc3339(Timestamp time);

/// Reads what toRfc3339() writes, with the fraction optional. Fails with InvalidInput.
Result<Timestamp> parseRfc3339(std::string_view text);

} // namespace strongroom
