// The inbox: whose turn it is, what can be decided, and what happens when somebody was faster.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/approvals_page.h"

#include "tests/support/fake_plane.h"
#include "tests/support/review_samples.h"
#include "ui/pages/approvals/approval_detail.h"
#include "ui/pages/approvals/decision_sheet.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::ApprovalsPage;

class ApprovalsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void putsWhatWaitsForTheReaderFirst();
    void saysHowManyWait();
    void tellsEverythingThatIsAgreedTo();
    void refusesToDecideWithTheReason_data();
    void refusesToDecideWithTheReason();
    void approvesForLessTime();
    void deniesOnlyWithAReason();
    void tellsWhenSomebodyWasFaster();
    void withdrawsOnesOwn();
    void reloadsWhenAnApprovalMoves();
    void staysWithWhatIsReadWhenTheListMoves();
    void tellsTheRequesterWhatOthersDecided();
    void tellsTheApproverOfANewRequest();
    void decidesNothingOffline();
    void showsEveryState();

private:
    QPushButton* button(const char* id) const
    {
        return m_page->findChild<QPushButton*>(QString("approvals.") + id);
    }
    QString fact(const char* name) const
    {
        return m_page->findChild<ui::FactList*>("approvals.facts")->fact(name);
    }
    void choose(const char* id)
    {
        auto* list = m_page->findChild<ui::SrTableView*>("approvals.list");
        auto* model = static_cast<items::ApprovalListModel*>(list->model());
        list->setCurrentIndex(model->index(model->rowOf({id}), 0));
    }
    ui::DecisionSheet* press(const char* id)
    {
        button(id)->click();
        return m_page->findChild<ui::DecisionSheet*>();
    }
    void load()
    {
        m_page->enter();
        QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("approvals.state")->state()
                    == ui::ViewState::Ready);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ApprovalsPage> m_page;
};

void ApprovalsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->approvals.requests = test::someApprovals();
    m_page = std::make_unique<ApprovalsPage>(m_plane->context);
    m_page->show();
}

void ApprovalsTest::putsWhatWaitsForTheReaderFirst()
{
    load();

    const auto* model = m_page->findChild<ui::SrTableView*>("approvals.list")->model();
    QStringList states;
    for (int row = 0; row < model->rowCount(); ++row)
        states << model->index(row, items::ApprovalListModel::State).data().toString();
    QCOMPARE(states, QStringList({"For you", "Yours", "Waiting", "Denied"}));
}

void ApprovalsTest::saysHowManyWait()
{
    QSignalSpy waiting(m_page.get(), &ui::Page::waiting);

    m_page->begin();

    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().first().toInt(), 1);
}

void ApprovalsTest::tellsEverythingThatIsAgreedTo()
{
    load();

    QCOMPARE(m_page->findChild<ui::TextLabel*>("approvals.title")->text(),
             "Bob asks to reveal ledger-db-password");
    QCOMPARE(fact("What"), "ledger-db-password · version 3");
    QCOMPARE(fact("Keys"), "API_KEY");
    QCOMPARE(fact("Ticket"), "INC-4821");
    QCOMPARE(fact("For how long"), "30 min");
    QCOMPARE(fact("Agreed"), "0 of 1");
    QCOMPARE(fact("Who may agree"), "owner, administrator");
    QCOMPARE(fact("Asked for by"), "production by two");
    QVERIFY(fact("Held to").contains("not to be copied"));
    choose("a-2");
    QCOMPARE(m_page->findChild<ui::TextLabel*>("approvals.title")->text(),
             "Carol asks to reveal a secret that you cannot see");
    QCOMPARE(fact("What"), "a secret that you cannot see · version 3");
    choose("a-4");
    QVERIFY(fact("Alice").endsWith("not during the freeze"));
}

void ApprovalsTest::refusesToDecideWithTheReason_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("why");
    QTest::newRow("own") << "a-3"
                         << "your own request";
    QTest::newRow("no approver") << "a-2"
                                 << "not among those";
    QTest::newRow("closed") << "a-4"
                            << "closed";
}

void ApprovalsTest::refusesToDecideWithTheReason()
{
    QFETCH(QString, id);
    QFETCH(QString, why);
    load();

    choose(qPrintable(id));

    QVERIFY(!button("approve")->isEnabled());
    QVERIFY(!button("deny")->isEnabled());
    QVERIFY(button("approve")->toolTip().contains(why));
    QVERIFY(m_page->findChild<ui::TextLabel*>("approvals.why")->text().contains(why));
    QCOMPARE(button("withdraw")->isVisibleTo(m_page.get()), id == "a-3");
}

void ApprovalsTest::approvesForLessTime()
{
    load();
    QSignalSpy told(m_page.get(), &ui::Page::told);
    auto* sheet = press("approve");
    auto* minutes = sheet->findChild<QComboBox*>("decision.minutes");
    minutes->setCurrentIndex(minutes->findText("10 min"));

    sheet->findChild<QPushButton*>("decision.confirm")->click();

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_plane->approvals.lastDecision.minutes, 10U);
    QVERIFY(m_plane->approvals.lastDecision.approves);
    QTRY_COMPARE(fact("State"), "Approved");
}

void ApprovalsTest::deniesOnlyWithAReason()
{
    load();
    auto* sheet = press("deny");

    sheet->findChild<QPushButton*>("decision.confirm")->click();
    QVERIFY(!m_plane->network.calls.contains("decide"));
    sheet->findChild<QPlainTextEdit*>("decision.note")->setPlainText("ask the team lead");
    sheet->findChild<QPushButton*>("decision.confirm")->click();

    QTRY_VERIFY(m_plane->network.calls.contains("decide"));
    QTRY_COMPARE(fact("State"), "Denied");
    QCOMPARE(m_plane->approvals.lastDecision.note, "ask the team lead");
}

void ApprovalsTest::tellsWhenSomebodyWasFaster()
{
    load();
    auto* sheet = press("approve");
    auto& request = m_plane->approvals.request({"a-1"});
    request.revision = 2;
    request.mayDecide = false;
    request.state = domain::ApprovalState::Withdrawn;

    sheet->findChild<QPushButton*>("decision.confirm")->click();

    auto* banner = m_page->findChild<ui::Banner*>("approvals.banner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains("has changed since"));
    QTRY_COMPARE(fact("State"), "Withdrawn");
    QVERIFY(!button("approve")->isEnabled());
}

void ApprovalsTest::withdrawsOnesOwn()
{
    load();
    choose("a-3");

    button("withdraw")->click();

    QTRY_COMPARE(fact("State"), "Withdrawn");
    QVERIFY(!button("withdraw")->isEnabled());
}

void ApprovalsTest::reloadsWhenAnApprovalMoves()
{
    load();
    QSignalSpy waiting(m_page.get(), &ui::Page::waiting);
    m_plane->approvals.request({"a-1"}).mayDecide = false;

    m_page->follow({1, "value.reveal", "secret", "s-1"});
    m_page->follow({2, "approval.approve", "approval", "a-1"});

    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().first().toInt(), 0);
    QCOMPARE(m_plane->network.calls.count("approvals"), 2);
}

void ApprovalsTest::staysWithWhatIsReadWhenTheListMoves()
{
    load();
    choose("a-2");
    auto later = test::someApprovals();
    later.front().id = {"a-9"};
    m_plane->approvals.requests.insert(m_plane->approvals.requests.begin(), later.back());
    m_plane->approvals.requests.front().id = {"a-8"};

    m_page->follow({1, "approval.request", "approval", "a-8"});

    QTRY_COMPARE(m_page->findChild<ui::SrTableView*>("approvals.list")->model()->rowCount(), 5);
    QVERIFY(m_page->findChild<ui::TextLabel*>("approvals.title")->text().startsWith("Carol"));
}

void ApprovalsTest::tellsTheRequesterWhatOthersDecided()
{
    load();
    QSignalSpy told(m_page.get(), &ui::Page::told);
    m_plane->approvals.request({"a-3"}).state = domain::ApprovalState::Approved;

    m_page->follow({1, "approval.approve", "approval", "a-3"});

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), "Your request was approved: reveal own-key");
}

void ApprovalsTest::tellsTheApproverOfANewRequest()
{
    QSignalSpy told(m_page.get(), &ui::Page::told);
    load();
    QVERIFY(told.isEmpty());
    auto more = test::someApprovals().back();
    more.id = {"a-5"};
    m_plane->approvals.requests.push_back(more);

    m_page->follow({1, "approval.request", "approval", "a-5"});

    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith("2 request"));
}

void ApprovalsTest::decidesNothingOffline()
{
    load();
    QVERIFY(button("approve")->isEnabled());

    m_plane->connection.become(client::ConnectionState::Offline);

    QVERIFY(!button("approve")->isEnabled());
    QVERIFY(button("approve")->toolTip().contains("cannot be reached"));
    m_plane->connection.become(client::ConnectionState::Online);
    QVERIFY(button("approve")->isEnabled());
}

void ApprovalsTest::showsEveryState()
{
    auto* state = m_page->findChild<ui::StateOverlay*>("approvals.state");
    m_plane->network.held = true;
    m_page->enter();
    QCOMPARE(state->state(), ui::ViewState::Loading);
    m_plane->network.failure = Error{ErrorKind::Forbidden, "You are no member."};
    m_plane->network.open();
    QTRY_COMPARE(state->state(), ui::ViewState::Denied);
    m_plane->network.failure.reset();
    m_plane->approvals.requests.clear();
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Empty);
    m_plane->network.failure = Error{ErrorKind::Unavailable, {}};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Offline);
}

QTEST_MAIN(ApprovalsTest)
#include "approvals_test.moc"
