// What a screen reader may ask of a scroll area at the wrong moment.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scroll_area_access.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace strongroom;

class ScrollAreaAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::installScrollAreaAccess(); }
    void givesNoChildBeyondTheLast();
    void leadsToWhatScrolls();
};

void ScrollAreaAccessTest::givesNoChildBeyondTheLast()
{
    QScrollArea area;
    area.setWidget(new QLabel("tall"));
    area.widget()->setFixedSize(50, 4000);
    area.resize(100, 100);
    area.show();
    auto* reader = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(reader != nullptr);
    const int before = reader->childCount();
    area.widget()->setFixedSize(50, 50);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    // As a reader does that counted before the bar went.
    QCOMPARE(reader->childCount(), before);
    QVERIFY(reader->child(before - 1)->state().invisible);
    QVERIFY(reader->child(before) == nullptr);
    QVERIFY(reader->child(-1) == nullptr);
    QVERIFY(reader->child(before + 1000) == nullptr);
}

void ScrollAreaAccessTest::leadsToWhatScrolls()
{
    QScrollArea area;
    area.setWidget(new QLabel("inside"));
    area.show();
    auto* reader = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(reader->role(), QAccessible::Client);
    auto* viewport = QAccessible::queryAccessibleInterface(area.viewport());
    QVERIFY(viewport != nullptr);
    QCOMPARE(reader->child(reader->indexOfChild(viewport)), viewport);
    QCOMPARE(viewport->child(0)->text(QAccessible::Name), "inside");
}

QTEST_MAIN(ScrollAreaAccessTest)
#include "scroll_area_access_test.moc"
