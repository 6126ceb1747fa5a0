// Keys from a provider that sends elsewhere, sends too much, or is somebody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/oidc/key_fetcher.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/strange_site.h"

#include <QTest>

#include <future>

using namespace strongroom;
using namespace strongroom::providers;
using test::StrangeSite;

namespace {

constexpr qint64 huge = 100 << 20;
constexpr qint64 bearable = 8 << 20; // What the kernel holds in between is not ours.

QByteArray answer(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray hugeAnswer()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(huge) + "\r\n\r\n";
}

QByteArray redirectTo(const std::string& url)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + QByteArray::fromStdString(url)
           + "/jwks\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class KeyFetcherTest : public QObject
{
    Q_OBJECT

private slots:
    void followsNoRedirectOfADescription();
    void followsNoRedirectOfKeys();
    void takesNoEndlessDescription();
    void takesNoEndlessKeys();
    void takesNoDescriptionOfAnotherIssuer();
    void takesNoKeysFromAnAddressInTheClear();

private:
    /// While the sites' own event loop goes on.
    Result<std::string> keysOf(const std::string& issuer, const std::string& keys = {});

    test::FixedClock m_clock;
};

Result<std::string> KeyFetcherTest::keysOf(const std::string& issuer, const std::string& keys)
{
    KeyFetcher fetcher(issuer, {}, m_clock, keys);
    auto fetched = std::async(std::launch::async, [&] { return fetcher.keys(false); });
    while (fetched.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return fetched.get();
}

void KeyFetcherTest::followsNoRedirectOfADescription()
{
    StrangeSite elsewhere(answer(R"({"keys": []})"));
    StrangeSite site(redirectTo(elsewhere.url()));

    QVERIFY(!keysOf(site.url()));

    QCOMPARE(site.asked(), 1);
    QCOMPARE(elsewhere.asked(), 0);
}

void KeyFetcherTest::followsNoRedirectOfKeys()
{
    StrangeSite elsewhere(answer(R"({"keys": []})"));
    StrangeSite site(redirectTo(elsewhere.url()));

    const auto keys = keysOf("https://idp.example", site.url());

    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::Unavailable);
    QCOMPARE(elsewhere.asked(), 0);
}

void KeyFetcherTest::takesNoEndlessDescription()
{
    StrangeSite site(hugeAnswer(), huge);

    QVERIFY(!keysOf(site.url()));

    QVERIFY2(site.sent() < bearable, QByteArray::number(site.sent()));
}

void KeyFetcherTest::takesNoEndlessKeys()
{
    StrangeSite site("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", huge);

    QVERIFY(!keysOf("https://idp.example", site.url()));

    QVERIFY2(site.sent() < bearable, QByteArray::number(site.sent()));
}

void KeyFetcherTest::takesNoDescriptionOfAnotherIssuer()
{
    StrangeSite keys(answer(R"({"keys": []})"));
    StrangeSite site(answer(R"({"issuer": "https://idp.example", "jwks_uri": ")"
                            + QByteArray::fromStdString(keys.url()) + R"("})"));

    QCOMPARE(keysOf(site.url()).error().kind, ErrorKind::Forged);

    QCOMPARE(keys.asked(), 0);
}

void KeyFetcherTest::takesNoKeysFromAnAddressInTheClear()
{
    // What its own address is, the site knows only once it listens.
    for (const auto* keys :
         {"http://192.0.2.1/jwks", "file:///etc/passwd", "ftp://127.0.0.1/jwks"}) {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const auto port = free.serverPort();
        const auto issuer = "http://127.0.0.1:" + std::to_string(port);
        QObject::connect(&free, &QTcpServer::newConnection, &free, [&] {
            auto* socket = free.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [&issuer, keys, socket] {
                socket->readAll();
                socket->write(answer(R"({"issuer": ")" + QByteArray::fromStdString(issuer)
                                     + R"(", "jwks_uri": ")" + keys + R"("})"));
            });
        });

        QCOMPARE(keysOf(issuer).error().kind, ErrorKind::Forged);
    }
}

QTEST_GUILESS_MAIN(KeyFetcherTest)
#include "key_fetcher_test.moc"
