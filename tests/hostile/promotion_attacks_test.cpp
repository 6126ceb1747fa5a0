// Whatever the control plane makes of a promotion, values go where the person signed that they go,
// and nothing of the target is lost.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/client/waiting.h"
#include "tests/hostile/person_attacks.h"
#include "tests/hostile/stage.h"

using namespace strongroom;
using test::wait;

class PromotionAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void promotesWhatWasSigned();
    void promotesNothingElse_data();
    void promotesNothingElse();
    void takesNoPromotionTwice();

private:
    domain::SecretId secretIn(const domain::EnvironmentId& environment,
                              const std::vector<std::string>& keys, int canary);
    Result<domain::Imported> promote();
    std::string valueOf(const domain::SecretId& secret, const std::string& key);

    hostile::Stage m_stage;
    domain::EnvironmentId m_staging{};
    domain::EnvironmentId m_production{};
    domain::SecretId m_source{};
    domain::SecretId m_target{};
};

void PromotionAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
    const auto add = [this](const char* slug, domain::EnvironmentKind kind) {
        domain::Environment environment{domain::EnvironmentId::fresh(), m_stage.organization, slug,
                                        slug, kind};
        const auto made =
            wait(m_stage.alice->directory.createEnvironment(m_stage.organization, environment));
        return made ? made->id : domain::EnvironmentId{};
    };
    m_staging = add("from-here", domain::EnvironmentKind::Staging);
    m_production = add("to-there", domain::EnvironmentKind::Production);
    m_source = secretIn(m_staging, {"A", "B"}, 20);
    m_target = secretIn(m_production, {"A", "C"}, 30);
    QVERIFY(!m_source.value.empty() && !m_target.value.empty());
}

void PromotionAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

/// "pay" with two versions.
domain::SecretId PromotionAttacksTest::secretIn(const domain::EnvironmentId& environment,
                                                const std::vector<std::string>& keys, int canary)
{
    const auto draft = [&](int number) {
        client::VersionDraft version;
        for (const auto& key : keys)
            version.entries.push_back(
                {key, domain::ValueFormat::Text,
                 SecretBytes::copyOf(hostile::Stage::canary(key, canary + number))});
        return version;
    };
    client::SecretDraft first;
    first.secret.name = "Pay";
    first.secret.environment = environment;
    first.version = draft(1);
    auto& secrets = m_stage.alice->secrets;
    const auto made = wait(secrets.create(m_stage.organization, std::move(first)));
    if (!made)
        return {};
    const auto second =
        wait(secrets.putVersion({m_stage.organization, made->id, made->revision}, draft(2)));
    return second ? made->id : domain::SecretId{};
}

/// The key A of staging, to production.
Result<domain::Imported> PromotionAttacksTest::promote()
{
    auto& alice = *m_stage.alice;
    const auto source = wait(alice.secrets.get(m_stage.organization, m_source));
    const auto target = wait(alice.secrets.get(m_stage.organization, m_target));
    client::PromotionDraft draft;
    draft.organization = m_stage.organization;
    draft.secret = m_source;
    draft.version = source->currentVersion;
    draft.keys = {"A"};
    draft.environment = m_production;
    draft.target = client::PromotionTarget{m_target, target->revision};
    draft.purpose = {domain::PurposeCategory::Deploy, "OPS-1", ""};
    return wait(alice.promotions.promote(std::move(draft)));
}

std::string PromotionAttacksTest::valueOf(const domain::SecretId& secret, const std::string& key)
{
    const domain::Purpose purpose{domain::PurposeCategory::Incident, "INC-4821", ""};
    const auto revealed =
        wait(m_stage.alice->secrets.reveal(m_stage.organization, {secret, 0, {key}, purpose}));
    if (!revealed)
        return revealed.error().message;
    const auto plain = revealed->entries.front().value.reveal();
    return {plain.begin(), plain.end()};
}

void PromotionAttacksTest::promotesWhatWasSigned()
{
    const auto promoted = promote();

    QVERIFY2(promoted, promoted ? "" : promoted.error().message.c_str());
    QCOMPARE(promoted->version.number, std::uint32_t(3));
    QCOMPARE(valueOf(m_target, "A"), hostile::Stage::canary("A", 22));
    QCOMPARE(valueOf(m_target, "C"), hostile::Stage::canary("C", 32));
    QVERIFY(!m_stage.leaked());
}

void PromotionAttacksTest::promotesNothingElse_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = hostile::addAttack;
    row("promotes without a proof", "proof_missing");
    row("promotes under a key of its own", "device_not_bound");
    row("promotes with the proof of a write", "proof_operation");
    row("promotes for another purpose", "purpose_differs");
    row("promotes another secret", "secret_differs");
    row("promotes an older version", "version_differs");
    row("shows an older version under the signed number", "forged");
    row("promotes another key", "keys_beyond");
    row("promotes a key more", "keys_beyond");
    row("exchanges the values of the source", "forged");
    row("promotes to another secret", "secret_differs");
    row("promotes to another environment", "address_differs");
    row("promotes to where it came from", "address_differs");
    row("promotes under another number", "version_differs");
    row("promotes to another organization", "another_organization");
    row("drops what the target has", "content_differs");
    row("drops what the target has, and shows none of it", "content_differs");
    row("keeps an older version of the target", "base_differs");
    row("shows an older version of the target under the base's name", "forged");
}

void PromotionAttacksTest::promotesNothingElse()
{
    QFETCH(QString, reason);
    const auto before = wait(m_stage.alice->secrets.get(m_stage.organization, m_target));
    m_stage.arm(QTest::currentDataTag());

    const auto promoted = promote();
    const int fired = m_stage.arm("");

    QCOMPARE(fired, 1);
    QVERIFY(!promoted);
    const auto& error = promoted.error();
    QCOMPARE(QString::fromStdString(error.reason.empty() ? std::string(nameOf(error.kind))
                                                         : error.reason),
             reason);
    QVERIFY(m_stage.loggedRefusal(reason.toStdString()));
    const auto after = wait(m_stage.alice->secrets.get(m_stage.organization, m_target));
    QCOMPARE(after->revision, before->revision);
    QVERIFY(!m_stage.leaked());
}

void PromotionAttacksTest::takesNoPromotionTwice()
{
    const auto promoted = promote();

    const auto refused = m_stage.act("replays a promotion");

    QVERIFY2(promoted, promoted ? "" : promoted.error().message.c_str());
    QCOMPARE(refused.reason, std::string("proof_replayed"));
    QVERIFY(m_stage.loggedRefusal("proof_replayed"));
}

QTEST_GUILESS_MAIN(PromotionAttacksTest)
#include "promotion_attacks_test.moc"
