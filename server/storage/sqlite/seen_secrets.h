// The part of a question that leaves out the secrets which somebody may not know of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/database.h"
#include "server/storage/storage.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <optional>
#include <string_view>

namespace strongroom::server {

/// Of a secret s, and the parameters ?2 (whether all is seen), ?3 and ?4 (environments and holders,
/// in JSON).
inline constexpr std::string_view seenSecrets =
    " AND (?2 OR s.environment IN (SELECT value FROM json_each(?3)) OR EXISTS (SELECT 1 FROM "
    "secret_holders h WHERE h.tenant = s.organization AND h.secret = s.id AND h.holder IN (SELECT "
    "value FROM json_each(?4))))";

/// Binds those three; none of `only` means that all is seen.
inline void bindSeen(Statement& rows, const std::optional<VisibleSecrets>& only)
{
    boost::json::array environments;
    boost::json::array holders;
    if (only) {
        for (const auto& environment : only->environments)
            environments.emplace_back(environment.value);
        for (const auto& holder : only->holders)
            holders.emplace_back(holder);
    }
    rows.bind(std::int64_t(!only))
        .bind(boost::json::serialize(environments))
        .bind(boost::json::serialize(holders));
}

} // namespace strongroom::server
