// A person who is signed in, or about to be, without a browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/session_api.h"
#include "client/api/unlock_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeSession : public client::SessionApi, public client::UnlockApi
{
public:
    explicit FakeSession(FakeNetwork& network) : m_network(network) {}

    client::SessionState state() const override { return m_state; }
    const domain::Me& me() const override { return person; }
    bool keepsTokens() const override { return keychain; }
    QString serverName() const override { return "plane.example"; }
    QCoro::Task<Result<domain::Me>> restore() override;
    void enterUnreached(domain::Me remembered) override { person = std::move(remembered); }
    QCoro::Task<Result<client::IdentityProvider>> identityProvider() override;
    void expectIssuer(std::string issuer) override { expected = std::move(issuer); }
    QCoro::Task<Result<domain::Me>> signIn() override;
    QCoro::Task<Result<Done>> reauthenticate() override;
    void cancelSignIn() override { m_network.open(); }
    QCoro::Task<Result<Done>> signOut() override;
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
