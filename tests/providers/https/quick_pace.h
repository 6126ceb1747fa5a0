// Time that passes only while somebody pauses, and then at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/pace.h"

#include <numeric>
#include <vector>

namespace strongroom::providers {

class QuickPace final : public Pace
{
public:
    Moment now() const override { return Moment(sum()); }
    void pause(std::chrono::milliseconds time) override { pauses.push_back(time); }
    void wake() override {}

    std::chrono::milliseconds sum() const
    {
        return std::accumulate(pauses.begin(), pauses.end(), std::chrono::milliseconds(0));
    }

    std::vector<std::chrono::milliseconds> pauses{}; ///< In their order.
};

} // namespace strongroom::providers
