// What comes back to a program that signs in: from the browser, from another program, from a
// provider that sends elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/json_call.h"
#include "client/sign_in/loopback_redirect.h"
#include "client/sign_in/open_id.h"
#include "client/sign_in/token_calls.h"
#include "tests/client/waiting.h"
#include "tests/support/strange_site.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::client;
using test::StrangeSite;

namespace {

QByteArray spoken(quint16 port, const QByteArray& words)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(words);
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState) {
        QCoreApplication::processEvents();
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheCodeOfItsOwnAttemptOnly_data();
    void takesTheCodeOfItsOwnAttemptOnly();
    void sharesItsPortWithNobody();
    void answersOnlyOnce();
    void staysOpenForWhatIsNoAnswer_data();
    void staysOpenForWhatIsNoAnswer();
    void followsNoRedirect();
};

void AnswersTest::takesTheCodeOfItsOwnAttemptOnly_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("taken");
    const QString own = "iss=https%3A%2F%2Fidp.example";
    QTest::newRow("its own") << "code=c&state=s&" + own << true;
    QTest::newRow("another state") << "code=c&state=t&" + own << false;
    QTest::newRow("no state") << "code=c&" + own << false;
    QTest::newRow("another issuer (mix-up)")
        << "code=c&state=s&iss=https%3A%2F%2Fevil.example" << false;
    QTest::newRow("almost its issuer") << "code=c&state=s&" + own + "%2F" << false;
    QTest::newRow("no code") << "state=s&" + own << false;
    QTest::newRow("refused") << "error=access_denied&state=s&" + own << false;
}

void AnswersTest::takesTheCodeOfItsOwnAttemptOnly()
{
    QFETCH(QString, answer);
    QFETCH(bool, taken);
    Provider provider;
    provider.issuer = "https://idp.example";
    Attempt attempt;
    attempt.state = "s";

    QCOMPARE(codeOf(QUrlQuery(answer), provider, attempt).hasValue(), taken);
}

void AnswersTest::sharesItsPortWithNobody()
{
    LoopbackRedirect redirect;
    const auto where = redirect.listen();
    QVERIFY(where);

    QTcpServer other;

    QVERIFY(!other.listen(QHostAddress::LocalHost, static_cast<quint16>(where->port())));
    // Where a port cannot be had, the person is told so and nothing else is opened.
    QCOMPARE(redirect.listen().error().kind, ErrorKind::Unavailable);
}

void AnswersTest::answersOnlyOnce()
{
    LoopbackRedirect redirect;
    const auto where = redirect.listen();
    const auto port = static_cast<quint16>(where->port());
    const QSignalSpy returned(&redirect, &LoopbackRedirect::returned);

    QVERIFY(
        spoken(port, "GET /callback?code=c&state=s HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
    QVERIFY(spoken(port, "GET /callback?code=d&state=s HTTP/1.1\r\n\r\n").isEmpty());

    QCOMPARE(returned.size(), 1);
}

void AnswersTest::staysOpenForWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("another page") << QByteArray("GET /favicon.ico HTTP/1.1\r\n\r\n");
    QTest::newRow("another method") << QByteArray("POST /callback?code=c HTTP/1.1\r\n\r\n");
    QTest::newRow("no code") << QByteArray("GET /callback HTTP/1.1\r\n\r\n");
    QTest::newRow("no words") << QByteArray("\r\n\r\n");
    QTest::newRow("endless") << QByteArray(100'000, 'a');
    QTest::newRow("zero bytes") << QByteArray(64, '\0') + "\r\n\r\n";
}

void AnswersTest::staysOpenForWhatIsNoAnswer()
{
    QFETCH(QByteArray, words);
    LoopbackRedirect redirect;
    const auto port = static_cast<quint16>(redirect.listen()->port());
    const QSignalSpy returned(&redirect, &LoopbackRedirect::returned);

    QVERIFY(!spoken(port, words).startsWith("HTTP/1.1 200"));
    QCOMPARE(returned.size(), 0);

    spoken(port, "GET /callback?code=c&state=s HTTP/1.1\r\n\r\n");
    QCOMPARE(returned.size(), 1);
}

void AnswersTest::followsNoRedirect()
{
    StrangeSite elsewhere("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    StrangeSite site("HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                     + QByteArray::fromStdString(elsewhere.url())
                     + "/\r\nContent-Length: 0\r\n\r\n");
    Transport transport(QUrl("https://127.0.0.1:1"), {});

    const auto reply =
        test::wait(transport.send(openCall(QString::fromStdString(site.url() + "/jwks"))));

    QVERIFY(!jsonOf(reply));
    QCOMPARE(elsewhere.asked(), 0);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
