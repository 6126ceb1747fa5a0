// Counting goes on where it ended, when somebody asks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/export/completeness.h"

#include <algorithm>

namespace strongroom::server {

Completeness::Completeness(SinkStorage& storage, Metrics& metrics)
    : m_storage(storage),
      m_all(metrics.counter("strongroom_audit_events_total", "Events recorded.")),
      m_complete(metrics.counter(
          "strongroom_audit_events_complete_total",
          "Events recorded with subject, decision, resource and, where one is needed, purpose."))
{}

Result<Done> Completeness::start()
{
    const auto logs = m_storage.logs();
    if (!logs)
        return logs.error();
    const std::scoped_lock lock(m_mutex);
    for (const auto& log : *logs)
        m_next[log.organization] = log.size;
    return Done{};
}

void Completeness::count()
{
    const auto logs = m_storage.logs();
    if (!logs)
        return; // The numbers stay, and somebody asks again.
    const std::scoped_lock lock(m_mutex);
    for (const auto& log : *logs)
        countOne(log);
}

void Completeness::countOne(const LogLength& log)
{
    constexpr std::uint64_t atOnce = 500;
    auto& next = m_next[log.organization];
    while (next < log.size) {
        const auto count = std::min(atOnce, log.size - next);
        const auto logged = m_storage.logged(log.organization, next, static_cast<unsigned>(count));
        if (!logged)
            return;
        for (const auto& one : *logged) {
            m_all.add();
            // An event that was erased already cannot show that it said all.
            if (one.event && isComplete(exportOf(*one.event, one.leaf)))
                m_complete.add();
        }
        next += count;
    }
}

} // namespace strongroom::server
