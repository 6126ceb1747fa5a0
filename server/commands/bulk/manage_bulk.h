// Deeds on many secrets: begun, held, gone on with, given up and taken back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/bulk/plan_bulk.h"

namespace strongroom::server {

/// All are for whoever planned it, and beyond plans for whoever manages the organization.

/// Begins what was planned. Fails with VersionConflict if the plan is old or comes to another
/// number by now; one that has begun is answered as it is.
Result<domain::Bulk> startBulk(const BulkWork& work, const Caller& caller, const domain::BulkId& id,
                               const domain::BulkStart& start);
/// Whether `plan` is fresh, and comes to the number that was agreed to.
Result<Done> expectReady(const BulkWork& work, const domain::Bulk& plan,
                         const domain::BulkStart& start);
/// What startBulk() does to what may be begun; with `approval`, it then waits for that.
Result<domain::Bulk> beginBulk(const BulkWork& work, const Caller& caller, const domain::BulkId& id,
                               const domain::BulkStart& start, const domain::Approval* approval);
/// Newest first, without places and reasons.
Result<std::vector<domain::Bulk>> listBulks(const BulkWork& work, const Caller& caller);
Result<domain::Bulk> getBulk(const BulkWork& work, const Caller& caller, const domain::BulkId& id);
Result<domain::Page<domain::BulkItem>> listBulkItems(const BulkWork& work, const Caller& caller,
                                                     const domain::BulkId& id,
                                                     domain::BulkItemState state,
                                                     const std::string& cursor);
Result<domain::Bulk> pauseBulk(const BulkWork& work, const Caller& caller,
                               const domain::BulkId& id);
Result<domain::Bulk> resumeBulk(const BulkWork& work, const Caller& caller,
                                const domain::BulkId& id);
/// What is done stays done; the rest stays as it was.
Result<domain::Bulk> cancelBulk(const BulkWork& work, const Caller& caller,
                                const domain::BulkId& id);
/// Tries again what failed. What takes something back never touches what changed since.
Result<domain::Bulk> retryBulk(const BulkWork& work, const Caller& caller,
                               const domain::BulkId& id);
/// The deed that takes it back, in the caller's name; the same one if there is one already.
Result<domain::Bulk> undoBulk(const BulkWork& work, const Caller& caller, const domain::BulkId& id);

/// How one is called on the record.
Deed bulkDeed(std::string action, const domain::Bulk& bulk);

} // namespace strongroom::server
