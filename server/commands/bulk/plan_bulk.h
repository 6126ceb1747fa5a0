// What one deed on many secrets would come to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/bulk/bulk_storage.h"

namespace strongroom::server {

/// Borrowed for as long as the server runs.
struct BulkWork
{
    CommandContext& context;
    BulkStorage bulks;
};

/// Looks at each secret, and keeps what was found as a plan of the caller's, which takes the place
/// of any before; no secret changes. What they may not touch, or what would not change, is skipped
/// with its reason. Fails with TooLarge beyond mostBulkSecrets, and with Forbidden for an API key:
/// that could be revoked while the deed goes on.
Result<domain::Bulk> planBulk(const BulkWork& work, const Caller& caller,
                              const domain::BulkWish& wish);

BulkActor bulkActorOf(const Caller& caller);

} // namespace strongroom::server
