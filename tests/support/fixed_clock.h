// A clock that says what a test tells it to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

namespace strongroom::test {

class FixedClock final : public Clock
{
public:
    Timestamp time{std::chrono::milliseconds(1'795'000'000'000)};
    Timestamp now() const override { return time; }
};

} // namespace strongroom::test
