// A token is checked once and known for a while, but never longer than it is good.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/token_authenticator.h"

#include "crypto/jose/signing_key.h"
#include "models/wire/json.h"
#include "tests/support/fixed_clock.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <QTest>

#include <limits>
#include <optional>

using namespace strongroom;
using namespace strongroom::server;
using namespace std::chrono_literals;

namespace {

std::int64_t seconds(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

} // namespace

class TokenAuthenticatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checksATokenOnce();
    void tellsTokensApart();
    void refusesAKnownTokenOnceItHasExpired();
    void noticesThatAKeyWasWithdrawn();
    void doesNotRememberWhatItRefused();
    void refusesTimesBeyondTheCalendar();

private:
    std::string token(const std::string& subject, std::int64_t expires,
                      const std::string& audience = "strongroom")
    {
        const wire::json::object claims{{"iss", "https://issuer.example"},
                                        {"sub", subject},
                                        {"aud", audience},
                                        {"exp", expires}};
        return *m_key->signCompact(wire::serialize(claims), "at+jwt");
    }
    std::string token(const std::string& subject, std::chrono::seconds life)
    {
        return token(subject, seconds(m_clock.time + life));
    }

    /// Empty if refused.
    std::string subjectOf(const std::string& bearer)
    {
        std::string subject;
        boost::asio::io_context io;
        boost::asio::co_spawn(
            io,
            [&]() -> boost::asio::awaitable<void> {
                const auto principal = co_await m_authenticator->authenticate(bearer);
                if (principal)
                    subject = principal->subject;
            },
            boost::asio::detached);
        io.run();
        return subject;
    }

    test::FixedClock m_clock;
    std::optional<crypto::SigningKey> m_key;
    std::string m_keys;
    int m_askedForKeys = 0;
    std::optional<TokenAuthenticator> m_authenticator;
};

void TokenAuthenticatorTest::init()
{
    m_key.emplace(std::move(*crypto::SigningKey::generate()));
    m_keys = R"({"keys":[)" + m_key->publicJwk() + "]}";
    m_askedForKeys = 0;
    m_authenticator.emplace(TokenRules{"https://issuer.example", "strongroom", "builtin"}, m_clock,
                            [this](bool) -> boost::asio::awaitable<Result<std::string>> {
                                ++m_askedForKeys;
                                co_return m_keys;
                            });
}

void TokenAuthenticatorTest::checksATokenOnce()
{
    const auto bearer = token("alice", 5min);

    for (int i = 0; i < 10; ++i)
        QCOMPARE(subjectOf(bearer), std::string("alice"));

    QCOMPARE(m_askedForKeys, 1);
}

void TokenAuthenticatorTest::tellsTokensApart()
{
    const auto alices = token("alice", 5min);
    const auto bobs = token("bob", 5min);
    auto forged = alices;
    forged[forged.size() - 5] = forged[forged.size() - 5] == 'A' ? 'B' : 'A';

    QCOMPARE(subjectOf(alices), std::string("alice"));
    QCOMPARE(subjectOf(bobs), std::string("bob"));
    QCOMPARE(subjectOf(forged), std::string());
    QCOMPARE(subjectOf(alices), std::string("alice"));
}

void TokenAuthenticatorTest::refusesAKnownTokenOnceItHasExpired()
{
    const auto bearer = token("alice", 10s);
    QCOMPARE(subjectOf(bearer), std::string("alice"));

    m_clock.time += 10s + 59s; // Within the leeway of a minute.
    QCOMPARE(subjectOf(bearer), std::string("alice"));
    m_clock.time += 1s;

    QCOMPARE(subjectOf(bearer), std::string());
}

void TokenAuthenticatorTest::noticesThatAKeyWasWithdrawn()
{
    const auto bearer = token("alice", 5min);
    QCOMPARE(subjectOf(bearer), std::string("alice"));

    m_keys = R"({"keys":[]})";
    m_clock.time += 30s;

    QCOMPARE(subjectOf(bearer), std::string());
}

void TokenAuthenticatorTest::doesNotRememberWhatItRefused()
{
    const auto other = token("alice", seconds(m_clock.time + 5min), "another audience");

    QCOMPARE(subjectOf(other), std::string());
    QCOMPARE(subjectOf(other), std::string());

    QCOMPARE(m_askedForKeys, 2);
}

void TokenAuthenticatorTest::refusesTimesBeyondTheCalendar()
{
    QCOMPARE(subjectOf(token("alice", std::numeric_limits<std::int64_t>::max())), std::string());
    QCOMPARE(subjectOf(token("alice", std::numeric_limits<std::int64_t>::min())), std::string());
}

QTEST_GUILESS_MAIN(TokenAuthenticatorTest)
#include "token_authenticator_test.moc"
