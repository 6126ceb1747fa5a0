// Signing keys change while sign-ins last: what was signed before still verifies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/issuer.h"

#include "crypto/hash.h"
#include "crypto/jose/verify.h"
#include "crypto/oauth/pkce.h"
#include "models/wire/json.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;
using strongroom::test::FixedClock;

namespace {

wire::json::object claimsOf(const std::string& token, const std::string& keys)
{
    const auto verified = crypto::verifyCompact(token, keys);
    return verified ? wire::parse(verified->payload)->get_object() : wire::json::object();
}

} // namespace

class SigningKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void publishesTheTwoNewest();
    void signsWithAKeyThatAnotherProcessMade();
    void keepsItsKeys();
    void tellsAtARefreshWhenThePasswordWasGiven();

private:
    Result<TokenSet> signIn(Issuer& issuer);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_database;
    std::unique_ptr<IssuerStorage> m_storage;
    FixedClock m_clock;
};

void SigningKeysTest::init()
{
    m_storage.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_storage = std::make_unique<IssuerStorage>(*m_database);
}

Result<TokenSet> SigningKeysTest::signIn(Issuer& issuer)
{
    const std::string verifier(43, 'v');
    const AuthorizationRequest request{
        "strongroom-console", "http://127.0.0.1:1/callback",   "state",
        "the nonce",          crypto::pkceChallenge(verifier), "setup"};
    const auto password = SecretBytes::copyOf("a long enough password");
    if (issuer.mayMakeFirstAccount(request))
        if (auto made = issuer.makeFirstAccount(request, "alice", "Alice", password); !made)
            return made.error();
    const auto account = issuer.authenticate("alice", password, "here");
    if (!account)
        return account.error();
    const auto code = issuer.codeFor(request, *account, {"pwd"}, "127.0.0.1");
    if (!code)
        return code.error();
    return issuer.exchange(*code, request.client, request.redirect, verifier, "a-key");
}

void SigningKeysTest::publishesTheTwoNewest()
{
    auto keys = SigningKeys::open(*m_storage);
    QVERIFY(keys);
    const auto first = *(*keys)->sign("{}", "JWT");
    QVERIFY((*keys)->rotate());
    const auto second = *(*keys)->sign("{}", "JWT");
    const auto afterOne = (*keys)->jwks();
    QVERIFY((*keys)->rotate());
    const auto afterTwo = (*keys)->jwks();

    QVERIFY(crypto::verifyCompact(first, afterOne));
    QVERIFY(crypto::verifyCompact(second, afterOne));
    QVERIFY(!crypto::verifyCompact(first, afterTwo));
    QVERIFY(crypto::verifyCompact(second, afterTwo));
}

void SigningKeysTest::signsWithAKeyThatAnotherProcessMade()
{
    auto serving = SigningKeys::open(*m_storage);
    auto rotating = SigningKeys::open(*m_storage);
    QVERIFY(serving && rotating);
    const auto before = *(*serving)->sign("{}", "JWT");
    QVERIFY((*rotating)->rotate());

    const auto after = *(*serving)->sign("{}", "JWT");

    QVERIFY(before.substr(0, before.find('.')) != after.substr(0, after.find('.')));
    QVERIFY(crypto::verifyCompact(after, (*rotating)->jwks()));
    QCOMPARE((*serving)->jwks(), (*rotating)->jwks());
}

void SigningKeysTest::keepsItsKeys()
{
    const auto before = (*SigningKeys::open(*m_storage))->jwks();

    const auto after = (*SigningKeys::open(*m_storage))->jwks();

    QCOMPARE(after, before);
}

void SigningKeysTest::tellsAtARefreshWhenThePasswordWasGiven()
{
    IssuerSettings settings;
    settings.issuer = "https://here.example/oidc";
    settings.setupTokenHash = toHex(crypto::sha256(bytesOf("setup")));
    auto issuer = Issuer::open(*m_storage, m_clock, settings);
    QVERIFY(issuer);
    const auto signedIn = signIn(**issuer);
    QVERIFY2(signedIn, signedIn ? "" : signedIn.error().message.c_str());
    m_clock.time += std::chrono::hours(1);

    const auto refreshed =
        (*issuer)->refresh(signedIn->refreshToken, "strongroom-console", "a-key");

    QVERIFY(refreshed);
    const auto first = claimsOf(signedIn->idToken, (*issuer)->jwks());
    const auto second = claimsOf(refreshed->idToken, (*issuer)->jwks());
    QCOMPARE(first.at("nonce"), wire::json::value("the nonce"));
    QVERIFY(!second.contains("nonce"));
    QCOMPARE(first.at("auth_time"), second.at("auth_time"));
    QCOMPARE(first.at("sub"), second.at("sub"));
    QCOMPARE(second.at("iat").as_int64() - first.at("iat").as_int64(), std::int64_t(3600));
}

QTEST_GUILESS_MAIN(SigningKeysTest)
#include "signing_keys_test.moc"
