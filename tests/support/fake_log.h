// A record's log in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/log_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeLog : public client::LogApi
{
public:
    explicit FakeLog(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<client::LogStanding>> check(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("log.check"); failed)
            co_return *failed;
        if (wrong)
            co_return Error(*wrong);
        co_return client::LogStanding(standing);
    }
    QCoro::Task<Result<Done>> prove(domain::AuditEvent) override
    {
        if (auto failed = co_await m_network.trip("log.prove"); failed)
            co_return *failed;
        if (unproven)
            co_return Error(*unproven);
        co_return Done{};
    }

    QCoro::Task<Result<domain::Evidence>> collect(domain::Evidence wish) override
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
    QCoro::Task<Result<domain::SignedReport>> sign(Bytes report, std::string) override
    {
        if (auto failed = co_await m_network.trip("log.sign"); failed)
            co_return *failed;
        domain::SignedReport done;
        done.pdf = std::move(report);
        done.sha256 = "sum";
        co_return done;
    }

    std::vector<domain::ProvenEvent> proven;
    client::LogStanding standing{12, {}, Timestamp(std::chrono::seconds(1'700'000'000)), 12};
    std::optional<Error> wrong;
    std::optional<Error> unproven;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
