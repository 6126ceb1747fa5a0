// An event with what was taken, and the sums to know it again by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/audit/note_export.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

Result<Done> noteExport(CommandContext& context, const Caller& caller,
                        const domain::RecordExport& exported)
{
    Deed deed;
    deed.action = "audit.export";
    deed.resourceKind = "organization";
    deed.resourceId = caller.organization.value;
    if (auto allowed = permit(context, caller, domain::Capability::SeeAudit, deed); !allowed)
        return allowed;
    YamlRecord state("RecordExport");
    state.section("spec")
        .text("kind", exported.kind)
        .text("filter", exported.filter)
        .time("from", exported.from)
        .time("until", exported.until)
        .number("events", exported.events)
        .text("reportSha256", exported.report)
        .text("certificateSha256", exported.certificate);
    deed.after = state.finish();
    return context.recorder.note(caller.organization, caller.actor(), deed);
}

} // namespace strongroom::server
