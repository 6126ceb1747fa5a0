// Which deed, and how far.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/bulk_snapshot.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string snapshotOf(const domain::Bulk& bulk)
{
    YamlRecord out("BulkDeed");
    out.section("metadata").text("id", bulk.id.value);
    auto& spec = out.section("spec")
                     .text("deed", nameOf(bulk.deed))
                     .text("undoOf", bulk.undoOf ? bulk.undoOf->value : std::string())
                     .list("addLabels", bulk.addLabels)
                     .list("removeLabels", bulk.removeLabels)
                     .text("owner", bulk.owner)
                     .text("startedBy", bulk.startedBy)
                     .time("startedAt", bulk.startedAt);
    if (const auto& policy = bulk.rotationPolicy) {
        spec.number("periodDays", policy->periodDays);
        if (policy->kind)
            spec.text("kind", nameOf(*policy->kind));
        if (policy->note)
            spec.text("note", *policy->note);
        if (policy->link)
            spec.text("link", *policy->link);
    }
    out.section("status")
        .text("state", nameOf(bulk.state))
        .number("left", bulk.left)
        .number("done", bulk.done)
        .number("failed", bulk.failed)
        .number("skipped", bulk.skipped)
        .time("finishedAt", bulk.finishedAt);
    return out.finish();
}

} // namespace strongroom::server
