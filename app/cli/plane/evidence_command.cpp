// audit evidence: what the console makes of a period, for a script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/output_folder.h"
#include "app/cli/plane/commands.h"
#include "models/domain/audit_filter.h"
#include "models/report/evidence_report.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace strongroom::cli {
namespace {

struct Wish
{
    std::string from{};
    std::string to{};
    std::string folder{};
};

struct Period
{
    Timestamp from{};
    Timestamp until{}; ///< Not itself.
};

/// A day as the end of a period is meant with all of it.
Result<Period> periodOf(const Wish& wish)
{
    const auto now = SystemClock().now();
    const auto from = domain::parseMoment(wish.from, now);
    auto until = wish.to.empty() ? Result<Timestamp>(now) : domain::parseMoment(wish.to, now);
    if (!from || !until)
        return from ? until.error() : from.error();
    constexpr std::size_t dayLength = 10;
    if (wish.to.size() == dayLength && !wish.to.starts_with('-'))
        *until += std::chrono::days(1);
    if (*until <= *from)
        return Error{ErrorKind::InvalidInput, "The period ends before it begins."};
    return Period{*from, *until};
}

std::string organizationName(const domain::Me& me, const domain::OrganizationId& organization)
{
    const auto found =
        std::ranges::find(me.memberships, organization,
                          [](const domain::Membership& one) { return one.organization.id; });
    return found == me.memberships.end() ? std::string() : found->organization.name;
}

/// Signed, on the record, and only then written: what exists is on the record.
Result<Done> keep(client::ControlPlane& plane, const domain::Evidence& evidence,
                  const std::filesystem::path& folder)
{
    const auto report = wait(plane.log.sign(report::evidencePdf(evidence), evidence.madeBy));
    if (!report)
        return report.error();
    const domain::RecordExport exported{"evidence",
                                        {},
                                        evidence.from,
                                        evidence.until,
                                        evidence.events.size(),
                                        report->sha256,
                                        report->certificate};
    if (auto noted = wait(plane.audit.noteExport(evidence.organization, exported)); !noted)
        return noted;
    if (auto done = put(folder / "evidence.json", bytesOf(evidence.document)); !done)
        return done;
    return put(folder / "evidence.pdf", report->pdf);
}

int makeEvidence(const Connection& connection, const Wish& wish)
{
    const auto period = periodOf(wish);
    if (!period)
        return say(period.error());
    return within(
        connection,
        [&](client::ControlPlane& plane, const domain::OrganizationId& organization) -> int {
            if (auto fresh = expectNew(wish.folder); !fresh)
                return say(fresh.error());
            domain::Evidence asked;
            asked.organization = organization;
            asked.organizationName = organizationName(plane.me(), organization);
            asked.madeBy = plane.me().name;
            asked.from = period->from;
            asked.until = period->until;
            const auto evidence = wait(plane.log.collect(std::move(asked)));
            if (!evidence)
                return say(evidence.error());
            if (auto kept = keep(plane, *evidence, wish.folder); !kept)
                return say(kept.error());
            std::cerr << evidence->events.size() << " events\n";
            std::cout << evidence->logKey << '\n';
            return Yes;
        });
}

} // namespace

void addEvidenceCommand(Words audit, const Connection& connection)
{
    auto& wish = audit.keep<Wish>();
    audit
        .command("evidence",
                 "A signed document (PDF) of a period, and its events with their proofs (JSON)")
        .text("--from", wish.from, "A day (UTC), an RFC 3339 time, or -7d", required)
        .text("--to", wish.to, "The last day, or the time before which; now by default")
        .text("--out", wish.folder, "A folder that is new or empty", required)
        .runs([&] { return makeEvidence(connection, wish); });
}

} // namespace strongroom::cli
