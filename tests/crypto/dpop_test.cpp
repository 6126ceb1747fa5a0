// Proofs of possession hold for one request, one key and one moment; RFC 9449's own do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/verify.h"
#include "crypto/oauth/dpop.h"
#include "crypto/oauth/pkce.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

const Timestamp now{std::chrono::seconds(1'700'000'000)};

DpopRequest request()
{
    return {"GET", "https://server.example/v1/secrets?page=2#top", "an access token", "a nonce"};
}

// RFC 9449, section 4.1 (figure 2): at the token endpoint.
constexpr auto rfcTokenProof =
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUk"
    "lDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUw"
    "Q2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6I"
    "mh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A"
    "0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";

} // namespace

class DpopTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsItsOwnProof_data();
    void acceptsItsOwnProof();
    void acceptsRfc9449s();
    void isForNoOtherRequest_data();
    void isForNoOtherRequest();
    void isForNoOtherMoment();
    void neverComesTwice();
    void refusesEveryFlippedBitAndEveryCut();
    void refusesKeysThatAreNone_data();
    void refusesKeysThatAreNone();
    void comparesAddressesAsHttpDoes_data();
    void comparesAddressesAsHttpDoes();
    void codesAreProvenByTheirVerifier();
};

void DpopTest::acceptsItsOwnProof_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("ES256") << static_cast<int>(SignatureAlgorithm::Es256);
    QTest::newRow("EdDSA") << static_cast<int>(SignatureAlgorithm::EdDsa);
}

void DpopTest::acceptsItsOwnProof()
{
    QFETCH(int, algorithm);
    const auto key = SigningKey::generate(static_cast<SignatureAlgorithm>(algorithm));
    QVERIFY(key);

    const auto proof = createDpopProof(*key, request(), now);
    QVERIFY(proof);
    const auto checked = checkDpopProof(*proof, request(), now);

    QVERIFY(checked);
    QCOMPARE(checked->thumbprint, key->keyId());
    QVERIFY(checked->expiresAt > now);
}

void DpopTest::acceptsRfc9449s()
{
    const DpopRequest token{"POST", "https://server.example.com/token", "", ""};

    const auto checked =
        checkDpopProof(rfcTokenProof, token, Timestamp(std::chrono::seconds(1562262616)));

    QVERIFY(checked);
    QCOMPARE(checked->id, std::string("-BwC3ESc6acc2lTc"));
    // Section 6.1: the "jkt" of the same key.
    QCOMPARE(checked->thumbprint, std::string("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
    QCOMPARE(checkDpopProof(rfcTokenProof, token, now).error().field, std::string("iat"));
}

void DpopTest::isForNoOtherRequest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("method") << "htm"
                            << "POST";
    QTest::newRow("method in lower case") << "htm"
                                          << "get";
    QTest::newRow("host") << "htu"
                          << "https://other.example/v1/secrets";
    QTest::newRow("scheme") << "htu"
                            << "http://server.example/v1/secrets";
    QTest::newRow("port") << "htu"
                          << "https://server.example:8443/v1/secrets";
    QTest::newRow("path") << "htu"
                          << "https://server.example/v1/secret";
    QTest::newRow("no address") << "htu"
                                << "";
    QTest::newRow("token") << "ath"
                           << "another access token";
    QTest::newRow("nonce") << "nonce"
                           << "another nonce";
}

void DpopTest::isForNoOtherRequest()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto key = SigningKey::generate();
    const auto proof = *createDpopProof(*key, request(), now);
    auto other = request();
    auto& changed = field == "htm"   ? other.method
                    : field == "htu" ? other.uri
                    : field == "ath" ? other.accessToken
                                     : other.nonce;
    changed = value.toStdString();

    const auto checked = checkDpopProof(proof, other, now);

    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Forged);
    QCOMPARE(QString::fromStdString(checked.error().field), field);
}

void DpopTest::isForNoOtherMoment()
{
    const auto key = SigningKey::generate();
    const auto proof = *createDpopProof(*key, request(), now);
    const auto holds = [&](int seconds) {
        return checkDpopProof(proof, request(), now + std::chrono::seconds(seconds)).hasValue();
    };

    QVERIFY(holds(-60) && holds(120));
    QVERIFY(!holds(-61) && !holds(121));
}

void DpopTest::neverComesTwice()
{
    const auto key = SigningKey::generate();

    const auto first = checkDpopProof(*createDpopProof(*key, request(), now), request(), now);
    const auto second = checkDpopProof(*createDpopProof(*key, request(), now), request(), now);

    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
}

void DpopTest::refusesEveryFlippedBitAndEveryCut()
{
    const auto key = SigningKey::generate(SignatureAlgorithm::EdDsa);
    const auto proof = *createDpopProof(*key, request(), now);

    for (std::size_t bit = 0; bit < 8 * proof.size(); ++bit) {
        auto altered = proof;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        const auto checked = checkDpopProof(altered, request(), now);
        // Whoever can sign anything can sign with a key of their own; this one it cannot be.
        QVERIFY2(!checked || checked->thumbprint != key->keyId(), std::to_string(bit).c_str());
        QVERIFY2(!checked, std::to_string(bit).c_str());
    }
    for (std::size_t kept = 0; kept < proof.size(); ++kept)
        QVERIFY2(!checkDpopProof(proof.substr(0, kept), request(), now),
                 std::to_string(kept).c_str());
}

void DpopTest::refusesKeysThatAreNone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("no key") << QByteArray(R"({"typ":"dpop+jwt","alg":"ES256"})");
    QTest::newRow("another type") << QByteArray(
        R"({"typ":"JWT","alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}})");
    QTest::newRow("none") << QByteArray(
        R"({"typ":"dpop+jwt","alg":"none","jwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}})");
    QTest::newRow("symmetric") << QByteArray(
        R"({"typ":"dpop+jwt","alg":"HS256","jwk":{"kty":"oct","k":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}})");
    QTest::newRow("private") << QByteArray(
        R"({"typ":"dpop+jwt","alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}})");
    QTest::newRow("twice") << QByteArray(
        R"({"typ":"dpop+jwt","typ":"dpop+jwt","alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}})");
}

void DpopTest::refusesKeysThatAreNone()
{
    QFETCH(QByteArray, header);
    const auto key = SigningKey::generate();
    const auto proof = *createDpopProof(*key, request(), now);

    const auto rest = proof.substr(proof.find('.'));

    QVERIFY(!checkDpopProof(toBase64Url(test::bytes(header)) + rest, request(), now));
}

void DpopTest::comparesAddressesAsHttpDoes_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("comparable");
    QTest::newRow("as it is") << "https://a.example/x"
                              << "https://a.example/x";
    QTest::newRow("case") << "HTTPS://A.Example/X"
                          << "https://a.example/X";
    QTest::newRow("default port") << "https://a.example:443/x"
                                  << "https://a.example/x";
    QTest::newRow("default port of http") << "http://a.example:80"
                                          << "http://a.example/";
    QTest::newRow("other port") << "http://a.example:443/x"
                                << "http://a.example:443/x";
    QTest::newRow("query") << "https://a.example/x?y=/z"
                           << "https://a.example/x";
    QTest::newRow("query without path") << "https://a.example?x"
                                        << "https://a.example/";
    QTest::newRow("fragment") << "https://a.example/x#y"
                              << "https://a.example/x";
    QTest::newRow("escapes") << "https://a.example/%7ex%2fy"
                             << "https://a.example/~x%2Fy";
    QTest::newRow("broken escape") << "https://a.example/%7"
                                   << "https://a.example/%7";
    QTest::newRow("relative") << "/x"
                              << "";
    QTest::newRow("other scheme") << "ftp://a.example/x"
                                  << "";
    QTest::newRow("no host") << "https:///x"
                             << "";
}

void DpopTest::comparesAddressesAsHttpDoes()
{
    QFETCH(QString, uri);
    QFETCH(QString, comparable);

    QCOMPARE(QString::fromStdString(comparableUri(uri.toStdString())), comparable);
}

void DpopTest::codesAreProvenByTheirVerifier()
{
    const auto verifier = newPkceVerifier();
    QVERIFY(verifier);

    QVERIFY(pkceMatches(*verifier, pkceChallenge(*verifier)));
    QVERIFY(!pkceMatches(*verifier, pkceChallenge(*verifier + "x")));
    QVERIFY(!pkceMatches("short", pkceChallenge("short")));
    QVERIFY(!pkceMatches(std::string(43, ' '), pkceChallenge(std::string(43, ' '))));
    QVERIFY(!pkceMatches(std::string(129, 'a'), pkceChallenge(std::string(129, 'a'))));
    // RFC 7636, appendix B.
    QVERIFY(pkceMatches("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
                        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

QTEST_GUILESS_MAIN(DpopTest)
#include "dpop_test.moc"
