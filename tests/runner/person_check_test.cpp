// What was signed and what is asked for must be one and the same; each difference has its own
// reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/asking.h"

#include <QFile>

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

using Break = std::function<void(Asking&)>;
using Alter = std::function<void(domain::ReleaseKeysRequest&)>;

std::string reasonOf(const Result<Done>& done)
{
    return done ? "" : done.error().reason;
}

} // namespace

class PersonCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotSigned_data();
    void refusesWhatWasNotSigned();
    void refusesWhatWasSignedOtherwise_data();
    void refusesWhatWasSignedOtherwise();
    void refusesEachClaimAlteredAfterSigning();
    void refusesWhatIsNoProof_data();
    void refusesWhatIsNoProof();
    void takesAProofOnce();
    void takesNoProofThatAFormerProcessMayHaveTaken();
    void takesNothingOldWhenItsFileCannotBeRead();
    void forgetsProofsThatAreTooOldAnyway();
    void servesWhomItsRulesName_data();
    void servesWhomItsRulesName();
    void countsARefusedProofAsUnused();
};

static void rowsOfReaderAndGrant()
{
    const auto row = addRow<Alter>;
    using Request = domain::ReleaseKeysRequest;
    row(
        "another reader's key", [](Request& one) { one.readerPublicKey[31] ^= 1; },
        "reader_key_differs");
    row(
        "another grant", [](Request& one) { one.grant.id = domain::GrantId::fresh(); },
        "grant_differs");
    row(
        "a key beyond", [](Request& one) { one.grant.keys.push_back("C"); }, "keys_beyond");
    row(
        "a key less", [](Request& one) { one.grant.keys.pop_back(); }, "");
    row(
        "another purpose",
        [](Request& one) { one.grant.purpose.category = domain::PurposeCategory::Audit; },
        "purpose_differs");
    row(
        "another ticket", [](Request& one) { one.grant.purpose.ticket = "INC-2"; },
        "purpose_differs");
    row(
        "another note", [](Request& one) { one.grant.purpose.note = "added later"; },
        "purpose_differs");
    row(
        "another's grant", [](Request& one) { one.grant.subject = "pinned|mallory"; },
        "subject_differs");
    row(
        "the same name at another issuer",
        [](Request& one) { one.grant.subject = "builtin|alice"; }, "subject_differs");
    row(
        "no key", [](Request& one) { one.grant.keys.clear(); }, "grant_malformed");
    row(
        "a grant that has expired",
        [](Request& one) { one.grant.expiresAt -= std::chrono::minutes(5); }, "grant_expired");
    row(
        "a grant used up", [](Request& one) { one.grant.uses = 2; }, "grant_used_up");
}

void PersonCheckTest::refusesWhatWasNotSigned_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    using Request = domain::ReleaseKeysRequest;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "the grant of another organization",
        [](Request& one) { one.grant.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "another secret", [](Request& one) { one.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "the grant of another secret",
        [](Request& one) { one.grant.secret = domain::SecretId::fresh(); }, "secret_differs");
    row(
        "another version's id",
        [](Request& one) { one.context.version = domain::VersionId::fresh(); }, "version_differs");
    row(
        "another version's number", [](Request& one) { one.context.number = 2; },
        "version_differs");
    row(
        "the grant of another version", [](Request& one) { one.grant.version = 2; },
        "version_differs");
    row(
        "an environment where none was shown",
        [](Request& one) { one.context.environment = domain::EnvironmentId::fresh(); },
        "address_differs");
    rowsOfReaderAndGrant();
}

void PersonCheckTest::refusesWhatWasNotSigned()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Asking asking;
    auto asked = asking.asked();
    alter(asked);

    const auto refused = asking.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void PersonCheckTest::refusesWhatWasSignedOtherwise_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Break>;
    const auto aged = [](int seconds) {
        return [seconds](Asking& one) {
            one.claims.stamp.issuedAt = one.clock.now() + std::chrono::seconds(seconds);
        };
    };
    row("an hour ago", aged(-3600), "proof_stale");
    row("three minutes and a second ago", aged(-181), "proof_stale");
    row("three minutes ago", aged(-180), "");
    row("in a minute", aged(60), "");
    row("in a minute and a second", aged(61), "proof_from_the_future");
    row(
        "an address without version", [](Asking& one) { one.claims.uri = "secret://home/stripe"; },
        "address_differs");
    row(
        "an address of another version",
        [](Asking& one) { one.claims.uri = "secret://home/stripe?version=2"; }, "address_differs");
    row(
        "an address in an environment",
        [](Asking& one) { one.claims.uri = "secret://home/stripe?env=prod&version=3"; },
        "address_differs");
    row(
        "no address", [](Asking& one) { one.claims.uri.clear(); }, "address_differs");
    row(
        "the newest, which it is", [](Asking& one) { one.claims.current = true; }, "");
}

void PersonCheckTest::refusesWhatWasSignedOtherwise()
{
    QFETCH(Break, breakIt);
    QFETCH(QString, reason);
    Asking asking;
    breakIt(asking);

    const auto refused = asking.reasonFor(asking.asked());

    QCOMPARE(QString::fromStdString(refused), reason);
}

void PersonCheckTest::refusesEachClaimAlteredAfterSigning()
{
    Asking asking;
    const auto asked = asking.asked();
    const auto& token = asked.person->claims;
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    const auto payload = fromBase64Url(token.substr(first + 1, last - first - 1));
    auto claims = wire::parse({reinterpret_cast<const char*>(payload->data()), payload->size()});
    QVERIFY(claims);
    std::vector<std::string> names;
    for (const auto& member : claims->get_object())
        names.emplace_back(member.key());
    QVERIFY(names.size() >= 13);

    for (const auto& name : names) {
        auto altered = claims->get_object();
        altered[name] = "altered";
        auto forged = asked;
        forged.person->claims = token.substr(0, first + 1)
                                + toBase64Url(bytesOf(wire::serialize(altered)))
                                + token.substr(last);

        QVERIFY2(asking.reasonFor(forged) == "proof_signature", name.c_str());
    }
}

void PersonCheckTest::refusesWhatIsNoProof_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("garbage") << "garbage"
                             << "proof_malformed";
    QTest::newRow("an ID token") << "id token"
                                 << "proof_malformed";
    QTest::newRow("of another type") << "type"
                                     << "proof_malformed";
    QTest::newRow("alg none") << "none"
                              << "proof_malformed";
    QTest::newRow("claims that are none") << "claims"
                                          << "proof_malformed";
    QTest::newRow("a use that is no id") << "jti"
                                         << "proof_malformed";
    QTest::newRow("for writing") << "write"
                                 << "proof_operation";
    QTest::newRow("for what is not known") << "unknown"
                                           << "proof_operation";
    QTest::newRow("an altered signature") << "signature"
                                          << "proof_signature";
}

void PersonCheckTest::refusesWhatIsNoProof()
{
    QFETCH(QString, how);
    QFETCH(QString, reason);
    Asking asking;
    auto asked = asking.asked();
    auto& proof = asked.person->claims;
    auto claims = wire::toJson(asking.claims);
    const auto sign = [&asking](const wire::json::object& object) {
        return *crypto::signProof(asking.device, wire::serialize(object));
    };
    if (how == "garbage")
        proof = "a.b.c";
    else if (how == "id token")
        proof = asked.person->idToken;
    else if (how == "type")
        proof = *asking.device.signWithKey(wire::serialize(claims), "JWT");
    else if (how == "none")
        proof = toBase64Url(bytesOf(R"({"alg":"none","typ":"strongroom-proof+jwt","jwk":{}})"))
                + proof.substr(proof.find('.'));
    else if (how == "claims")
        proof = *crypto::signProof(asking.device, "[]");
    else if (how == "signature")
        proof.back() = proof.back() == 'A' ? 'Q' : 'A';
    else if (how == "jti")
        proof = (claims["jti"] = "1", sign(claims));
    else if (how == "write")
        proof = (claims["op"] = "put_version", sign(claims));
    else
        proof = (claims["op"] = "destroy", sign(claims));

    const auto refused = asking.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void PersonCheckTest::takesAProofOnce()
{
    Asking asking;
    const auto check = asking.check();
    const auto asked = asking.asked();

    const auto first = check->check(asked);
    const auto second = check->check(asked);
    asking.claims.stamp.id = newId();
    const auto another = check->check(asking.asked());

    QCOMPARE(reasonOf(first), std::string());
    QCOMPARE(reasonOf(second), std::string("proof_replayed"));
    QCOMPARE(reasonOf(another), std::string());
}

void PersonCheckTest::takesNoProofThatAFormerProcessMayHaveTaken()
{
    Asking asking;
    const auto asked = asking.asked();
    asking.claims.stamp = {asking.clock.now() - std::chrono::seconds(1), newId()};
    const auto older = asking.asked();
    QVERIFY(asking.check("runner")->check(asked));
    asking.wait(std::chrono::seconds(1));
    const auto newer = asking.asked();

    const auto next = asking.check("runner");

    QCOMPARE(reasonOf(next->check(asked)), std::string("proof_before_start"));
    QCOMPARE(reasonOf(next->check(older)), std::string("proof_before_start"));
    QCOMPARE(reasonOf(next->check(newer)), std::string());
}

void PersonCheckTest::takesNothingOldWhenItsFileCannotBeRead()
{
    Asking asking;
    QFile file(asking.folder.filePath("runner"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") == 7);
    file.close();
    asking.claims.stamp.issuedAt = asking.clock.now() + clockLeeway;
    const auto ahead = asking.asked();
    const auto check = asking.check("runner");
    const auto refused = check->check(ahead);
    asking.wait(clockLeeway + std::chrono::seconds(1));

    QCOMPARE(reasonOf(refused), std::string("proof_before_start"));
    QCOMPARE(reasonOf(check->check(asking.asked())), std::string());
}

void PersonCheckTest::forgetsProofsThatAreTooOldAnyway()
{
    Asking asking;
    auto guard =
        std::move(*ReplayGuard::open(asking.clock, asking.folder.filePath("runner").toStdString()));
    const domain::ProofStamp stamp{asking.clock.now(), newId()};
    QVERIFY(guard->take(stamp));

    asking.clock.time += proofLife + clockLeeway;
    const auto atTheEnd = guard->take(stamp);
    asking.clock.time += std::chrono::seconds(1);
    const auto timely = expectTimely(stamp, asking.clock.now());

    QCOMPARE(reasonOf(atTheEnd), std::string("proof_replayed"));
    QCOMPARE(reasonOf(timely), std::string("proof_stale"));
}

void PersonCheckTest::servesWhomItsRulesName_data()
{
    QTest::addColumn<Break>("rule");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Break>;
    const auto allow = [](std::vector<PolicyRule> rules) {
        return [rules](Asking& one) {
            one.idToken["groups"] = wire::json::array{"staff", "on-call"};
            one.policy.allow = rules;
        };
    };
    using domain::PurposeCategory;
    row(
        "no rules", [](Asking&) {}, "");
    row("an empty list", allow({}), "policy_denied");
    row("the subject", allow({{{"pinned|alice"}, {}, {}, {}}}), "");
    row("another subject", allow({{{"pinned|bob"}, {}, {}, {}}}), "policy_denied");
    row("a group", allow({{{}, {"on-call", "sre"}, {}, {}}}), "");
    row("other groups", allow({{{}, {"sre"}, {}, {}}}), "policy_denied");
    row("the purpose", allow({{{}, {}, {PurposeCategory::Incident}, {}}}), "");
    row("another purpose", allow({{{}, {}, {PurposeCategory::Debug}, {}}}), "policy_denied");
    row("another device", allow({{{}, {}, {}, {"other"}}}), "policy_denied");
    row("the subject, for another purpose",
        allow({{{"pinned|alice"}, {}, {PurposeCategory::Debug}, {}}}), "policy_denied");
    row("the second rule", allow({{{"pinned|bob"}, {}, {}, {}}, {{"pinned|alice"}, {}, {}, {}}}),
        "");
    row(
        "the device",
        [](Asking& one) {
            one.policy.allow = std::vector<PolicyRule>{{{}, {}, {}, {one.device.keyId()}}};
        },
        "");
}

void PersonCheckTest::servesWhomItsRulesName()
{
    QFETCH(Break, rule);
    QFETCH(QString, reason);
    Asking asking;
    rule(asking);

    const auto refused = asking.reasonFor(asking.asked());

    QCOMPARE(QString::fromStdString(refused), reason);
}

void PersonCheckTest::countsARefusedProofAsUnused()
{
    Asking asking;
    const auto check = asking.check();
    auto tampered = asking.asked();
    tampered.grant.keys.push_back("C");

    const auto refused = check->check(tampered);
    const auto honest = check->check(asking.asked());

    QCOMPARE(reasonOf(refused), std::string("keys_beyond"));
    QCOMPARE(reasonOf(honest), std::string());
}

QTEST_GUILESS_MAIN(PersonCheckTest)
#include "person_check_test.moc"
