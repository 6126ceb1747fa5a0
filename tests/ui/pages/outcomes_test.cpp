// The overview: what each card says, read by key and as a table, and what it shows without numbers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/outcomes_page.h"

#include "tests/support/fake_plane.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class OutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhatEachCardComesTo();
    void readsBarsByKey();
    void readsTheWeekByKey();
    void readsTowardsTheOtherSideWhenMirrored();
    void showsTheSameNumbersAsATable();
    void saysWhereThereIsNothingYet();
    void failsCardByCard();
    void saysWhoMayLook();
    void keepsNumbersWhileOffline();
    void forgetsTheNumbersOfAnotherOrganization();
    void roundsNothingToAll_data();
    void roundsNothingToAll();

private:
    ui::ChartCard& card(const char* id) const
    {
        return *m_page->findChild<ui::ChartCard*>(QString("outcomes.") + id);
    }
    ui::StateOverlay& overlay() const
    {
        return *m_page->findChild<ui::StateOverlay*>("outcomes.state");
    }
    void load()
    {
        m_page->enter();
        QTRY_VERIFY(overlay().state() == ui::ViewState::Ready);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::OutcomesPage> m_page;
};

void OutcomesTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_page = std::make_unique<ui::OutcomesPage>(m_plane->context);
    m_page->resize(1100, 900);
    m_page->show();
}

void OutcomesTest::saysWhatEachCardComesTo()
{
    load();

    const auto said = [this](const char* id) { return card(id).chart().accessibleDescription(); };
    QVERIFY2(said("age").startsWith("61 of 804 "), qPrintable(said("age")));
    QVERIFY(said("rotation").contains("47 day"));
    QVERIFY(said("rotation").contains("6 minute"));
    QVERIFY(said("coverage").contains("804"));
    QCOMPARE(card("coverage").chart().spoken(2), "were served by canonical URI: 91 %");
    QCOMPARE(card("completeness").chart().spoken(0), "are complete: 99.9 %");
    QVERIFY(said("governance").startsWith("Waiting for approval: 4."));
    QVERIFY2(said("activity").contains("Sunday, "), qPrintable(said("activity")));
    for (const auto* id : {"age", "rotation", "coverage", "completeness", "governance", "activity"})
        QVERIFY2(!card(id).chart().accessibleName().isEmpty(), id);
}

void OutcomesTest::readsBarsByKey()
{
    load();
    auto& chart = card("age").chart();
    chart.setFocus();
    QCOMPARE(chart.cursor(), 0);

    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);

    QCOMPARE(chart.cursor(), 2);
    QTRY_COMPARE(chart.findChild<ui::LiveRegion*>()->accessibleName(), "60 to 89 days: 98");
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.cursor(), chart.readings().size() - 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.cursor(), 0);
}

void OutcomesTest::readsTheWeekByKey()
{
    load();
    auto& chart = card("activity").chart();
    chart.setFocus();

    for (int day = 0; day < 6; ++day)
        QTest::keyClick(&chart, Qt::Key_Down);
    for (int hour = 0; hour < 3; ++hour)
        QTest::keyClick(&chart, Qt::Key_Right);

    QCOMPARE(chart.cursor(), 6 * 24 + 3);
    QVERIFY(chart.spoken(chart.cursor()).startsWith("Sunday"));
    QVERIFY(chart.spoken(chart.cursor()).endsWith("160"));
}

void OutcomesTest::readsTowardsTheOtherSideWhenMirrored()
{
    load();
    auto& chart = card("activity").chart();
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.setFocus();

    QTest::keyClick(&chart, Qt::Key_Left);

    QCOMPARE(chart.cursor(), 1);
}

void OutcomesTest::showsTheSameNumbersAsATable()
{
    load();
    auto& age = card("age");
    age.chart().setFocus();

    QTest::keyClick(&age.chart(), Qt::Key_T);

    QVERIFY(age.showsTable());
    const auto* table = age.findChild<ui::SrTableView*>();
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(age.chart().readings().size()));
    QCOMPARE(table->model()->index(1, 0).data().toString(), "30 to 59 days");
    QCOMPARE(table->model()->index(1, 1).data().toString(), "233");
    QTest::keyClick(const_cast<ui::SrTableView*>(table), Qt::Key_T);
    QVERIFY(!age.showsTable());
}

void OutcomesTest::saysWhereThereIsNothingYet()
{
    auto& outcomes = m_plane->outcomes.outcomes;
    outcomes = {};
    outcomes.ages = domain::emptyAges();
    outcomes.rotation.bands = domain::emptyIntervals();

    load();

    for (const auto* id : {"age", "rotation", "coverage", "completeness", "governance", "activity"})
        QVERIFY2(!card(id).chart().isVisibleTo(m_page.get()), id);
}

void OutcomesTest::failsCardByCard()
{
    m_plane->outcomes.outcomes.missing = {domain::OutcomePart::Rotation,
                                          domain::OutcomePart::Reviews};

    load();

    const auto shows = [this](const char* id) {
        return card(id).chart().isVisibleTo(m_page.get());
    };
    QVERIFY(!shows("rotation") && !shows("governance"));
    QVERIFY(shows("age") && shows("coverage") && shows("completeness") && shows("activity"));
    m_plane->outcomes.outcomes.missing.clear();
    m_page->reload();
    QTRY_VERIFY(shows("rotation") && shows("governance"));
}

void OutcomesTest::saysWhoMayLook()
{
    m_plane->network.failure = Error{ErrorKind::Forbidden, "The outcomes are for owners."};

    m_page->enter();

    QTRY_VERIFY(overlay().state() == ui::ViewState::Denied);
}

void OutcomesTest::keepsNumbersWhileOffline()
{
    load();
    m_plane->network.failure = Error{ErrorKind::Unavailable, "The server cannot be reached."};

    m_page->reload();

    QTRY_VERIFY(overlay().state() == ui::ViewState::Offline);
    QVERIFY(card("age").chart().isVisibleTo(m_page.get()));
}

void OutcomesTest::forgetsTheNumbersOfAnotherOrganization()
{
    load();
    m_plane->context.membership.organization.id = {"org-2"};
    m_plane->network.failure = Error{ErrorKind::Unavailable, "The server cannot be reached."};

    m_page->enter();

    QTRY_VERIFY(overlay().state() != ui::ViewState::Ready);
    QTRY_VERIFY(!card("age").chart().isVisibleTo(m_page.get()));
}

void OutcomesTest::roundsNothingToAll_data()
{
    QTest::addColumn<quint64>("part");
    QTest::addColumn<quint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << quint64(7) << quint64(7) << "100 %";
    QTest::newRow("all but one") << quint64(999'999) << quint64(1'000'000) << "99.9 %";
    QTest::newRow("one") << quint64(1) << quint64(1'000'000) << "0.1 %";
    QTest::newRow("none of some") << quint64(0) << quint64(5) << "0 %";
    QTest::newRow("of nothing") << quint64(0) << quint64(0) << "none";
    QTest::newRow("a third") << quint64(1) << quint64(3) << "33.3 %";
}

void OutcomesTest::roundsNothingToAll()
{
    QFETCH(quint64, part);
    QFETCH(quint64, whole);

    QTEST(ui::percentText({part, whole}), "text");
}

QTEST_MAIN(OutcomesTest)
#include "outcomes_test.moc"
