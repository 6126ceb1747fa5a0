// Access at once in an emergency, which somebody else looks at afterwards.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

inline constexpr std::size_t shortestEmergency = 20; ///< Bytes of the reason.

enum class Finding { Justified, FollowUp, Misuse };

struct BreakGlass
{
    BreakGlassId id{};
    OrganizationId organization{};
    SecretId secret{};
    std::string secretName{};
    std::string subject{};
    std::string name{}; ///< Of the person.
    std::string reason{};
    std::string ticket{};
    Timestamp openedAt{};
    Timestamp expiresAt{};
    std::optional<Timestamp> endedAt{}; ///< Ended by hand, before it expired.
    std::uint32_t reveals = 0;          ///< Uses of the grants that came from it.
    std::optional<Finding> finding{};   ///< None: the review is open.
    std::string remark{};
    std::string reviewer{}; ///< Display name.
    std::optional<Timestamp> reviewedAt{};
};

struct BreakGlassRequest
{
    SecretId secret{};
    std::string reason{};
    std::string ticket{};
    std::uint32_t minutes = 0; ///< 0: as long as policy gives.
};

struct BreakGlassReview
{
    Finding finding = Finding::Justified;
    std::string remark{};
};

bool isActive(const BreakGlass& glass, Timestamp now);
std::string_view nameOf(Finding finding); ///< "justified", "follow_up", "misuse".

} // namespace strongroom::domain
