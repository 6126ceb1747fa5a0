// Structured log lines: an event and its fields, never a value, a token or a body.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace strongroom {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogField
{
    std::string_view name{};
    std::string value{};
};

/// May be called from any thread.
class Log
{
public:
    virtual ~Log() = default;
    virtual void write(LogLevel level, std::string_view event,
                       std::initializer_list<LogField> fields) = 0;
};

} // namespace strongroom
