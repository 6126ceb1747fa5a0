// A person who is signed in, or about to be, without a browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_session.h"

namespace strongroom::test {

QCoro::Task<Result<domain::Me>> FakeSession::restore()
{
    if (auto failed = co_await m_network.trip("restore"); failed)
        co_return *failed;
    co_return domain::Me(person); // gcc 12 would move the member away.
}

QCoro::Task<Result<client::IdentityProvider>> FakeSession::identityProvider()
{
    if (auto failed = co_await m_network.trip("identityProvider"); failed)
        co_return *failed;
    co_return client::IdentityProvider(provider);
}

QCoro::Task<Result<domain::Me>> FakeSession::signIn()
{
    emit browserOpened(QUrl("https://plane.example/authorize"));
    if (auto failed = co_await m_network.trip("signIn"); failed)
        co_return *failed;
    m_state = client::SessionState::SignedIn;
    emit stateChanged(m_state);
    co_return domain::Me(person); // gcc 12 would move the member away.
}

QCoro::Task<Result<Done>> FakeSession::reauthenticate()
{
    emit browserOpened(QUrl("https://plane.example/authorize"));
    if (auto failed = co_await m_network.trip("reauthenticate"); failed)
        co_return *failed;
    if (m_state == client::SessionState::Expired) {
        m_state = client::SessionState::SignedIn;
        emit stateChanged(m_state);
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> FakeSession::signOut()
{
    (void)co_await m_network.trip("signOut");
    m_state = client::SessionState::SignedOut;
    emit stateChanged(m_state);
    co_return Done{};
}

} // namespace strongroom::test
