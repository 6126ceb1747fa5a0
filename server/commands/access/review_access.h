// Periodic reviews: is everything that was given still needed?
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/reviews/review_storage.h"

namespace strongroom::server {

struct ReviewWish
{
    std::string title{};
    Timestamp dueAt{};
};

/// Takes down all access as it is. Needs ManageAccess.
Result<domain::AccessReview> startReview(CommandContext& context, ReviewStorage& reviews,
                                         const Caller& caller, const ReviewWish& wish);
/// For whoever manages access, or may see the record.
Result<std::vector<domain::AccessReview>> listReviews(CommandContext& context,
                                                      ReviewStorage& reviews, const Caller& caller);
Result<domain::AccessReview> getReview(CommandContext& context, ReviewStorage& reviews,
                                       const Caller& caller, const domain::AccessReviewId& id);
/// Needs ManageAccess; nobody decides on access of their own. Fails with VersionConflict once it is
/// signed, or was changed since `revision`.
Result<domain::AccessReview> decideReview(CommandContext& context, ReviewStorage& reviews,
                                          const Caller& caller, const domain::AccessReviewId& id,
                                          std::uint64_t revision,
                                          const std::vector<domain::ReviewDecision>& decisions);
/// Takes away what is to be removed, and closes the review. Needs ManageAccess and a decision on
/// each piece.
Result<domain::AccessReview> signReview(CommandContext& context, ReviewStorage& reviews,
                                        const Caller& caller, const domain::AccessReviewId& id,
                                        std::uint64_t revision, const std::string& remark);

} // namespace strongroom::server
