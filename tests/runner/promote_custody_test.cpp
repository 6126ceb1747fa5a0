// Named values reach the other environment beside what stays there, and nothing else happens.
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

#include <functional>
#include <map>

using namespace strongroom;
using namespace strongroom::runner;
using strongroom::test::FixedClock;

namespace {

using Request = domain::PromoteVersionRequest;
using Values = std::map<std::string, std::string>;
using Alter = std::function<void(Request&)>;

} // namespace

class PromoteCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsTheNamedKeysAndKeepsTheRest();
    void makesASecretThatWasNotThere();
    void keepsTheFormatOfEach();
    void remembersTheNumber();
    void fingerprintsForTheTarget();
    void refusesWhatIsNoPromotion_data();
    void refusesWhatIsNoPromotion();
    void opensNothingThatDoesNotBelong_data();
    void opensNothingThatDoesNotBelong();

private:
    domain::SealContext placeIn(const domain::EnvironmentId& environment) const;
    domain::SealedVersion sealed(const domain::SealContext& place, const Values& values,
                                 domain::ValueFormat format = domain::ValueFormat::Text);
    /// A and B of staging, to a production that has B and C.
    Request promotion();
    Values opened(const domain::SealContext& place, const domain::SealVersionAnswer& version,
                  std::uint32_t* newest = nullptr);

    FixedClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    const domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    const domain::EnvironmentId m_staging = domain::EnvironmentId::fresh();
    const domain::EnvironmentId m_production = domain::EnvironmentId::fresh();
    std::unique_ptr<Custody> m_custody{};
};

void PromoteCustodyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto runner = domain::RunnerId::fresh();
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(m_organization.value, runner.value)}, false, 90},
        m_clock.now());
    auto custody = Custody::open(
        {m_organization, runner, "test"},
        std::move(*keysFromFolder(m_folder->path().toStdString(), m_organization, m_clock)),
        {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem},
        std::make_unique<GrantCheck>(m_clock), m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

domain::SealContext PromoteCustodyTest::placeIn(const domain::EnvironmentId& environment) const
{
    return {m_organization,
            environment,
            domain::SecretId::fresh(),
            domain::VersionId::fresh(),
            3,
            domain::BackendId::fresh()};
}

domain::SealedVersion PromoteCustodyTest::sealed(const domain::SealContext& place,
                                                 const Values& values, domain::ValueFormat format)
{
    domain::SealVersionRequest request;
    request.context = place;
    const auto context = encode(place);
    const auto dek = crypto::randomSecret(32);
    for (const auto& [key, value] : values)
        request.entries.push_back(
            {key, format,
             *crypto::sealEntry(*crypto::entryKey(*dek, context, key), context,
                                {key, domain::nameOf(format)}, SecretBytes::copyOf(value))});
    const auto toCustodian =
        crypto::sealDekToCustodian(m_custody->publicKey().publicKey, context, *dek);
    request.sealedDek = domain::SealedMessage{toCustodian->encapsulated, toCustodian->ciphertext};
    auto answer = m_custody->sealVersion(request);
    return {place, answer->dek, answer->entries};
}

Request PromoteCustodyTest::promotion()
{
    Request request;
    request.from = sealed(placeIn(m_staging), {{"A", "new a"}, {"B", "new b"}, {"X", "not this"}});
    request.keys = {"A", "B"};
    request.base = sealed(placeIn(m_production), {{"B", "old b"}, {"C", "old c"}});
    request.kept = {"C"};
    request.context = request.base->context;
    request.context.version = domain::VersionId::fresh();
    ++request.context.number;
    request.purpose = {domain::PurposeCategory::Deploy, "OPS-1", ""};
    return request;
}

Values PromoteCustodyTest::opened(const domain::SealContext& place,
                                  const domain::SealVersionAnswer& version, std::uint32_t* newest)
{
    domain::ReleaseKeysRequest wanted;
    wanted.context = place;
    wanted.dek = version.dek;
    wanted.allKeys = keysOf(version.entries);
    wanted.grant.id = domain::GrantId::fresh();
    wanted.grant.organization = place.organization;
    wanted.grant.secret = place.secret;
    wanted.grant.keys = wanted.allKeys;
    wanted.grant.purpose = {domain::PurposeCategory::Incident, "INC-1", ""};
    wanted.grant.expiresAt = m_clock.now() + std::chrono::minutes(5);
    const auto reader = crypto::newHpkeKeyPair();
    wanted.readerPublicKey = reader->publicKey;
    const auto answer = m_custody->releaseKeys(wanted);
    if (!answer)
        return {};
    if (newest != nullptr)
        *newest = answer->newestSealed;
    const auto context = encode(place);
    const auto keys =
        crypto::openEntryKeys(answer->custodian.publicKey, reader->privateKey, context,
                              {wanted.grant.id.value, answer->newestSealed, wanted.allKeys},
                              {answer->sealedKeys.encapsulated, answer->sealedKeys.ciphertext});
    Values values;
    for (const auto& entry : version.entries) {
        const auto value = crypto::openEntry(
            keys->at(entry.key), context, {entry.key, domain::nameOf(entry.format)}, entry.sealed);
        if (value)
            values[entry.key] = {value->reveal().begin(), value->reveal().end()};
    }
    return values;
}

void PromoteCustodyTest::bringsTheNamedKeysAndKeepsTheRest()
{
    const auto asked = promotion();

    const auto answer = m_custody->promoteVersion(asked);

    QVERIFY(answer);
    QCOMPARE(opened(asked.context, *answer),
             (Values{{"A", "new a"}, {"B", "new b"}, {"C", "old c"}}));
    QVERIFY(answer->dek.wrapped != asked.from.dek.wrapped);
    QVERIFY(answer->dek.wrapped != asked.base->dek.wrapped);
}

void PromoteCustodyTest::makesASecretThatWasNotThere()
{
    auto asked = promotion();
    asked.base.reset();
    asked.kept.clear();
    asked.context = placeIn(m_production);
    asked.context.number = 1;

    const auto answer = m_custody->promoteVersion(asked);

    QVERIFY(answer);
    QCOMPARE(opened(asked.context, *answer), (Values{{"A", "new a"}, {"B", "new b"}}));
}

void PromoteCustodyTest::keepsTheFormatOfEach()
{
    auto asked = promotion();
    asked.from = sealed(asked.from.context, {{"A", "{}"}, {"B", "[]"}}, domain::ValueFormat::Json);

    const auto answer = m_custody->promoteVersion(asked);

    QVERIFY(answer);
    for (const auto& entry : answer->entries)
        QCOMPARE(int(entry.format),
                 int(entry.key == "C" ? domain::ValueFormat::Text : domain::ValueFormat::Json));
}

void PromoteCustodyTest::remembersTheNumber()
{
    const auto asked = promotion();
    std::uint32_t newest = 0;

    const auto answer = m_custody->promoteVersion(asked);
    (void)opened(asked.context, *answer, &newest);

    QCOMPARE(newest, asked.context.number);
}

void PromoteCustodyTest::fingerprintsForTheTarget()
{
    const auto asked = promotion();
    const auto again = sealed(asked.context, {{"A", "new a"}});

    const auto answer = m_custody->promoteVersion(asked);

    QCOMPARE(answer->fingerprints.size(), std::size_t(3));
    domain::SealVersionRequest rollback;
    rollback.context = asked.context;
    rollback.base = again;
    rollback.kept = {"A"};
    QCOMPARE(answer->fingerprints.at("A"), m_custody->sealVersion(rollback)->fingerprints.at("A"));
}

void PromoteCustodyTest::refusesWhatIsNoPromotion_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Alter alter, const char* reason) {
        QTest::newRow(name) << alter << QString(reason);
    };
    row(
        "from another organization",
        [](Request& one) { one.from.context.organization = domain::OrganizationId::fresh(); },
        "another_organization");
    row(
        "to another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        "another_organization");
    row(
        "within one secret", [](Request& one) { one.context.secret = one.from.context.secret; },
        "secret_differs");
    row(
        "within one environment",
        [](Request& one) { one.context.environment = one.from.context.environment; },
        "address_differs");
    row(
        "onto a version of another secret",
        [](Request& one) { one.base->context.secret = domain::SecretId::fresh(); }, "base_differs");
    row(
        "keeping keys of nothing", [](Request& one) { one.base.reset(); }, "base_differs");
    row(
        "dropping a key of the target", [](Request& one) { one.kept.clear(); }, "content_differs");
    row(
        "keeping what is promoted", [](Request& one) { one.kept.emplace_back("B"); },
        "content_differs");
}

void PromoteCustodyTest::refusesWhatIsNoPromotion()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    auto asked = promotion();
    alter(asked);

    const auto answer = m_custody->promoteVersion(asked);

    QVERIFY(!answer);
    QCOMPARE(QString::fromStdString(answer.error().reason), reason);
}

void PromoteCustodyTest::opensNothingThatDoesNotBelong_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, Alter alter, ErrorKind kind) {
        QTest::newRow(name) << alter << int(kind);
    };
    row(
        "no keys",
        [](Request& one) {
            one.keys.clear();
            one.kept = {"B", "C"};
        },
        ErrorKind::InvalidInput);
    row(
        "a key that is not there",
        [](Request& one) {
            one.keys = {"Y"};
            one.kept = {"B", "C"};
        },
        ErrorKind::InvalidInput);
    row(
        "a key twice", [](Request& one) { one.keys.emplace_back("A"); }, ErrorKind::InvalidInput);
    row(
        "an older source under a newer number", [](Request& one) { ++one.from.context.number; },
        ErrorKind::Forged);
    row(
        "a source without one of its keys", [](Request& one) { one.from.entries.pop_back(); },
        ErrorKind::Forged);
    row(
        "values of the source exchanged",
        [](Request& one) { std::swap(one.from.entries[0].sealed, one.from.entries[1].sealed); },
        ErrorKind::Forged);
    row(
        "the target's key for the source", [](Request& one) { one.from.dek = one.base->dek; },
        ErrorKind::Forged);
    row(
        "a base without one of its keys",
        [](Request& one) {
            std::erase_if(one.base->entries, [](const auto& entry) { return entry.key == "C"; });
            one.kept.clear();
        },
        ErrorKind::Forged);
    row(
        "an altered value that stays",
        [](Request& one) { one.base->entries.back().sealed.back() ^= 1; }, ErrorKind::Forged);
    row(
        "a key that is not ours", [](Request& one) { one.from.dek.kekId = "local:other"; },
        ErrorKind::NotFound);
}

void PromoteCustodyTest::opensNothingThatDoesNotBelong()
{
    QFETCH(Alter, alter);
    QFETCH(int, kind);
    auto asked = promotion();
    alter(asked);

    const auto answer = m_custody->promoteVersion(asked);

    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
}

QTEST_GUILESS_MAIN(PromoteCustodyTest)
#include "promote_custody_test.moc"
