// A record's log in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_log.h"

namespace strongroom::test {

QCoro::Task<Result<client::LogStanding>> FakeLog::check(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("log.check"); failed)
        co_return *failed;
    if (wrong)
        co_return Error(*wrong);
    co_return client::LogStanding(standing);
}

QCoro::Task<Result<Done>> FakeLog::prove(domain::AuditEvent)
{
    if (auto failed = co_await m_network.trip("log.prove"); failed)
        co_return *failed;
    if (unproven)
        co_return Error(*unproven);
    co_return Done{};
}

QCoro::Task<Result<domain::Evidence>> FakeLog::collect(domain::Evidence wish)
{
    if (auto failed = co_await m_network.trip("log.collect"); failed)
        co_return *failed;
    if (wrong)
        co_return Error(*wrong);
    auto evidence = std::move(wish);
    evidence.size = standing.size;
    evidence.events = proven;
    co_return evidence;
}

QCoro::Task<Result<domain::SignedReport>> FakeLog::sign(Bytes report, std::string)
{
    if (auto failed = co_await m_network.trip("log.sign"); failed)
        co_return *failed;
    domain::SignedReport done;
    done.pdf = std::move(report);
    done.sha256 = "sum";
    co_return done;
}

} // namespace strongroom::test
