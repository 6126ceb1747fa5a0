// How well an organization keeps its secrets, in numbers that name none of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// A part of a whole; of nothing, where there is nothing to have a share of.
struct Share
{
    std::uint64_t part = 0;
    std::uint64_t whole = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

/// Secrets whose value is at least `from` and less than `below` days old.
struct AgeBand
{
    std::uint32_t from = 0;
    std::optional<std::uint32_t> below{}; ///< None: however old.
    std::uint64_t secrets = 0;

    friend bool operator==(const AgeBand&, const AgeBand&) = default;
};

/// Rotations that came less than `below` days after the value before.
struct IntervalBand
{
    std::optional<std::uint32_t> below{}; ///< None: however long; above the band before.
    std::uint64_t rotations = 0;

    friend bool operator==(const IntervalBand&, const IntervalBand&) = default;
};

struct RotationSpeed
{
    std::vector<IntervalBand> bands{};
    std::optional<std::chrono::hours> median{}; ///< From value to value; none before the first.
    std::optional<std::chrono::seconds> requestToApplied{}; ///< Median of what was approved.
    std::uint64_t applied = 0;                              ///< How many approvals that is of.

    friend bool operator==(const RotationSpeed&, const RotationSpeed&) = default;
};

struct Coverage
{
    Share owned{};
    Share rotated{}; ///< Have a value that is less than 90 days old.
    Share served{};  ///< A value of them was handed out, on the record by canonical URI.

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

struct Governance
{
    Share withPurpose{}; ///< Of reveals.
    Share withTicket{};
    Share withApproval{};
    Share denied{}; ///< Of events.
    std::uint64_t openApprovals = 0;
    std::uint64_t openReviews = 0; ///< Emergencies that are over and that nobody has looked at.
    std::uint64_t overdueReviews = 0;
    std::uint64_t openAccessReviews = 0; ///< That nobody has signed off yet.
    std::uint64_t overdueAccessReviews = 0;

    friend bool operator==(const Governance&, const Governance&) = default;
};

/// Events by weekday, from Monday on, and by hour.
using Activity = std::array<std::array<std::uint64_t, 24>, 7>;

inline constexpr std::chrono::days freshFor{90};    ///< A value that is older is due.
inline constexpr std::chrono::days recentTime{28};  ///< What is said of events is said of these.
inline constexpr std::chrono::days reviewWithin{3}; ///< After an emergency has ended.

/// What is read by itself, and may fail by itself.
enum class OutcomePart { Secrets, Rotation, Events, Week, Reviews };

inline constexpr std::array outcomeParts{OutcomePart::Secrets, OutcomePart::Rotation,
                                         OutcomePart::Events, OutcomePart::Week,
                                         OutcomePart::Reviews};

std::string_view nameOf(OutcomePart part); ///< "secrets", "rotation", …

struct Outcomes
{
    Timestamp asOf{};
    std::vector<AgeBand> ages{};
    std::uint64_t withoutValue = 0;
    RotationSpeed rotation{};
    Coverage coverage{};
    Share completeEvents{};
    Governance governance{};
    Activity activity{};
    std::set<OutcomePart> missing{}; ///< Could not be read: nothing is said of them.
    std::uint64_t uncounted = 0;     ///< Events that are recorded and not in these numbers yet.

    friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

/// How often each number of hours occurred, in ascending order.
struct LengthCount
{
    std::int64_t hours = 0;
    std::uint64_t times = 0;
};

/// The lower of two in the middle; none of nothing.
std::optional<std::chrono::hours> medianOf(const std::vector<LengthCount>& counts);

/// Bands of 30 days up to 90, then up to half a year and a year.
std::vector<AgeBand> emptyAges();
/// A day, a week, 30, 90, 180 and 365 days.
std::vector<IntervalBand> emptyIntervals();

} // namespace strongroom::domain
