// Nothing is kept of a job but its lines on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/report_job.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

Result<Done> reportJob(CommandContext& context, const Caller& caller,
                       const domain::JobReport& report)
{
    if (!domain::isJob(report.job))
        return Error{
            ErrorKind::InvalidInput, "A job is named by its kind and id: deploy/4711.", {}, "job"};
    if (report.note.size() > domain::longestJobNote)
        return Error{ErrorKind::InvalidInput, "A note has at most 500 bytes.", {}, "note"};
    Deed deed;
    deed.action = "job.report";
    deed.resourceKind = "job";
    deed.resourceId = report.job;
    deed.resourceName = report.job;
    if (auto allowed = permit(context, caller, domain::Capability::SeeSecrets, deed); !allowed)
        return allowed;
    YamlRecord state("Job");
    state.section("metadata").text("id", report.job);
    state.section("status").text("outcome", nameOf(report.outcome)).text("note", report.note);
    deed.after = state.finish();
    deed.purpose = std::string(nameOf(report.outcome));
    if (!report.note.empty())
        deed.purpose += " · " + report.note;
    auto actor = caller.actor();
    actor.origin.job = report.job;
    return context.recorder.note(caller.organization, actor, deed);
}

} // namespace strongroom::server
