// Erasing events for good, where the law asks for it: what they said goes, their leaves stay.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/request_approval.h"
#include "server/storage/sqlite/sqlite_storage.h"

namespace strongroom::server {

inline constexpr std::size_t mostErasedAtOnce = 200;

struct ErasureWish
{
    std::vector<domain::EventId> events{};
    std::string reason{}; ///< At least 10 bytes; stays on the record.
};

/// Asks others to agree. Needs Manage and SeeAudit. Fails with NotFound for an event that is not
/// there, InvalidInput for none, too many, or no reason.
Result<domain::Approval> requestErasure(CommandContext& context, const Caller& caller,
                                        const ErasureWish& wish);

/// What was agreed to, with an event of its own that names what it erased.
Result<Done> eraseEvents(CommandContext& context, const Caller& approver,
                         const domain::Approval& approval, ApprovalWriter& approvals,
                         StorageWriter& writer);

/// Erases what is older than `kept`, a few hundred events a transaction, each with an event that
/// says up to when. Returns how many.
Result<std::uint64_t> retainEvents(SqliteStorage& storage, Recorder& recorder,
                                   const domain::OrganizationId& organization, Timestamp now,
                                   std::chrono::days kept);

} // namespace strongroom::server
