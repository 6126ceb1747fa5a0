// Reasons travel as codes beside their sentences, and either end may be older than the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/backend_json.h"
#include "models/wire/key_json.h"
#include "models/wire/key_use_json.h"
#include "models/wire/rewrap_json.h"
#include "models/wire/secret_move_json.h"

#include <QTest>

using namespace strongroom;

namespace {

constexpr const char* unknownHost =
    "The name \"vault.example\" is not known. Check its spelling, and the DNS here.";

domain::BackendStep stepOf(std::string_view text)
{
    const auto value = wire::parse(text);
    return *wire::fromJson<domain::BackendStep>(*value);
}

} // namespace

class ReasonJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void standsBesideTheSentence();
    void isLeftOutWhereThereIsNoCode();
    void putsAnOlderWordingInOurs();
    void goesOnWithTheSentenceOfANewerCode_data();
    void goesOnWithTheSentenceOfANewerCode();
    void comesAlongWithKeysMovesAndRewraps();
};

void ReasonJsonTest::standsBesideTheSentence()
{
    const auto object = wire::toJson(domain::BackendStep{"dns", false, unknownHost});

    QCOMPARE(wire::serialize(object.at("reason")),
             std::string(R"({"code":"host_unknown","with":["vault.example"]})"));
    QCOMPARE(std::string(object.at("message").as_string()), std::string(unknownHost));
}

void ReasonJsonTest::isLeftOutWhereThereIsNoCode()
{
    const auto object = wire::toJson(domain::BackendStep{"dns", false, "The moon is full."});

    QVERIFY(!object.contains("reason"));
    QVERIFY(!wire::toJson(domain::BackendStep{"dns", true, {}}).contains("reason"));
}

void ReasonJsonTest::putsAnOlderWordingInOurs()
{
    const auto step = stepOf(R"({"name": "dns", "passed": false, "message": "No such host: x.",
        "reason": {"code": "host_unknown", "with": ["vault.example"]}})");

    QCOMPARE(step.message, std::string(unknownHost));
}

void ReasonJsonTest::goesOnWithTheSentenceOfANewerCode_data()
{
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("unknown code") << QByteArray(R"({"code": "host_on_holiday", "with": []})");
    QTest::newRow("too few texts") << QByteArray(R"({"code": "host_unknown", "with": []})");
    QTest::newRow("numbers") << QByteArray(R"({"code": "host_unknown", "with": [7]})");
    QTest::newRow("control characters")
        << QByteArray(R"({"code": "host_unknown", "with": ["a\u001b[2Jb"]})");
    QTest::newRow("no texts") << QByteArray(R"({"code": "host_unknown"})");
    QTest::newRow("a text") << QByteArray(R"("host_unknown")");
    QTest::newRow("nothing") << QByteArray("null");
}

void ReasonJsonTest::goesOnWithTheSentenceOfANewerCode()
{
    QFETCH(QByteArray, reason);

    const auto step = stepOf(
        (R"({"name": "dns", "passed": false, "message": "It is away.", "reason": )" + reason + "}")
            .toStdString());

    QCOMPARE(step.message, std::string("It is away."));
}

void ReasonJsonTest::comesAlongWithKeysMovesAndRewraps()
{
    domain::KeyStatus key;
    key.health.problem = "The encryption key \"prod\" cannot be used. The vault is sealed. Unseal "
                         "it, then try again.";
    domain::MovingSecret secret;
    secret.problem = "It has more than 100 versions. Delete old ones first.";
    domain::Rewrap rewrap;
    rewrap.problem = "The key custodian left one out.";
    domain::RewrapAnswer answer;
    answer.items.push_back(Error{ErrorKind::Forged, "The wrapped key did not open: it was altered, "
                                                    "moved or wrapped by another key."});

    QCOMPARE(std::string(wire::toJson(key).at("reason").at("code").as_string()),
             std::string("key_unusable"));
    QCOMPARE(std::string(wire::toJson(secret).at("reason").at("with").at(0).as_string()),
             std::string("100"));
    QCOMPARE(std::string(wire::toJson(rewrap).at("reason").at("code").as_string()),
             std::string("key_left_out"));
    QVERIFY(wire::serialize(wire::toJson(answer)).find("wrapped_key_shut") != std::string::npos);
}

QTEST_GUILESS_MAIN(ReasonJsonTest)
#include "reason_json_test.moc"
