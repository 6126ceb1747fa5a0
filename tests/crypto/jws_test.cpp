// RFC 7520's signatures verify, and the known tricks with headers and keys do not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/mac.h"
#include "crypto/jose/signing_key.h"
#include "crypto/jose/verify.h"
#include "crypto/kdf/hmac.h"
#include "crypto/signature/ed25519.h"
#include "tests/support/vectors.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

std::string setOf(const QJsonArray& keys)
{
    return QJsonDocument(QJsonObject{{"keys", keys}}).toJson().toStdString();
}

std::string textOf(const QJsonValue& value)
{
    return value.toString().toStdString();
}

/// Signs headers that no SigningKey would write.
struct Forger
{
    SecretBytes privateKey = std::move(*newEd25519Key());
    Bytes publicKey = *ed25519PublicKey(privateKey);

    QJsonObject jwk(const char* kid = "one") const
    {
        return {{"kty", "OKP"},
                {"crv", "Ed25519"},
                {"kid", kid},
                {"x", QString::fromStdString(toBase64Url(publicKey))}};
    }

    std::string sign(std::string_view header, std::string_view payload = "{}") const
    {
        const auto input = toBase64Url(bytesOf(header)) + '.' + toBase64Url(bytesOf(payload));
        return input + '.' + toBase64Url(*signEd25519(privateKey, bytesOf(input)));
    }
};

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithRfc7520_data();
    void agreesWithRfc7520();
    void refusesCriticalExtensionsOfRfc7797();
    void refusesHeaderTricks_data();
    void refusesHeaderTricks();
    void refusesKeyTricks();
    void takesNoPublicKeyForASecret();
    void refusesEveryFlippedBitAndEveryCut_data();
    void refusesEveryFlippedBitAndEveryCut();
    void signsWithEdDsa();
};

void JwsTest::agreesWithRfc7520_data()
{
    QTest::addColumn<QJsonObject>("example");
    const QDir root(qEnvironmentVariable("STRONGROOM_VECTORS") + "/jose-cookbook");
    for (const auto file : {"jws/4_1.rsa_v15_signature", "jws/4_2.rsa-pss_signature",
                            "jws/4_3.ecdsa_signature", "jws/4_4.hmac-sha2_integrity_protection",
                            "jws/4_5.signature_with_detached_content", "curve25519/jws"})
        QTest::newRow(file)
            << test::readVectors(QString("jose-cookbook/%1.json").arg(file)).object();
}

void JwsTest::agreesWithRfc7520()
{
    QFETCH(QJsonObject, example);
    if (example.isEmpty())
        QSKIP("the public vectors are not beside the checkout");
    const auto input = example["input"].toObject();
    const auto signing = example["signing"].toObject();
    // Of detached content, the payload is put back before it is verified.
    const auto token = textOf(signing["sig-input"]) + '.' + textOf(signing["sig"]);
    const bool secret = input["key"].toObject()["kty"] == "oct";
    const auto set = setOf({input["key"]});

    const auto verified = secret ? verifyCompactMac(token, set) : verifyCompact(token, set);

    QVERIFY(verified);
    QCOMPARE(verified->payload, textOf(input["payload"]));
    const auto compact = textOf(example["output"].toObject()["compact"]);
    QVERIFY(compact == token || compact.find("..") != std::string::npos);
    QVERIFY(!(secret ? verifyCompact(token, set) : verifyCompactMac(token, set)));
}

void JwsTest::refusesCriticalExtensionsOfRfc7797()
{
    const auto example =
        test::readVectors("jose-cookbook/rfc7797/hmac-sha2_b64_false.json").object();
    if (example.isEmpty())
        QSKIP("the public vectors are not beside the checkout");
    const auto set = setOf({example["input"].toObject()["key"]});

    const auto verified = verifyCompactMac(textOf(example["output"].toObject()["compact"]), set);

    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Forged);
}

void JwsTest::refusesHeaderTricks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* header, const char* field) {
        QTest::newRow(name) << QByteArray(header) << field;
    };
    row("none", R"({"alg":"none","kid":"one"})", "alg");
    row("none in capitals", R"({"alg":"NONE","kid":"one"})", "alg");
    row("lower case", R"({"alg":"eddsa","kid":"one"})", "alg");
    row("no algorithm", R"({"kid":"one"})", "alg");
    row("algorithms in a list", R"({"alg":["EdDSA"],"kid":"one"})", "alg");
    row("HMAC", R"({"alg":"HS256","kid":"one"})", "alg");
    row("another algorithm", R"({"alg":"ES256","kid":"one"})", "kid");
    row("algorithm with a zero byte", R"({"alg":"EdDSA\u0000","kid":"one"})", "alg");
    row("critical extension", R"({"alg":"EdDSA","kid":"one","crit":["exp"],"exp":1})", "crit");
    row("empty critical list", R"({"alg":"EdDSA","kid":"one","crit":[]})", "crit");
    row("payload as it is", R"({"alg":"EdDSA","kid":"one","b64":false})", "crit");
    row("algorithm twice", R"({"alg":"none","alg":"EdDSA","kid":"one"})", "");
    row("key twice, escaped", R"({"alg":"EdDSA","kid":"two","\u006bid":"one"})", "");
    row("header in a list", R"([{"alg":"EdDSA","kid":"one"}])", "");
    row("key of a path", R"({"alg":"EdDSA","kid":"../../../dev/null"})", "kid");
    row("key of a query", R"({"alg":"EdDSA","kid":"x' UNION SELECT 'one"})", "kid");
    row("key of a number", R"({"alg":"EdDSA","kid":1})", "kid");
    row("key of nothing", R"({"alg":"EdDSA","kid":null})", "kid");
    row("key with a zero byte", R"({"alg":"EdDSA","kid":"one\u0000"})", "kid");
}

void JwsTest::refusesHeaderTricks()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, field);
    const Forger forger;
    const auto set = setOf({forger.jwk()});
    QVERIFY(verifyCompact(forger.sign(R"({"alg":"EdDSA","kid":"one"})"), set));

    const auto verified = verifyCompact(forger.sign(header.toStdString()), set);

    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Forged);
    QCOMPARE(QString::fromStdString(verified.error().field), field);
}

void JwsTest::refusesKeyTricks()
{
    const Forger forger;
    const Forger other;
    const auto token = forger.sign(R"({"alg":"EdDSA","kid":"one"})");
    const auto nameless = forger.sign(R"({"alg":"EdDSA"})");
    auto encrypting = forger.jwk();
    encrypting["use"] = "enc";
    auto signing = forger.jwk();
    signing["key_ops"] = QJsonArray{"sign"};
    auto declared = forger.jwk();
    declared["alg"] = "ES256";

    QVERIFY(verifyCompact(nameless, setOf({forger.jwk()})));
    QVERIFY(!verifyCompact(nameless, setOf({forger.jwk(), other.jwk("two")})));
    QVERIFY(!verifyCompact(token, setOf({forger.jwk(), other.jwk()})));
    QVERIFY(!verifyCompact(token, setOf({other.jwk()})));
    QVERIFY(!verifyCompact(token, setOf({encrypting})));
    QVERIFY(!verifyCompact(token, setOf({signing})));
    QVERIFY(!verifyCompact(token, setOf({declared})));
    QVERIFY(!verifyCompact(token, setOf({})));
    for (const auto set : {"", "{}", "[]", R"({"keys":{}})", R"({"keys":[],"keys":[]})"})
        QCOMPARE(verifyCompact(token, set).error().kind, ErrorKind::InvalidInput);
    const auto embedded = QJsonDocument(QJsonObject{{"alg", "EdDSA"}, {"jwk", forger.jwk()}});
    QVERIFY(!verifyCompact(forger.sign(embedded.toJson().toStdString()), setOf({other.jwk()})));
}

void JwsTest::takesNoPublicKeyForASecret()
{
    const auto key = SigningKey::generate();
    const auto set = "{\"keys\":[" + key->publicJwk() + "]}";
    const auto input =
        toBase64Url(bytesOf(R"({"alg":"HS256"})")) + "." + toBase64Url(bytesOf("{}"));
    // Whoever takes the published key for a secret accepts what anybody can make.
    const auto tag = hmac(HashAlgorithm::Sha256, bytesOf(key->publicJwk()), bytesOf(input));
    const auto token = input + '.' + toBase64Url(tag->reveal());

    QVERIFY(!verifyCompact(token, set));
    QVERIFY(!verifyCompactMac(token, set));
}

void JwsTest::refusesEveryFlippedBitAndEveryCut_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("ES256") << static_cast<int>(SignatureAlgorithm::Es256);
    QTest::newRow("EdDSA") << static_cast<int>(SignatureAlgorithm::EdDsa);
}

void JwsTest::refusesEveryFlippedBitAndEveryCut()
{
    QFETCH(int, algorithm);
    const auto key = SigningKey::generate(static_cast<SignatureAlgorithm>(algorithm));
    const auto set = "{\"keys\":[" + key->publicJwk() + "]}";
    const auto token = *key->signCompact(R"({"sub":"alice"})", "at+jwt");
    QVERIFY(verifyCompact(token, set));

    for (std::size_t bit = 0; bit < 8 * token.size(); ++bit) {
        auto altered = token;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!verifyCompact(altered, set), std::to_string(bit).c_str());
    }
    for (std::size_t kept = 0; kept < token.size(); ++kept)
        QVERIFY2(!verifyCompact(token.substr(0, kept), set), std::to_string(kept).c_str());
}

void JwsTest::signsWithEdDsa()
{
    const auto key = SigningKey::generate(SignatureAlgorithm::EdDsa);
    QVERIFY(key);

    const auto again = SigningKey::fromPem(key->toPem());
    QVERIFY(again);
    const auto proof = again->signWithKey(R"({"a":1})", "proof");
    QVERIFY(proof);
    const auto verified = verifySelfSigned(*proof, "proof");

    QVERIFY(verified);
    QCOMPARE(verified->thumbprint, key->keyId());
    QCOMPARE(verifySelfSigned(*proof, "other").error().field, std::string("typ"));
    QVERIFY(!SigningKey::generate(SignatureAlgorithm::Rs256));
}

QTEST_GUILESS_MAIN(JwsTest)
#include "jws_test.moc"
