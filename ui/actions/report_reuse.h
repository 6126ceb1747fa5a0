// The person asks which values are used more than once: marked page by page, grouped here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/searches_api.h"
#include "ui/actions/outcome.h"

#include <functional>
#include <vector>

namespace strongroom::ui {

struct ReuseReport
{
    /// Values that are the same, each group of two or more; the largest first.
    std::vector<std::vector<client::ReusedValue>> groups{};
    std::uint64_t secrets = 0; ///< Looked at so far.
    std::uint64_t values = 0;
    std::uint64_t withheld = 0;
};

/// Groups are there at the end only.
using ReuseProgress = std::function<void(const ReuseReport& soFar)>;

/// Tells how far it is after each page; stops asking when `asker` is gone. Fails with what keeps a
/// page from being looked at: a report of a part would say that the rest is not reused.
void reportReuse(client::SearchesApi& searches, domain::ReuseWish wish, QObject* asker,
                 ReuseProgress progress, Then<ReuseReport> then);

} // namespace strongroom::ui
