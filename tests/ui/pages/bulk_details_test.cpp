// A deed on many secrets in the dock and in its sheet: followed, turned, and taken back by Ctrl+Z.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/ticking.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/bulk/bulk_details_sheet.h"
#include "ui/pages/bulk/bulk_source.h"
#include "ui/pages/operations/operations_dock.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/feedback/toast.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace strongroom;
using client::BulkTurn;
using domain::BulkItemState;

class BulkDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isFoundAgainInTheDock();
    void isHeldAndGivenUp();
    void listsWhatFailedAndWhy();
    void triesTheFailedAgain();
    void takesItBackFromTheSheet();
    void tellsTheEndWithAWayBack();
    void showsOneThatEndedAtOnce();
    void takesBackByCtrlZ();

private:
    void enter();
    void look();
    ui::BulkDetailsSheet& details();
    domain::Bulk& bulk() { return m_plane->bulk.all.back(); }
    template <class Widget>
    Widget* find(const char* id) const
    {
        return m_dock->findChild<Widget*>(id);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::OperationsDock> m_dock;
    QPointer<ui::BulkDetailsSheet> m_sheet;
};

void BulkDetailsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->bulk.all = {test::FakeBulk::atWork()};
    m_plane->bulk.problems = {
        {{"s-1"}, "stripe", domain::EnvironmentId{"env-prod"}, BulkItemState::Failed, "Bob did."},
        {{"s-2"}, "", {}, BulkItemState::Skipped, "It was not found."}};
}

void BulkDetailsTest::cleanup()
{
    delete m_sheet.data();
    m_dock.reset();
}

void BulkDetailsTest::enter()
{
    m_dock = std::make_unique<ui::OperationsDock>(m_plane->context);
    m_dock->add(ui::bulkSource({m_plane->context, m_plane->bulk}));
    m_dock->enter();
    m_plane->network.finish();
}

void BulkDetailsTest::look()
{
    test::tick(*m_dock, "operations.again");
    m_plane->network.finish();
}

ui::BulkDetailsSheet& BulkDetailsTest::details()
{
    m_sheet = new ui::BulkDetailsSheet({m_plane->context, m_plane->bulk}, bulk().id, nullptr);
    m_sheet->open();
    m_plane->network.finish();
    return *m_sheet;
}

void BulkDetailsTest::isFoundAgainInTheDock()
{
    enter();

    QTRY_VERIFY(find<QLabel>("operation.text.bulk-1") != nullptr);
    const auto text = find<QLabel>("operation.text.bulk-1")->text();
    QVERIFY2(text.contains("600 of 1,000") && text.contains("3 failed"), qPrintable(text));
    QVERIFY(!find<QPushButton>("operation.details.bulk-1")->isHidden());
    find<QPushButton>("operation.details.bulk-1")->click();
    QVERIFY(m_dock->findChild<ui::BulkDetailsSheet*>() != nullptr);
}

void BulkDetailsTest::isHeldAndGivenUp()
{
    enter();
    QTRY_VERIFY(find<QPushButton>("operation.turn.bulk-1") != nullptr);
    find<QPushButton>("operation.turn.bulk-1")->click();
    QTRY_COMPARE(m_plane->bulk.turns, (std::vector<BulkTurn>{BulkTurn::Pause}));

    details().findChild<QPushButton*>("bulkDetails.cancel")->click();

    QTRY_COMPARE(m_plane->bulk.turns.size(), std::size_t(2));
    QTRY_VERIFY(m_sheet->findChild<QPushButton*>("bulkDetails.cancel")->isHidden());
    const auto about = m_sheet->findChild<QLabel*>("bulkDetails.about")->text();
    QVERIFY2(about.contains("given up, 397 left as they were"), qPrintable(about));
}

void BulkDetailsTest::listsWhatFailedAndWhy()
{
    details();

    QTRY_COMPARE(test::columnOf(*m_sheet, "bulkDetails.items", 0),
                 (QStringList{"stripe", "(one that you cannot see)"}));
    QCOMPARE(test::columnOf(*m_sheet, "bulkDetails.items", 2),
             (QStringList{"Bob did.", "It was not found."}));
}

void BulkDetailsTest::triesTheFailedAgain()
{
    test::FakeBulk(m_plane->network).end(bulk());
    details();
    auto* retry = m_sheet->findChild<QPushButton*>("bulkDetails.retry");
    QTRY_VERIFY(retry->isVisible());

    retry->click();

    QTRY_VERIFY(bulk().state == domain::BulkState::Running);
    QTRY_VERIFY(!retry->isVisible());
    QCOMPARE(bulk().left, 3U);
}

void BulkDetailsTest::takesItBackFromTheSheet()
{
    test::FakeBulk(m_plane->network).end(bulk());
    details();
    QSignalSpy turned(m_sheet.data(), &ui::BulkDetailsSheet::turned);
    auto* undo = m_sheet->findChild<QPushButton*>("bulkDetails.undo");
    QTRY_VERIFY(undo->isVisible());

    undo->click();

    QTRY_COMPARE(turned.size(), 1);
    QVERIFY(m_plane->bulk.all.front().undoOf == bulk().id);
}

void BulkDetailsTest::tellsTheEndWithAWayBack()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());
    QString told;
    std::function<void()> back;
    connect(m_dock.get(), &ui::OperationsDock::ended, this,
            [&](const QString& text, const std::function<void()>& undo) {
                told = text;
                back = undo;
            });

    test::FakeBulk(m_plane->network).end(bulk());
    look();

    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.contains("Done to 997 of 1,000") && told.contains("3 failed"), qPrintable(told));
    QVERIFY(back);
    back();
    QTRY_COMPARE(m_plane->bulk.turns, (std::vector<BulkTurn>{BulkTurn::Undo}));
    QTRY_VERIFY(find<QLabel>("operation.text.bulk-undo") != nullptr);
}

void BulkDetailsTest::showsOneThatEndedAtOnce()
{
    test::FakeBulk(m_plane->network).end(bulk());
    enter();
    QVERIFY(m_dock->isHidden());
    QSignalSpy ended(m_dock.get(), &ui::OperationsDock::ended);

    m_dock->expect("bulk-1");

    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_dock->isHidden());
}

void BulkDetailsTest::takesBackByCtrlZ()
{
    m_plane->context.bulk = &m_plane->bulk;
    ui::MainWindow window(m_plane->context);
    window.show();
    window.enter();
    QTRY_COMPARE(window.findChild<QStackedWidget*>("shell.screens")->currentIndex(), 1);
    auto* dock = window.findChild<ui::OperationsDock*>();
    QTRY_VERIFY(dock->findChild<QLabel*>("operation.text.bulk-1") != nullptr);

    test::FakeBulk(m_plane->network).end(bulk());
    test::tick(*dock, "operations.again");
    auto* undo = m_plane->actions.action("edit.undo");
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(window.findChild<ui::Toast*>("toast")->text().contains("Done to 997"));
    undo->trigger();

    QTRY_COMPARE(m_plane->bulk.turns, (std::vector<BulkTurn>{BulkTurn::Undo}));
}

QTEST_MAIN(BulkDetailsTest)
#include "bulk_details_test.moc"
