// Rows of rotation as the things that they stand for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"
#include "server/storage/sqlite/database.h"

#include <string_view>

namespace strongroom::server {

/// Of a secret s, its policy p and its running rotation r, each of the latter may be missing.
inline constexpr std::string_view standingColumns =
    "s.id, s.name, s.slug, s.environment, p.period_days, p.kind, p.note, p.link, p.set_by, "
    "p.set_at, p.due_at, ifnull(p.rotated_at, (SELECT max(since) FROM value_ages WHERE secret = "
    "s.id AND number = s.current_version)), r.id, r.started_by, p.source";

/// From six columns: period_days, kind, note, link, set_by, set_at.
domain::RotationPolicy readPolicy(const Statement& row, int first);
domain::RotationStanding readStanding(const Statement& row, Timestamp now);

} // namespace strongroom::server
