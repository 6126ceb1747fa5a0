// A log that keeps nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"

namespace strongroom::test {

class NoLog final : public Log
{
public:
    void write(LogLevel, std::string_view, std::initializer_list<LogField>) override {}
};

} // namespace strongroom::test
