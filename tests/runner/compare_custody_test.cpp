// The custodian compares what it was asked for, tells the reader alone, and opens nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/comparison.h"
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

namespace {

using Values = std::map<std::string, std::string>;
using Alter = std::function<void(domain::CompareValuesRequest&)>;

} // namespace

class CompareCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhichAreTheSame();
    void comparesValuesAndNotWhatTheyAreCalled();
    void refuses_data();
    void refuses();

private:
    domain::ComparedVersion stored(const Values& values);
    domain::CompareValuesRequest request(const Values& left, const Values& right,
                                         std::vector<std::string> keys);
    Result<domain::SameValues> told(const domain::CompareValuesRequest& request);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<Custody> m_custody;
    crypto::HpkeKeyPair m_reader = std::move(*crypto::newHpkeKeyPair());
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
};

void CompareCustodyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto runner = domain::RunnerId::fresh();
    const auto authority = crypto::newAuthority("Test authority", m_clock.now());
    auto leaf = crypto::issueCertificate(
        *authority,
        {"test", {}, {}, {crypto::runnerUri(m_organization.value, runner.value)}, false, 90},
        m_clock.now());
    auto keys = keysFromFolder(m_folder->path().toStdString(), m_organization, m_clock);
    QVERIFY(keys);
    auto custody = Custody::open(
        {m_organization, runner, "test"}, std::move(*keys),
        {leaf->certificatePem, std::move(leaf->privateKeyPem), authority->certificatePem},
        std::make_unique<GrantCheck>(m_clock), m_clock.now());
    QVERIFY(custody);
    m_custody = std::move(*custody);
}

domain::ComparedVersion CompareCustodyTest::stored(const Values& values)
{
    domain::SealVersionRequest request;
    request.context = {m_organization,
                       domain::EnvironmentId::fresh(),
                       domain::SecretId::fresh(),
                       domain::VersionId::fresh(),
                       1,
                       domain::BackendId::fresh()};
    const auto context = encode(request.context);
    const auto dek = crypto::randomSecret(32);
    for (const auto& [key, value] : values) {
        const auto entryKey = crypto::entryKey(*dek, context, key);
        request.entries.push_back(
            {key, domain::ValueFormat::Text,
             *crypto::sealEntry(*entryKey, context, {key, "text"}, SecretBytes::copyOf(value))});
    }
    const auto sealed = crypto::sealDekToCustodian(m_custody->publicKey().publicKey, context, *dek);
    request.sealedDek = domain::SealedMessage{sealed->encapsulated, sealed->ciphertext};
    const auto answer = m_custody->sealVersion(request);
    return {{request.context, answer->dek, answer->entries}, keysOf(answer->entries)};
}

domain::CompareValuesRequest CompareCustodyTest::request(const Values& left, const Values& right,
                                                         std::vector<std::string> keys)
{
    return {stored(left),       stored(right),
            std::move(keys),    {"incident", "INC-1", ""},
            m_reader.publicKey, {}};
}

Result<domain::SameValues> CompareCustodyTest::told(const domain::CompareValuesRequest& request)
{
    const auto answer = m_custody->compareValues(request);
    if (!answer)
        return answer.error();
    return crypto::openComparison(
        answer->custodian.publicKey, m_reader.privateKey,
        {encode(request.left.version.context), encode(request.right.version.context)}, request.keys,
        {answer->sealed.encapsulated, answer->sealed.ciphertext});
}

void CompareCustodyTest::tellsWhichAreTheSame()
{
    const auto same = told(request({{"A", "one"}, {"B", "two"}, {"C", "three"}, {"D", ""}},
                                   {{"A", "one"}, {"B", "TWO"}, {"C", "three "}, {"D", ""}},
                                   {"A", "B", "C", "D"}));

    QVERIFY(same);
    QCOMPARE(*same, (domain::SameValues{{"A", true}, {"B", false}, {"C", false}, {"D", true}}));
}

void CompareCustodyTest::comparesValuesAndNotWhatTheyAreCalled()
{
    // Only what both call the same: that A here is B there is nobody's to learn.
    const auto same = told(request({{"A", "x"}, {"B", "y"}}, {{"A", "y"}, {"B", "x"}}, {"A", "B"}));

    QVERIFY(same);
    QCOMPARE(*same, (domain::SameValues{{"A", false}, {"B", false}}));
}

void CompareCustodyTest::refuses_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, Alter alter, ErrorKind kind) {
        QTest::newRow(name) << alter << int(kind);
    };
    using Request = domain::CompareValuesRequest;
    row(
        "another organization's secret",
        [](Request& one) {
            one.right.version.context.organization = domain::OrganizationId::fresh();
        },
        ErrorKind::Forbidden);
    row(
        "no keys", [](Request& one) { one.keys.clear(); }, ErrorKind::InvalidInput);
    row(
        "more keys than a version has", [](Request& one) { one.keys.resize(1001, "A"); },
        ErrorKind::InvalidInput);
    row(
        "a key twice", [](Request& one) { one.keys.push_back("A"); }, ErrorKind::InvalidInput);
    row(
        "a key that one side lacks", [](Request& one) { one.keys = {"C"}; },
        ErrorKind::InvalidInput);
    row(
        "entries of the other side",
        [](Request& one) { one.right.version.entries = one.left.version.entries; },
        ErrorKind::Forged);
    row(
        "the DEK of the other side",
        [](Request& one) { one.right.version.dek = one.left.version.dek; }, ErrorKind::Forged);
    row(
        "an altered entry",
        [](Request& one) { one.left.version.entries.front().sealed.back() ^= 1; },
        ErrorKind::Forged);
    row(
        "an older version under a newer number",
        [](Request& one) { ++one.left.version.context.number; }, ErrorKind::Forged);
    row(
        "a version without one of its keys", [](Request& one) { one.left.allKeys.pop_back(); },
        ErrorKind::Forged);
    row(
        "a key that is not ours", [](Request& one) { one.left.version.dek.kekId = "local:other"; },
        ErrorKind::NotFound);
    row(
        "a reader's key of zeros", [](Request& one) { one.readerPublicKey = Bytes(32, 0); },
        ErrorKind::Forged);
    row(
        "a reader's key that is cut", [](Request& one) { one.readerPublicKey.pop_back(); },
        ErrorKind::InvalidInput);
}

void CompareCustodyTest::refuses()
{
    QFETCH(Alter, alter);
    QFETCH(int, kind);
    auto wanted =
        request({{"A", "one"}, {"B", "two"}}, {{"A", "one"}, {"B", "2"}, {"C", "3"}}, {"A"});
    alter(wanted);

    const auto answer = m_custody->compareValues(wanted);

    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
}

QTEST_GUILESS_MAIN(CompareCustodyTest)
#include "compare_custody_test.moc"
