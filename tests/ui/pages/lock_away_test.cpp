// Somebody stays away for long, or somebody else wants to work: what waits behind the veil.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ticking.h"
#include "tests/ui/pages/lock_desk.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QSignalSpy>
#include <QTimer>

using namespace strongroom;
using ui::LockReason;

class LockAwayTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup();
    void letsTypedValuesDie();
    void goesElsewhereFromTheVeil();
    void losesNothingByGoingElsewhere();
};

void LockAwayTest::cleanup()
{
    restorePreferences();
    end();
}

void LockAwayTest::letsTypedValuesDie()
{
    m_plane->actions.action("secret.new")->trigger();
    auto* editor = m_window->findChild<ui::SecretEditor*>();
    editor->findChild<QLineEdit*>("edit.name")->setText("new-draft");
    editor->findChild<QLineEdit*>("edit.key.1")->setText("PASSWORD");
    auto* value = editor->findChild<ui::SecretEdit*>("edit.value.1");
    value->setValue(SecretBytes::copyOf(std::string("sr-canary-draft")));
    m_window->lock(LockReason::Idle);

    QCOMPARE(test::tick(*m_window, "lock.drafts"), 1); // Half an hour.

    QVERIFY(value->isEmpty());
    QVERIFY(isLocked());
    unlock();
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->findChild<QLineEdit*>("edit.name")->text(), "new-draft");
    QCOMPARE(editor->findChild<QLineEdit*>("edit.key.1")->text(), "PASSWORD");
    QVERIFY(m_window->findChild<ui::Toast*>()->text().contains("values that were typed"));
    QVERIFY(!m_window->findChild<QTimer*>("lock.drafts")->isActive());
    editor->close();
}

void LockAwayTest::goesElsewhereFromTheVeil()
{
    auto other = m_plane->membership();
    other.organization.id = {"org-2"};
    other.organization.name = "Umbrella";
    m_plane->session.person.memberships.push_back(other);
    const QSignalSpy server(m_window.get(), &ui::MainWindow::serverChosen);
    m_window->lock(LockReason::Asked);
    auto* elsewhere = m_window->findChild<ui::ServerSwitcher*>("lock.switcher");
    QVERIFY(elsewhere != nullptr && elsewhere->isVisible());

    emit elsewhere->serverChosen("acme");
    QCOMPARE(server.count(), 1);
    QVERIFY(isLocked());
    m_plane->network.failure = Error{ErrorKind::Cancelled, "Cancelled."};
    emit elsewhere->organizationChosen(other);
    QTRY_VERIFY(lockButton("lock.unlock")->isVisible());
    QCOMPARE(m_plane->context.organization().value, "org-1"); // Nobody has shown who they are.
    m_plane->network.failure.reset();
    emit elsewhere->organizationChosen(other);

    QTRY_VERIFY(!isLocked());
    QCOMPARE(m_plane->context.organization().value, "org-2");
}

void LockAwayTest::losesNothingByGoingElsewhere()
{
    auto other = m_plane->membership();
    other.organization.id = {"org-2"};
    m_plane->actions.action("secret.new")->trigger();
    m_window->lock(LockReason::Asked);

    emit m_window->findChild<ui::ServerSwitcher*>("lock.switcher")->organizationChosen(other);

    QVERIFY(isLocked());
    QVERIFY(lockSays().contains("Something half-written"));
    QCOMPARE(m_plane->context.organization().value, "org-1");
    unlock();
    m_window->findChild<ui::SecretEditor*>()->close();
}

QTEST_MAIN(LockAwayTest)
#include "lock_away_test.moc"
