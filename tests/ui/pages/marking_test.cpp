// Rows of the list of secrets marked by keys and presses, and what is then offered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/bulk/bulk_sheet.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/mark_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class MarkingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void marksByKeys();
    void marksAStretchThatShrinksAgain();
    void marksAllThatTheFilterShows();
    void takesAllMarksAway();
    void marksByPresses();
    void marksByThePressOfABox();
    void moves();
    void offersADeedForWhatIsMarked();
    void offersNothingToWhoeverMayNotWrite();
    void asksAboutAllMarkedInsteadOfRemovingOne();
    void restoresManyFromTheTrash();

private:
    void show(ui::SecretsPage::Kind kind);
    ui::SrTableView& list() const { return *m_page->findChild<ui::SrTableView*>("secrets.list"); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&list(), key, with);
    }
    void click(int row, Qt::KeyboardModifiers with = {}, QPoint at = {})
    {
        const auto cell = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, with,
                          at.isNull() ? cell.center() : at);
    }
    QList<int> marked() const;
    QWidget& bar() const { return *m_page->findChild<QWidget*>("bulk.bar"); }
    QPushButton& choose() const { return *m_page->findChild<QPushButton*>("bulk.choose"); }
    ui::BulkSheet* sheet() const { return m_page->window()->findChild<ui::BulkSheet*>(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::SecretsPage> m_page;
};

void MarkingTest::init()
{
    m_page.reset();
    m_plane = std::make_unique<test::FakePlane>();
    for (int i = 0; i < 12; ++i)
        m_plane->secrets.add("key-" + std::to_string(10 + i), {{"A", "b"}});
    show(ui::SecretsPage::Kind::Active);
}

void MarkingTest::show(ui::SecretsPage::Kind kind)
{
    m_plane->context.bulk = &m_plane->bulk;
    m_page = std::make_unique<ui::SecretsPage>(m_plane->context, kind);
    m_page->resize(1000, 600);
    m_page->QWidget::show();
    m_page->setScope({}, false);
    m_plane->network.finish();
    QTRY_COMPARE(list().model()->rowCount(), 12);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
}

QList<int> MarkingTest::marked() const
{
    QList<int> rows;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        if (list().model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            rows << row;
    return rows;
}

void MarkingTest::marksByKeys()
{
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);

    QCOMPARE(marked(), (QList<int>{0, 2}));
    QCOMPARE(list().currentIndex().row(), 2);
    press(Qt::Key_Space);
    QCOMPARE(marked(), (QList<int>{0}));
}

void MarkingTest::marksAStretchThatShrinksAgain()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(marked(), (QList<int>{1, 2, 3, 4}));

    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(marked(), (QList<int>{1, 2, 3}));
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(marked(), (QList<int>{0, 1}));
}

void MarkingTest::marksAllThatTheFilterShows()
{
    m_page->findChild<ui::FilterField*>()->setText("key-1");
    QTRY_COMPARE(list().model()->rowCount(), 10);

    press(Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(marked().size(), 10);
    QCOMPARE(m_page->findChild<QLabel*>("bulk.marked")->text(), QString("10 of 10 marked"));
    m_page->findChild<ui::FilterField*>()->setText("key");
    QTRY_COMPARE(list().model()->rowCount(), 12);
    QCOMPARE(marked().size(), 0);
}

void MarkingTest::takesAllMarksAway()
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(marked().size(), 0);

    press(Qt::Key_Space);
    m_page->findChild<QPushButton*>("bulk.clear")->click();
    QCOMPARE(marked().size(), 0);
    QVERIFY(!bar().isVisible());
}

void MarkingTest::marksByPresses()
{
    click(1, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    QCOMPARE(marked(), (QList<int>{1, 3}));
    click(5, Qt::ShiftModifier);
    QCOMPARE(marked(), (QList<int>{1, 3, 4, 5}));
    QCOMPARE(list().currentIndex().row(), 5);
    click(3, Qt::ControlModifier);
    QCOMPARE(marked(), (QList<int>{1, 4, 5}));
}

void MarkingTest::marksByThePressOfABox()
{
    click(4); // No boxes yet: it only goes there.
    QCOMPARE(marked().size(), 0);
    press(Qt::Key_Space);

    const auto cell = list().visualRect(list().model()->index(6, 0));
    click(6, {}, ui::MarkDelegate::boxIn(cell, list().layoutDirection()).center());

    QCOMPARE(marked(), (QList<int>{4, 6}));
}

void MarkingTest::moves()
{
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    click(7);

    QCOMPARE(marked(), (QList<int>{0})); // A mark is no selection.
    QCOMPARE(list().currentIndex().row(), 7);
}

void MarkingTest::offersADeedForWhatIsMarked()
{
    QVERIFY(!bar().isVisible());
    QSignalSpy announced(m_page.get(), &ui::SecretsPage::announced);
    press(Qt::Key_Space);
    QVERIFY(bar().isVisible());
    QCOMPARE(announced.last().first().toString(), QString("1 of 12 marked"));

    choose().click();
    QTRY_VERIFY(sheet() != nullptr);
    QTRY_COMPARE(m_plane->bulk.wished.size(), std::size_t(1));

    QCOMPARE(m_plane->bulk.wished.front().secrets.size(), std::size_t(1));
    QVERIFY(m_plane->bulk.wished.front().deed == domain::BulkDeed::Trash);
}

void MarkingTest::offersNothingToWhoeverMayNotWrite()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Write);
    press(Qt::Key_Space);

    QVERIFY(!choose().isEnabled());
    QVERIFY(!choose().toolTip().isEmpty());
}

void MarkingTest::asksAboutAllMarkedInsteadOfRemovingOne()
{
    press(Qt::Key_A, Qt::ControlModifier);

    m_page->removeOrRestore();

    QVERIFY(sheet() != nullptr);
    QVERIFY(!m_plane->network.calls.contains("turn"));
}

void MarkingTest::restoresManyFromTheTrash()
{
    for (auto& kept : m_plane->secrets.all)
        kept.secret.state = domain::SecretState::Deleted;
    show(ui::SecretsPage::Kind::Trash);
    press(Qt::Key_A, Qt::ControlModifier);

    choose().click();
    QTRY_COMPARE(m_plane->bulk.wished.size(), std::size_t(1));

    QVERIFY(m_plane->bulk.wished.front().deed == domain::BulkDeed::Restore);
    QCOMPARE(m_plane->bulk.wished.front().secrets.size(), std::size_t(12));
}

QTEST_MAIN(MarkingTest)
#include "marking_test.moc"
