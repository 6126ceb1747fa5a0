// Tokens that we sign verify, and tokens that were tampered with do not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/signing_key.h"
#include "crypto/jose/verify.h"
#include "crypto/oauth/pkce.h"
#include "crypto/password.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void verifiesWhatItSigned();
    void refusesTampering_data();
    void refusesTampering();
    void refusesAnotherKeysToken();
    void survivesStorage();
    void thumbprintIsRfc7638s();
    void challengeIsRfc7636s();
    void passwordsAreTold();
};

namespace {

std::string setOf(const SigningKey& key)
{
    return "{\"keys\":[" + key.publicJwk() + "]}";
}

} // namespace

void TokenTest::verifiesWhatItSigned()
{
    const auto key = SigningKey::generate();
    QVERIFY(key);

    const auto token = key->signCompact("{\"sub\":\"alice\"}", "at+jwt");
    QVERIFY(token);
    const auto verified = verifyCompact(*token, setOf(*key));

    QVERIFY(verified);
    QCOMPARE(verified->payload, std::string("{\"sub\":\"alice\"}"));
}

void TokenTest::refusesTampering_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no signature") << QByteArray("[^.]*$") << QByteArray("");
    QTest::newRow("alg none") << QByteArray("^[^.]*")
                              << QByteArray("{\"alg\":\"none\"}")
                                     .toBase64(QByteArray::Base64UrlEncoding
                                               | QByteArray::OmitTrailingEquals);
    QTest::newRow("alg HS256") << QByteArray("^[^.]*")
                               << QByteArray("{\"alg\":\"HS256\"}")
                                      .toBase64(QByteArray::Base64UrlEncoding
                                                | QByteArray::OmitTrailingEquals);
    QTest::newRow("other payload")
        << QByteArray("\\.[^.]*\\.") << QByteArray(".eyJzdWIiOiJib2IifQ.");
    QTest::newRow("fourth part") << QByteArray("$") << QByteArray(".x");
    QTest::newRow("padding") << QByteArray("$") << QByteArray("=");
    QTest::newRow("empty") << QByteArray("^.*$") << QByteArray("");
}

void TokenTest::refusesTampering()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto key = SigningKey::generate();
    const auto token = key->signCompact("{\"sub\":\"alice\"}", "at+jwt");
    auto text = QString::fromStdString(*token);
    text.replace(QRegularExpression(from), to);

    const auto verified = verifyCompact(text.toStdString(), setOf(*key));

    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Forged);
}

void TokenTest::refusesAnotherKeysToken()
{
    const auto key = SigningKey::generate();
    const auto other = SigningKey::generate();

    const auto token = other->signCompact("{}", "at+jwt");

    QVERIFY(!verifyCompact(*token, setOf(*key)));
}

void TokenTest::survivesStorage()
{
    const auto key = SigningKey::generate();
    QVERIFY(key);

    const auto again = SigningKey::fromPem(key->toPem());

    QVERIFY(again);
    QCOMPARE(again->keyId(), key->keyId());
    QVERIFY(verifyCompact(*again->signCompact("{}", "JWT"), setOf(*key)));
    QVERIFY(!SigningKey::fromPem(SecretBytes::copyOf("not a key")));
}

void TokenTest::thumbprintIsRfc7638s()
{
    // RFC 7638, section 3.1.
    const auto thumbprint = jwkThumbprint(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})");

    QVERIFY(thumbprint);
    QCOMPARE(*thumbprint, std::string("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
}

void TokenTest::challengeIsRfc7636s()
{
    // RFC 7636, appendix B.
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             std::string("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TokenTest::passwordsAreTold()
{
    const auto hash = hashPassword(SecretBytes::copyOf("correct horse"));
    QVERIFY(hash);

    QVERIFY(verifyPassword(SecretBytes::copyOf("correct horse"), *hash));
    QVERIFY(!verifyPassword(SecretBytes::copyOf("correct hors"), *hash));
    QVERIFY(!verifyPassword(SecretBytes::copyOf("correct horse"), ""));
    QVERIFY(!verifyPassword(SecretBytes::copyOf("correct horse"), "$scrypt$ln=15,r=8,p=1$$"));
}

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
