// A control plane that meddles with signing in, and with whom one talks to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/loopback_redirect.h"
#include "tests/client/waiting.h"
#include "tests/hostile/stage.h"

using namespace strongroom;
using test::wait;

class SignInAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sendsNothingToAnotherIdentityProvider();
    void sendsNothingToOneThatWasNotNamed();
    void usesNoNonceForAnAccomplice();
    void talksToNobodyOverAnOlderTls();

private:
    /// Bob's ID token, of a sign-in with a nonce of somebody's choice.
    std::string tokenOfBob(const QString& nonce);
    /// The port of a server with the control plane's own certificate that speaks TLS 1.2.
    int startOlderServer(QProcess& process) const;

    hostile::Stage m_stage;
};

void SignInAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void SignInAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

void SignInAttacksTest::sendsNothingToAnotherIdentityProvider()
{
    const auto program = m_stage.strangerFor("alice");
    m_stage.arm("names another identity provider");

    const auto me = wait(program->session.signIn());
    const int fired = m_stage.arm("");

    QCOMPARE(fired, 1);
    QVERIFY(!me);
    QCOMPARE(me.error().kind, ErrorKind::Untrusted);
    QVERIFY(m_stage.received("/elsewhere/.well-known"));
    QVERIFY(!m_stage.received("code_verifier"));
    QVERIFY(wait(program->session.signIn()));
}

void SignInAttacksTest::sendsNothingToOneThatWasNotNamed()
{
    const auto newcomer = m_stage.strangerFor("carol");
    newcomer->session.expectIssuer("https://id.example");

    const auto me = wait(newcomer->session.signIn());

    QVERIFY(!me);
    QCOMPARE(me.error().kind, ErrorKind::Untrusted);
}

std::string SignInAttacksTest::tokenOfBob(const QString& nonce)
{
    auto& transport = m_stage.bob->transport;
    const auto provider = wait(client::discover(transport));
    client::LoopbackRedirect redirect;
    auto attempt = client::newAttempt(*redirect.listen(), *wait(m_stage.bob->session.device()));
    attempt->nonce = nonce;
    QUrlQuery answer;
    connect(&redirect, &client::LoopbackRedirect::returned, this,
            [&answer](const QUrlQuery& query) { answer = query; });
    m_stage.bobBrowser.open(client::authorizationUrl(*provider, *attempt, {}));
    if (!QTest::qWaitFor([&answer] { return !answer.isEmpty(); }, 30000))
        return {};
    const auto code = client::codeOf(answer, *provider, *attempt);
    const auto tokens = wait(client::exchange(transport, *provider, *attempt, *code));
    return tokens ? tokens->idToken : std::string();
}

void SignInAttacksTest::usesNoNonceForAnAccomplice()
{
    const auto proof = wait(m_stage.alice->session.prove("{}"));
    const auto payload = QByteArray::fromStdString(proof->idToken).split('.').at(1);
    const auto claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding));
    const auto token = tokenOfBob(claims.object()["nonce"].toString());
    m_stage.arm("re-uses a nonce for an accomplice", token);

    const auto revealed = m_stage.reveal(*m_stage.alice, {"A"});
    const int fired = m_stage.arm("");

    QVERIFY(!token.empty());
    QCOMPARE(fired, 1);
    QVERIFY(!revealed);
    QCOMPARE(revealed.error().reason, std::string("device_not_bound"));
    QVERIFY(m_stage.loggedRefusal("device_not_bound"));
}

int SignInAttacksTest::startOlderServer(QProcess& process) const
{
    process.start("openssl",
                  {"s_server", "-accept", "127.0.0.1:0", "-tls1_2", "-www", "-cert",
                   m_stage.folder("plane/server.pem"), "-key", m_stage.folder("plane/server.key")});
    QByteArray said;
    static const QRegularExpression port("ACCEPT 127\\.0\\.0\\.1:(\\d+)");
    const bool listens = QTest::qWaitFor(
        [&] {
            said += process.readAllStandardOutput();
            return port.match(QString::fromLatin1(said)).hasMatch();
        },
        30000);
    return listens ? port.match(QString::fromLatin1(said)).captured(1).toInt() : 0;
}

void SignInAttacksTest::talksToNobodyOverAnOlderTls()
{
    QProcess older;
    const int port = startOlderServer(older);
    QVERIFY(port > 0);
    client::Transport transport(QUrl("https://127.0.0.1:" + QString::number(port)),
                                test::fileText(m_stage.folder("plane/ca.pem")));
    auto config =
        QJsonDocument::fromJson(test::fileText(m_stage.folder("runner/runner.json"))).object();
    config.remove("ready_file");
    config["control_plane"] = QJsonObject{{"address", "127.0.0.1"}, {"port", port}};
    config["log"] = m_stage.folder("older.log");
    QFile file(m_stage.folder("older.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(config).toJson());
    file.close();
    QProcess runner;

    const auto reply = wait(transport.send(client::HttpCall("GET", "/v1/sign-in")));
    runner.start(QCoreApplication::applicationDirPath() + "/strongroom-runner",
                 {"run", "--config", file.fileName(), "--exit-with-parent"});
    const bool refused = QTest::qWaitFor(
        [this] { return test::fileText(m_stage.folder("older.log")).contains("tunnel_failed"); },
        30000);
    for (auto* process : {&runner, &older}) {
        process->kill();
        process->waitForFinished();
    }

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Untrusted);
    QVERIFY(refused);
    QVERIFY(!test::fileText(m_stage.folder("older.log")).contains("tunnel_connected"));
}

QTEST_GUILESS_MAIN(SignInAttacksTest)
#include "sign_in_attacks_test.moc"
