// What every command works with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/trace/span.h"
#include "server/audit/recorder.h"
#include "server/backends/payloads.h"
#include "server/http/pool.h"
#include "server/policy/decision_point.h"
#include "server/storage/approvals/approval_storage.h"
#include "server/storage/storage.h"
#include "server/tunnel/custodian.h"

#include <functional>
#include <optional>
#include <string>

namespace strongroom::server {

/// Borrowed for as long as the server runs.
struct CommandContext
{
    Storage& storage;
    ApprovalStorage& approvals;
    Recorder& recorder;
    DecisionPoint& policy;
    Custodian& custodian;
    Payloads& payloads;
    const Clock& clock;
    Pool& pool;
};

/// Who asks, for which organization, as part of which request.
struct Caller
{
    Principal principal{};
    domain::OrganizationId organization{};
    std::string requestId{};
    Origin origin{};
    Tracing tracing{};

    Actor actor() const { return {memberKeyOf(principal), principal.name, requestId, origin}; }
};

/// Told of a deed within its transaction: what it writes is kept with the deed, and if it fails,
/// the deed is undone.
template <class T>
using Witness = std::function<Result<Done>(StorageWriter& writer, const T& done)>;

/// Asks the PDP about the organization as a whole; a refusal goes on the record with its true
/// reason before it is handed back.
Result<Done> permit(CommandContext& context, const Caller& caller, domain::Capability capability,
                    const Deed& deed);
/// The same about one environment or secret of it.
Result<Done> permit(CommandContext& context, const Caller& caller, domain::Capability capability,
                    const domain::AccessObject& object, const Deed& deed);

/// The canonical address of a secret, for references in the record.
std::string uriOf(CommandContext& context, const domain::Secret& secret);

/// A deed done to a secret.
Deed deedOn(CommandContext& context, std::string action, const domain::Secret& secret);

/// A deed aimed at a secret that may not exist.
Deed attempt(std::string action, const domain::SecretId& secret);

/// Fails with VersionConflict, saying who changed it and when, if the secret has moved on from
/// `expected`.
Result<Done> expectRevision(const domain::Secret& secret, std::uint64_t expected);

/// The current version among `versions`, if there is one.
std::optional<domain::Version> currentOf(const std::vector<domain::Version>& versions);

} // namespace strongroom::server
