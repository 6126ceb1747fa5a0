// The policy: what holds, what held, and what another one would change before anybody agrees to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/policy/policy_page.h"

#include "models/items/review/difference_list_model.h"
#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/pages/policy/policy_editor.h"
#include "ui/pages/policy/policy_history.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace strongroom;

class PolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void tellsTheOneInForce();
    void comparesAnyTwo();
    void saysWhoMayNotSeeTheHistory();
    void beginsWithTheOneInForce();
    void listsWhatWouldChange();
    void forgetsATrialOfAnotherText();
    void marksTheLineThatDoesNotHold();
    void proposesWithTheReason();
    void keepsWhatWasBegun();
    void leavesProposingToWhoManages();

private:
    QPushButton* button(const char* id) const
    {
        return m_page->findChild<QPushButton*>(QString("policy.") + id);
    }
    ui::PolicyEditor* editor() const { return m_page->findChild<ui::PolicyEditor*>("policy.text"); }
    ui::Banner* banner() const { return m_page->findChild<ui::Banner*>("policy.banner"); }
    void load()
    {
        m_page->enter();
        QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("policy.state")->state()
                    == ui::ViewState::Ready);
        QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("policy.history.state")->state()
                    != ui::ViewState::Loading);
        m_page->findChild<QTabWidget*>("policy.tabs")->setCurrentIndex(2);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::PolicyPage> m_page;
};

void PolicyTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto now = SystemClock().now();
    m_plane->approvals.policies = {
        {2, "strongroom_policy: 1\notherwise: deny\n", "Alice", "Carol", "tighter", now},
        {1, "strongroom_policy: 1\notherwise: allow\nrules: []\n", "Alice", "Dave", {}, now},
        {0, "strongroom_policy: 1\n", {}, {}, {}, {}}};
    m_page = std::make_unique<ui::PolicyPage>(m_plane->context);
    m_page->show();
}

void PolicyTest::tellsTheOneInForce()
{
    load();

    QVERIFY(m_page->findChild<ui::TextLabel*>("policy.title")->text().startsWith("Version 2"));
    QCOMPARE(m_page->findChild<ui::PolicyEditor*>("policy.inforce")->toPlainText(),
             "strongroom_policy: 1\notherwise: deny\n");
}

void PolicyTest::comparesAnyTwo()
{
    load();
    auto* diff = m_page->findChild<ui::PolicyHistory*>()->findChild<ui::DiffView*>();
    QVERIFY(diff->changeCount() > 0);
    auto* older = m_page->findChild<QComboBox*>("policy.older");
    QCOMPARE(older->currentIndex(), 1);

    older->setCurrentIndex(0);

    QCOMPARE(diff->changeCount(), 0);
}

void PolicyTest::saysWhoMayNotSeeTheHistory()
{
    load();
    m_plane->network.failure = Error{ErrorKind::Forbidden, "You may not see the record."};

    m_page->reload();

    QTRY_COMPARE(m_page->findChild<ui::StateOverlay*>("policy.history.state")->state(),
                 ui::ViewState::Denied);
}

void PolicyTest::beginsWithTheOneInForce()
{
    load();

    QCOMPARE(editor()->toPlainText().toStdString(), m_plane->approvals.policies.front().document);
    button("propose")->click();

    QVERIFY(banner()->text().contains("Change it first"));
    QVERIFY(!m_plane->network.calls.contains("proposePolicy"));
}

void PolicyTest::listsWhatWouldChange()
{
    load();
    m_plane->approvals.trial = {500,
                                {{{}, "Bob", "reveal", "stripe", "incident", "allow", "deny"}}};

    button("try")->click();

    auto* list = m_page->findChild<ui::SrTableView*>("policy.differences");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, items::DifferenceListModel::After).data().toString(), "deny");
    QCOMPARE(m_page->findChild<ui::StateOverlay*>("policy.trial")->state(), ui::ViewState::Ready);
    m_plane->approvals.trial = {500, {}};
    button("try")->click();
    QTRY_COMPARE(m_page->findChild<ui::StateOverlay*>("policy.trial")->state(),
                 ui::ViewState::Empty);
}

void PolicyTest::forgetsATrialOfAnotherText()
{
    load();
    m_plane->approvals.trial = {500,
                                {{{}, "Bob", "reveal", "stripe", "incident", "allow", "deny"}}};
    auto* list = m_page->findChild<ui::SrTableView*>("policy.differences");
    auto* state = m_page->findChild<ui::StateOverlay*>("policy.trial");
    button("try")->click();
    QTRY_COMPARE(state->state(), ui::ViewState::Ready);

    editor()->appendPlainText("# and more");

    QCOMPARE(state->state(), ui::ViewState::Empty);
    QCOMPARE(list->model()->rowCount(), 0);
    button("try")->click();
    editor()->appendPlainText("# while it is tried");
    QTRY_VERIFY(button("try")->isEnabled());
    QCOMPARE(state->state(), ui::ViewState::Empty);
    QCOMPARE(list->model()->rowCount(), 0);
}

void PolicyTest::marksTheLineThatDoesNotHold()
{
    load();
    editor()->setPlainText("strongroom_policy: 1\nrulez: []\n");
    m_plane->network.failure =
        Error{ErrorKind::InvalidInput, "Line 2: rulez is not known.", {}, "document"};

    button("try")->click();

    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), "Line 2: rulez is not known.");
    QCOMPARE(editor()->markedLine(), 2);
    QCOMPARE(editor()->textCursor().blockNumber(), 1);
    editor()->insertPlainText("x");
    QCOMPARE(editor()->markedLine(), 0);
    QCOMPARE(ui::PolicyEditor::lineIn("There is no line here."), 0);
}

void PolicyTest::proposesWithTheReason()
{
    load();
    QSignalSpy told(m_page.get(), &ui::Page::told);
    editor()->setPlainText("strongroom_policy: 1\notherwise: allow\n");
    m_page->findChild<QLineEdit*>("policy.note")->setText("milder again");

    button("propose")->click();

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_plane->approvals.lastProposal.note, "milder again");
    QCOMPARE(m_plane->approvals.lastProposal.document, "strongroom_policy: 1\notherwise: allow\n");
    QCOMPARE(banner()->kind(), ui::BannerKind::Success);
}

void PolicyTest::keepsWhatWasBegun()
{
    load();
    editor()->setPlainText("strongroom_policy: 1\n# begun\n");
    m_plane->approvals.policies.insert(
        m_plane->approvals.policies.begin(),
        {3, "strongroom_policy: 1\nlimits: {}\n", "Dave", "Carol", {}, SystemClock().now()});

    m_page->follow({1, "policy.activate", "policy", "3"});

    auto* title = m_page->findChild<ui::TextLabel*>("policy.title");
    QTRY_VERIFY(title->text().startsWith("Version 3"));
    QVERIFY(editor()->toPlainText().contains("# begun"));
    button("anew")->click();
    QVERIFY(editor()->toPlainText().contains("limits"));
}

void PolicyTest::leavesProposingToWhoManages()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);

    load();

    QVERIFY(!button("try")->isEnabled());
    QVERIFY(!button("propose")->isEnabled());
    QVERIFY(button("propose")->toolTip().contains("may not manage"));
    QVERIFY(editor()->isReadOnly());
}

QTEST_MAIN(PolicyTest)
#include "policy_test.moc"
