// Answers of an authorization server that is broken, or not one: none of them allows anything.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/answers.h"

#include <boost/json/parse.hpp>

#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

class OpenfgaAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsNothingElse_data();
    void understandsNothingElse();
    void tellsWhoseFaultItIs_data();
    void tellsWhoseFaultItIs();
    void allowsByNothingButTrue();
    void readsLineByLine();
    void endsInTreesThatAreTooDeep();
};

void OpenfgaAnswersTest::understandsNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a page of a proxy") << QByteArray("<html>Please sign in</html>");
    QTest::newRow("cut off") << QByteArray("{\"allowed\":tr");
    QTest::newRow("two in a line") << QByteArray("{}{}");
    QTest::newRow("not UTF-8") << QByteArray("{\"allowed\":\"\xff\xfe\"}");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void OpenfgaAnswersTest::understandsNothingElse()
{
    QFETCH(QByteArray, text);

    const auto answer = readAnswer(200, text.toStdString());

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
}

void OpenfgaAnswersTest::tellsWhoseFaultItIs_data()
{
    QTest::addColumn<long>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, long status, const char* text, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(text) << static_cast<int>(kind);
    };
    row("the question's", 400, R"({"code":"validation_error","message":"type 'x' not found"})",
        ErrorKind::InvalidInput);
    row("its depth", 400, R"({"code":"authorization_model_resolution_too_complex","message":""})",
        ErrorKind::TooLarge);
    row("its length", 500, R"({"code":"deadline_exceeded","message":""})", ErrorKind::TimedOut);
    row("the token's", 401, R"({"code":"bearer_token_missing","message":""})",
        ErrorKind::Unavailable);
    row("a store that is gone", 404, R"({"code":"store_id_not_found","message":""})",
        ErrorKind::Unavailable);
    row("the server's", 500, "", ErrorKind::Unavailable);
    row("a proxy's", 502, "<html>", ErrorKind::Unavailable);
    row("somebody else's", 302, "", ErrorKind::Unavailable);
}

void OpenfgaAnswersTest::tellsWhoseFaultItIs()
{
    QFETCH(long, status);
    QFETCH(QByteArray, text);
    QFETCH(int, kind);

    const auto answer = readAnswer(status, text.toStdString());

    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().kind), kind);
    QVERIFY(!answer.error().message.empty());
}

void OpenfgaAnswersTest::allowsByNothingButTrue()
{
    QVERIFY(truthIn(boost::json::parse(R"({"allowed":true})"), "allowed"));
    for (const auto* text : {R"({"allowed":false})", R"({"allowed":"true"})", R"({"allowed":1})",
                             R"({"allowed":null})", R"({"allowed":[true]})", "{}", "[]", "true"})
        QVERIFY2(!truthIn(boost::json::parse(text), "allowed"), text);
}

void OpenfgaAnswersTest::readsLineByLine()
{
    const auto answer = readAnswer(200, "{\"result\":1}\n\n{\"result\":2}\n");

    QVERIFY(answer);
    QCOMPARE(answer->size(), 2U);
    QVERIFY(readAnswer(200, "")->empty());
}

void OpenfgaAnswersTest::endsInTreesThatAreTooDeep()
{
    boost::json::value tree{{"name", "a:1#b"}, {"leaf", {{"users", {{"users", {"user:1"}}}}}}};
    QCOMPARE(readExpansion(tree)->users, std::vector<std::string>{"user:1"});
    for (int i = 0; i < 200; ++i)
        tree = {{"name", "a:1#b"}, {"union", {{"nodes", boost::json::array{std::move(tree)}}}}};

    QVERIFY(!readExpansion(tree));
    QVERIFY(!readExpansion({{"name", "a:1#b"}}));
    QVERIFY(!readExpansion("a:1#b"));
}

QTEST_GUILESS_MAIN(OpenfgaAnswersTest)
#include "openfga_answers_test.moc"
