// When a rotation is due, and which step comes next.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/rotation.h"
#include "models/domain/rotation_policy_change.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::domain;
using namespace std::chrono_literals;

class RotationTest : public QObject
{
    Q_OBJECT

private slots:
    void isDueByTheMillisecond();
    void takesGoodPoliciesOnly_data();
    void takesGoodPoliciesOnly();
    void changesOnlyWhatIsSaid();
    void goesStepByStep();
    void takesNoStepOnceItHasEnded();
};

void RotationTest::isDueByTheMillisecond()
{
    const auto now = *parseRfc3339("2026-11-25T10:30:00.000Z");

    QCOMPARE(dueStateOf(now, now), DueState::Overdue);
    QCOMPARE(dueStateOf(now + 1ms, now), DueState::Soon);
    QCOMPARE(dueStateOf(now + soonBefore, now), DueState::Soon);
    QCOMPARE(dueStateOf(now + soonBefore + 1ms, now), DueState::Fresh);
}

void RotationTest::takesGoodPoliciesOnly_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, int days, const QString& link, const char* field) {
        QTest::newRow(name) << days << link << QString(field);
    };
    row("plain", 90, "", "");
    row("with a page", 1, "https://source.example/keys?id=4#old", "");
    row("longest", 3650, "https://source.example", "");
    row("no days", 0, "", "period_days");
    row("too many days", 3651, "", "period_days");
    row("no encryption", 90, "http://source.example", "link");
    row("no host", 90, "https:///keys", "link");
    row("a script", 90, "javascript:alert(1)", "link");
    row("a password", 90, "https://anna:hunter2@source.example/", "link");
    row("white space", 90, "https://source.example/a b", "link");
    row("too long", 90, "https://source.example/" + QString(500, 'a'), "link");
}

void RotationTest::takesGoodPoliciesOnly()
{
    QFETCH(int, days);
    QFETCH(QString, link);
    QFETCH(QString, field);
    RotationPolicy policy;
    policy.periodDays = static_cast<std::uint32_t>(days);
    policy.link = link.toStdString();

    const auto checked = check(policy);

    QCOMPARE(bool(checked), field.isEmpty());
    if (!checked)
        QCOMPARE(QString::fromStdString(checked.error().field), field);
}

void RotationTest::changesOnlyWhatIsSaid()
{
    const RotationPolicy before{90, RotationKind::Certificate, "the list", "https://a", "Ada", {}};

    const auto kept = changed(before, {30, {}, {}, {}});
    const auto emptied = changed(before, {90, RotationKind::Other, "", "https://b"});

    QVERIFY((kept
             == RotationPolicy{30, RotationKind::Certificate, "the list", "https://a", "Ada", {}}));
    QVERIFY((emptied == RotationPolicy{90, RotationKind::Other, "", "https://b", "Ada", {}}));
    QVERIFY(!isSaidAlike(before, kept) && !isSaidAlike(before, emptied));
    auto others = before;
    others.setBy = "Grace";
    QVERIFY(isSaidAlike(before, others));
    QCOMPARE(check(RotationPolicyChange{0, {}, {}, {}}).error().field, std::string("period_days"));
}

void RotationTest::goesStepByStep()
{
    Rotation rotation;

    for (const auto step : rotationSteps) {
        QCOMPARE(rotation.next(), step);
        QVERIFY(expectNext(rotation, step));
        QVERIFY(rotation.find(step) == nullptr);
        for (const auto other : rotationSteps)
            QCOMPARE(bool(expectNext(rotation, other)), other == step);
        rotation.done.push_back({step, "Anna", {}, {}, {}});
        QVERIFY(rotation.find(step) != nullptr);
    }
    QVERIFY(!rotation.next());
}

void RotationTest::takesNoStepOnceItHasEnded()
{
    Rotation rotation;
    rotation.state = RotationState::Aborted;

    const auto expected = expectNext(rotation, RotationStep::Generate);

    QVERIFY(!rotation.next());
    QVERIFY(!expected);
    QCOMPARE(expected.error().kind, ErrorKind::VersionConflict);
}

QTEST_GUILESS_MAIN(RotationTest)
#include "rotation_test.moc"
