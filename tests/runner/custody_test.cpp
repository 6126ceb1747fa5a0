// The custodian opens, keeps and releases what fits together, and refuses the rest.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/custody.h"

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/random.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/refusal.h"
#include "runner/custody/key_file.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;
using strongroom::test::FixedClock;

namespace {

/// Lets nobody do anything.
class Refuses final : public ReaderCheck
{
public:
    Result<Done> check(const domain::ReleaseKeysRequest&) override { return refused; }
    Result<Done> check(const domain::SealVersionRequest&) override { return refused; }
    Result<Done> check(const domain::CompareValuesRequest&) override { return refused; }
    Result<Done> check(const domain::FindValueRequest&) override { return refused; }
    Result<Done> check(const domain::MarkReuseRequest&) override { return refused; }
    Result<Done> check(const domain::MoveVersionRequest&) override { return refused; }
    Result<Done> check(const domain::PromoteVersionRequest&) override { return refused; }
    Result<Done> check(const domain::KeyChange&) override { return refused; }

private:
    const Error refused = domain::refusal(domain::RefusalReason::ProofMissing);
};

} // namespace

class CustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrapsWhatOpens();
    void bringsKeptValuesOver();
    void refusesToSeal_data();
    void refusesToSeal();
    void releasesGrantedKeysOnly();
    void refusesToRelease_data();
    void refusesToRelease();
    void asksBeforeItSealsOrReleases();
    void keepsItsKeysToItself();
    void showsAKeyThatItsCertificateVouchesFor();
    void startsWithItsOwnCertificateOnly();

private:
    CustodianCredential credential(const domain::OrganizationId& organization);
    domain::SealVersionRequest request(const std::string& key, const std::string& value);
    domain::ReleaseKeysRequest release(const domain::SealVersionRequest& asked,
                                       const domain::SealVersionAnswer& answer);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Custody> m_custody;
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    domain::RunnerId m_runner = domain::RunnerId::fresh();
    domain::SecretId m_secret = domain::SecretId::fresh();
};

void CustodyTest::init()
{
    auto keys = keysFromFolder(m_folder.path().toStdString(), m_organization, m_clock);
    QVERIFY(keys);
    auto custody = Custody::open({m_organization, m_runner, "test"}, std::move(*keys),
                                 credential(m_organization), std::make_unique<GrantCheck>(m_clock),
                                 m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

CustodianCredential CustodyTest::credential(const domain::OrganizationId& organization)
{
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(organization.value, m_runner.value)}, false, 90},
        m_clock.now());
    return {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem};
}

domain::SealVersionRequest CustodyTest::request(const std::string& key, const std::string& value)
{
    domain::SealVersionRequest request;
    request.context = {
        m_organization, {}, m_secret, domain::VersionId::fresh(), 1, domain::BackendId::fresh()};
    const auto context = encode(request.context);
    const auto dek = crypto::randomSecret(32);
    const auto entryKey = crypto::entryKey(*dek, context, key);
    request.entries.push_back(
        {key, domain::ValueFormat::Text,
         *crypto::sealEntry(*entryKey, context, {key, "text"}, SecretBytes::copyOf(value))});
    const auto sealed = crypto::sealDekToCustodian(m_custody->publicKey().publicKey, context, *dek);
    request.sealedDek = domain::SealedMessage{sealed->encapsulated, sealed->ciphertext};
    return request;
}

domain::ReleaseKeysRequest CustodyTest::release(const domain::SealVersionRequest& asked,
                                                const domain::SealVersionAnswer& answer)
{
    domain::ReleaseKeysRequest release;
    release.context = asked.context;
    release.dek = answer.dek;
    release.grant.id = domain::GrantId::fresh();
    release.grant.organization = m_organization;
    release.grant.secret = m_secret;
    release.grant.keys = {"A"};
    release.grant.purpose = {domain::PurposeCategory::Incident, "INC-1", ""};
    release.grant.expiresAt = m_clock.now() + std::chrono::minutes(5);
    release.readerPublicKey = crypto::newHpkeKeyPair()->publicKey;
    release.allKeys = keysOf(answer.entries);
    return release;
}

void CustodyTest::wrapsWhatOpens()
{
    const auto asked = request("A", "hunter2");

    const auto answer = m_custody->sealVersion(asked);

    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), std::size_t(1));
    QCOMPARE(answer->fingerprints.at("A").size(), std::size_t(64));
    QCOMPARE(answer->dek.kekId, m_custody->publicKey().kekId);
}

void CustodyTest::bringsKeptValuesOver()
{
    const auto first = request("A", "hunter2");
    const auto base = m_custody->sealVersion(first);
    QVERIFY(base);
    domain::SealVersionRequest rollback;
    rollback.context = first.context;
    rollback.context.version = domain::VersionId::fresh();
    rollback.base = domain::SealedVersion{first.context, base->dek, base->entries};
    rollback.kept = {"A"};

    const auto answer = m_custody->sealVersion(rollback);

    QVERIFY(answer);
    QCOMPARE(answer->fingerprints.at("A"), base->fingerprints.at("A"));
    QVERIFY(answer->entries.front().sealed != base->entries.front().sealed);
}

void CustodyTest::refusesToSeal_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kind");
    QTest::newRow("another organization") << "organization" << int(ErrorKind::Forbidden);
    QTest::newRow("another version's context") << "version" << int(ErrorKind::Forged);
    QTest::newRow("another version's number") << "number" << int(ErrorKind::Forged);
    QTest::newRow("an altered entry") << "entry" << int(ErrorKind::Forged);
    QTest::newRow("a renamed entry") << "name" << int(ErrorKind::Forged);
    QTest::newRow("an altered DEK") << "dek" << int(ErrorKind::Forged);
    QTest::newRow("a key twice") << "twice" << int(ErrorKind::InvalidInput);
    QTest::newRow("nothing to seal") << "nothing" << int(ErrorKind::InvalidInput);
    QTest::newRow("kept from nowhere") << "kept" << int(ErrorKind::InvalidInput);
}

void CustodyTest::refusesToSeal()
{
    QFETCH(QString, how);
    QFETCH(int, kind);
    auto asked = request("A", "hunter2");
    if (how == "organization")
        asked.context.organization = domain::OrganizationId::fresh();
    else if (how == "version")
        asked.context.version = domain::VersionId::fresh();
    else if (how == "number")
        ++asked.context.number;
    else if (how == "entry")
        asked.entries.front().sealed.back() ^= 1;
    else if (how == "name")
        asked.entries.front().key = "B";
    else if (how == "dek")
        asked.sealedDek->ciphertext.front() ^= 1;
    else if (how == "twice")
        asked.entries.push_back(asked.entries.front());
    else if (how == "nothing")
        asked.entries.clear();
    else
        asked.kept = {"B"};

    const auto answer = m_custody->sealVersion(asked);

    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
}

void CustodyTest::releasesGrantedKeysOnly()
{
    const auto asked = request("A", "hunter2");
    const auto stored = m_custody->sealVersion(asked);
    const auto reader = crypto::newHpkeKeyPair();
    auto wanted = release(asked, *stored);
    wanted.readerPublicKey = reader->publicKey;

    const auto answer = m_custody->releaseKeys(wanted);

    QVERIFY(answer);
    QCOMPARE(answer->newestSealed, std::uint32_t(1));
    const auto context = encode(asked.context);
    const auto keys =
        crypto::openEntryKeys(answer->custodian.publicKey, reader->privateKey, context,
                              {wanted.grant.id.value, 1, wanted.allKeys},
                              {answer->sealedKeys.encapsulated, answer->sealedKeys.ciphertext});
    QVERIFY(keys);
    QCOMPARE(keys->size(), std::size_t(1));
    const auto value =
        crypto::openEntry(keys->at("A"), context, {"A", "text"}, stored->entries.front().sealed);
    QVERIFY(value);
    QCOMPARE(value->size(), std::size_t(7));
}

void CustodyTest::refusesToRelease_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kind");
    QTest::newRow("an expired grant") << "expired" << int(ErrorKind::Forbidden);
    QTest::newRow("another secret's grant") << "secret" << int(ErrorKind::Forbidden);
    QTest::newRow("another organization's grant") << "organization" << int(ErrorKind::Forbidden);
    QTest::newRow("no key granted") << "keys" << int(ErrorKind::Forbidden);
    QTest::newRow("a grant used up") << "uses" << int(ErrorKind::Forbidden);
    QTest::newRow("a wrapped DEK of another version") << "version" << int(ErrorKind::Forged);
    QTest::newRow("an older version under a newer number") << "number" << int(ErrorKind::Forged);
    QTest::newRow("an altered wrapped DEK") << "dek" << int(ErrorKind::Forged);
    QTest::newRow("a version without one of its keys") << "all keys" << int(ErrorKind::Forged);
    QTest::newRow("a key that the version does not have") << "beyond" << int(ErrorKind::Forbidden);
    QTest::newRow("another KEK") << "kek" << int(ErrorKind::NotFound);
    QTest::newRow("a reader's key of zeros") << "reader" << int(ErrorKind::Forged);
}

void CustodyTest::refusesToRelease()
{
    QFETCH(QString, how);
    QFETCH(int, kind);
    const auto asked = request("A", "hunter2");
    auto wanted = release(asked, *m_custody->sealVersion(asked));
    if (how == "expired")
        wanted.grant.expiresAt = m_clock.now();
    else if (how == "secret")
        wanted.grant.secret = domain::SecretId::fresh();
    else if (how == "organization")
        wanted.grant.organization = domain::OrganizationId::fresh();
    else if (how == "keys")
        wanted.grant.keys.clear();
    else if (how == "uses")
        wanted.grant.uses = 2;
    else if (how == "version")
        wanted.context.version = domain::VersionId::fresh();
    else if (how == "number")
        ++wanted.context.number;
    else if (how == "dek")
        wanted.dek.wrapped.back() ^= 1;
    else if (how == "all keys")
        wanted.allKeys.clear();
    else if (how == "beyond")
        wanted.grant.keys = {"A", "B"};
    else if (how == "kek")
        wanted.dek.kekId = "local:other";
    else
        wanted.readerPublicKey = Bytes(32, 0);

    const auto answer = m_custody->releaseKeys(wanted);

    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
}

void CustodyTest::asksBeforeItSealsOrReleases()
{
    const auto asked = request("A", "hunter2");
    const auto wanted = release(asked, *m_custody->sealVersion(asked));
    auto strict = Custody::open(
        {m_organization, m_runner, "strict"},
        std::move(*keysFromFolder(m_folder.path().toStdString(), m_organization, m_clock)),
        credential(m_organization), std::make_unique<Refuses>(), m_clock.now());
    QVERIFY(strict);

    const auto answer = (*strict)->sealVersion(asked);
    const auto released = (*strict)->releaseKeys(wanted);

    QVERIFY(!answer && !released);
    QCOMPARE(answer.error().reason, std::string("proof_missing"));
    QCOMPARE(released.error().reason, std::string("proof_missing"));
}

void CustodyTest::keepsItsKeysToItself()
{
    const auto path = m_folder.filePath("kek.key");
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY((QFile::permissions(path) & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)) == 0);

    QFile::setPermissions(path, ownerOnly | QFile::ReadGroup);
    const auto open = keyFromFile(path.toStdString());
    QFile::setPermissions(path, ownerOnly);
    QFile file(path);
    QVERIFY(file.resize(31));
    const auto cut = keyFromFile(path.toStdString());

    QVERIFY(!open && !cut);
    QCOMPARE(open.error().kind, ErrorKind::Untrusted);
    QCOMPARE(cut.error().kind, ErrorKind::Corrupted);
    QVERIFY(QFile::remove(path));
}

void CustodyTest::showsAKeyThatItsCertificateVouchesFor()
{
    const auto key = m_custody->publicKey();

    const auto checked = crypto::checkStatement(
        {m_organization.value, m_runner.value, key.publicKey, key.kekId},
        {key.certificatePem, key.authorityPem, key.signature}, m_clock.now());

    QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
}

void CustodyTest::startsWithItsOwnCertificateOnly()
{
    const auto openWith = [this](const CustodianCredential& credential, Timestamp now) {
        return Custody::open(
            {m_organization, m_runner, "test"},
            std::move(*keysFromFolder(m_folder.path().toStdString(), m_organization, m_clock)),
            credential, std::make_unique<GrantCheck>(m_clock), now);
    };
    auto mixed = credential(m_organization);
    mixed.privateKeyPem = credential(m_organization).privateKeyPem.clone();

    const auto another = openWith(credential(domain::OrganizationId::fresh()), m_clock.now());
    const auto ended = openWith(credential(m_organization), m_clock.now() + std::chrono::days(91));
    const auto foreign = openWith(mixed, m_clock.now());

    QVERIFY(!another && !ended && !foreign);
    QCOMPARE(another.error().kind, ErrorKind::Untrusted);
    QCOMPARE(ended.error().kind, ErrorKind::Untrusted);
    QCOMPARE(foreign.error().kind, ErrorKind::Forged);
}

QTEST_GUILESS_MAIN(CustodyTest)
#include "custody_test.moc"
