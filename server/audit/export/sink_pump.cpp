// The log is the outbox: what a sink does not take now is there when it takes it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/export/sink_pump.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::uint64_t batchSize = 200;
/// Events of the same moment leave together.
constexpr std::chrono::milliseconds gathering{100};
/// Another control plane of the same database wakes nobody here.
constexpr std::chrono::seconds longestRest{5};

} // namespace

SinkPump::SinkPump(ExportContext context, SinkPlan plan)
    : m_context(context), m_plan(std::move(plan)),
      m_delivered(context.metrics.counter("strongroom_audit_sink_delivered_total",
                                          "Events that a sink took.", {{"sink", m_plan.name}})),
      m_failures(context.metrics.counter("strongroom_audit_sink_failures_total",
                                         "Attempts to deliver that failed.",
                                         {{"sink", m_plan.name}}))
{}

SinkPump::~SinkPump()
{
    stop();
}

void SinkPump::start()
{
    m_thread = std::jthread([this](const std::stop_token& stopping) { run(stopping); });
}

void SinkPump::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wake = true;
    }
    m_woken.notify_all();
}

void SinkPump::stop()
{
    m_thread.request_stop();
    m_plan.sink->stop();
}

bool SinkPump::serves(const domain::OrganizationId& organization) const
{
    return m_plan.organizations.empty()
           || std::ranges::find(m_plan.organizations, organization) != m_plan.organizations.end();
}

Result<domain::SinkStanding> SinkPump::standing(const LogLength& log)
{
    domain::SinkStanding standing{m_plan.name, m_plan.kind, m_plan.format};
    bool known = false;
    {
        const std::scoped_lock lock(m_mutex);
        const auto& place = m_places[log.organization];
        known = place.known;
        standing.next = place.cursor.next;
        standing.deliveredAt = place.cursor.deliveredAt;
        standing.problem = place.problem;
        standing.failingSince = place.failingSince;
    }
    if (!known) {
        const auto kept = m_context.storage.cursor(m_plan.name, log.organization);
        if (!kept)
            return kept.error();
        standing.next = kept->next;
        standing.deliveredAt = kept->deliveredAt;
    }
    standing.lag = log.size > standing.next ? log.size - standing.next : 0;
    return standing;
}

void SinkPump::run(const std::stop_token& stopping)
{
    while (!stopping.stop_requested()) {
        {
            const std::scoped_lock lock(m_mutex);
            m_wake = false; // What is recorded from here on asks for another round.
        }
        rest(stopping, round(stopping));
    }
}

void SinkPump::rest(const std::stop_token& stopping, Moment until)
{
    std::unique_lock lock(m_mutex);
    const bool woken = m_woken.wait_until(lock, stopping, until, [this] { return m_wake; });
    if (woken)
        m_woken.wait_for(lock, stopping, gathering, [] { return false; });
}

SinkPump::Moment SinkPump::round(const std::stop_token& stopping)
{
    const auto now = std::chrono::steady_clock::now();
    auto until = now + longestRest;
    const auto logs = m_context.storage.logs();
    if (!logs) {
        m_context.log.write(LogLevel::Error, "audit_sink_failed",
                            {{"sink", m_plan.name}, {"why", logs.error().detail}});
        return until;
    }
    for (const auto& log : *logs) {
        if (stopping.stop_requested() || !serves(log.organization))
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            const auto& place = m_places[log.organization];
            if (place.known && place.cursor.next == log.size)
                continue;
            if (place.notBefore > now) {
                until = std::min(until, place.notBefore);
                continue;
            }
        }
        const auto place = whereItStands(log);
        const auto next = place ? deliverOne(log, *place) : place;
        if (next)
            succeed(log, *next);
        else if (next.error().kind != ErrorKind::Cancelled)
            fail(log, next.error());
        const std::scoped_lock lock(m_mutex);
        const auto& after = m_places[log.organization];
        if (after.cursor.next != log.size)
            until = std::min(until, std::max(now, after.notBefore));
    }
    return until;
}

Result<std::uint64_t> SinkPump::whereItStands(const LogLength& log)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto& place = m_places[log.organization];
        if (place.known)
            return place.cursor.next;
    }
    const auto kept = m_context.storage.cursor(m_plan.name, log.organization);
    if (!kept)
        return kept.error();
    const auto next = m_plan.sink->resume(log.organization, kept->next);
    if (!next)
        return next;
    if (*next > log.size)
        return Error{ErrorKind::Corrupted,
                     "The sink has more of the record than there is. If the database was restored "
                     "from a backup, give the sink another name.",
                     "beyond the log"};
    const std::scoped_lock lock(m_mutex);
    auto& place = m_places[log.organization];
    place.known = true;
    place.cursor = {*next, kept->deliveredAt};
    return *next;
}

/// The place after the batch, written down.
Result<std::uint64_t> SinkPump::deliverOne(const LogLength& log, std::uint64_t next)
{
    if (next == log.size)
        return next;
    const auto count = std::min(batchSize, log.size - next);
    auto logged = m_context.storage.logged(log.organization, next, static_cast<unsigned>(count));
    if (!logged)
        return logged.error();
    providers::SinkBatch batch{log.organization, next + count};
    for (const auto& one : *logged)
        if (one.event)
            batch.events.push_back(exportOf(*one.event, one.leaf, m_plan.address));
    if (auto delivered = m_plan.sink->deliver(batch); !delivered)
        return delivered.error();
    m_delivered.add(batch.events.size());
    if (auto moved = m_context.storage.moveCursor(m_plan.name, log.organization, batch.next,
                                                  m_context.clock.now());
        !moved)
        return moved.error();
    return batch.next;
}

void SinkPump::succeed(const LogLength& log, std::uint64_t next)
{
    const std::scoped_lock lock(m_mutex);
    auto& place = m_places[log.organization];
    if (next != place.cursor.next)
        place.cursor = {next, m_context.clock.now()};
    place.problem.clear();
    place.failingSince.reset();
    place.retries.succeeded();
    place.notBefore = {};
}

void SinkPump::fail(const LogLength& log, const Error& error)
{
    m_failures.add();
    m_context.log.write(LogLevel::Warning, "audit_sink_failed",
                        {{"sink", m_plan.name},
                         {"organization", log.organization.value},
                         {"message", error.message},
                         {"why", error.detail}});
    const std::scoped_lock lock(m_mutex);
    auto& place = m_places[log.organization];
    place.known = false; // Part of it may be there: the sink is asked again.
    place.problem = error.message;
    if (!place.failingSince)
        place.failingSince = m_context.clock.now();
    place.notBefore = std::chrono::steady_clock::now() + place.retries.next();
}

} // namespace strongroom::server
