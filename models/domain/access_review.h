// A look over all access that was given, decided piece by piece and signed off.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/access_answer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

using AccessReviewId = Id<struct AccessReviewTag>;

enum class ReviewVerdict { Open, Keep, Remove };

/// What one piece of access came to.
struct ReviewItem
{
    NamedBinding binding{};
    ReviewVerdict verdict = ReviewVerdict::Open;
    std::string note{};
    std::string decidedBy{}; ///< Display name.
    std::optional<Timestamp> decidedAt{};
};

struct AccessReview
{
    AccessReviewId id{};
    OrganizationId organization{};
    std::uint64_t revision = 1; ///< Moves with every change.
    std::string title{};
    std::string startedBy{}; ///< Display name.
    Timestamp startedAt{};
    Timestamp dueAt{};
    std::vector<ReviewItem> items{}; ///< As access was when it began.
    std::string signedBy{};          ///< Display name; empty while it is open.
    std::optional<Timestamp> signedAt{};
    std::string remark{};

    std::size_t openItems() const;
};

/// A decision about one piece, on the review as it was seen.
struct ReviewDecision
{
    Binding binding{};
    ReviewVerdict verdict = ReviewVerdict::Keep;
    std::string note{};
};

std::string_view nameOf(ReviewVerdict verdict); ///< "open", "keep", "remove".

} // namespace strongroom::domain
