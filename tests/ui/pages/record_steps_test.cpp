// From a record to the older and the newer one of its resource, and its differences in their own
// window.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/pages/audit/audit_page.h"

#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace strongroom;

class RecordStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void stepsToTheOlderAndTheNewer();
    void opensAWindowThatGoesWithTheSignIn();

private:
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(name); }
    int row() const { return m_page->findChild<QTableView*>("audit.table")->currentIndex().row(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::AuditPage> m_page;
};

void RecordStepsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->audit.events.clear();
    // Newest first: two of a secret with one of another between them.
    const std::tuple<const char*, const char*, const char*> kept[] = {
        {"e-3", "s-1", "e-1"}, {"e-2", "s-2", ""}, {"e-1", "s-1", ""}};
    std::uint64_t sequence = 3;
    for (const auto& [id, resource, previous] : kept) {
        domain::AuditEvent event{{id}, sequence--, m_plane->organization};
        event.action = "secret.change";
        event.resourceKind = "secret";
        event.resourceId = resource;
        event.previous = {previous};
        event.hasSnapshots = true;
        event.before = "a: 1\n";
        event.after = "a: 2\n";
        m_plane->audit.events.push_back(event);
    }
    m_page = std::make_unique<ui::AuditPage>(m_plane->context);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // Else no shortcut works.
    m_page->enter();
    QTRY_VERIFY(button("audit.older")->isEnabled());
}

void RecordStepsTest::stepsToTheOlderAndTheNewer()
{
    QCOMPARE(row(), 0);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(row(), 2);
    QTRY_VERIFY(!button("audit.older")->isEnabled());

    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(row(), 0);
    QTRY_VERIFY(button("audit.older")->isEnabled());

    button("audit.newer")->click();
    QTRY_VERIFY(!button("audit.newer")->isEnabled());
    QCOMPARE(row(), 0);
}

void RecordStepsTest::opensAWindowThatGoesWithTheSignIn()
{
    QTRY_VERIFY(button("audit.detach")->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    // Keys press a button for a moment before it acts.
    QTRY_VERIFY(m_page->findChild<QWidget*>("audit.detached") != nullptr);
    const QPointer window(m_page->findChild<QWidget*>("audit.detached"));
    QVERIFY(window->isWindow() && window->isVisible());
    QVERIFY(!window->windowTitle().contains("s-1"));
    QVERIFY(window->findChild<ui::DiffView*>() != nullptr);

    emit m_plane->session.stateChanged(client::SessionState::SignedOut);

    QTRY_VERIFY(!window);
}

QTEST_MAIN(RecordStepsTest)
#include "record_steps_test.moc"
