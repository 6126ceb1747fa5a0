// One line of the record: who did or tried what, why, and what it changed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "models/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

enum class Decision { Allow, Deny };

/// Where an event stands in its organization's transparency log, and what opens its commitment.
struct LogPlace
{
    std::uint64_t leaf = 0;
    Bytes salt{};       ///< Empty once the event was erased, …
    Bytes commitment{}; ///< … which leaves this alone.

    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

struct AuditEvent
{
    EventId id{};
    std::uint64_t sequence = 0; ///< Gapless within the organization.
    OrganizationId organization{};
    Timestamp at{};
    std::string subject{};
    std::string actor{};  ///< Display name.
    std::string action{}; ///< "secret.create", "version.put", "value.reveal", "session.sign_in", …
    Decision decision = Decision::Allow;
    std::string resourceKind{}; ///< "secret", "environment", "organization", "session", …
    std::string resourceId{};
    std::string resourceName{}; ///< Empty where the reader may not know it.
    std::string resourceRef{};  ///< HMAC-SHA-256(organization's audit key, canonical URI), hex.
    std::string purpose{};
    std::string grantId{};
    std::string approvalId{}; ///< Of what others agreed to, if that is what let it happen.
    std::string address{};    ///< Where the request came from, as an IP address.
    std::string client{};     ///< The program, as it names itself: "strongroomctl/0.6".
    std::string job{};        ///< "<kind>/<id>" of the deployment job that it was part of.
    std::string requestId{};
    std::string reason{}; ///< For a denial: the custodian's reason, or the true error kind.
    EventId previous{};   ///< The event before it on the same resource; empty for the first.
    EventId erasedBy{};   ///< The event that says why there is nothing more of this one.
    bool hasSnapshots = false;
    std::optional<std::string> before{}; ///< YAML; only when one event is asked for.
    std::optional<std::string> after{};
    std::optional<LogPlace>
        log{}; ///< Only when one event is asked for; none before there was a log.
};

/// A line of the change feed: something is no longer as a cache knows it.
struct Change
{
    std::uint64_t cursor = 0;
    std::string action{}; ///< As in AuditEvent.
    std::string resourceKind{};
    std::string resourceId{};
    std::uint64_t revision = 0;
    std::string actor{};
    Timestamp at{};
};

std::string_view nameOf(Decision decision); ///< "allow", "deny".

} // namespace strongroom::domain
