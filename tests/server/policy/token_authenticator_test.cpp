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

Credentials bearing(std::string token)
{
    Credentials credentials;
    credentials.scheme = "bearer";
    credentials.token = std::move(token);
    return credentials;
}

using KeysAnswer = boost::asio::awaitable<Result<std::string>>;

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
    void readsTheClaimsThatItIsToldOf();
    void takesNobodyIntoAGroupUntold();
    void refusesClaimsThatAreNoneOfThat_data();
    void refusesClaimsThatAreNoneOfThat();

private:
    std::optional<Principal> principalOf(const wire::json::object& more, const ClaimNames& names)
    {
        wire::json::object claims{{"iss", "https://issuer.example"},
                                  {"sub", "alice"},
                                  {"aud", "strongroom"},
                                  {"exp", seconds(m_clock.time + 5min)}};
        for (const auto& claim : more)
            claims[claim.key()] = claim.value();
        TokenAuthenticator authenticator(
            {"https://issuer.example", "strongroom", "here", names, false}, m_clock,
            [this](bool) -> KeysAnswer { co_return m_keys; }, *m_proofs);
        std::optional<Principal> answer;
        boost::asio::io_context io;
        boost::asio::co_spawn(
            io,
            [&]() -> boost::asio::awaitable<void> {
                const auto principal = co_await authenticator.authenticate(
                    bearing(*m_key->signCompact(wire::serialize(claims), "at+jwt")));
                if (principal)
                    answer = *principal;
            },
            boost::asio::detached);
        io.run();
        return answer;
    }

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
                const auto principal = co_await m_authenticator->authenticate(bearing(bearer));
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
    std::optional<SenderProofs> m_proofs;
    std::optional<TokenAuthenticator> m_authenticator;
};

void TokenAuthenticatorTest::init()
{
    m_key.emplace(std::move(*crypto::SigningKey::generate()));
    m_keys = R"({"keys":[)" + m_key->publicJwk() + "]}";
    m_askedForKeys = 0;
    m_proofs.emplace("https://strongroom.example", ServerNonce(Bytes(32), m_clock), m_clock);
    m_authenticator.emplace(
        TokenRules{"https://issuer.example", "strongroom", "builtin", {}, false}, m_clock,
        [this](bool) -> boost::asio::awaitable<Result<std::string>> {
            ++m_askedForKeys;
            co_return m_keys;
        },
        *m_proofs);
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

void TokenAuthenticatorTest::readsTheClaimsThatItIsToldOf()
{
    const wire::json::object claims{{"oid", "4711"},
                                    {"display", "Alice"},
                                    {"teams", {"ops", "security"}},
                                    {"sid", "s1"},
                                    {"acr", "gold"},
                                    {"amr", {"pwd", "otp"}},
                                    {"auth_time", seconds(m_clock.time - 1min)}};

    const auto alice = principalOf(claims, {"oid", "display", "teams"});

    QVERIFY(alice);
    QCOMPARE(alice->issuer, std::string("here"));
    QCOMPARE(alice->subject, std::string("4711"));
    QCOMPARE(alice->name, std::string("Alice"));
    QCOMPARE(alice->groups, (std::vector<std::string>{"ops", "security"}));
    QCOMPARE(alice->session, std::string("s1"));
    QCOMPARE(alice->acr, std::string("gold"));
    QCOMPARE(alice->amr, (std::vector<std::string>{"pwd", "otp"}));
    QCOMPARE(seconds(alice->authTime), seconds(m_clock.time - 1min));
    QCOMPARE(alice->kind, PrincipalKind::Person);
}

void TokenAuthenticatorTest::takesNobodyIntoAGroupUntold()
{
    const auto alice = principalOf({{"groups", {"owners"}}}, {});

    QVERIFY(alice);
    QVERIFY(alice->groups.empty());
    QCOMPARE(alice->authTime, Timestamp{});
}

void TokenAuthenticatorTest::refusesClaimsThatAreNoneOfThat_data()
{
    QTest::addColumn<QByteArray>("claims");

    QTest::newRow("no subject") << QByteArray(R"({"sub":""})");
    QTest::newRow("a number for a subject") << QByteArray(R"({"sub":7})");
    QTest::newRow("one text for groups") << QByteArray(R"({"groups":"owners"})");
    QTest::newRow("a number among groups") << QByteArray(R"({"groups":["ops",7]})");
    QTest::newRow("an empty group") << QByteArray(R"({"groups":[""]})");
    QTest::newRow("an endless group") << R"({"groups":[")" + QByteArray(600, 'g') + R"("]})";
    QTest::newRow("endless groups")
        << R"({"groups":["g")" + QByteArray(R"(,"g")").repeated(1000) + "]}";
    QTest::newRow("an endless session") << R"({"sid":")" + QByteArray(600, 's') + R"("})";
    QTest::newRow("one text for methods") << QByteArray(R"({"amr":"otp"})");
}

void TokenAuthenticatorTest::refusesClaimsThatAreNoneOfThat()
{
    QFETCH(QByteArray, claims);
    ClaimNames names;
    names.groups = "groups";

    QVERIFY(!principalOf(wire::parse(claims.toStdString())->get_object(), names));
}

QTEST_GUILESS_MAIN(TokenAuthenticatorTest)
#include "token_authenticator_test.moc"
