// Calls to a service that is slow, garbled, far too talkative, or sends elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/https_client.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/support/scripted_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace strongroom;
using namespace strongroom::providers;

namespace {

HttpRequest requestTo(const std::string& url, bool repeatable = false)
{
    HttpRequest request;
    request.url = url;
    request.repeatable = repeatable;
    return request;
}

OutboundRules allowing(std::vector<std::string> rules)
{
    return OutboundRules::parse(rules).value();
}

} // namespace

class HttpsClientTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sendsAndReceives();
    void keepsConnections();
    void refusesAddresses_data();
    void refusesAddresses();
    void namesTheStep_data();
    void namesTheStep();
    void trustsNobodyByItself();
    void refusesRedirects_data();
    void refusesRedirects();
    void triesAgain_data();
    void triesAgain();
    void keepsToRetryAfter();
    void doesNotWaitForLong();
    void takesTurns();
    void stopsWhenAsked();
    void sendsNoSecondHeader();
    void ignoresProxiesAround();

private:
    std::string tls(const std::string& path) const { return m_tls + path; }
    std::string clear(const std::string& path) const { return m_clear + path; }
    int countOf(const std::string& path);
    HttpsSettings settings() const;

    QTemporaryDir m_folder{};
    test::ScriptedService m_service{};
    std::string m_tls{};
    std::string m_wrongName{};
    std::string m_clear{};
    std::string m_babble{};
    std::string m_authority{};
    QuickPace* m_pace = new QuickPace;
    Outbound m_outbound{allowing({"127.0.0.1", "localhost"}), std::unique_ptr<Pace>(m_pace)};
};

void HttpsClientTest::initTestCase()
{
    QVERIFY2(m_service.start("odd_service.py", {m_folder.path()}), qPrintable(m_service.why()));
    const auto at = [this](const char* scheme, int word) {
        return std::string(scheme) + "127.0.0.1:" + m_service.word(word).toStdString();
    };
    m_tls = at("https://", 0);
    m_wrongName = at("https://", 1);
    m_clear = at("http://", 2);
    m_babble = at("", 3);
    QFile authority(m_folder.filePath("odd/ca.pem"));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    m_authority = authority.readAll().toStdString();
}

HttpsSettings HttpsClientTest::settings() const
{
    HttpsSettings settings;
    settings.authorities = m_authority;
    settings.answerWithin = std::chrono::milliseconds(400);
    settings.largestAnswer = 100'000;
    return settings;
}

int HttpsClientTest::countOf(const std::string& path)
{
    HttpsClient client(settings(), m_outbound);
    const auto answer = client.send(requestTo(clear("/count" + path)));
    return answer ? QByteArray::fromStdString(std::string(answer->text())).toInt() : -1;
}

void HttpsClientTest::sendsAndReceives()
{
    HttpsClient client(settings(), m_outbound);
    auto request = requestTo(tls("/echo?a=b%20c"));
    request.method = "PUT";
    request.headers = {{"Content-Type", "application/json"}, {"X-Empty", ""}};
    request.secretHeaders.push_back({"Authorization", SecretBytes::copyOf("Bearer t0ken")});
    request.body = SecretBytes::copyOf("{}");

    const auto answer = client.send(request);

    QVERIFY2(answer,
             qPrintable(answer ? QString() : QString::fromStdString(answer.error().message)));
    QCOMPARE(answer->status, 200);
    const auto told =
        QJsonDocument::fromJson(QByteArray::fromStdString(std::string(answer->text())));
    QCOMPARE(told["method"].toString(), "PUT");
    QCOMPARE(told["path"].toString(), "/echo?a=b%20c");
    QCOMPARE(told["body"].toString(), "{}");
    QCOMPARE(told["headers"]["Authorization"].toString(), "Bearer t0ken");
    QCOMPARE(told["headers"]["Content-Type"].toString(), "application/json");
    QVERIFY(told["headers"].toObject().contains("X-Empty"));
    QCOMPARE(answer->header("content-length"), std::to_string(answer->body.size()));
}

void HttpsClientTest::keepsConnections()
{
    HttpsClient client(settings(), m_outbound);
    QSet<int> connections;
    for (const auto* method : {"GET", "POST", "DELETE", "LIST"}) {
        auto request = requestTo(tls("/echo"));
        request.method = method;
        const auto answer = client.send(request);
        QVERIFY(answer);
        const auto told =
            QJsonDocument::fromJson(QByteArray::fromStdString(std::string(answer->text())));
        QCOMPARE(told["method"].toString(), method);
        connections << told["connection"].toInt();
    }
    QCOMPARE(connections.size(), 1);
}

void HttpsClientTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << ""
                             << "invalid_input";
    QTest::newRow("a file") << "file:///etc/passwd"
                            << "invalid_input";
    QTest::newRow("gopher") << "gopher://127.0.0.1:70/"
                            << "invalid_input";
    QTest::newRow("a user") << "https://user:word@127.0.0.1/"
                            << "invalid_input";
    QTest::newRow("another host behind a user") << "https://127.0.0.1@192.168.0.1/"
                                                << "invalid_input";
    QTest::newRow("a line break") << "https://127.0.0.1/\r\nX: y"
                                  << "invalid_input";
    QTest::newRow("a metadata service") << "http://169.254.169.254/latest"
                                        << "forbidden";
    QTest::newRow("its name") << "https://metadata.google.internal/"
                              << "forbidden";
    QTest::newRow("a private network") << "https://192.168.0.1/"
                                       << "forbidden";
}

void HttpsClientTest::refusesAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, kind);
    HttpsClient client(settings(), m_outbound);

    const auto answer = client.send(requestTo(url.toStdString(), true));

    QVERIFY(!answer);
    QCOMPARE(answer.error().field, std::string("address"));
    auto told = QString::fromStdString(std::string(nameOf(answer.error().kind)));
    QCOMPARE(told.replace('-', '_'), kind);
}

void HttpsClientTest::namesTheStep_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const std::string& url, const char* step,
                        ErrorKind kind) {
        QTest::newRow(name) << QString::fromStdString(url) << step << static_cast<int>(kind);
    };
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const auto nobody = "https://127.0.0.1:" + std::to_string(closed.serverPort());
    row("a name that nobody has", "https://no-such-host.invalid", "dns", ErrorKind::Unavailable);
    row("a port that nobody has", nobody, "connect", ErrorKind::Unavailable);
    row("TLS where there is none", "https://" + m_clear.substr(7), "tls", ErrorKind::Untrusted);
    row("silence", tls("/silent"), "time_out", ErrorKind::TimedOut);
    row("a drip", tls("/drip"), "time_out", ErrorKind::TimedOut);
    row("half an answer", tls("/cut"), "answer", ErrorKind::Unavailable);
    row("no HTTP", "http://" + m_babble, "answer", ErrorKind::Unavailable);
    row("far too much", tls("/huge"), "answer", ErrorKind::TooLarge);
    row("headers without end", tls("/headers_without_end"), "answer", ErrorKind::TooLarge);
}

void HttpsClientTest::namesTheStep()
{
    QFETCH(QString, url);
    QFETCH(QString, step);
    QFETCH(int, kind);
    HttpsClient client(settings(), m_outbound);
    auto request = requestTo(url.toStdString());
    request.secretHeaders.push_back({"Authorization", SecretBytes::copyOf("Bearer t0ken")});
    request.body = SecretBytes::copyOf("p4yload");

    const auto answer = client.send(request);

    QVERIFY(!answer);
    QCOMPARE(QString::fromStdString(answer.error().field), step);
    QCOMPARE(static_cast<int>(answer.error().kind), kind);
    const auto told = QString::fromStdString(answer.error().message + answer.error().detail);
    QVERIFY(!answer.error().message.empty() && !told.contains("t0ken")
            && !told.contains("p4yload"));
}

void HttpsClientTest::trustsNobodyByItself()
{
    auto strangers = settings();
    strangers.authorities.clear();
    HttpsClient client(strangers, m_outbound);

    const auto answer = client.send(requestTo(tls("/ok"), true));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Untrusted);
    QCOMPARE(answer.error().field, std::string("tls"));
    QCOMPARE(countOf("/ok"), 0);

    strangers.authorities = "-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n";
    HttpsClient misled(strangers, m_outbound);
    const auto unread = misled.send(requestTo(tls("/ok")));
    QVERIFY(!unread);
    QCOMPARE(unread.error().field, std::string("tls"));
    const auto wrongName = HttpsClient(settings(), m_outbound).send(requestTo(m_wrongName + "/ok"));
    QVERIFY(!wrongName);
    QCOMPARE(wrongName.error().kind, ErrorKind::Untrusted);
}

void HttpsClientTest::refusesRedirects_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void HttpsClientTest::refusesRedirects()
{
    QFETCH(int, status);
    HttpsClient client(settings(), m_outbound);

    const auto answer = client.send(requestTo(tls("/elsewhere/" + std::to_string(status)), true));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
    QCOMPARE(answer.error().field, std::string("address"));
    QCOMPARE(countOf("/elsewhere/" + std::to_string(status)), 1);
}

void HttpsClientTest::triesAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<int>("status"); // 0: an error.
    QTest::addColumn<int>("calls");
    QTest::newRow("later") << "/status/429/2" << true << 200 << 3;
    QTest::newRow("its own problem") << "/status/500/1" << true << 200 << 2;
    QTest::newRow("unavailable") << "/status/503/3" << true << 200 << 4;
    QTest::newRow("never") << "/status/504/99" << true << 504 << 4;
    QTest::newRow("not twice") << "/status/502/3" << false << 502 << 1;
    QTest::newRow("of no use") << "/status/403/3" << true << 403 << 1;
    QTest::newRow("of no use either") << "/status/501/3" << true << 501 << 1;
    QTest::newRow("cut") << "/cut/1" << true << 200 << 2;
    QTest::newRow("cut, and not twice") << "/cut/2" << false << 0 << 1;
}

void HttpsClientTest::triesAgain()
{
    QFETCH(QString, path);
    QFETCH(bool, repeatable);
    QFETCH(int, status);
    QFETCH(int, calls);
    HttpsClient client(settings(), m_outbound);
    m_pace->pauses.clear();

    const auto answer = client.send(requestTo(tls(path.toStdString()), repeatable));

    QCOMPARE(answer ? answer->status : 0, status);
    QCOMPARE(countOf(path.toStdString()), calls);
    QCOMPARE(m_pace->pauses.size(), static_cast<std::size_t>(calls - 1));
    auto most = std::chrono::milliseconds(400);
    for (const auto pause : m_pace->pauses) {
        QVERIFY(pause.count() >= 0 && pause <= most);
        most *= 2;
    }
}

void HttpsClientTest::keepsToRetryAfter()
{
    HttpsClient client(settings(), m_outbound);
    m_pace->pauses.clear();

    const auto answer = client.send(requestTo(tls("/status/429/1/wait-7"), true));

    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(m_pace->pauses, std::vector<std::chrono::milliseconds>{std::chrono::seconds(7)});
}

void HttpsClientTest::doesNotWaitForLong()
{
    HttpsClient client(settings(), m_outbound);
    m_pace->pauses.clear();

    const auto answer = client.send(requestTo(tls("/status/503/1/wait-3600"), true));

    QVERIFY(answer && m_pace->pauses.empty());
    QCOMPARE(answer->status, 503);
}

void HttpsClientTest::takesTurns()
{
    auto slow = settings();
    slow.callsPerSecond = 2;
    auto* pace = new QuickPace;
    Outbound outbound(allowing({"127.0.0.1"}), std::unique_ptr<Pace>(pace));
    HttpsClient client(slow, outbound);
    HttpsClient another(slow, outbound);

    for (int i = 0; i < 3; ++i)
        QVERIFY(client.send(requestTo(clear("/ok"))) && another.send(requestTo(clear("/ok"))));

    // Two at once; each of the others waits for its half second, whoever asks.
    QCOMPARE(pace->pauses.size(), std::size_t(4));
    QVERIFY(pace->sum() > std::chrono::milliseconds(1900)
            && pace->sum() < std::chrono::milliseconds(2100));
}

void HttpsClientTest::stopsWhenAsked()
{
    auto patient = settings();
    patient.answerWithin = std::chrono::minutes(1);
    Outbound outbound(allowing({"127.0.0.1"}));
    HttpsClient client(patient, outbound);
    std::thread stopping([&] {
        while (countOf("/silent/stop") == 0)
            ;
        outbound.stop();
    });

    const auto answer = client.send(requestTo(tls("/silent/stop"), true));
    stopping.join();

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void HttpsClientTest::sendsNoSecondHeader()
{
    HttpsClient client(settings(), m_outbound);
    auto request = requestTo(tls("/split"));
    request.secretHeaders.push_back({"X-Vault-Token", SecretBytes::copyOf("t0ken\r\nX-Other: y")});

    const auto answer = client.send(request);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QString::fromStdString(answer.error().message).contains("t0ken"));
    QCOMPARE(countOf("/split"), 0);
}

void HttpsClientTest::ignoresProxiesAround()
{
    qputenv("https_proxy", "http://127.0.0.1:9");
    HttpsClient client(settings(), m_outbound);

    const auto answer = client.send(requestTo(tls("/proxied")));

    QVERIFY(qunsetenv("https_proxy") && answer);
}

QTEST_GUILESS_MAIN(HttpsClientTest)
#include "https_client_test.moc"
