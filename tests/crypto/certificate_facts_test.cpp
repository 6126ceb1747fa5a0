// A certificate says what openssl x509 says that it says; private keys beside it stay unread.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/certificate_facts.h"

#include "tests/support/programs.h"

#include <QDateTime>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace strongroom;
using crypto::readCertificateFacts;
using test::contentOf;

class CertificateFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithOpenssl_data();
    void agreesWithOpenssl();
    void readsNames();
    void readsAChainWithItsKey();
    void readsDer();
    void readsPkcs12WithoutAPassword();
    void saysThatPkcs12IsLocked();
    void refusesWhatIsCutOff();
    void refusesWhatIsNone();

private:
    /// A self-signed one, with its key in NAME.key.
    QString make(const QString& name, const QStringList& how) const
    {
        const auto path = m_folder.filePath(name + ".pem");
        const QStringList rest{"-x509", "-nodes",  "-days",
                               "90",    "-keyout", m_folder.filePath(name + ".key"),
                               "-out",  path};
        return test::said("openssl", QStringList{"req"} + rest + how).isNull() ? QString() : path;
    }
    QString opensslOf(const QString& path, const QStringList& what) const
    {
        return test::said("openssl", QStringList{"x509", "-noout", "-in", path} + what);
    }

    QTemporaryDir m_folder;
};

void CertificateFactsTest::initTestCase()
{
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
}

void CertificateFactsTest::agreesWithOpenssl_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("bits");
    QTest::newRow("RSA") << QStringList{"-newkey", "rsa:2048"} << "RSA" << 2048;
    QTest::newRow("large RSA") << QStringList{"-newkey", "rsa:4096"} << "RSA" << 4096;
    QTest::newRow("P-256") << QStringList{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"}
                           << "EC P-256" << 256;
    QTest::newRow("Ed25519") << QStringList{"-newkey", "ed25519"} << "ED25519" << 256;
}

void CertificateFactsTest::agreesWithOpenssl()
{
    QFETCH(QStringList, key);
    QFETCH(QString, type);
    QFETCH(int, bits);
    const auto path =
        make(QTest::currentDataTag(),
             key + QStringList{"-utf8", "-subj", "/C=DE/O=Müller, GmbH/CN=grün.example"});
    QVERIFY(!path.isNull());

    const auto bundle = readCertificateFacts(contentOf(path));

    QVERIFY(bundle);
    QCOMPARE(bundle->certificates.size(), 1U);
    const auto& facts = bundle->certificates.front();
    QCOMPARE("subject=" + QString::fromStdString(facts.subject),
             opensslOf(path, {"-subject", "-nameopt", "RFC2253,-esc_msb"}));
    QCOMPARE("issuer=" + QString::fromStdString(facts.issuer),
             opensslOf(path, {"-issuer", "-nameopt", "RFC2253,-esc_msb"}));
    QCOMPARE("serial=" + QString::fromStdString(facts.serial), opensslOf(path, {"-serial"}));
    QCOMPARE("sha256 Fingerprint=" + QString::fromStdString(facts.sha256),
             opensslOf(path, {"-fingerprint", "-sha256"}));
    const auto date = [](Timestamp time) {
        const auto at =
            QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
        return at.toString("yyyy-MM-dd HH:mm:ss") + 'Z';
    };
    QCOMPARE("notBefore=" + date(facts.from) + "\nnotAfter=" + date(facts.until),
             opensslOf(path, {"-dates", "-dateopt", "iso_8601"}));
    QCOMPARE(QString::fromStdString(facts.keyType), type);
    QCOMPARE(facts.keyBits, bits);
    QVERIFY(facts.selfIssued && facts.authority);
    QVERIFY(!bundle->privateKey);
}

void CertificateFactsTest::readsNames()
{
    const auto path = make("names", {"-newkey", "ed25519", "-subj", "/CN=names", "-addext",
                                     "subjectAltName=DNS:a.example,DNS:*.b.example,IP:192.0.2.7,"
                                     "IP:2001:db8::1,URI:https://c.example/x,email:d@e.example"});

    const auto bundle = readCertificateFacts(contentOf(path));

    QVERIFY(bundle);
    const std::vector<std::string> expected{"DNS:a.example",
                                            "DNS:*.b.example",
                                            "IP:192.0.2.7",
                                            "IP:2001:0db8:0000:0000:0000:0000:0000:0001",
                                            "URI:https://c.example/x",
                                            "email:d@e.example"};
    QCOMPARE(bundle->certificates.front().names, expected);
}

void CertificateFactsTest::readsAChainWithItsKey()
{
    const auto one = make("one", {"-newkey", "ed25519", "-subj", "/CN=one"});
    const auto two = make("two", {"-newkey", "ed25519", "-subj", "/CN=two"});
    QByteArray all("Some words before.\n");
    for (const auto& path : {one, m_folder.filePath("one.key"), two}) {
        const auto part = contentOf(path);
        all += QByteArray(reinterpret_cast<const char*>(part.reveal().data()),
                          static_cast<qsizetype>(part.size()));
    }

    const auto bundle =
        readCertificateFacts(test::secret({all.constData(), static_cast<std::size_t>(all.size())}));

    QVERIFY(bundle);
    QCOMPARE(bundle->certificates.size(), 2U);
    QCOMPARE(bundle->certificates[1].subject, "CN=two");
    QVERIFY(bundle->privateKey);
}

void CertificateFactsTest::readsDer()
{
    const auto path = make("der", {"-newkey", "rsa:2048", "-subj", "/CN=der"});
    const auto der = m_folder.filePath("der.der");
    QVERIFY(!test::said("openssl", {"x509", "-in", path, "-outform", "DER", "-out", der}).isNull());

    const auto content = contentOf(der);
    const auto bundle = readCertificateFacts(content);

    QVERIFY(crypto::looksLikeCertificate(content));
    QVERIFY(bundle);
    QCOMPARE(bundle->certificates.front().subject, "CN=der");
}

void CertificateFactsTest::readsPkcs12WithoutAPassword()
{
    const auto path = make("open", {"-newkey", "rsa:2048", "-subj", "/CN=open"});
    const auto store = m_folder.filePath("open.p12");
    QVERIFY(
        !test::said("openssl", {"pkcs12", "-export", "-in", path, "-inkey",
                                m_folder.filePath("open.key"), "-passout", "pass:", "-out", store})
             .isNull());

    const auto content = contentOf(store);
    const auto bundle = readCertificateFacts(content);

    QVERIFY(crypto::looksLikeCertificate(content));
    QVERIFY(bundle);
    QCOMPARE(bundle->certificates.front().subject, "CN=open");
    QVERIFY(bundle->privateKey && !bundle->locked);
}

void CertificateFactsTest::saysThatPkcs12IsLocked()
{
    const auto path = make("locked", {"-newkey", "rsa:2048", "-subj", "/CN=locked"});
    const auto store = m_folder.filePath("locked.p12");
    QVERIFY(!test::said("openssl",
                        {"pkcs12", "-export", "-in", path, "-inkey",
                         m_folder.filePath("locked.key"), "-passout", "pass:x", "-out", store})
                 .isNull());

    const auto bundle = readCertificateFacts(contentOf(store));

    QVERIFY(bundle);
    QVERIFY(bundle->locked);
    QVERIFY(bundle->certificates.empty());
}

void CertificateFactsTest::refusesWhatIsCutOff()
{
    const auto whole = contentOf(make("cut", {"-newkey", "ed25519", "-subj", "/CN=cut"}));
    QVERIFY(whole.size() > 100);

    for (std::size_t size = 0; size + 2 < whole.size(); size += 11)
        QVERIFY(!readCertificateFacts(SecretBytes::copyOf(whole.reveal().first(size))));
}

void CertificateFactsTest::refusesWhatIsNone()
{
    for (const auto* text : {"", "hunter2", "-----BEGIN CERTIFICATE-----", "-----BEGIN ",
                             "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
                             "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"}) {
        const auto bundle = readCertificateFacts(test::secret(text));
        QVERIFY2(!bundle, text);
        QCOMPARE(bundle.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(CertificateFactsTest)
#include "certificate_facts_test.moc"
