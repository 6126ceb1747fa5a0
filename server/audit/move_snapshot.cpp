// From where to where, and how far.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/move_snapshot.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string snapshotOf(const domain::Move& move)
{
    YamlRecord out("Move");
    out.section("metadata").text("id", move.id.value);
    out.section("spec")
        .text("from", move.from.value)
        .text("to", move.to.value)
        .text("startedBy", move.startedBy)
        .time("startedAt", move.startedAt);
    out.section("status")
        .text("state", nameOf(move.state))
        .number("done", move.done)
        .number("left", move.left)
        .number("failed", move.failed)
        .number("skipped", move.skipped)
        .time("finishedAt", move.finishedAt);
    return out.finish();
}

} // namespace strongroom::server
