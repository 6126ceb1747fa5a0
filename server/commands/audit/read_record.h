// Reading the record: pages of it, when how much happened, and what somebody has seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/audit/audit_records.h"

namespace strongroom::server {

/// What of the record is asked for, as it came: the filter's text is read here.
struct RecordWish
{
    std::string filter{};
    std::string resource{}; ///< Instead of the filter's.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
};

/// All of it for whoever may see the record; for others of the organization what they did
/// themselves, without numbers that would tell how much there is besides.
Result<domain::Page<domain::AuditEvent>> listEvents(CommandContext& context, AuditRecords& records,
                                                    const Caller& caller, const RecordWish& wish);
/// One event with its snapshots, for whoever may see the record, and for who did it.
Result<domain::AuditEvent> getEvent(CommandContext& context, const Caller& caller,
                                    const domain::EventId& id);
/// The newest 10,000 hours in which something happened.
Result<std::vector<domain::HourCount>> countByHour(CommandContext& context, AuditRecords& records,
                                                   const Caller& caller, const RecordWish& wish);
/// The secrets of which `subject` has seen values, those to be rotated first. What they did is on
/// the record; what they may still do is not looked at.
Result<std::vector<domain::Exposure>> exposureOf(CommandContext& context, AuditRecords& records,
                                                 const Caller& caller, const std::string& subject);

} // namespace strongroom::server
