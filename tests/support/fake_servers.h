// Saved servers and sign-ins in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/servers_api.h"
#include "client/api/sessions_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeServers : public client::ServersApi
{
public:
    explicit FakeServers(FakeNetwork& network) : m_network(network) {}

    Result<client::SavedServers> saved() const override { return all; }
    Result<Done> save(client::SavedServer server) override
    {
        std::erase_if(all.servers, [&](const auto& one) { return one.name == server.name; });
        all.servers.push_back(std::move(server));
        return Done{};
    }
    Result<Done> forget(std::string name) override
    {
        std::erase_if(all.servers, [&](const auto& one) { return one.name == name; });
        return Done{};
    }
    Result<Done> choose(std::string name) override
    {
        all.current = std::move(name);
        return Done{};
    }
    QCoro::Task<Result<client::MetServer>> meet(std::string) override;

    client::SavedServers all;
    client::MetServer shown{false, "Acme root", std::string(64, 'a'), "PEM"};

private:
    FakeNetwork& m_network;
};

class FakeSessions : public client::SessionsApi
{
public:
    explicit FakeSessions(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<std::vector<domain::SignInSession>>> list() override;
    QCoro::Task<Result<Done>> end(std::string session) override;
    QCoro::Task<Result<Done>> endOthers() override;

    std::vector<domain::SignInSession> all;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
