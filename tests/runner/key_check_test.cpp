// Who changes keys has signed for exactly that change, once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/asking.h"

using namespace strongroom;
using namespace strongroom::runner;
using domain::ProofOperation;

namespace {

/// A change that fits; a case breaks one thing.
struct Changing : Asking
{
    domain::KeyClaims keyClaims{};
    domain::KeyChange change{};

    Changing()
    {
        change.organization = domain::OrganizationId::fresh();
        domain::KeyDefinition definition;
        definition.id = domain::EncryptionKeyId::fresh();
        definition.kind = domain::KeyKind::OpenBaoTransit;
        definition.name = "Vault";
        definition.settings = {{"address", "https://vault.example"}, {"key", "acme"}};
        change.definition = definition;
        change.kekId = kekIdOf(definition);
        sign();
    }
    void sign()
    {
        keyClaims = {
            change.operation, change.organization, change.kekId, {}, {clock.now(), newId()}};
        if (!change.definition)
            return;
        const auto hash = crypto::sha256(encode(change.organization, *change.definition));
        keyClaims.definition = Bytes(hash.begin(), hash.end());
    }
    domain::KeyChange asked() const
    {
        auto finished = change;
        finished.person = proofOf(wire::serialize(wire::toJson(keyClaims)));
        return finished;
    }
};

using Change = void (*)(Changing&);

} // namespace
Q_DECLARE_METATYPE(Change)

class KeyCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void letsFittingChangesPass();
    void refuses_data();
    void refuses();
    void refusesNobody();
    void takesAProofOnce();
    void asksItsOwnRules();
};

void KeyCheckTest::letsFittingChangesPass()
{
    for (const auto operation : {ProofOperation::AssignKey, ProofOperation::ActivateKey,
                                 ProofOperation::RotateKey, ProofOperation::RetireKey}) {
        Changing it;
        it.change.operation = operation;
        if (operation != ProofOperation::AssignKey)
            it.change.definition.reset();
        it.sign();
        QCOMPARE(it.reasonFor(it.asked()), std::string());
    }
}

void KeyCheckTest::refuses_data()
{
    QTest::addColumn<Change>("breakIt");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Change change, const char* reason) {
        addRow(name, change, reason);
    };
    row(
        "another act", [](Changing& it) { it.change.operation = ProofOperation::RetireKey; },
        "proof_operation");
    row(
        "another organization",
        [](Changing& it) { it.change.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "another key", [](Changing& it) { it.change.kekId = "openbao_transit:x"; }, "key_differs");
    row(
        "another address",
        [](Changing& it) { it.change.definition->settings["address"] = "https://evil.example"; },
        "key_differs");
    row(
        "a setting more", [](Changing& it) { it.change.definition->settings["ca"] = "x"; },
        "key_differs");
    row(
        "a setting less", [](Changing& it) { it.change.definition->settings.erase("key"); },
        "key_differs");
    row(
        "another kind", [](Changing& it) { it.change.definition->kind = domain::KeyKind::AwsKms; },
        "key_differs");
    row(
        "another id",
        [](Changing& it) { it.change.definition->id = domain::EncryptionKeyId::fresh(); },
        "key_differs");
    row(
        "another name", [](Changing& it) { it.change.definition->name = "x"; }, "key_differs");
    row(
        "another revision", [](Changing& it) { ++it.change.definition->revision; }, "key_differs");
    row(
        "a grace", [](Changing& it) { it.change.definition->cacheSeconds = 3600; }, "key_differs");
    row(
        "other credentials",
        [](Changing& it) {
            it.change.definition->credentials = domain::SealedMessage{{1}, {2}};
        },
        "key_differs");
    row(
        "no definition", [](Changing& it) { it.change.definition.reset(); }, "key_differs");
    row(
        "a definition beside another act",
        [](Changing& it) {
            it.change.operation = it.keyClaims.operation = ProofOperation::ActivateKey;
        },
        "key_differs");
    row(
        "an old proof",
        [](Changing& it) { it.keyClaims.stamp.issuedAt -= std::chrono::minutes(10); },
        "proof_stale");
    row(
        "another person's token", [](Changing& it) { it.idToken["nonce"] = "another"; },
        "device_not_bound");
}

void KeyCheckTest::refuses()
{
    QFETCH(Change, breakIt);
    QFETCH(QString, reason);
    Changing it;
    breakIt(it);

    QCOMPARE(QString::fromStdString(it.reasonFor(it.asked())), reason);
}

void KeyCheckTest::refusesNobody()
{
    Changing it;
    auto reveal = it.asked();
    reveal.person = it.Asking::asked().person;

    QCOMPARE(it.reasonFor(it.change), std::string("proof_missing"));
    QCOMPARE(it.reasonFor(reveal), std::string("proof_operation"));
}

void KeyCheckTest::takesAProofOnce()
{
    Changing it;
    const auto check = it.check();
    const auto asked = it.asked();

    QVERIFY(check->check(asked));
    const auto again = check->check(asked);

    QVERIFY(!again);
    QCOMPARE(again.error().reason, std::string("proof_replayed"));
}

void KeyCheckTest::asksItsOwnRules()
{
    Changing it;
    it.policy.keys = {PolicyRule{{"pinned|bob"}, {}, {}, {}}};
    QCOMPARE(it.reasonFor(it.asked()), std::string("policy_denied"));
    it.policy.keys = {PolicyRule{{"pinned|alice"}, {}, {}, {}}};
    QCOMPARE(it.reasonFor(it.asked()), std::string());
}

QTEST_GUILESS_MAIN(KeyCheckTest)
#include "key_check_test.moc"
