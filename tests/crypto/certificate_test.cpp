// Certificates are what openssl's own verifier accepts, and say whom they are for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/authority.h"
#include "tests/support/vectors.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace strongroom;
using namespace strongroom::crypto;

class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void opensslAcceptsIt_data();
    void opensslAcceptsIt();
    void refusesANamelessOne();
    void refusesABrokenAuthority();
};

void CertificateTest::opensslAcceptsIt_data()
{
    QTest::addColumn<QStringList>("check");
    QTest::addColumn<bool>("server");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("server") << QStringList{"-purpose", "sslserver", "-verify_ip", "127.0.0.1"}
                            << true << true;
    QTest::newRow("server, by name")
        << QStringList{"-purpose", "sslserver", "-verify_hostname", "localhost"} << true << true;
    QTest::newRow("other address")
        << QStringList{"-purpose", "sslserver", "-verify_ip", "127.0.0.2"} << true << false;
    QTest::newRow("client") << QStringList{"-purpose", "sslclient"} << false << true;
    QTest::newRow("client as server") << QStringList{"-purpose", "sslserver"} << false << false;
}

void CertificateTest::opensslAcceptsIt()
{
    QFETCH(QStringList, check);
    QFETCH(bool, server);
    QFETCH(bool, accepted);
    const auto openssl = QStandardPaths::findExecutable("openssl");
    if (openssl.isEmpty())
        QSKIP("openssl is not installed");
    const auto now = SystemClock().now();
    const auto authority = newAuthority("Test CA", now);
    QVERIFY(authority);
    CertificateRequest request{
        "leaf", {"localhost"}, {"127.0.0.1"}, {"strongroom://org/runner/r"}, server, 30};
    const auto leaf = issueCertificate(*authority, request, now);
    QVERIFY(leaf);
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const std::string& text) {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName();
    };
    const auto ca = write("ca.pem", authority->certificatePem);
    const auto certificate = write("leaf.pem", leaf->certificatePem);

    QProcess process;
    process.start(openssl, QStringList{"verify", "-x509_strict", "-CAfile", ca} + check
                               + QStringList{certificate});
    process.waitForFinished();

    QVERIFY2((process.exitCode() == 0) == accepted, process.readAllStandardError());
}

void CertificateTest::refusesANamelessOne()
{
    const auto now = SystemClock().now();
    const auto authority = newAuthority("Test CA", now);

    const auto leaf = issueCertificate(*authority, {"leaf", {}, {}, {}, true, 30}, now);

    QVERIFY(!leaf);
    QCOMPARE(leaf.error().kind, ErrorKind::InvalidInput);
}

void CertificateTest::refusesABrokenAuthority()
{
    const Credential broken{"not a certificate", SecretBytes::copyOf("not a key")};

    const auto leaf =
        issueCertificate(broken, {"leaf", {"localhost"}, {}, {}, true, 30}, SystemClock().now());

    QVERIFY(!leaf);
    QCOMPARE(leaf.error().kind, ErrorKind::Corrupted);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
