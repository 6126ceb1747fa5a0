// Does one deed to many secrets, batch by batch, across restarts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "server/commands/bulk/manage_bulk.h"

namespace strongroom::server {

/// How many secrets go into one transaction: others write in between.
inline constexpr std::int64_t bulkBatch = 200;

struct BulkRun
{
    BulkWork work;
    Log& log;
    /// Ends when something may have been started, or after a while; false when the server ends.
    std::function<boost::asio::awaitable<bool>()> next;
};

/// One batch: leave is asked for each secret anew, each that changed is recorded as the single deed
/// is, and what became of each is kept in the same transaction, so that a crash repeats the batch
/// whole or not at all. True if there is more to do.
Result<bool> stepBulk(const BulkWork& work, const KeptBulk& kept);

/// Works off what is running.
boost::asio::awaitable<void> runBulks(BulkRun run);

} // namespace strongroom::server
