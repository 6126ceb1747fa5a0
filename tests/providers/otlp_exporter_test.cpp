// Spans on their way to a collector that is there, slow, gone or unwilling.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/otlp/otlp_exporter.h"
#include "providers/otlp/otlp_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace strongroom;
using providers::OtlpExporter;

namespace {

Span someSpan()
{
    Span span;
    span.context = *parseTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    span.kind = SpanKind::Server;
    span.begun = std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000));
    span.took = std::chrono::milliseconds(5);
    span.method = "POST";
    span.route = "/v1/orgs/{org}/grants";
    span.status = 201;
    span.purpose = "incident";
    return span;
}

/// Answers each request with what it was told, in its order; the last goes on.
class Collector : public QTcpServer
{
public:
    explicit Collector(QList<int> statuses) : m_statuses(std::move(statuses))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto* socket = nextPendingConnection();
            auto read = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, read] {
                read->append(socket->readAll());
                const auto head = read->indexOf("\r\n\r\n");
                const auto length = read->toLower().indexOf("content-length: ");
                if (head < 0 || length < 0)
                    return;
                const auto size = read->mid(length + 16, read->indexOf('\r', length) - length - 16);
                if (read->size() < head + 4 + size.toInt())
                    return;
                bodies << read->mid(head + 4);
                const int status = m_statuses.size() > 1 ? m_statuses.takeFirst() : m_statuses[0];
                socket->write("HTTP/1.1 " + QByteArray::number(status)
                              + " X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(serverPort()) + '/'; }
    QList<QByteArray> bodies;

private:
    QList<int> m_statuses;
};

providers::OtlpSettings settingsFor(const std::string& address)
{
    providers::OtlpSettings settings;
    settings.endpoint = address;
    settings.service = "test";
    settings.between = std::chrono::milliseconds(10);
    settings.longestPause = std::chrono::milliseconds(20);
    return settings;
}

} // namespace

class OtlpExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatCollectorsRead();
    void refusesAnAddressInTheClear();
    void sendsWhatItTook();
    void triesAgainWhereThatMayHelp();
    void dropsWhatIsRefused();
    void keepsToItsBound();
    void endsSoonWithADeadCollector();
    void endsSoonWithASilentCollector();
};

void OtlpExporterTest::writesWhatCollectorsRead()
{
    const std::array spans{someSpan()};

    const auto json = QJsonDocument::fromJson(
        QByteArray::fromStdString(providers::otlpJson(spans, "strongroomd")));

    const auto resource = json["resourceSpans"][0];
    const auto span = resource["scopeSpans"][0]["spans"][0];
    QCOMPARE(resource["resource"]["attributes"][0]["value"]["stringValue"].toString(),
             "strongroomd");
    QCOMPARE(span["traceId"].toString(), "4bf92f3577b34da6a3ce929d0e0e4736");
    QCOMPARE(span["spanId"].toString(), "00f067aa0ba902b7");
    QVERIFY(span["parentSpanId"].isUndefined());
    QCOMPARE(span["name"].toString(), "POST /v1/orgs/{org}/grants");
    QCOMPARE(span["kind"].toInt(), 2);
    QCOMPARE(span["startTimeUnixNano"].toString(), "1700000000000000000");
    QCOMPARE(span["endTimeUnixNano"].toString(), "1700000000005000000");
    QVERIFY(span["status"].isUndefined());
    QStringList keys;
    for (const auto& attribute : span["attributes"].toArray())
        keys << attribute.toObject()["key"].toString();
    QCOMPARE(keys, QStringList({"http.request.method", "http.route", "http.response.status_code",
                                "strongroom.purpose"}));
}

void OtlpExporterTest::refusesAnAddressInTheClear()
{
    for (const auto* address : {"http://collector.example:4318", "ftp://127.0.0.1", "collector"}) {
        const auto exporter = OtlpExporter::create(settingsFor(address));
        QVERIFY2(!exporter && exporter.error().kind == ErrorKind::InvalidInput, address);
    }
}

void OtlpExporterTest::sendsWhatItTook()
{
    Collector collector({200});
    auto exporter = OtlpExporter::create(settingsFor(collector.address()));
    QVERIFY(exporter);

    for (int i = 0; i < 700; ++i)
        (*exporter)->take(someSpan());

    QTRY_COMPARE((*exporter)->counts().sent, 700U);
    QCOMPARE((*exporter)->counts().dropped, 0U);
    QVERIFY(collector.bodies.size() >= 2); // A batch has 512 at most.
}

void OtlpExporterTest::triesAgainWhereThatMayHelp()
{
    Collector collector({503, 429, 200});
    auto exporter = OtlpExporter::create(settingsFor(collector.address()));

    (*exporter)->take(someSpan());

    QTRY_COMPARE((*exporter)->counts().sent, 1U);
    QCOMPARE(collector.bodies.size(), 3);
}

void OtlpExporterTest::dropsWhatIsRefused()
{
    Collector collector({400});
    auto exporter = OtlpExporter::create(settingsFor(collector.address()));

    (*exporter)->take(someSpan());

    QTRY_COMPARE((*exporter)->counts().dropped, 1U);
    QCOMPARE(collector.bodies.size(), 1);
}

void OtlpExporterTest::keepsToItsBound()
{
    QTcpServer nobody;
    nobody.listen(QHostAddress::LocalHost);
    const auto port = nobody.serverPort();
    nobody.close();
    auto settings = settingsFor("http://127.0.0.1:" + std::to_string(port));
    settings.mostWaiting = 100;
    settings.mostAtOnce = 50;
    auto exporter = OtlpExporter::create(std::move(settings));

    for (int i = 0; i < 10'000; ++i)
        (*exporter)->take(someSpan());

    // A hundred wait, and fifty may be on their way.
    QVERIFY((*exporter)->counts().dropped >= 10'000U - 150U);
    QCOMPARE((*exporter)->counts().sent, 0U);
}

void OtlpExporterTest::endsSoonWithADeadCollector()
{
    QTcpServer nobody;
    nobody.listen(QHostAddress::LocalHost);
    const auto address = "http://127.0.0.1:" + std::to_string(nobody.serverPort());
    nobody.close();
    auto settings = settingsFor(address);
    settings.longestPause = std::chrono::hours(1);
    auto exporter = OtlpExporter::create(std::move(settings));
    (*exporter)->take(someSpan());

    exporter->reset(); // Or the test runs into its time limit.
}

void OtlpExporterTest::endsSoonWithASilentCollector()
{
    QTcpServer silent; // The kernel takes the connection, and nobody reads.
    silent.listen(QHostAddress::LocalHost);
    auto exporter = OtlpExporter::create(
        settingsFor("http://127.0.0.1:" + std::to_string(silent.serverPort())));
    for (int i = 0; i < 2000; ++i)
        (*exporter)->take(someSpan());

    exporter->reset();
}

QTEST_GUILESS_MAIN(OtlpExporterTest)
#include "otlp_exporter_test.moc"
