// Claims hold within their leeway, and every trick with them is refused by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/oauth/claims.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

const Timestamp now{std::chrono::seconds(1'700'000'000)};

ClaimRules rules()
{
    ClaimRules wanted;
    wanted.issuer = "https://issuer.example";
    wanted.audience = "strongroom";
    return wanted;
}

/// A payload that holds, with `more` members in front.
std::string payload(const char* more)
{
    return std::string("{") + more
           + R"("iss":"https://issuer.example","aud":"strongroom","sub":"alice"})";
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatHolds_data();
    void acceptsWhatHolds();
    void refusesByName_data();
    void refusesByName();
    void wantsAnAgeWhereAskedTo();
};

void ClaimsTest::acceptsWhatHolds_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("later expiry") << QByteArray(R"("exp":1700000100,)");
    QTest::newRow("within the leeway") << QByteArray(R"("exp":1699999941,)");
    QTest::newRow("a fraction") << QByteArray(R"("exp":1700000000.75,)");
    QTest::newRow("begins within the leeway")
        << QByteArray(R"("exp":1700000100,"nbf":1700000060,)");
    QTest::newRow("issued within the leeway")
        << QByteArray(R"("exp":1700000100,"iat":1700000060,)");
}

void ClaimsTest::acceptsWhatHolds()
{
    QFETCH(QByteArray, more);

    const auto claims = checkClaims(payload(more.constData()), rules(), now);

    QVERIFY(claims);
    QCOMPARE(std::string(claims->at("sub").as_string().c_str()), std::string("alice"));
}

void ClaimsTest::refusesByName_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const std::string& text, const char* field) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << field;
    };
    row("no expiry", payload(""), "exp");
    row("expired", payload(R"("exp":1699999940,)"), "exp");
    row("expiry in text", payload(R"("exp":"1700000100",)"), "exp");
    row("expiry null", payload(R"("exp":null,)"), "exp");
    row("negative expiry", payload(R"("exp":-1,)"), "exp");
    row("expiry in milliseconds", payload(R"("exp":1700000100000,)"), "exp");
    row("expiry beyond numbers", payload(R"("exp":1e300,)"), "exp");
    row("not yet", payload(R"("exp":1700000100,"nbf":1700000061,)"), "nbf");
    row("nbf true", payload(R"("exp":1700000100,"nbf":true,)"), "nbf");
    row("from the future", payload(R"("exp":1700000100,"iat":1700000061,)"), "iat");
    row("expiry twice", payload(R"("exp":1699999000,"exp":1700000100,)"), "");
    row("expiry twice, escaped", payload(R"("exp":1699999000,"\u0065xp":1700000100,)"), "");
    row("nested twice", payload(R"("exp":1700000100,"x":[{"a":1,"a":2}],)"), "");
    row("no object", "[]", "");
    row("no JSON", "{", "");
    row("no UTF-8", "{\"a\":\"\xff\"}", "");
    row("two documents", payload(R"("exp":1700000100,)") + "{}", "");
    row("another issuer",
        R"({"exp":1700000100,"iss":"https://issuer.example/","aud":"strongroom"})", "iss");
    row("an issuer with a zero byte",
        R"({"exp":1700000100,"iss":"https://issuer.example\u0000","aud":"strongroom"})", "iss");
    row("issuers in a list",
        R"({"exp":1700000100,"iss":["https://issuer.example"],"aud":"strongroom"})", "iss");
    row("no audience", R"({"exp":1700000100,"iss":"https://issuer.example"})", "aud");
    row("another audience", R"({"exp":1700000100,"iss":"https://issuer.example","aud":["other"]})",
        "aud");
}

void ClaimsTest::refusesByName()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, field);

    const auto claims = checkClaims(payload.toStdString(), rules(), now);

    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, ErrorKind::Forged);
    QCOMPARE(QString::fromStdString(claims.error().field), field);
}

void ClaimsTest::wantsAnAgeWhereAskedTo()
{
    auto young = rules();
    young.longestAge = std::chrono::seconds(120);

    QVERIFY(checkClaims(payload(R"("exp":1700000100,"iat":1699999820,)"), young, now));
    QVERIFY(!checkClaims(payload(R"("exp":1700000100,"iat":1699999819,)"), young, now));
    QVERIFY(!checkClaims(payload(R"("exp":1700000100,)"), young, now));
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claims_test.moc"
