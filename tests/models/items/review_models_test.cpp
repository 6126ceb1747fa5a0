// Approvals, grants and emergencies as rows: in whose turn, with what is left, in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/approval_list_model.h"
#include "models/items/review/glass_list_model.h"
#include "models/items/review/grant_list_model.h"
#include "models/items/review/review_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace std::chrono_literals;

class ReviewModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsByWhoseTurnItIs();
    void knowsNoRowThatIsNotThere();
    void countsDown();
    void putsOpenEmergenciesFirst();
    void countsReviewsOfOthersOnly();
    void namesWhoMayAgree();
    void namesPurposesOfAnyList();
};

void ReviewModelsTest::sortsByWhoseTurnItIs()
{
    std::vector<domain::Approval> all(4);
    all[0].id = {"decided"};
    all[0].state = domain::ApprovalState::Approved;
    all[1].id = {"of others"};
    all[2].id = {"own"};
    all[2].requester = "me";
    all[3].id = {"for me"};
    all[3].mayDecide = true;
    items::ApprovalListModel model;

    model.setApprovals(all, "me");

    QCOMPARE(model.waiting(), 1);
    QCOMPARE(model.rowOf({"for me"}), 0);
    QCOMPARE(model.rowOf({"own"}), 1);
    QCOMPARE(model.rowOf({"of others"}), 2);
    QCOMPARE(model.rowOf({"decided"}), 3);
}

void ReviewModelsTest::knowsNoRowThatIsNotThere()
{
    items::ApprovalListModel model;
    model.setApprovals(std::vector<domain::Approval>(1), "me");

    QVERIFY(model.rowAt(-1) == nullptr);
    QVERIFY(model.rowAt(1) == nullptr);
    QCOMPARE(model.rowOf({"absent"}), -1);
    QVERIFY(!model.data(model.index(0, 0), Qt::UserRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void ReviewModelsTest::countsDown()
{
    const Timestamp now{1000h};
    domain::Grant grant;
    grant.expiresAt = now + 5min;
    grant.maxUses = 3;
    grant.uses = 1;
    items::GrantListModel model;
    model.setGrants({grant}, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto left = [&] { return model.index(0, items::GrantListModel::Left).data().toString(); };
    QCOMPARE(left(), "5 min");

    model.tick(now + 4min + 15s);
    QCOMPARE(left(), "45 s");
    model.tick(now + 6min);
    QCOMPARE(left(), "over");

    QCOMPARE(changed.size(), 2);
    QCOMPARE(items::remainingText(now + 125min, now), "2 h 5 min");
    QCOMPARE(items::remainingText(now + 2h, now), "2 h");
}

void ReviewModelsTest::putsOpenEmergenciesFirst()
{
    const Timestamp now{1000h};
    std::vector<domain::BreakGlass> all(3);
    all[0].id = {"closed"};
    all[0].finding = domain::Finding::Misuse;
    all[1].id = {"over"};
    all[2].id = {"open"};
    all[2].expiresAt = now + 10min;
    items::GlassListModel model;

    model.setGlasses(all, now);

    QCOMPARE(model.rowOf({"open"}), 0);
    QCOMPARE(model.rowOf({"over"}), 1);
    QCOMPARE(model.rowOf({"closed"}), 2);
    QCOMPARE(model.index(0, 0).data().toString(), "◆ Open, 10 min left");
    model.tick(now + 11min);
    QCOMPARE(model.index(0, 0).data().toString(), "To be reviewed");
}

void ReviewModelsTest::countsReviewsOfOthersOnly()
{
    std::vector<domain::BreakGlass> all(3);
    all[0].subject = "me";
    all[1].subject = "bob";
    all[2].subject = "bob";
    all[2].finding = domain::Finding::Justified;
    items::GlassListModel model;

    model.setGlasses(all, Timestamp{1000h});

    QCOMPARE(model.toReviewBy("me"), 1);
    QCOMPARE(model.toReviewBy("carol"), 2);
}

void ReviewModelsTest::namesWhoMayAgree()
{
    QCOMPARE(items::approversText({{{"owner", "admin"}, {"sre"}}, {}}),
             "owner, administrator, team sre and also those who may reveal");
    QCOMPARE(items::approversText({}), "");
}

void ReviewModelsTest::namesPurposesOfAnyList()
{
    QCOMPARE(items::purposeText({"incident", "INC-1", "down"}), "Incident INC-1 · down");
    QCOMPARE(items::purposeText({"drill", {}, {}}), "drill");
}

QTEST_GUILESS_MAIN(ReviewModelsTest)
#include "review_models_test.moc"
