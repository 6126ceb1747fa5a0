// The built-in sign-in under a clock of the test's own: what holds once, for a while, or not at
// all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/jose/verify.h"
#include "crypto/oauth/pkce.h"
#include "server/issuer/issuer.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/token_claims.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace strongroom;
using namespace strongroom::server;
using test::claimsOf;

namespace {

const std::string key = "the-thumbprint-of-a-device";
const std::string setupToken = "the one-time token";
const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const std::string challenge = crypto::pkceChallenge(verifier);
const std::string redirect = "http://127.0.0.1:49152/callback";
const std::string client = "strongroom-console";
const std::string password = "correct horse battery";

AuthorizationRequest asked()
{
    return {client, redirect, "a state", "a nonce", challenge, setupToken};
}

} // namespace

class IssuerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void issuesWhatTheClientAskedFor();
    void takesACodeOnce();
    void forgetsACodeAfterAMinute();
    void refusesAnExchangeThatDiffers_data();
    void refusesAnExchangeThatDiffers();
    void rotatesRefreshTokens();
    void revokesTheFamilyOfAReusedToken();
    void endsARefreshTokenAfterAMonth();
    void refusesAnotherClientsToken();
    void revokesOnRequest();
    void delaysGuessing();
    void delaysOneUserAndAddressOnly();
    void makesOneFirstAccountOnly();
    void refusesAWeakFirstAccount();
    void keepsItsKeyWhenItStartsAgain();
    void keepsNoTokenInTheClear();

private:
    std::string code();
    Result<TokenSet> exchange(const std::string& code);
    Result<std::string> signIn(const std::string& with, const std::string& user = "alice",
                               const std::string& peer = "127.0.0.1");
    void open();
    void openEmpty();

    QTemporaryDir m_standing; ///< A database with its first account, made once: hashing takes long.
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<SqliteStorage> m_sqlite;
    std::unique_ptr<IssuerStorage> m_storage;
    std::unique_ptr<Issuer> m_issuer;
    std::vector<std::string> m_observed;
};

void IssuerTest::open()
{
    m_issuer.reset();
    m_storage.reset();
    m_sqlite = std::move(*SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString()));
    m_storage = std::make_unique<IssuerStorage>(*m_sqlite);
    IssuerSettings settings;
    settings.issuer = "https://127.0.0.1:1/oidc";
    settings.setupTokenHash = toHex(crypto::sha256(bytesOf(setupToken)));
    m_issuer = std::move(*Issuer::open(*m_storage, m_clock, settings));
    m_issuer->observer = [this](const SignInNews& news) {
        m_observed.push_back(news.action + (news.denied ? " denied" : ""));
    };
    m_issuer->sessionEnded = [this](const std::string&, const std::optional<Account>& signedOut) {
        if (signedOut)
            m_observed.push_back("session.sign_out");
        return Done{};
    };
}

void IssuerTest::openEmpty()
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void IssuerTest::initTestCase()
{
    openEmpty();
    QVERIFY(m_issuer->makeFirstAccount(asked(), "alice", "Alice", SecretBytes::copyOf(password)));
    cleanup();
    QVERIFY(QFile::copy(m_folder->filePath("a.sqlite"), m_standing.filePath("a.sqlite")));
}

void IssuerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_observed.clear();
    QVERIFY(QFile::copy(m_standing.filePath("a.sqlite"), m_folder->filePath("a.sqlite")));
    open();
}

void IssuerTest::cleanup()
{
    m_issuer.reset();
    m_storage.reset();
    m_sqlite.reset();
}

Result<std::string> IssuerTest::signIn(const std::string& with, const std::string& user,
                                       const std::string& peer)
{
    const auto account = m_issuer->authenticate(user, SecretBytes::copyOf(with), peer);
    if (!account)
        return account.error();
    return m_issuer->codeFor(asked(), *account, {"pwd"}, "127.0.0.1");
}

std::string IssuerTest::code()
{
    return *signIn(password);
}

Result<TokenSet> IssuerTest::exchange(const std::string& code)
{
    return m_issuer->exchange(code, client, redirect, verifier, key);
}

void IssuerTest::issuesWhatTheClientAskedFor()
{
    const auto now = m_clock.now().time_since_epoch() / std::chrono::seconds(1);

    const auto tokens = exchange(code());

    QVERIFY(tokens);
    const auto identity = claimsOf(tokens->idToken, *m_issuer);
    QCOMPARE(identity.at("iss").as_string().c_str(), "https://127.0.0.1:1/oidc");
    QCOMPARE(identity.at("aud").as_string().c_str(), client.c_str());
    QCOMPARE(identity.at("nonce").as_string().c_str(), "a nonce");
    QCOMPARE(identity.at("name").as_string().c_str(), "Alice");
    QCOMPARE(identity.at("iat").as_int64(), now);
    QCOMPARE(identity.at("auth_time").as_int64(), now);
    QVERIFY(identity.at("exp").as_int64() > now);
    const auto access = claimsOf(tokens->accessToken, *m_issuer);
    QCOMPARE(access.at("aud").as_string().c_str(), "strongroom");
    QCOMPARE(access.at("sub"), identity.at("sub"));
    QCOMPARE(access.at("client_id").as_string().c_str(), client.c_str());
    QCOMPARE(access.at("exp").as_int64(), now + tokens->expiresInSeconds);
    QVERIFY(!access.contains("nonce") && !access.at("jti").as_string().empty());
}

void IssuerTest::takesACodeOnce()
{
    const auto once = code();
    const auto tokens = exchange(once);
    QVERIFY(tokens);
    const auto next = m_issuer->refresh(tokens->refreshToken, client, key);
    QVERIFY(next);
    const auto untouched = exchange(code());

    const auto again = exchange(once);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Unauthenticated);
    QVERIFY(!m_issuer->refresh(next->refreshToken, client, key));
    QVERIFY(m_issuer->refresh(untouched->refreshToken, client, key));
}

void IssuerTest::forgetsACodeAfterAMinute()
{
    const auto early = code();
    const auto late = code();

    m_clock.time += std::chrono::seconds(59);
    QVERIFY(exchange(early));
    m_clock.time += std::chrono::seconds(2);
    QVERIFY(!exchange(late));
}

void IssuerTest::refusesAnExchangeThatDiffers_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("proof");
    const auto ours = QString::fromStdString(client);
    const auto back = QString::fromStdString(redirect);
    const auto proof = QString::fromStdString(verifier);
    QTest::newRow("another client") << "another" << back << proof;
    QTest::newRow("no client") << "" << back << proof;
    QTest::newRow("another port") << ours << "http://127.0.0.1:49153/callback" << proof;
    QTest::newRow("no redirect") << ours << "" << proof;
    QTest::newRow("another verifier") << ours << back << proof.toLower();
    QTest::newRow("no verifier") << ours << back << "";
    QTest::newRow("the challenge as verifier") << ours << back << QString::fromStdString(challenge);
}

void IssuerTest::refusesAnExchangeThatDiffers()
{
    QFETCH(QString, who);
    QFETCH(QString, where);
    QFETCH(QString, proof);
    const auto taken = code();

    const auto tokens =
        m_issuer->exchange(taken, who.toStdString(), where.toStdString(), proof.toStdString(), key);

    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::Unauthenticated);
    QVERIFY2(!exchange(taken), "there is no second try");
}

void IssuerTest::rotatesRefreshTokens()
{
    auto tokens = exchange(code());
    const auto subject = claimsOf(tokens->accessToken, *m_issuer).at("sub");

    for (int i = 0; i < 3; ++i) {
        m_clock.time += std::chrono::minutes(5);
        auto next = m_issuer->refresh(tokens->refreshToken, client, key);
        QVERIFY(next);
        QVERIFY(next->refreshToken != tokens->refreshToken);
        QCOMPARE(claimsOf(next->accessToken, *m_issuer).at("sub"), subject);
        tokens = std::move(next);
    }
}

void IssuerTest::revokesTheFamilyOfAReusedToken()
{
    const auto stolen = exchange(code());
    const auto other = exchange(code());
    const auto thiefs = m_issuer->refresh(stolen->refreshToken, client, key);
    QVERIFY(thiefs);

    const auto owners = m_issuer->refresh(stolen->refreshToken, client, key);

    QVERIFY(!owners);
    QCOMPARE(owners.error().kind, ErrorKind::Unauthenticated);
    QVERIFY2(!m_issuer->refresh(thiefs->refreshToken, client, key), "the thief's is gone as well");
    QVERIFY(m_issuer->refresh(other->refreshToken, client, key));
    QCOMPARE(m_observed.back(), std::string("session.refresh_reused denied"));
}

void IssuerTest::endsARefreshTokenAfterAMonth()
{
    const auto tokens = exchange(code());
    const auto others = exchange(code());

    m_clock.time += std::chrono::days(30) - std::chrono::seconds(1);
    QVERIFY(m_issuer->refresh(tokens->refreshToken, client, key));
    m_clock.time += std::chrono::seconds(2);
    QVERIFY(!m_issuer->refresh(others->refreshToken, client, key));
}

void IssuerTest::refusesAnotherClientsToken()
{
    const auto tokens = exchange(code());

    QVERIFY(!m_issuer->refresh(tokens->refreshToken, "another", key));
    QVERIFY(!m_issuer->refresh(tokens->accessToken, client, key));
    QVERIFY(!m_issuer->refresh("", client, key));
}

void IssuerTest::revokesOnRequest()
{
    const auto tokens = exchange(code());
    const auto next = m_issuer->refresh(tokens->refreshToken, client, key);

    QVERIFY(m_issuer->revoke("never issued"));
    QVERIFY(m_issuer->revoke(tokens->refreshToken));

    QVERIFY(!m_issuer->refresh(next->refreshToken, client, key));
    QCOMPARE(m_observed.back(), std::string("session.sign_out"));
}

void IssuerTest::delaysGuessing()
{
    for (int free = 0; free < 3; ++free)
        QCOMPARE(signIn("wrong wrong wrong").error().kind, ErrorKind::Unauthenticated);

    for (const int seconds : {1, 2, 4}) {
        QCOMPARE(signIn("wrong wrong wrong").error().kind, ErrorKind::Unauthenticated);
        m_clock.time += std::chrono::seconds(seconds) - std::chrono::milliseconds(1);
        QCOMPARE(signIn(password).error().kind, ErrorKind::RateLimited);
        m_clock.time += std::chrono::milliseconds(1);
    }

    QVERIFY2(signIn(password), "who waits and knows it is let in");
    QCOMPARE(signIn("wrong wrong wrong").error().kind, ErrorKind::Unauthenticated);
    QVERIFY2(signIn(password), "and starts afresh");
}

void IssuerTest::delaysOneUserAndAddressOnly()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(!signIn("wrong wrong wrong"));
    QCOMPARE(signIn(password).error().kind, ErrorKind::RateLimited);

    QVERIFY(signIn(password, "alice", "192.0.2.7"));
    QCOMPARE(signIn(password, "nobody").error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(signIn(password, "nobody").error().message,
             signIn("wrong wrong wrong", "alice", "192.0.2.8").error().message);
}

void IssuerTest::makesOneFirstAccountOnly()
{
    QVERIFY(!m_issuer->mayMakeFirstAccount(asked()));
    QVERIFY(!m_issuer->makeFirstAccount(asked(), "eve", "Eve", SecretBytes::copyOf(password)));
    openEmpty();
    auto without = asked();
    without.setup.clear();
    auto guessed = asked();
    guessed.setup = "another token";

    QVERIFY(!m_issuer->mayMakeFirstAccount(without) && !m_issuer->mayMakeFirstAccount(guessed));
    QVERIFY(!m_issuer->makeFirstAccount(guessed, "eve", "Eve", SecretBytes::copyOf(password)));
    std::atomic<int> made = 0;
    const auto make = [this, &made](const char* name) {
        if (m_issuer->makeFirstAccount(asked(), name, name, SecretBytes::copyOf(password)))
            ++made;
    };
    std::thread one(make, "one");
    std::thread two(make, "two");
    one.join();
    two.join();

    QCOMPARE(made.load(), 1);
    QCOMPARE(*m_storage->accountCount(), std::uint64_t(1));
}

void IssuerTest::refusesAWeakFirstAccount()
{
    openEmpty();
    const auto make = [this](const std::string& name, const std::string& with) {
        const auto made = m_issuer->makeFirstAccount(asked(), name, "", SecretBytes::copyOf(with));
        return made ? std::string("made") : made.error().field;
    };

    QCOMPARE(make("alice", "elevenchars"), std::string("password"));
    for (const char* name : {"", "Alice", "a b", "a|b", "\"><script>"})
        QCOMPARE(make(name, password), std::string("username"));
    QCOMPARE(*m_storage->accountCount(), std::uint64_t(0));
    QCOMPARE(make("alice", "twelve chars"), std::string("made"));
}

void IssuerTest::keepsItsKeyWhenItStartsAgain()
{
    const auto tokens = exchange(code());
    const auto keys = m_issuer->jwks();

    open();

    QCOMPARE(m_issuer->jwks(), keys);
    QVERIFY(crypto::verifyCompact(tokens->accessToken, m_issuer->jwks()));
    QVERIFY(m_issuer->refresh(tokens->refreshToken, client, key));
    QVERIFY2(keys.find("\"d\"") == std::string::npos, "no private half in the key set");
}

void IssuerTest::keepsNoTokenInTheClear()
{
    const auto unused = code();
    const auto tokens = exchange(code());

    for (const char* name : {"a.sqlite", "a.sqlite-wal"}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        for (const auto& secret :
             {unused, tokens->refreshToken, tokens->accessToken, tokens->idToken, password})
            QVERIFY2(!bytes.contains(QByteArray::fromStdString(secret)), name);
    }
}

QTEST_GUILESS_MAIN(IssuerTest)
#include "issuer_test.moc"
