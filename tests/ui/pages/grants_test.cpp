// Grants: what is left, whose they are, and their end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/grants_page.h"

#include "tests/support/fake_plane.h"
#include "tests/support/review_samples.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class GrantsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhatIsLeft();
    void revokesOne();
    void extendsOnce();
    void saysWhyItCannotBeExtended_data();
    void saysWhyItCannotBeExtended();
    void leavesOthersGrantsToWhoManages();
    void reloadsWhenAGrantMoves();

private:
    QPushButton* button(const char* id) const
    {
        return m_page->findChild<QPushButton*>(QString("grants.") + id);
    }
    QString cell(int column) const
    {
        const auto* list = m_page->findChild<ui::SrTableView*>("grants.list");
        return list->model()->index(0, column).data().toString();
    }
    void load()
    {
        m_page->enter();
        QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("grants.state")->state()
                    == ui::ViewState::Ready);
    }
    domain::Grant& grant() { return m_plane->approvals.given.front(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::GrantsPage> m_page;
};

void GrantsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->approvals.given = {test::someGrant()};
    m_page = std::make_unique<ui::GrantsPage>(m_plane->context);
    m_page->show();
}

void GrantsTest::saysWhatIsLeft()
{
    load();

    QCOMPARE(cell(items::GrantListModel::Secret), "stripe · version 3");
    QCOMPARE(cell(items::GrantListModel::Purpose), "Deploy CHG-7");
    QCOMPARE(cell(items::GrantListModel::Left), "5 min");
    QCOMPARE(cell(items::GrantListModel::Uses), "2 of 3");
}

void GrantsTest::revokesOne()
{
    load();

    button("revoke")->click();

    QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("grants.state")->state()
                == ui::ViewState::Empty);
    QVERIFY(!button("revoke")->isEnabled());
    QVERIFY(m_plane->network.calls.contains("revoke"));
}

void GrantsTest::extendsOnce()
{
    load();
    QSignalSpy told(m_page.get(), &ui::Page::told);

    button("extend")->click();

    QTRY_COMPARE(told.size(), 1);
    QTRY_COMPARE(cell(items::GrantListModel::Left), "10 min");
    QVERIFY(!button("extend")->isEnabled());
}

void GrantsTest::saysWhyItCannotBeExtended_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("why");
    QTest::newRow("extended") << "extended"
                              << "extended already";
    QTest::newRow("approval") << "approval"
                              << "cannot be extended";
    QTest::newRow("emergency") << "emergency"
                               << "cannot be extended";
    QTest::newRow("other") << "other"
                           << "Only whom it was given to";
}

void GrantsTest::saysWhyItCannotBeExtended()
{
    QFETCH(QString, from);
    QFETCH(QString, why);
    grant().extended = from == "extended";
    grant().approval = from == "approval" ? "a-1" : "";
    grant().breakGlass = from == "emergency" ? "b-1" : "";
    if (from == "other")
        grant().subject = "issuer|bob";

    load();

    QVERIFY(!button("extend")->isEnabled());
    QVERIFY(m_page->findChild<ui::TextLabel*>("grants.why")->text().contains(why));
}

void GrantsTest::leavesOthersGrantsToWhoManages()
{
    grant().subject = "issuer|bob";
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);

    load();

    QVERIFY(!button("revoke")->isEnabled());
    QVERIFY(button("revoke")->toolTip().contains("may not manage"));
}

void GrantsTest::reloadsWhenAGrantMoves()
{
    load();

    m_page->follow({1, "secret.change", "secret", "s-1"});
    m_page->follow({2, "grant.revoke", "grant", "g-1"});

    QTRY_COMPARE(m_plane->network.calls.count("grants"), 2);
}

QTEST_MAIN(GrantsTest)
#include "grants_test.moc"
