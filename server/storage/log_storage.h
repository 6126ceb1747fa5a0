// The transparency log's own tables: leaves, the hashes above them, checkpoints.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/ids.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

using LogHash = std::array<std::uint8_t, 32>;

struct LogLeaf
{
    domain::EventId event{};
    Bytes salt{};
    LogHash commitment{};
};

/// A signed note, with the witnesses that signed it so far.
struct StoredCheckpoint
{
    std::uint64_t size = 0;
    std::string note{};
};

class LogReader
{
public:
    virtual ~LogReader() = default;

    virtual Result<std::uint64_t> logSize(const domain::OrganizationId& organization) = 0;
    /// The root of the complete subtree of 2^level leaves from index · 2^level on.
    virtual Result<LogHash> logNode(const domain::OrganizationId& organization, unsigned level,
                                    std::uint64_t index) = 0;
    /// `count` of them, side by side.
    virtual Result<std::vector<LogHash>> logNodes(const domain::OrganizationId& organization,
                                                  unsigned level, std::uint64_t first,
                                                  unsigned count) = 0;
    virtual Result<std::vector<LogLeaf>> logLeaves(const domain::OrganizationId& organization,
                                                   std::uint64_t first, unsigned count) = 0;
    /// What those leaves commit to, snapshots and places among it.
    virtual Result<std::vector<domain::AuditEvent>>
    logEvents(const domain::OrganizationId& organization, std::uint64_t first, unsigned count) = 0;
    /// Fails with NotFound before there was one.
    virtual Result<StoredCheckpoint>
    newestCheckpoint(const domain::OrganizationId& organization) = 0;
};

class LogWriter
{
public:
    virtual ~LogWriter() = default;

    virtual Result<std::uint64_t> logSize(const domain::OrganizationId& organization) = 0;
    virtual Result<LogHash> logNode(const domain::OrganizationId& organization, unsigned level,
                                    std::uint64_t index) = 0;
    virtual Result<Done> putLeaf(const domain::OrganizationId& organization, std::uint64_t index,
                                 const LogLeaf& leaf) = 0;
    virtual Result<Done> putNode(const domain::OrganizationId& organization, unsigned level,
                                 std::uint64_t index, const LogHash& hash) = 0;
    /// Nothing is changed if one of that size stands.
    virtual Result<Done> addCheckpoint(const domain::OrganizationId& organization,
                                       const StoredCheckpoint& checkpoint) = 0;
    /// The same, signed by a witness more. Fails with NotFound if none of that size stands.
    virtual Result<Done> signCheckpoint(const domain::OrganizationId& organization,
                                        const StoredCheckpoint& checkpoint) = 0;
};

} // namespace strongroom::server
