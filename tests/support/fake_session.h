// A person who is signed in, or about to be, without a browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/session_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeSession : public client::SessionApi
{
public:
    explicit FakeSession(FakeNetwork& network) : m_network(network) {}

    client::SessionState state() const override { return m_state; }
    const domain::Me& me() const override { return person; }
    bool keepsTokens() const override { return keychain; }
    QString serverName() const override { return "plane.example"; }
    QCoro::Task<Result<domain::Me>> restore() override
    {
        if (auto failed = co_await m_network.trip("restore"); failed)
            co_return *failed;
        co_return domain::Me(person); // gcc 12 would move the member away.
    }
    QCoro::Task<Result<client::IdentityProvider>> identityProvider() override
    {
        if (auto failed = co_await m_network.trip("identityProvider"); failed)
            co_return *failed;
        co_return client::IdentityProvider(provider);
    }
    void expectIssuer(std::string issuer) override { expected = std::move(issuer); }
    QCoro::Task<Result<domain::Me>> signIn() override
    {
        emit browserOpened(QUrl("https://plane.example/authorize"));
        if (auto failed = co_await m_network.trip("signIn"); failed)
            co_return *failed;
        co_return domain::Me(person); // gcc 12 would move the member away.
    }
    void cancelSignIn() override { m_network.open(); }
    QCoro::Task<Result<Done>> signOut() override
    {
        (void)co_await m_network.trip("signOut");
        co_return Done{};
    }
    void expire()
    {
        m_state = client::SessionState::Expired;
        emit stateChanged(m_state);
    }

    domain::Me person;
    bool keychain = true;
    client::IdentityProvider provider{"https://plane.example", true};
    std::string expected;

private:
    FakeNetwork& m_network;
    client::SessionState m_state = client::SessionState::SignedIn;
};

} // namespace strongroom::test
