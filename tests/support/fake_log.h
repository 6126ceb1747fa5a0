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

    QCoro::Task<Result<client::LogStanding>> check(domain::OrganizationId) override;
    QCoro::Task<Result<Done>> prove(domain::AuditEvent) override;

    QCoro::Task<Result<domain::Evidence>> collect(domain::Evidence wish) override;
    QCoro::Task<Result<domain::SignedReport>> sign(Bytes report, std::string) override;

    std::vector<domain::ProvenEvent> proven;
    client::LogStanding standing{12, {}, Timestamp(std::chrono::seconds(1'700'000'000)), 12};
    std::optional<Error> wrong;
    std::optional<Error> unproven;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
