// Who may be believed to ask: each sign-in that does not hold is refused by its own reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

using Break = std::function<void(Asking&)>;

std::string withHeader(const std::string& token, const std::string& header)
{
    return toBase64Url(bytesOf(header)) + token.substr(token.find('.'));
}

std::string withPayload(const std::string& token, const wire::json::object& claims)
{
    return token.substr(0, token.find('.') + 1) + toBase64Url(bytesOf(wire::serialize(claims)))
           + token.substr(token.rfind('.'));
}

/// HS256 under a key that everybody knows: the issuer's public one.
std::string confused(const Asking& asking)
{
    const auto input =
        toBase64Url(bytesOf(R"({"alg":"HS256","kid":")" + asking.issuer.keyId() + "\"}")) + '.'
        + toBase64Url(bytesOf(wire::serialize(asking.idToken)));
    const auto mac = crypto::hmacSha256(bytesOf(asking.issuer.publicJwk()), bytesOf(input));
    return input + '.' + toBase64Url(*mac);
}

} // namespace

class IdentityCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void believesASignInOnItsDevice();
    void refusesATokenThatIsNoProvidersWord_data();
    void refusesATokenThatIsNoProvidersWord();
    void refusesClaimsThatDoNotHold_data();
    void refusesClaimsThatDoNotHold();
    void refusesAFreshTokenThatDoesNotFit_data();
    void refusesAFreshTokenThatDoesNotFit();
    void takesAFreshTokenWithoutANonce();
    void needsAFreshTokenOnceTheSignInHasExpired();
    void endsASignInAtItsLongestAge();
    void followsARotationOfTheIssuersKeys();
    void takesGroupsFromTheFreshToken();
    void refusesASignInThatWasNotSignedFor();
};

void IdentityCheckTest::believesASignInOnItsDevice()
{
    Asking asking;
    const IdentityCheck check(asking.rules, asking.clock);

    const auto person = check.check(*asking.asked().person, asking.device.keyId());

    QVERIFY(person);
    QCOMPARE(person->name, std::string("pinned|alice"));
    QCOMPARE(person->device, asking.device.keyId());
}

void IdentityCheckTest::refusesATokenThatIsNoProvidersWord_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no proof at all") << "none"
                                     << "proof_missing";
    QTest::newRow("no token") << "garbage"
                              << "token_malformed";
    QTest::newRow("alg none") << "alg none"
                              << "token_algorithm";
    QTest::newRow("HS256 with the public key") << "HS256"
                                               << "token_algorithm";
    QTest::newRow("ES256 header over an HMAC") << "relabelled"
                                               << "token_signature";
    QTest::newRow("an altered signature") << "signature"
                                          << "token_signature";
    QTest::newRow("an altered payload") << "payload"
                                        << "token_signature";
    QTest::newRow("another key under its name") << "impostor"
                                                << "token_signature";
    QTest::newRow("a key that nobody published") << "stranger"
                                                 << "signing_key_unknown";
    QTest::newRow("keys that cannot be had") << "unavailable"
                                             << "signing_keys_unavailable";
    QTest::newRow("an access token") << "access"
                                     << "token_audience";
}

void IdentityCheckTest::refusesATokenThatIsNoProvidersWord()
{
    QFETCH(QString, how);
    QFETCH(QString, reason);
    Asking asking;
    const auto stranger = newKey();
    auto asked = asking.asked();
    auto& token = asked.person->idToken;
    if (how == "none")
        asked.person.reset();
    else if (how == "garbage")
        token = "garbage";
    else if (how == "alg none")
        token = withHeader(token.substr(0, token.rfind('.') + 1), R"({"alg":"none"})");
    else if (how == "HS256")
        token = confused(asking);
    else if (how == "relabelled")
        token = withHeader(confused(asking), R"({"alg":"ES256"})");
    else if (how == "signature")
        token.back() = token.back() == 'A' ? 'Q' : 'A';
    else if (how == "payload")
        token = (asking.idToken["sub"] = "mallory", withPayload(token, asking.idToken));
    else if (how == "impostor")
        token = withHeader(asking.signedBy(stranger, asking.idToken),
                           R"({"alg":"ES256","kid":")" + asking.issuer.keyId() + "\"}");
    else if (how == "stranger")
        token = asking.signedBy(stranger, asking.idToken);
    else if (how == "unavailable")
        asking.rules.issuers[0].keys = [](bool) {
            return Result<std::string>(Error{ErrorKind::Unavailable, "gone"});
        };
    else
        asking.idToken["aud"] = "strongroom";
    if (how == "access")
        asked = asking.asked();

    const auto refused = asking.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

static void rowsOfTimeAndDevice()
{
    const auto row = addRow<Break>;
    row(
        "from the future",
        [](Asking& one) { one.idToken["iat"] = secondsOf(one.clock.now()) + 61; },
        "token_from_the_future");
    row(
        "a clock a minute ahead",
        [](Asking& one) { one.idToken["iat"] = secondsOf(one.clock.now()) + 60; }, "");
    row(
        "too old",
        [](Asking& one) { one.idToken["iat"] = secondsOf(one.clock.now()) - 12 * 3600 - 1; },
        "sign_in_too_old");
    row(
        "no person", [](Asking& one) { one.idToken.erase("sub"); }, "token_malformed");
    row(
        "no time", [](Asking& one) { one.idToken.erase("iat"); }, "token_malformed");
    row(
        "no nonce", [](Asking& one) { one.idToken.erase("nonce"); }, "nonce_missing");
    row(
        "another opening", [](Asking& one) { one.opening[0] ^= 1; }, "device_not_bound");
    row(
        "another device's key", [](Asking& one) { one.device = newKey(); }, "device_not_bound");
    row(
        "a nonce of the key alone", [](Asking& one) { one.idToken["nonce"] = one.device.keyId(); },
        "device_not_bound");
    row(
        "another person's grant", [](Asking& one) { one.idToken["sub"] = "mallory"; },
        "subject_differs");
}

void IdentityCheckTest::refusesClaimsThatDoNotHold_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Break>;
    row(
        "nothing", [](Asking&) {}, "");
    row(
        "another issuer", [](Asking& one) { one.idToken["iss"] = "https://evil.example"; },
        "issuer_not_pinned");
    row(
        "an issuer that only begins alike",
        [](Asking& one) { one.idToken["iss"] = "https://id.example.evil"; }, "issuer_not_pinned");
    row(
        "no address known",
        [](Asking& one) {
            one.address.clear();
            one.idToken["iss"] = "";
        },
        "issuer_not_pinned");
    row(
        "another audience", [](Asking& one) { one.idToken["aud"] = "other"; }, "token_audience");
    row(
        "two audiences",
        [](Asking& one) {
            one.idToken["aud"] = wire::json::array{"other", "strongroom-console"};
        },
        "token_audience");
    row(
        "two audiences, made for us",
        [](Asking& one) {
            one.idToken["aud"] = wire::json::array{"other", "strongroom-console"};
            one.idToken["azp"] = "strongroom-console";
        },
        "");
    rowsOfTimeAndDevice();
}

void IdentityCheckTest::refusesClaimsThatDoNotHold()
{
    QFETCH(Break, breakIt);
    QFETCH(QString, reason);
    Asking asking;
    breakIt(asking);

    const auto refused = asking.reasonFor(asking.asked());

    QCOMPARE(QString::fromStdString(refused), reason);
}

void IdentityCheckTest::refusesAFreshTokenThatDoesNotFit_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Break>;
    row(
        "of another person", [](Asking& one) { one.freshToken["sub"] = "mallory"; },
        "fresh_token_person");
    row(
        "with another nonce", [](Asking& one) { one.freshToken["nonce"] = "other"; },
        "fresh_token_sign_in");
    row(
        "with the same nonce", [](Asking& one) { one.freshToken["nonce"] = one.idToken["nonce"]; },
        "");
    row(
        "of another sign-in", [](Asking& one) { one.freshToken["auth_time"] = 1; },
        "fresh_token_sign_in");
    row(
        "without auth_time", [](Asking& one) { one.freshToken.erase("auth_time"); }, "");
    row(
        "that has expired",
        [](Asking& one) { one.freshToken["exp"] = secondsOf(one.clock.now()) - 60; },
        "fresh_token_expired");
    row(
        "within the leeway",
        [](Asking& one) { one.freshToken["exp"] = secondsOf(one.clock.now()) - 59; }, "");
    row(
        "from the future",
        [](Asking& one) { one.freshToken["iat"] = secondsOf(one.clock.now()) + 61; },
        "token_from_the_future");
    row(
        "for another program", [](Asking& one) { one.freshToken["aud"] = "other"; },
        "token_audience");
    row(
        "of another issuer", [](Asking& one) { one.freshToken["iss"] = "https://evil.example"; },
        "issuer_not_pinned");
}

void IdentityCheckTest::refusesAFreshTokenThatDoesNotFit()
{
    QFETCH(Break, breakIt);
    QFETCH(QString, reason);
    Asking asking;
    asking.wait(std::chrono::hours(1));
    asking.refresh();
    breakIt(asking);

    const auto refused = asking.reasonFor(asking.asked());

    QCOMPARE(QString::fromStdString(refused), reason);
}

void IdentityCheckTest::takesAFreshTokenWithoutANonce()
{
    Asking asking;
    asking.wait(std::chrono::hours(1));
    asking.refresh();

    QCOMPARE(asking.reasonFor(asking.asked()), std::string());
}

void IdentityCheckTest::needsAFreshTokenOnceTheSignInHasExpired()
{
    Asking asking;
    asking.wait(std::chrono::seconds(359));
    const auto within = asking.reasonFor(asking.asked());
    asking.wait(std::chrono::seconds(1));
    const auto after = asking.reasonFor(asking.asked());

    QCOMPARE(within, std::string());
    QCOMPARE(after, std::string("fresh_token_needed"));
}

void IdentityCheckTest::endsASignInAtItsLongestAge()
{
    Asking asking;
    asking.rules.signInMaxAge = std::chrono::minutes(30);
    asking.wait(std::chrono::minutes(30));
    asking.refresh();
    const auto within = asking.reasonFor(asking.asked());
    asking.wait(std::chrono::seconds(1));
    asking.refresh();
    const auto after = asking.reasonFor(asking.asked());

    QCOMPARE(within, std::string());
    QCOMPARE(after, std::string("sign_in_too_old"));
}

void IdentityCheckTest::followsARotationOfTheIssuersKeys()
{
    Asking asking;
    const auto before = asking.asked();
    auto next = newKey();
    auto published = asking.keySet;
    bool looked = false;
    // A cache that is looked past once a key is not in it.
    asking.rules.issuers[0].keys = [&](bool fresh) {
        looked = looked || fresh;
        return Result<std::string>(fresh ? published : asking.keySet);
    };
    published = "{\"keys\":[" + next.publicJwk() + "," + asking.issuer.publicJwk() + "]}";
    std::swap(asking.issuer, next);
    asking.claims.stamp.id = newId();
    const auto after = asking.asked();

    QCOMPARE(asking.reasonFor(before), std::string());
    QVERIFY(!looked);
    QCOMPARE(asking.reasonFor(after), std::string());
    QVERIFY(looked);
}

void IdentityCheckTest::takesGroupsFromTheFreshToken()
{
    Asking asking;
    asking.idToken["groups"] = wire::json::array{"on-call", "staff"};
    asking.wait(std::chrono::hours(1));
    asking.refresh();
    asking.freshToken["groups"] = wire::json::array{"staff"};
    const IdentityCheck check(asking.rules, asking.clock);

    const auto person = check.check(*asking.asked().person, asking.device.keyId());

    QVERIFY(person);
    QCOMPARE(person->groups, std::vector<std::string>{"staff"});
}

/// An accomplice who signed in with the same nonce: token, opening and device fit one another.
void IdentityCheckTest::refusesASignInThatWasNotSignedFor()
{
    Asking asking;
    auto asked = asking.asked();
    asking.idToken["sub"] = "mallory";
    asked.person->idToken = asking.signedBy(asking.issuer, asking.idToken);
    asked.grant.subject = "pinned|mallory";

    QCOMPARE(asking.reasonFor(asked), std::string("device_not_bound"));
}

QTEST_GUILESS_MAIN(IdentityCheckTest)
#include "identity_check_test.moc"
