// A logout token is taken once, and only if all of it is right.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/sessions/logout_token.h"

#include "crypto/jose/signing_key.h"
#include "models/wire/json.h"
#include "tests/support/fixed_clock.h"

#include <QTest>

#include <optional>

using namespace strongroom;
using namespace strongroom::server;
using namespace std::chrono_literals;

namespace {

constexpr const char* logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

} // namespace

class LogoutTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOneOfASession();
    void takesOneOfAPersonByTheirClaim();
    void takesNoneTwice();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void refusesASignatureThatIsNotTheIssuers();

private:
    std::int64_t seconds(std::chrono::seconds ahead) const
    {
        return std::chrono::floor<std::chrono::seconds>(m_clock.time + ahead)
            .time_since_epoch()
            .count();
    }
    wire::json::object claims() const
    {
        return {{"iss", "https://issuer.example"},
                {"aud", "console"},
                {"iat", seconds(0s)},
                {"exp", seconds(120s)},
                {"jti", "t1"},
                {"sub", "alice"},
                {"sid", "s1"},
                {"events", {{logoutEvent, wire::json::object()}}}};
    }
    std::string signedBy(const crypto::SigningKey& key, const wire::json::object& claims,
                         std::string_view type = "logout+jwt") const
    {
        return *key.signCompact(wire::serialize(claims), type);
    }
    Result<LogoutToken> take(const wire::json::object& claims, std::string_view type = "logout+jwt")
    {
        return m_tokens->take(signedBy(*m_key, claims, type), m_keys);
    }

    test::FixedClock m_clock;
    std::optional<crypto::SigningKey> m_key;
    std::string m_keys;
    std::optional<LogoutTokens> m_tokens;
};

void LogoutTokenTest::init()
{
    m_key.emplace(std::move(*crypto::SigningKey::generate()));
    m_keys = R"({"keys":[)" + m_key->publicJwk() + "]}";
    m_tokens.emplace(LogoutRules{"https://issuer.example", "console", "sub"}, m_clock);
}

void LogoutTokenTest::takesOneOfASession()
{
    const auto logout = take(claims());

    QVERIFY(logout);
    QCOMPARE(logout->session, std::string("s1"));
    QCOMPARE(logout->subject, std::string("alice"));
    auto second = claims();
    second["jti"] = "t2";
    second.erase("exp");
    QVERIFY(take(second, "JWT"));
}

void LogoutTokenTest::takesOneOfAPersonByTheirClaim()
{
    m_tokens.emplace(LogoutRules{"https://issuer.example", "console", "oid"}, m_clock);
    auto ofPerson = claims();
    ofPerson["oid"] = "4711";
    ofPerson.erase("sid");

    const auto logout = take(ofPerson);

    QVERIFY(logout);
    QVERIFY(logout->session.empty());
    QCOMPARE(logout->subject, std::string("4711"));
}

void LogoutTokenTest::takesNoneTwice()
{
    const auto token = signedBy(*m_key, claims());
    QVERIFY(m_tokens->take(token, m_keys));

    for (const auto later : {0s, 60s, 240s}) {
        m_clock.time += later;
        QVERIFY(!m_tokens->take(token, m_keys));
    }
    m_clock.time += 24h;
    QVERIFY(!m_tokens->take(token, m_keys));
}

void LogoutTokenTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const char* changed, const char* field) {
        QTest::newRow(name) << QByteArray(changed) << QByteArray(field);
    };

    row("another issuer", R"({"iss":"https://other.example"})", "iss");
    row("another audience", R"({"aud":"somebody"})", "aud");
    row("no audience", R"({"aud":null})", "aud");
    row("expired", R"({"exp":1})", "exp");
    row("old", R"({"iat":1})", "iat");
    row("no age", R"({"iat":null})", "iat");
    row("from the future", R"({"iat":253402300000})", "iat");
    row("a nonce", R"({"nonce":"n"})", "nonce");
    row("an empty nonce", R"({"nonce":null,"x":1})", "nonce");
    row("no event", R"({"events":{}})", "events");
    row("events as a list", R"({"events":["http://schemas.openid.net/event/backchannel-logout"]})",
        "events");
    row("an event that is no object",
        R"({"events":{"http://schemas.openid.net/event/backchannel-logout":true}})", "events");
    row("no id", R"({"jti":""})", "jti");
    row("a number for an id", R"({"jti":7})", "jti");
    row("nobody", R"({"sub":"","sid":""})", "sub");
}

void LogoutTokenTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, changed);
    QFETCH(QByteArray, field);
    auto bad = claims();
    const auto changes = wire::parse(changed.toStdString());
    for (const auto& member : changes->get_object())
        bad[member.key()] = member.value();

    const auto logout = take(bad);

    QVERIFY(!logout);
    QCOMPARE(logout.error().kind, ErrorKind::Forged);
    QCOMPARE(QByteArray::fromStdString(logout.error().field), field);
}

void LogoutTokenTest::refusesASignatureThatIsNotTheIssuers()
{
    const auto other = crypto::SigningKey::generate();
    const auto token = signedBy(*m_key, claims());
    const auto payload = token.substr(0, token.rfind('.'));

    QVERIFY(!m_tokens->take(signedBy(*other, claims()), m_keys));
    QVERIFY(!m_tokens->take(payload + ".", m_keys));
    // {"alg":"none"}
    QVERIFY(
        !m_tokens->take("eyJhbGciOiJub25lIn0" + payload.substr(payload.find('.')) + ".", m_keys));
    QVERIFY(!take(claims(), "at+jwt"));
    QVERIFY(!m_tokens->take("", m_keys));
    QVERIFY(m_tokens->take(token, m_keys));
}

QTEST_GUILESS_MAIN(LogoutTokenTest)
#include "logout_token_test.moc"
