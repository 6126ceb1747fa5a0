// What a server shows before one trusts it; real servers by openssl, a chain and a lone
// certificate.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/server_meeting.h"

#include "tests/client/waiting.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::client;

class ServerMeetingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheAuthority();
    void refusesACertificateWithoutItsAuthority();
    void refusesAnotherName();
    void refusesOneThatIsOver();
    void saysThatNobodyIsThere();
    void saysThatItIsNoTls();

private:
    void openssl(const QStringList& arguments);
    void makeAuthority();
    /// Signed by the authority; `extra` ends the call of "openssl x509".
    void makeCertificate(const QString& name, const QStringList& extra = {});
    QUrl serve(const QStringList& extra);
    QString file(const char* name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
};

void ServerMeetingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeAuthority();
}

void ServerMeetingTest::cleanup()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void ServerMeetingTest::openssl(const QStringList& arguments)
{
    QProcess program;
    program.start("openssl", arguments);
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
}

void ServerMeetingTest::makeAuthority()
{
    openssl({"req", "-x509", "-newkey", "ed25519", "-nodes", "-keyout", file("ca.key"), "-out",
             file("ca.pem"), "-days", "2", "-subj", "/CN=Acme root"});
}

void ServerMeetingTest::makeCertificate(const QString& name, const QStringList& extra)
{
    openssl({"req", "-newkey", "ed25519", "-nodes", "-keyout", file("server.key"), "-out",
             file("server.csr"), "-subj", "/CN=server", "-addext", "subjectAltName=" + name});
    openssl(QStringList{"x509", "-req", "-in", file("server.csr"), "-CA", file("ca.pem"), "-CAkey",
                        file("ca.key"), "-out", file("server.pem"), "-copy_extensions", "copyall"}
            + extra);
}

QUrl ServerMeetingTest::serve(const QStringList& extra)
{
    QTcpServer free;
    (void)free.listen(QHostAddress::LocalHost);
    const auto port = free.serverPort();
    free.close();
    m_server.start("openssl",
                   QStringList{"s_server", "-accept", QString("127.0.0.1:%1").arg(port), "-key",
                               file("server.key"), "-cert", file("server.pem"), "-tls1_3", "-www"}
                       + extra);
    // It says so once it listens.
    (void)QTest::qWaitFor([this] { return m_server.readAllStandardOutput().contains("ACCEPT"); },
                          10000);
    return QUrl(QString("https://127.0.0.1:%1").arg(port));
}

void ServerMeetingTest::showsTheAuthority()
{
    makeCertificate("IP:127.0.0.1");

    const auto met = test::wait(meetServer(serve({"-cert_chain", file("ca.pem")})));

    QVERIFY2(met, met ? "" : met.error().message.c_str());
    QVERIFY(!met->vouchedFor);
    QCOMPARE(met->subject, "Acme root");
    QFile authority(file("ca.pem"));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QCOMPARE(met->authority, authority.readAll().toStdString());
    QProcess digest;
    digest.start("openssl", {"x509", "-in", file("ca.pem"), "-noout", "-fingerprint", "-sha256"});
    QVERIFY(digest.waitForFinished());
    const auto said = digest.readAllStandardOutput().split('=').last().trimmed().replace(":", "");
    QCOMPARE(QByteArray::fromStdString(met->fingerprint), said.toLower());
}

void ServerMeetingTest::refusesACertificateWithoutItsAuthority()
{
    makeCertificate("IP:127.0.0.1");

    const auto met = test::wait(meetServer(serve({})));

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Untrusted);
    QVERIFY(met.error().message.find("authority's file") != std::string::npos);
}

void ServerMeetingTest::refusesAnotherName()
{
    makeCertificate("DNS:elsewhere.example");

    const auto met = test::wait(meetServer(serve({"-cert_chain", file("ca.pem")})));

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Untrusted);
}

void ServerMeetingTest::refusesOneThatIsOver()
{
    makeCertificate("IP:127.0.0.1", {"-days", "-1"});

    const auto met = test::wait(meetServer(serve({"-cert_chain", file("ca.pem")})));

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Untrusted);
}

void ServerMeetingTest::saysThatNobodyIsThere()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const auto port = free.serverPort();
    free.close();

    const auto met = test::wait(meetServer(QUrl(QString("https://127.0.0.1:%1").arg(port))));

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Unavailable);
}

void ServerMeetingTest::saysThatItIsNoTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        auto* socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        socket->disconnectFromHost();
    });

    const auto met =
        test::wait(meetServer(QUrl(QString("https://127.0.0.1:%1").arg(plain.serverPort()))));

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(ServerMeetingTest)
#include "server_meeting_test.moc"
