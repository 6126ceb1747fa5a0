// What leaves of an event of the record: nothing by which its resource could be named elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

namespace strongroom::domain {

/// Exports know this type and no AuditEvent: names, paths, ids of resources, display names, notes
/// and snapshots have no place in it.
struct ExportedEvent
{
    EventId id{};
    OrganizationId organization{};
    std::uint64_t leaf = 0; ///< Its place in the organization's log.
    Timestamp at{};
    std::string subject{};
    std::string action{};
    Decision decision = Decision::Allow;
    std::string reason{};       ///< Of a denial: a name of a closed list; empty for anything else.
    std::string purpose{};      ///< The code alone; empty where none was asked for.
    std::string resourceKind{}; ///< "secret", "member", …
    std::string resourceRef{};  ///< AuditEvent::resourceRef.
    std::string grantId{};
    std::string requestId{};
    std::string address{}; ///< The client's; empty for whoever did not ask for it.
};

/// Addresses are about persons: they leave only for a sink that was told to have them.
enum class ClientAddress { Withheld, Told };

ExportedEvent exportOf(const AuditEvent& event, std::uint64_t leaf,
                       ClientAddress address = ClientAddress::Withheld);

/// Looks at values and what destroys them are asked for with a purpose.
bool needsPurpose(std::string_view action);

/// Says who, what for (where that is asked), how it was decided and about which resource.
bool isComplete(const ExportedEvent& event);

} // namespace strongroom::domain
