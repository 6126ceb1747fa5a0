// Which events of the record somebody asks for, and how that is written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/audit_event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// An event is meant if all of it applies; what is empty asks for nothing.
struct AuditFilter
{
    std::vector<std::string> words{}; ///< Each somewhere in names, purpose, reason or snapshots.
    std::string actor{};              ///< A subject ("builtin|anna"), or a part of a display name.
    std::string action{};             ///< "secret.create"; a family: "secret", or a verb: "create".
    std::string kind{};               ///< Of the resource.
    std::string resource{};           ///< Its id.
    std::string environment{};        ///< By its slug: what was done to it, and in it.
    std::string event{};              ///< The event's own.
    std::string purpose{};            ///< A part of it.
    std::string grant{};
    std::string approval{};
    std::string job{};
    std::string address{};
    std::optional<Decision> decision{};
    std::optional<Timestamp> from{};
    std::optional<Timestamp> until{}; ///< Not itself.

    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

inline constexpr std::size_t longestAuditFilter = 1000; ///< Bytes of its text.

/// Reads "action:reveal actor:"Anna Berg" decision:deny from:-7d until:2026-11-01 stripe":
/// bare words, and `key:value` with key one of actor, action, kind, resource, env, event, purpose,
/// grant, approval, job, address, decision (allow, deny), from and until (a day, an RFC 3339 time,
/// or a time before `now`: -30m, -12h, -7d). A value with blanks stands in quotes. Fails with
/// InvalidInput, field "filter", naming the part that is not understood.
Result<AuditFilter> parseAuditFilter(std::string_view text, Timestamp now);

/// A day (its first moment, UTC), an RFC 3339 time, or a time before `now`: -30m, -12h, -7d. Fails
/// with InvalidInput, field "filter".
Result<Timestamp> parseMoment(const std::string& text, Timestamp now);

/// As parseAuditFilter() reads it; times are written whole.
std::string textOf(const AuditFilter& filter);

} // namespace strongroom::domain
