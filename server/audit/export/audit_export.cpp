// One pump a sink.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/export/audit_export.h"

#include <algorithm>

namespace strongroom::server {

AuditExport::AuditExport(ExportContext context, std::vector<SinkPlan> plans) : m_context(context)
{
    for (auto& plan : plans)
        m_pumps.push_back(std::make_unique<SinkPump>(context, std::move(plan)));
    std::ranges::sort(m_pumps, {}, [](const auto& pump) { return pump->plan().name; });
    if (!m_pumps.empty())
        context.metrics.refreshWith([this] { measure(); });
}

void AuditExport::start()
{
    for (auto& pump : m_pumps)
        pump->start();
}

void AuditExport::wake()
{
    for (auto& pump : m_pumps)
        pump->wake();
}

void AuditExport::stop()
{
    for (auto& pump : m_pumps)
        pump->stop();
}

Result<std::vector<domain::SinkStanding>>
AuditExport::standings(const domain::OrganizationId& organization)
{
    const auto logs = m_context.storage.logs();
    if (!logs)
        return logs.error();
    std::vector<domain::SinkStanding> standings;
    const auto log = std::ranges::find(*logs, organization, &LogLength::organization);
    if (log == logs->end())
        return standings;
    for (const auto& pump : m_pumps) {
        if (!pump->serves(organization))
            continue;
        auto standing = pump->standing(*log);
        if (!standing)
            return standing.error();
        standings.push_back(std::move(*standing));
    }
    return standings;
}

/// Over all organizations: their names are nobody's business who reads metrics.
void AuditExport::measure()
{
    const auto logs = m_context.storage.logs();
    if (!logs)
        return;
    for (const auto& pump : m_pumps) {
        std::uint64_t lag = 0;
        bool failing = false;
        for (const auto& log : *logs) {
            const auto standing = pump->serves(log.organization)
                                      ? pump->standing(log)
                                      : Result<domain::SinkStanding>(domain::SinkStanding{});
            if (!standing)
                return;
            lag += standing->lag;
            failing = failing || standing->failingSince;
        }
        const Labels labels{{"sink", pump->plan().name}};
        m_context.metrics
            .gauge("strongroom_audit_sink_lag", "Events that a sink has not taken yet.", labels)
            .set(static_cast<std::int64_t>(lag));
        m_context.metrics
            .gauge("strongroom_audit_sink_failing",
                   "1 while the last attempt to deliver failed, else 0.", labels)
            .set(failing ? 1 : 0);
    }
}

} // namespace strongroom::server
