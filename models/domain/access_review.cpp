// Names for the wire.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access_review.h"

#include <algorithm>

namespace strongroom::domain {

std::size_t AccessReview::openItems() const
{
    return static_cast<std::size_t>(
        std::ranges::count(items, ReviewVerdict::Open, &ReviewItem::verdict));
}

std::string_view nameOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Open: return "open";
    case ReviewVerdict::Keep: return "keep";
    case ReviewVerdict::Remove: return "remove";
    }
    return "open";
}

} // namespace strongroom::domain
