// Values reach the secret that stands in for theirs, and no other place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/random.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "runner/custody/custody.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;
using strongroom::test::FixedClock;

class MoveCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sealsTheSameValuesForTheTarget();
    void tellsWhatDidNotComeAlong();
    void vouchesForTheMove();
    void refusesWhatIsNoMove_data();
    void refusesWhatIsNoMove();

private:
    domain::SealedVersion sealed(std::uint32_t number);
    domain::MoveVersionRequest moveOf(const domain::SealedVersion& base) const;
    std::uint32_t newestSaidFor(const domain::SealContext& context,
                                const domain::SealVersionAnswer& version);

    FixedClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    domain::SealContext m_place{domain::OrganizationId::fresh(), {}, domain::SecretId::fresh(),
                                domain::VersionId::fresh(),      1,  domain::BackendId::fresh()};
    const domain::RunnerId m_runner = domain::RunnerId::fresh();
    const domain::SecretId m_target = domain::SecretId::fresh();
    std::unique_ptr<Custody> m_custody{};
};

void MoveCustodyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto& organization = m_place.organization;
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(organization.value, m_runner.value)}, false, 90},
        m_clock.now());
    auto custody = Custody::open(
        {organization, m_runner, "test"},
        std::move(*keysFromFolder(m_folder->path().toStdString(), organization, m_clock)),
        {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem},
        std::make_unique<GrantCheck>(m_clock), m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

domain::SealedVersion MoveCustodyTest::sealed(std::uint32_t number)
{
    domain::SealVersionRequest request;
    request.context = m_place;
    request.context.version = domain::VersionId::fresh();
    request.context.number = number;
    const auto context = encode(request.context);
    const auto dek = crypto::randomSecret(32);
    for (const std::string key : {"A", "B"})
        request.entries.push_back(
            {key, domain::ValueFormat::Text,
             *crypto::sealEntry(*crypto::entryKey(*dek, context, key), context, {key, "text"},
                                SecretBytes::copyOf("value of " + key))});
    const auto dekSealed =
        crypto::sealDekToCustodian(m_custody->publicKey().publicKey, context, *dek);
    request.sealedDek = domain::SealedMessage{dekSealed->encapsulated, dekSealed->ciphertext};
    auto answer = m_custody->sealVersion(request);
    return {request.context, answer->dek, answer->entries};
}

domain::MoveVersionRequest MoveCustodyTest::moveOf(const domain::SealedVersion& base) const
{
    domain::MoveVersionRequest request;
    request.base = base;
    request.context = base.context;
    request.context.secret = m_target;
    request.context.version = domain::VersionId::fresh();
    request.context.backend = domain::BackendId::fresh();
    return request;
}

std::uint32_t MoveCustodyTest::newestSaidFor(const domain::SealContext& context,
                                             const domain::SealVersionAnswer& version)
{
    domain::ReleaseKeysRequest wanted;
    wanted.context = context;
    wanted.dek = version.dek;
    wanted.grant.id = domain::GrantId::fresh();
    wanted.grant.organization = context.organization;
    wanted.grant.secret = context.secret;
    wanted.grant.keys = {"A", "B"};
    wanted.grant.purpose = {domain::PurposeCategory::Incident, "INC-1", ""};
    wanted.grant.expiresAt = m_clock.now() + std::chrono::minutes(5);
    wanted.allKeys = keysOf(version.entries);
    const auto reader = crypto::newHpkeKeyPair();
    wanted.readerPublicKey = reader->publicKey;
    const auto answer = m_custody->releaseKeys(wanted);
    if (!answer)
        return 0;
    const auto place = encode(context);
    const auto keys =
        crypto::openEntryKeys(answer->custodian.publicKey, reader->privateKey, place,
                              {wanted.grant.id.value, answer->newestSealed, wanted.allKeys},
                              {answer->sealedKeys.encapsulated, answer->sealedKeys.ciphertext});
    for (const auto& entry : version.entries) {
        const auto value =
            crypto::openEntry(keys->at(entry.key), place, {entry.key, "text"}, entry.sealed);
        const auto expected = bytesOf("value of " + entry.key);
        if (!value || !std::ranges::equal(value->reveal(), expected))
            return 0;
    }
    return answer->newestSealed;
}

void MoveCustodyTest::sealsTheSameValuesForTheTarget()
{
    const auto base = sealed(1);
    const auto asked = moveOf(base);

    const auto answer = m_custody->moveVersion(asked);

    QVERIFY(answer);
    QCOMPARE(answer->version.dek.kekId, m_custody->publicKey().kekId);
    QVERIFY(answer->version.dek.wrapped != base.dek.wrapped);
    QVERIFY(answer->version.entries.front().sealed != base.entries.front().sealed);
    QCOMPARE(answer->version.fingerprints.size(), std::size_t(2));
    QCOMPARE(newestSaidFor(asked.context, answer->version), std::uint32_t(1));
}

void MoveCustodyTest::tellsWhatDidNotComeAlong()
{
    const auto first = sealed(1);
    (void)sealed(2);
    const auto asked = moveOf(first);

    const auto answer = m_custody->moveVersion(asked);

    QVERIFY(answer);
    QCOMPARE(newestSaidFor(asked.context, answer->version), std::uint32_t(2));
}

void MoveCustodyTest::vouchesForTheMove()
{
    const auto base = sealed(1);

    const auto answer = m_custody->moveVersion(moveOf(base));

    QVERIFY(answer);
    const auto& warrant = answer->warrant;
    QCOMPARE(warrant.from, base.context.secret);
    QCOMPARE(warrant.to, m_target);
    crypto::MoveStatement said{m_place.organization.value, m_runner.value, warrant.from.value,
                               warrant.to.value, warrant.at};
    const crypto::CustodianProof proof{warrant.certificatePem, warrant.authorityPem,
                                       warrant.signature};
    QVERIFY(crypto::checkStatement(said, proof));
    std::swap(said.from, said.to);
    QCOMPARE(crypto::checkStatement(said, proof).error().kind, ErrorKind::Forged);
    said.organization = domain::OrganizationId::fresh().value;
    QCOMPARE(crypto::checkStatement(said, proof).error().kind, ErrorKind::Untrusted);
}

void MoveCustodyTest::refusesWhatIsNoMove_data()
{
    using Alter = std::function<void(domain::MoveVersionRequest&)>;
    using Request = domain::MoveVersionRequest;
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, Alter alter, ErrorKind kind) {
        QTest::newRow(name) << alter << int(kind);
    };
    row(
        "from another organization",
        [](Request& one) { one.base.context.organization = domain::OrganizationId::fresh(); },
        ErrorKind::Forbidden);
    row(
        "to another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        ErrorKind::Forbidden);
    row(
        "within one secret", [](Request& one) { one.context.secret = one.base.context.secret; },
        ErrorKind::Forbidden);
    row(
        "to another number", [](Request& one) { ++one.context.number; }, ErrorKind::Forbidden);
    row(
        "to another environment",
        [](Request& one) { one.context.environment = domain::EnvironmentId::fresh(); },
        ErrorKind::Forbidden);
    row(
        "to the same backend", [](Request& one) { one.context.backend = one.base.context.backend; },
        ErrorKind::Forbidden);
    row(
        "under another number",
        [](Request& one) {
            ++one.base.context.number;
            ++one.context.number;
        },
        ErrorKind::Forged);
    row(
        "under another secret",
        [](Request& one) { one.base.context.secret = domain::SecretId::fresh(); },
        ErrorKind::Forged);
    row(
        "without one of its keys", [](Request& one) { one.base.entries.pop_back(); },
        ErrorKind::Forged);
    row(
        "an altered value", [](Request& one) { one.base.entries.front().sealed.back() ^= 1; },
        ErrorKind::Forged);
    row(
        "values exchanged",
        [](Request& one) { std::swap(one.base.entries[0].sealed, one.base.entries[1].sealed); },
        ErrorKind::Forged);
    row(
        "an altered DEK", [](Request& one) { one.base.dek.wrapped.back() ^= 1; },
        ErrorKind::Forged);
    row(
        "nothing", [](Request& one) { one.base.entries.clear(); }, ErrorKind::InvalidInput);
}

void MoveCustodyTest::refusesWhatIsNoMove()
{
    QFETCH(std::function<void(domain::MoveVersionRequest&)>, alter);
    QFETCH(int, kind);
    auto asked = moveOf(sealed(1));
    alter(asked);

    const auto answer = m_custody->moveVersion(asked);

    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
}

QTEST_GUILESS_MAIN(MoveCustodyTest)
#include "move_custody_test.moc"
