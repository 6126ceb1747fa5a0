// Bands, and the middle of what is only known as counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/outcomes.h"

namespace strongroom::domain {

std::optional<std::chrono::hours> medianOf(const std::vector<LengthCount>& counts)
{
    std::uint64_t all = 0;
    for (const auto& count : counts)
        all += count.times;
    std::uint64_t passed = 0;
    for (const auto& count : counts) {
        passed += count.times;
        if (2 * passed >= all && count.times > 0)
            return std::chrono::hours(count.hours);
    }
    return std::nullopt;
}

std::string_view nameOf(OutcomePart part)
{
    switch (part) {
    case OutcomePart::Secrets: return "secrets";
    case OutcomePart::Rotation: return "rotation";
    case OutcomePart::Events: return "events";
    case OutcomePart::Week: return "week";
    case OutcomePart::Reviews: return "reviews";
    }
    return "secrets";
}

std::vector<AgeBand> emptyAges()
{
    return {{0, 30}, {30, 60}, {60, 90}, {90, 180}, {180, 365}, {365, std::nullopt}};
}

std::vector<IntervalBand> emptyIntervals()
{
    return {{1}, {7}, {30}, {90}, {180}, {365}, {std::nullopt}};
}

} // namespace strongroom::domain
