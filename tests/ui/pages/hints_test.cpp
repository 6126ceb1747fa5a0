// Hints come one at a time, end with their deeds, and do not come back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/start/hint_bar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

using namespace strongroom;

class HintsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void comeOneAtATime();
    void endWithTheirDeeds();
    void endAllAtOnce();
    void doNotComeBack();
    void takeNoFocus();

private:
    void open();
    QWidget* bar() const { return m_window->findChild<QWidget*>("hints"); }
    QString text() const { return m_window->findChild<QLabel*>("hints.text")->text(); }
    void press(const char* id) { m_window->findChild<QPushButton*>(id)->click(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::MainWindow> m_window;
};

void HintsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("hints-test");
}

void HintsTest::init()
{
    QSettings().clear();
    open();
}

void HintsTest::open()
{
    cleanup();
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->secrets.add("stripe", {{"KEY", "v"}});
    m_window = std::make_unique<ui::MainWindow>(m_plane->context);
    m_window->show();
    QVERIFY(!bar()->isVisible());
    m_window->enter();
    QTRY_COMPARE(m_window->findChild<QStackedWidget*>("shell.screens")->currentIndex(), 1);
}

void HintsTest::cleanup()
{
    m_window.reset();
    m_plane.reset();
}

void HintsTest::comeOneAtATime()
{
    QVERIFY(bar()->isVisible());
    QVERIFY2(text().contains("Ctrl+K"), qPrintable(text()));
    int seen = 1;
    for (auto before = text(); bar()->isVisible(); before = text(), ++seen) {
        press("hints.next");
        QVERIFY(!bar()->isVisible() || text() != before);
        QVERIFY(seen <= 5);
    }
    QVERIFY(seen >= 5);
}

void HintsTest::endWithTheirDeeds()
{
    m_plane->actions.action("lookup.palette")->trigger();
    QVERIFY2(text().contains("Ctrl+Shift+R"), qPrintable(text()));

    domain::Change change;
    change.resourceKind = "secret";
    change.action = "value.reveal";
    change.actor = "Bob";
    emit m_plane->connection.changed(change);
    QVERIFY(text().contains("Ctrl+Shift+R")); // It was somebody else.
    change.actor = "Alice";
    emit m_plane->connection.changed(change);
    QVERIFY2(text().contains("Ctrl+Shift+D"), qPrintable(text()));

    m_plane->actions.action("go.audit")->trigger(); // Before its hint.
    m_plane->actions.action("go.compare")->trigger();
    QVERIFY(!bar()->isVisible() || !text().contains("Ctrl+4"));
}

void HintsTest::endAllAtOnce()
{
    press("hints.end");
    QVERIFY(!bar()->isVisible());
    QVERIFY(QSettings().value("hints/done").toStringList().size() <= 5);
}

void HintsTest::doNotComeBack()
{
    const auto first = text();
    press("hints.next");
    const auto second = text();
    open();
    QCOMPARE(text(), second);
    QVERIFY(text() != first);
    press("hints.end");
    open();
    QTest::qWait(20);
    QVERIFY(!bar()->isVisible());
}

void HintsTest::takeNoFocus()
{
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(m_window->focusWidget() != nullptr);
    QVERIFY(!bar()->isAncestorOf(m_window->focusWidget()));
    press("hints.next");
    QVERIFY(!bar()->isAncestorOf(m_window->focusWidget()));
}

QTEST_MAIN(HintsTest)
#include "hints_test.moc"
