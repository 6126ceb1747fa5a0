// What the custodian does with its keys: only as it was allowed, and under its certificate.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/refusal.h"
#include "runner/custody/custody.h"
#include "tests/runner/switched_kek.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;
using domain::ProofOperation;

namespace {

/// Lets everybody, or nobody, change keys.
class Says final : public ReaderCheck
{
public:
    explicit Says(const bool& yes) : m_yes(yes) {}
    Result<Done> check(const domain::ReleaseKeysRequest&) override { return said(); }
    Result<Done> check(const domain::SealVersionRequest&) override { return said(); }
    Result<Done> check(const domain::CompareValuesRequest&) override { return said(); }
    Result<Done> check(const domain::FindValueRequest&) override { return said(); }
    Result<Done> check(const domain::MarkReuseRequest&) override { return said(); }
    Result<Done> check(const domain::MoveVersionRequest&) override { return said(); }
    Result<Done> check(const domain::PromoteVersionRequest&) override { return said(); }
    Result<Done> check(const domain::KeyChange&) override { return said(); }

private:
    Result<Done> said() const
    {
        if (m_yes)
            return Done{};
        return domain::refusal(domain::RefusalReason::ProofMissing);
    }
    const bool& m_yes;
};

} // namespace

class KeyCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changesKeysAsAllowed();
    void changesNothingOtherwise();
    void changesNothingUnderAnEndedCertificate();
    void rewrapsItsOwnOrganizationsOnly();
    void tellsItsOwnOrganizationOnly();

private:
    domain::KeyChange change(ProofOperation operation);
    domain::KeyDefinition definition();

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    Keeper m_keeper;
    bool m_allowed = true;
    std::unique_ptr<Custody> m_custody;
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    domain::RunnerId m_runner = domain::RunnerId::fresh();
    domain::EncryptionKeyId m_key = domain::EncryptionKeyId::fresh();
};

void KeyCustodyTest::init()
{
    m_allowed = true;
    m_clock = {};
    m_keeper = {};
    m_keeper.keys.emplace("one", SecretBytes(32));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(m_organization.value, m_runner.value)}, false, 90},
        m_clock.now());
    auto keys =
        keysFromFolder(m_folder->path().toStdString(), m_organization, m_clock, makerOf(m_keeper));
    QVERIFY(keys);
    auto custody = Custody::open(
        {m_organization, m_runner, "test"}, std::move(*keys),
        {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem},
        std::make_unique<Says>(m_allowed), m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

domain::KeyDefinition KeyCustodyTest::definition()
{
    domain::KeyDefinition definition;
    definition.id = m_key;
    definition.kind = domain::KeyKind::AwsKms;
    definition.name = "One";
    definition.settings = {{"key", "one"}};
    return definition;
}

domain::KeyChange KeyCustodyTest::change(ProofOperation operation)
{
    domain::KeyChange change;
    change.operation = operation;
    change.organization = m_organization;
    change.kekId = kekIdOf(definition());
    if (operation == ProofOperation::AssignKey)
        change.definition = definition();
    return change;
}

void KeyCustodyTest::changesKeysAsAllowed()
{
    const auto own = m_custody->publicKey();
    const auto assigned = m_custody->changeKey(change(ProofOperation::AssignKey));
    const auto activated = m_custody->changeKey(change(ProofOperation::ActivateKey));

    QVERIFY(assigned && activated);
    QCOMPARE(assigned->custodian.kekId, own.kekId);
    const auto key = m_custody->publicKey();
    QCOMPARE(key.kekId, kekIdOf(definition()));
    QCOMPARE(activated->custodian.signature, key.signature);
    const auto believed = crypto::checkStatement(
        {m_organization.value, m_runner.value, key.publicKey, key.kekId},
        {key.certificatePem, key.authorityPem, key.signature}, m_clock.now());
    QVERIFY2(believed, believed ? "" : believed.error().message.c_str());
    const auto status = m_custody->keyStatus({m_organization, true});
    QVERIFY(status);
    QCOMPARE(status->keys.size(), std::size_t(2));
    QVERIFY(!status->keys[0].active && status->keys[1].active);
}

void KeyCustodyTest::changesNothingOtherwise()
{
    m_allowed = false;
    const auto refused = m_custody->changeKey(change(ProofOperation::AssignKey));
    m_allowed = true;
    auto elsewhere = change(ProofOperation::AssignKey);
    elsewhere.organization = domain::OrganizationId::fresh();
    const auto other = m_custody->changeKey(elsewhere);
    auto reveal = change(ProofOperation::Reveal);
    const auto another = m_custody->changeKey(reveal);

    QVERIFY(!refused && !other && !another);
    QCOMPARE(refused.error().reason, std::string("proof_missing"));
    QCOMPARE(other.error().reason, std::string("another_organization"));
    QCOMPARE(another.error().reason, std::string("proof_operation"));
    QVERIFY(!QFile::exists(m_folder->filePath("keyring.json")));
    QCOMPARE(m_keeper.asked, 0);
}

void KeyCustodyTest::changesNothingUnderAnEndedCertificate()
{
    m_clock.time += std::chrono::days(91);

    const auto refused = m_custody->changeKey(change(ProofOperation::AssignKey));

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Untrusted);
    QVERIFY(!QFile::exists(m_folder->filePath("keyring.json")));
}

void KeyCustodyTest::rewrapsItsOwnOrganizationsOnly()
{
    const auto kek = m_custody->publicKey().kekId;
    domain::RewrapItem item{{{m_organization,
                              {},
                              domain::SecretId{"s"},
                              domain::VersionId{"v"},
                              1,
                              domain::BackendId{"b"}},
                             {"A"}},
                            {kek, Bytes(60)}};
    auto foreign = item;
    foreign.place.context.organization = domain::OrganizationId::fresh();

    const auto forged = m_custody->rewrap({m_organization, {item}});
    const auto mixed = m_custody->rewrap({m_organization, {item, foreign}});
    const auto other = m_custody->rewrap({domain::OrganizationId::fresh(), {item}});
    const auto many = m_custody->rewrap(
        {m_organization, std::vector<domain::RewrapItem>(domain::mostRewraps + 1, item)});

    QVERIFY(forged && !mixed && !other && !many);
    QCOMPARE(forged->items.front().error().kind, ErrorKind::Forged);
    QCOMPARE(mixed.error().reason, std::string("another_organization"));
    QCOMPARE(other.error().reason, std::string("another_organization"));
    QCOMPARE(many.error().kind, ErrorKind::TooLarge);
}

void KeyCustodyTest::tellsItsOwnOrganizationOnly()
{
    QVERIFY(m_custody->keyStatus({m_organization, false}));
    const auto other = m_custody->keyStatus({domain::OrganizationId::fresh(), true});

    QVERIFY(!other);
    QCOMPARE(other.error().reason, std::string("another_organization"));
}

QTEST_GUILESS_MAIN(KeyCustodyTest)
#include "key_custody_test.moc"
