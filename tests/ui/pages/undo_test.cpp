// What can be taken back offers it, in the toast and by Ctrl+Z, once and for the last deed only.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/rollback_sheet.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/filter_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace strongroom;
using domain::SecretState;
using domain::VersionState;

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesBackAMoveToTheTrash();
    void takesBackByKeyboardWhenTheToastIsGone();
    void takesBackFromAnUntouchedFilter();
    void leavesToAFilterWhatIsItsOwn();
    void takesBackADeletedVersion();
    void takesBackOnlyOnce();
    void offersNothingForWhatCannotBeTakenBack();
    void rollsBackToNothingThatStandsAlready();
    void saysWhenItCannotTakeBack();
    void keepsTheWindowNarrowForALongName();
    void forgetsAtSignOut();

private:
    QAction* undo() const { return m_plane->actions.action("edit.undo"); }
    ui::Toast& toast() const { return *m_window->findChild<ui::Toast*>("toast"); }
    QPushButton* button() const { return m_window->findChild<QPushButton*>("toast.undo"); }
    const domain::Secret& secret() const { return m_plane->secrets.all.front().secret; }
    ui::SecretDetail* detail() const; ///< The one that is shown: the trash has its own.
    ui::FilterField* filter() const
    {
        return m_window->findChild<ui::FilterField*>("browser.filter");
    }
    void moveToTrash();

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::MainWindow> m_window;
};

void UndoTest::init()
{
    m_window.reset();
    m_plane = std::make_unique<test::FakePlane>();
    auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "one"}});
    m_plane->secrets.write(kept, {{"TOKEN", "two"}}, "Bob");
    m_window = std::make_unique<ui::MainWindow>(m_plane->context);
    m_window->show();
    m_window->enter();
    QTRY_VERIFY(detail() != nullptr);
    QTRY_VERIFY(m_plane->network.calls.contains("versions"));
    QTest::qWait(10); // The versions' way to their table.
}

ui::SecretDetail* UndoTest::detail() const
{
    for (auto* one : m_window->findChildren<ui::SecretDetail*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

void UndoTest::moveToTrash()
{
    m_plane->actions.action("secret.remove")->trigger();
    QTRY_COMPARE(secret().state, SecretState::Deleted);
    QTRY_VERIFY(toast().isVisible());
}

void UndoTest::takesBackAMoveToTheTrash()
{
    moveToTrash();

    QVERIFY(button()->isVisible());
    button()->click();

    QTRY_COMPARE(secret().state, SecretState::Active);
    QTRY_VERIFY(toast().text().contains("restored"));
}

void UndoTest::takesBackByKeyboardWhenTheToastIsGone()
{
    moveToTrash();
    toast().hide();

    QVERIFY(undo()->isEnabled());
    undo()->trigger();

    QTRY_COMPARE(secret().state, SecretState::Active);
}

void UndoTest::takesBackFromAnUntouchedFilter()
{
    moveToTrash();
    filter()->setFocus();
    QTRY_VERIFY(filter()->hasFocus()); // Else no shortcut works.

    QTest::keyClick(filter(), Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(secret().state, SecretState::Active);
}

void UndoTest::leavesToAFilterWhatIsItsOwn()
{
    moveToTrash();
    filter()->setFocus();
    QTRY_VERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), "str");
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(filter()->text().isEmpty());

    QTest::keyClick(filter(), Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(filter()->text(), "str");
    QVERIFY(undo()->isEnabled());
    QCOMPARE(secret().state, SecretState::Deleted);
}

void UndoTest::takesBackADeletedVersion()
{
    const auto state = [this] { return m_plane->secrets.all.front().versions.front().state; };
    detail()->deleteOrUndeleteVersion();
    QTRY_COMPARE(state(), VersionState::Deleted);
    QTRY_VERIFY(undo()->isEnabled());

    undo()->trigger();

    QTRY_COMPARE(state(), VersionState::Created);
}

void UndoTest::takesBackOnlyOnce()
{
    moveToTrash();

    undo()->trigger();
    QTRY_COMPARE(secret().state, SecretState::Active);
    QTRY_VERIFY(toast().text().contains("restored"));

    QVERIFY(!undo()->isEnabled());
    QVERIFY(!button()->isVisible());
}

void UndoTest::offersNothingForWhatCannotBeTakenBack()
{
    moveToTrash();

    toast().tell("Another deed");

    QVERIFY(!undo()->isEnabled());
    QVERIFY(!button()->isVisible());
}

void UndoTest::rollsBackToNothingThatStandsAlready()
{
    QVERIFY(detail() != nullptr);
    m_plane->actions.action("secret.rollback")->trigger();

    QCOMPARE(m_window->findChild<ui::RollbackSheet*>(), nullptr);
    const auto* banner = detail()->findChild<ui::Banner*>();
    QVERIFY2(banner->isVisible() && banner->text().contains("current"), qPrintable(banner->text()));

    detail()
        ->findChild<QAbstractItemView*>("detail.versions")
        ->setCurrentIndex(
            detail()->findChild<QAbstractItemView*>("detail.versions")->model()->index(1, 0));
    m_plane->actions.action("secret.rollback")->trigger();
    QVERIFY(m_window->findChild<ui::RollbackSheet*>() != nullptr);
}

void UndoTest::saysWhenItCannotTakeBack()
{
    moveToTrash();
    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};

    undo()->trigger();
    QTRY_VERIFY(m_plane->network.calls.count("turn") > 1);

    QCOMPARE(secret().state, SecretState::Deleted);
    QVERIFY(!toast().text().contains("restored"));
}

void UndoTest::keepsTheWindowNarrowForALongName()
{
    const auto before = m_window->minimumSizeHint().width();
    const auto name = QString(200, 'm');

    toast().tellWithUndo(name, [] {});

    QCOMPARE(toast().text(), name);
    QVERIFY(m_window->minimumSizeHint().width() <= std::max(before, 960));
}

void UndoTest::forgetsAtSignOut()
{
    moveToTrash();

    m_plane->actions.action("session.signOut")->trigger();

    QVERIFY(!undo()->isEnabled());
    QVERIFY(!toast().isVisible());
}

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
