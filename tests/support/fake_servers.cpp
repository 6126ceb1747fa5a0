// Saved servers and sign-ins in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_servers.h"

namespace strongroom::test {

QCoro::Task<Result<client::MetServer>> FakeServers::meet(std::string)
{
    if (auto failed = co_await m_network.trip("servers.meet"); failed)
        co_return *failed;
    co_return client::MetServer(shown);
}

QCoro::Task<Result<std::vector<domain::SignInSession>>> FakeSessions::list()
{
    if (auto failed = co_await m_network.trip("sessions.list"); failed)
        co_return *failed;
    co_return std::vector<domain::SignInSession>(all);
}

QCoro::Task<Result<Done>> FakeSessions::end(std::string session)
{
    if (auto failed = co_await m_network.trip("sessions.end"); failed)
        co_return *failed;
    std::erase_if(all, [&](const auto& one) { return one.id == session; });
    co_return Done{};
}

QCoro::Task<Result<Done>> FakeSessions::endOthers()
{
    if (auto failed = co_await m_network.trip("sessions.endOthers"); failed)
        co_return *failed;
    std::erase_if(all, [](const auto& one) { return !one.current; });
    co_return Done{};
}

} // namespace strongroom::test
