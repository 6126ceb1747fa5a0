// Access reviewed: nothing is signed off before everything is decided.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/people/reviews_view.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class ReviewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void showsWhatIsUndecided();
    void signsWhenAllIsDecided();
    void beginsAReview();
    void refusesThoseWhoMayNot();
    void tellsOfSomebodyElsesChange();

private:
    QPushButton* button(const char* id) const
    {
        auto* found = m_view->findChild<QPushButton*>(id);
        Q_ASSERT(found != nullptr);
        return found;
    }
    QStringList column(const char* list, int number) const
    {
        return test::columnOf(*m_view, list, number);
    }
    void open();

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::ReviewsView> m_view;
};

void ReviewsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    domain::AccessReview review;
    review.id = {"r-1"};
    review.title = "Quarter 4";
    review.dueAt = SystemClock().now() + std::chrono::hours(24);
    for (const char* name : {"Bob", "Vera"})
        review.items.push_back(
            {{{{"user", name}, name, {}}, "viewer", {{"organization", "o"}, "Home", {}}},
             domain::ReviewVerdict::Open,
             {},
             {},
             {}});
    m_plane->reviews.all = {review};
}

void ReviewsTest::open()
{
    m_view = std::make_unique<ui::ReviewsView>(m_plane->context);
    m_view->setRoster({});
    static_cast<QWidget*>(m_view.get())->setVisible(true);
}

void ReviewsTest::showsWhatIsUndecided()
{
    open();

    QTRY_COMPARE(column("reviews.list", 2), QStringList("2"));
    QTRY_COMPARE(column("pieces.list", 3), QStringList({"undecided", "undecided"}));
    QVERIFY(!button("reviews.sign")->isEnabled());
}

void ReviewsTest::signsWhenAllIsDecided()
{
    open();
    QTRY_COMPARE(column("pieces.list", 3).size(), 2);

    test::chooseIn(*m_view, "pieces.list", 0);
    button("pieces.keep")->click();
    QTRY_COMPARE(column("pieces.list", 3), QStringList({"keep", "undecided"}));
    test::chooseIn(*m_view, "pieces.list", 1);
    button("pieces.remove")->click();
    QTRY_COMPARE(column("pieces.list", 3), QStringList({"keep", "take away"}));
    QTRY_VERIFY(button("reviews.sign")->isEnabled());
    button("reviews.sign")->click();
    auto* sheet = m_view->findChild<ui::Sheet*>();
    QVERIFY(sheet != nullptr);
    QSignalSpy changed(m_view.get(), &ui::RosterView::changed);
    sheet->primary()->click();

    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_plane->reviews.all.front().signedBy, "Alice");
}

void ReviewsTest::beginsAReview()
{
    open();
    QTRY_COMPARE(column("reviews.list", 0), QStringList("Quarter 4"));
    button("reviews.begin")->click();
    auto* sheet = m_view->findChild<ui::Sheet*>();
    QVERIFY(!sheet->primary()->isEnabled());
    sheet->findChild<QLineEdit*>("reviews.title")->setText("Quarter 1");
    QSignalSpy changed(m_view.get(), &ui::RosterView::changed);

    sheet->primary()->click();

    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_plane->reviews.all.front().title, "Quarter 1");
}

void ReviewsTest::refusesThoseWhoMayNot()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::ManageAccess);
    open();
    QTRY_COMPARE(column("pieces.list", 3).size(), 2);

    QVERIFY(!button("reviews.begin")->isEnabled());
    QVERIFY(!button("reviews.sign")->isEnabled());
    QVERIFY(!button("pieces.keep")->isEnabled());
}

void ReviewsTest::tellsOfSomebodyElsesChange()
{
    open();
    QTRY_COMPARE(column("pieces.list", 3).size(), 2);
    test::chooseIn(*m_view, "pieces.list", 0);
    m_plane->network.failure = Error{ErrorKind::VersionConflict, "Somebody else was first."};
    QSignalSpy changed(m_view.get(), &ui::RosterView::changed);

    button("pieces.keep")->click();

    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!changed[0][0].toString().isEmpty());
}

QTEST_MAIN(ReviewsTest)
#include "reviews_test.moc"
