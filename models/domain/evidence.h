// A part of the record for somebody outside, with everything that is needed to verify it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::domain {

struct ProvenEvent
{
    AuditEvent event{};         ///< With its snapshots and its place in the log.
    std::vector<Bytes> proof{}; ///< Inclusion proof under the checkpoint (RFC 9162).
};

struct Evidence
{
    OrganizationId organization{};
    std::string organizationName{};
    std::string madeBy{};
    Timestamp madeAt{};
    Timestamp from{};
    Timestamp until{};
    std::string logKey{};     ///< vkey.
    std::string checkpoint{}; ///< The signed note.
    std::uint64_t size = 0;   ///< Of the tree that it signs.
    std::vector<ProvenEvent> events{};
    std::string document{}; ///< All of it as JSON, for a file.
};

struct SignedReport
{
    Bytes pdf{};
    std::string sha256{};      ///< Of the file, hex.
    std::string certificate{}; ///< SHA-256 of the one that it is signed with, hex.
};

/// What left the record, for the record.
struct RecordExport
{
    std::string kind{}; ///< "list", "log", "evidence" or "diff" (of an event's two states).
    std::string filter{};
    std::optional<Timestamp> from{};
    std::optional<Timestamp> until{};
    std::uint64_t events = 0;
    std::string report{};      ///< SHA-256 of the signed report, hex, of evidence.
    std::string certificate{}; ///< SHA-256 of the one that it is signed with, hex.
};

} // namespace strongroom::domain
