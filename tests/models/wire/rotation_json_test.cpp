// Rotations come back from JSON as they went, and bad wishes are named by their field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/rotation_json.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::domain;

class RotationJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsARotationBack();
    void bringsAStandingBack();
    void bringsADefaultBack();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
};

void RotationJsonTest::bringsARotationBack()
{
    const auto at = *parseRfc3339("2026-11-25T10:30:00.000Z");
    Rotation rotation;
    rotation.id = RotationId::fresh();
    rotation.organization = OrganizationId::fresh();
    rotation.secret = SecretId::fresh();
    rotation.environment = EnvironmentId::fresh();
    rotation.secretName = "stripe";
    rotation.revision = 4;
    rotation.kind = RotationKind::Certificate;
    rotation.sourceLink = "https://source.example";
    rotation.versionBefore = 7;
    rotation.versionAfter = 8;
    rotation.startedBy = "Anna";
    rotation.startedAt = at;
    rotation.done = {{RotationStep::Generate, "Anna", at, "made there", {}},
                     {RotationStep::Set, "Bob", at, {}, "it could not wait"}};
    rotation.uses = {{GrantId::fresh(), "Vera", 7, at}};
    rotation.state = RotationState::Aborted;
    rotation.endedBy = "Bob";
    rotation.endedAt = at;
    rotation.endNote = "wrong source";
    rotation.rolledBack = true;

    const auto text = wire::serialize(wire::toJson(rotation));
    const auto back = wire::fromJson<Rotation>(*wire::parse(text));

    QVERIFY(back);
    QCOMPARE(wire::serialize(wire::toJson(*back)), text);
    QCOMPARE(back->done.at(1).overrideReason, "it could not wait");
    QCOMPARE(back->uses.at(0).version, 7U);
    QVERIFY(back->rolledBack && back->endedAt == at);
}

void RotationJsonTest::bringsAStandingBack()
{
    const auto at = *parseRfc3339("2026-11-25T10:30:00.000Z");
    RotationStanding standing;
    standing.secret = SecretId::fresh();
    standing.name = "stripe";
    standing.slug = "stripe";
    standing.policy = RotationPolicy{30, RotationKind::ApiKey, "there", {}, "Anna", at};
    standing.source = PolicySource::Environment;
    standing.rotatedAt = at;
    standing.dueAt = at + std::chrono::days(30);
    standing.state = DueState::Soon;
    standing.running = RotationId::fresh();
    standing.startedBy = "Bob";

    const auto text = wire::serialize(wire::toJson(standing));
    const auto back = wire::fromJson<RotationStanding>(*wire::parse(text));

    QVERIFY(back);
    QCOMPARE(wire::serialize(wire::toJson(*back)), text);
    QCOMPARE(*back->policy, *standing.policy);
    QCOMPARE(back->source, PolicySource::Environment);
}

void RotationJsonTest::bringsADefaultBack()
{
    for (const auto& environment : {std::optional<EnvironmentId>(), {EnvironmentId::fresh()}}) {
        const RotationDefault standard{
            environment, {30, RotationKind::AgeKey, "there", {}, "Anna", std::nullopt}};
        const auto text = wire::serialize(wire::toJson(standard));
        const auto back = wire::fromJson<RotationDefault>(*wire::parse(text));
        QVERIFY(back);
        QCOMPARE(back->environment, environment);
        QCOMPARE(back->policy, standard.policy);
    }
    const auto bad = wire::fromJson<RotationDefault>(wire::json::object());
    QVERIFY(!bad);
    QCOMPARE(bad.error().field, "policy");
}

void RotationJsonTest::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no step") << R"({})"
                             << "step";
    QTest::newRow("unknown step") << R"({"step": "dance"})"
                                  << "step";
    QTest::newRow("bad version") << R"({"step": "set", "version": -1})"
                                 << "version";
    QTest::newRow("long note") << R"({"step": "deliver", "note": ")" + QString(501, 'a') + "\"}"
                               << "note";
    QTest::newRow("control characters") << R"({"step": "deliver", "note": "\u0007"})"
                                        << "note";
}

void RotationJsonTest::saysWhichFieldIsWrong()
{
    QFETCH(QString, body);
    QFETCH(QString, field);

    const auto wish = wire::fromJson<StepWish>(*wire::parse(body.toStdString()));

    QVERIFY(!wish);
    QCOMPARE(wish.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QString::fromStdString(wish.error().field), field);
}

QTEST_GUILESS_MAIN(RotationJsonTest)
#include "rotation_json_test.moc"
