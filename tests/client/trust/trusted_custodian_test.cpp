// Nothing is sealed to a key that no pinned authority vouches for, and nothing of its opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/sealing.h"
#include "crypto/hpke/hpke.h"
#include "models/domain/authority_fingerprint.h"
#include "tests/client/test_custodian.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::client;
using test::TestCustodian;

namespace {

const Timestamp now{std::chrono::milliseconds(1'795'000'000'000)};

} // namespace

class TrustedCustodianTest : public QObject
{
    Q_OBJECT

private slots:
    void sealsToTheCertifiedKey();
    void refusesBeforeSealing_data();
    void refusesBeforeSealing();
    void opensWhatTheCustodianReleased();
    void refusesTheReleaseOfAnother_data();
    void refusesTheReleaseOfAnother();
    void readsFingerprintsAsPeopleWriteThem_data();
    void readsFingerprintsAsPeopleWriteThem();

private:
    const domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    const domain::SealContext m_context{m_organization,
                                        {},
                                        domain::SecretId::fresh(),
                                        domain::VersionId::fresh(),
                                        1,
                                        domain::BackendId::fresh()};
    const TestCustodian m_custodian{m_organization, now};
    const TestCustodian m_impostor{m_organization, now};
};

void TrustedCustodianTest::sealsToTheCertifiedKey()
{
    VersionDraft draft;
    draft.entries.push_back({"A", domain::ValueFormat::Text, SecretBytes::copyOf("hunter2")});

    const auto trusted =
        TrustedCustodian::check(m_custodian.key(), m_organization, m_custodian.fingerprint(), now);

    QVERIFY2(trusted, trusted ? "" : trusted.error().message.c_str());
    QVERIFY(sealDraft(draft, m_context, *trusted));
}

void TrustedCustodianTest::refusesBeforeSealing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* how, ErrorKind kind, const char* field) {
        QTest::newRow(how) << QString(how) << int(kind) << QString(field);
    };
    row("another authority", ErrorKind::Untrusted, "authority");
    row("no authority pinned", ErrorKind::Untrusted, "authority");
    row("a swapped key", ErrorKind::Forged, "custodian");
    row("a swapped key under a fresh name", ErrorKind::Forged, "custodian");
    row("another name for the key", ErrorKind::Forged, "custodian");
    row("the pinned authority beside another's runner", ErrorKind::Untrusted, "custodian");
    row("another organization", ErrorKind::Untrusted, "custodian");
    row("no authority presented", ErrorKind::Untrusted, "custodian");
    row("an ended certificate", ErrorKind::Untrusted, "custodian");
}

void TrustedCustodianTest::refusesBeforeSealing()
{
    QFETCH(QString, how);
    QFETCH(int, kind);
    QFETCH(QString, field);
    auto key = m_custodian.key();
    auto organization = m_organization;
    auto pin = m_custodian.fingerprint();
    auto time = now;
    if (how == "another authority")
        key = m_impostor.key();
    else if (how == "no authority pinned")
        pin.clear();
    else if (how.startsWith("a swapped key")) {
        key.publicKey = m_impostor.key().publicKey;
        if (how.endsWith("fresh name"))
            key.keyId = m_impostor.key().keyId;
    } else if (how == "another name for the key")
        key.keyId = m_impostor.key().keyId;
    else if (how == "the pinned authority beside another's runner") {
        key = m_impostor.key();
        key.authorityPem = m_custodian.key().authorityPem;
    } else if (how == "another organization")
        organization = domain::OrganizationId::fresh();
    else if (how == "no authority presented")
        key.authorityPem.clear();
    else
        time = now + std::chrono::days(91);

    const auto trusted = TrustedCustodian::check(key, organization, pin, time);

    QVERIFY(!trusted);
    QCOMPARE(int(trusted.error().kind), kind);
    QCOMPARE(QString::fromStdString(trusted.error().field), field);
}

void TrustedCustodianTest::opensWhatTheCustodianReleased()
{
    const auto reader = newReaderKey();
    const auto trusted =
        TrustedCustodian::check(m_custodian.key(), m_organization, m_custodian.fingerprint(), now);

    const auto revealed = openRedeemed(m_custodian.release(m_context, reader->publicKey, "hunter2"),
                                       *reader, *trusted);

    QVERIFY2(revealed, revealed ? "" : revealed.error().message.c_str());
    QCOMPARE(revealed->entries.front().value.size(), std::size_t(7));
    QCOMPARE(revealed->runnerName, std::string("test"));
}

void TrustedCustodianTest::refusesTheReleaseOfAnother_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("invented by the server") << "invented";
    QTest::newRow("sealed by nobody in particular") << "base mode";
    QTest::newRow("another secret's") << "secret";
    QTest::newRow("another grant's") << "grant";
}

void TrustedCustodianTest::refusesTheReleaseOfAnother()
{
    QFETCH(QString, how);
    const auto reader = newReaderKey();
    const auto trusted =
        TrustedCustodian::check(m_custodian.key(), m_organization, m_custodian.fingerprint(), now);
    auto redeemed = m_custodian.release(m_context, reader->publicKey, "hunter2");
    if (how == "invented") {
        // The control plane seals values of its own and shows the true custodian's key beside them.
        redeemed = m_impostor.release(m_context, reader->publicKey, "invented");
        redeemed.keys.custodian = m_custodian.key();
    } else if (how == "base mode") {
        const auto sealed = crypto::hpkeSeal(reader->publicKey, {}, {}, SecretBytes(44));
        redeemed.keys.sealedKeys = {sealed->encapsulated, sealed->ciphertext};
    } else if (how == "secret") {
        redeemed.context.secret = redeemed.grant.secret = domain::SecretId::fresh();
    } else {
        redeemed.grant.id = domain::GrantId::fresh();
    }

    const auto revealed = openRedeemed(redeemed, *reader, *trusted);

    QVERIFY(!revealed);
    QCOMPARE(revealed.error().kind, ErrorKind::Forged);
}

void TrustedCustodianTest::readsFingerprintsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("read");
    const QString digits = QString("0123456789abcdef").repeated(4);
    QTest::newRow("as it is") << digits << true;
    QTest::newRow("upper case") << digits.toUpper() << true;
    QTest::newRow("in groups") << QString::fromStdString(domain::grouped(digits.toStdString()))
                               << true;
    QTest::newRow("as openssl prints it")
        << QString::fromLatin1(QByteArray::fromHex(digits.toLatin1()).toHex(':')).toUpper() << true;
    QTest::newRow("one digit short") << digits.chopped(1) << false;
    QTest::newRow("one digit long") << digits + '0' << false;
    QTest::newRow("no digit") << digits.chopped(1) + 'g' << false;
    QTest::newRow("nothing") << QString() << false;
}

void TrustedCustodianTest::readsFingerprintsAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, read);

    const auto fingerprint = domain::parseFingerprint(text.toStdString());

    QCOMPARE(fingerprint.hasValue(), read);
    if (read)
        QCOMPARE(QString::fromStdString(*fingerprint), QString("0123456789abcdef").repeated(4));
}

QTEST_GUILESS_MAIN(TrustedCustodianTest)
#include "trusted_custodian_test.moc"
