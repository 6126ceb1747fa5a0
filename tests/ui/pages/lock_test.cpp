// Somebody walks by: nothing is left to read, and nothing is lost for whoever comes back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/review_samples.h"
#include "tests/ui/pages/lock_desk.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/sheet.h"

using namespace strongroom;
using ui::LockReason;

class LockTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup();
    void leavesNothingToRead();
    void wipesWhatIsRevealed();
    void keepsWhatIsHalfWritten();
    void comesBackToTheSameRow();
    void staysLockedWhereNobodyCanBeAsked();
    void staysLockedForSomebodyElse();
    void answersToNoKeys();
    void keepsASheetThatComesLate();
    void forgetsASheetWhoseWorkIsDone();
    void endsLookupsAndTheIncident();
    void namesLeaveThatHasEnded();
    void signsOut();
    void takesTheSameVeilWhenTheSignInEnds();
    void followsALinkAfterwards();
    void isLockedAgainAtTheNextStart();
    void hidesNothingOfTheSignIn();
    void showsNoValueToAnAudience();

private:
    ui::SecretField* reveal();
};

void LockTest::cleanup()
{
    restorePreferences();
    end();
}

ui::SecretField* LockTest::reveal()
{
    find("ledger db pass", "ledger-db-password");
    press(Qt::Key_Return);
    (void)QTest::qWaitFor([this] { return sheet() != nullptr && sheet()->isVisible(); });
    press(Qt::Key_Return);
    (void)QTest::qWaitFor([this] { return shownField() != nullptr; });
    return shownField();
}

void LockTest::leavesNothingToRead()
{
    QVERIFY(readable().contains("ledger-db-password"));
    const auto before = computed();

    m_window->lock(LockReason::ScreenLocked);

    const auto taken = computed() - before;
    QVERIFY2(taken <= untilVeiled, qPrintable(QString::number(taken.count())));
    QCOMPARE(m_window->windowTitle(), "Strongroom – Locked");
    const auto rest = readable();
    QVERIFY(rest.contains("Strongroom is locked"));
    for (const char* name : {"ledger", "stripe", "Production", "All secrets"})
        QVERIFY2(!rest.contains(name), name);
}

void LockTest::wipesWhatIsRevealed()
{
    auto* field = reveal();
    QVERIFY(field != nullptr);
    QPointer<ui::RevealSheet> open = sheet();
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied().startsWith("sr-canary-"));

    m_window->lock(LockReason::Sleep);

    QCOMPARE(field->state(), ui::SecretField::State::Empty);
    QCOMPARE(field->value().size(), std::size_t(0));
    QVERIFY(!copied().contains("sr-canary"));
    QVERIFY(!open->isVisible());
    QVERIFY(!open->isWindow()); // Of a window that is only hidden, texts can be read.
    QVERIFY(!readable().contains("PASSWORD"));
    unlock();
    QVERIFY(open != nullptr && open->isVisible() && open->isWindow());
    QCOMPARE(open->windowModality(), Qt::WindowModal);
    QCOMPARE(field->state(), ui::SecretField::State::Empty);
}

void LockTest::keepsWhatIsHalfWritten()
{
    m_plane->actions.action("secret.new")->trigger();
    auto* editor = m_window->findChild<ui::SecretEditor*>();
    editor->findChild<QLineEdit*>("edit.name")->setText("new-draft");
    auto* value = editor->findChild<ui::SecretEdit*>("edit.value.1");
    value->setValue(SecretBytes::copyOf(std::string("sr-canary-draft")));
    value->setShown(true);
    const auto place = editor->geometry();

    m_window->lock(LockReason::Idle);
    QVERIFY(!readable().contains("new-draft"));
    QVERIFY(lockSays().contains("half-written")); // That signing out would give it up.
    unlock();

    QVERIFY(editor->isVisible());
    QCOMPARE(editor->geometry().size(), place.size());
    QCOMPARE(editor->findChild<QLineEdit*>("edit.name")->text(), "new-draft");
    QCOMPARE(value->value().size(), std::size_t(15));
    editor->close();
}

void LockTest::comesBackToTheSameRow()
{
    auto* list = table("secrets.list");
    QVERIFY(list != nullptr);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();

    m_window->lock(LockReason::Asked);
    QVERIFY(isLocked());
    unlock();

    QCOMPARE(m_window->windowTitle(), "Strongroom – Secrets");
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(m_window->focusWidget(), list);
    press(Qt::Key_K, Qt::ControlModifier); // Keys answer again.
    QTRY_VERIFY(palette() != nullptr && palette()->isVisible());
    palette()->close();
}

void LockTest::staysLockedWhereNobodyCanBeAsked()
{
    m_window->lock(LockReason::Asked);
    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way there."};

    lockButton("lock.unlock")->click();

    QTRY_VERIFY(lockSays().contains("It stays locked"));
    QVERIFY(isLocked());
    m_plane->network.failure = Error{ErrorKind::Cancelled, "Cancelled."};
    lockButton("lock.unlock")->click();
    QTRY_VERIFY(lockButton("lock.unlock")->isVisible());
    QVERIFY(isLocked());
    m_plane->network.failure.reset();
    unlock();
}

void LockTest::staysLockedForSomebodyElse()
{
    m_window->lock(LockReason::Asked);
    m_plane->network.failure = Error{ErrorKind::Forged, "Somebody else signed in."};

    lockButton("lock.unlock")->click();

    QTRY_VERIFY(lockSays().contains("is not the person who works here"));
    QVERIFY(isLocked());
    m_plane->network.failure.reset();
}

void LockTest::answersToNoKeys()
{
    m_window->lock(LockReason::Asked);

    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    QTest::qWait(20);

    QVERIFY(m_window->findChildren<QDialog*>().isEmpty());
    QVERIFY(!m_window->findChild<QWidget*>("shell.screens"));
    unlock();
}

void LockTest::keepsASheetThatComesLate()
{
    m_window->lock(LockReason::Asked);
    QPointer<ui::Sheet> late = new ui::Sheet("Came late", m_window.get());

    late->open();
    QTest::qWait(20);

    QVERIFY(!late->isVisible());
    QVERIFY(!readable().contains("Came late"));
    unlock();
    QVERIFY(late != nullptr && late->isVisible());
    late->close();
}

void LockTest::forgetsASheetWhoseWorkIsDone()
{
    m_plane->actions.action("environment.new")->trigger();
    QPointer<ui::Sheet> done = m_window->findChild<ui::Sheet*>();
    m_window->lock(LockReason::Asked);

    done->accept();
    QTRY_VERIFY(done == nullptr);
    unlock();

    QVERIFY(m_window->findChildren<ui::Sheet*>().isEmpty());
}

void LockTest::endsLookupsAndTheIncident()
{
    ui::Incident::current().begin({"incident", "INC-4821", ""});
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QPointer<ui::Palette> open = palette();
    m_window->summonLookup();

    m_window->lock(LockReason::SessionLocked);

    QVERIFY(!ui::Incident::current().purpose());
    QTRY_VERIFY(open == nullptr);
    for (auto* window : QApplication::topLevelWidgets())
        QVERIFY(qobject_cast<ui::LookupWindow*>(window) == nullptr || !window->isVisible());
    unlock();
}

void LockTest::namesLeaveThatHasEnded()
{
    const auto now = SystemClock().now();
    auto before = test::someGrant();
    before.subject = m_plane->session.person.subject;
    before.uses = 0;
    before.secretName = "long-gone";
    before.expiresAt = now - std::chrono::hours(1);
    auto meanwhile = before;
    meanwhile.secretName = "kyc-signing-key";
    auto still = before;
    still.secretName = "still-good";
    still.expiresAt = now + std::chrono::hours(1);

    m_window->lock(LockReason::Idle);
    QTest::qWait(10);
    meanwhile.expiresAt = SystemClock().now();
    m_plane->approvals.given = {before, meanwhile, still};
    QTest::qWait(10);
    unlock();

    const auto* toast = m_window->findChild<ui::Toast*>();
    QTRY_VERIFY(toast->text().contains("kyc-signing-key"));
    QVERIFY(!toast->text().contains("long-gone") && !toast->text().contains("still-good"));
}

void LockTest::signsOut()
{
    m_plane->actions.action("secret.new")->trigger();
    QPointer<ui::SecretEditor> editor = m_window->findChild<ui::SecretEditor*>();
    m_window->lock(LockReason::Asked);

    lockButton("lock.signOut")->click();

    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(editor == nullptr);
    QTRY_COMPARE(m_window->windowTitle(), "Strongroom – Sign in");
    QCOMPARE(m_window->findChild<QStackedWidget*>("shell.screens")->currentIndex(), 0);
}

void LockTest::takesTheSameVeilWhenTheSignInEnds()
{
    m_plane->actions.action("secret.new")->trigger();
    auto* editor = m_window->findChild<ui::SecretEditor*>();

    m_plane->session.expire();

    QVERIFY(isLocked());
    QVERIFY(lockSays().contains("Your draft is kept."));
    QCOMPARE(lockButton("lock.unlock")->text(), "Sign in again");
    unlock();
    QCOMPARE(m_plane->session.state(), client::SessionState::SignedIn);
    QVERIFY(editor->isVisible());
    editor->close();
}

void LockTest::followsALinkAfterwards()
{
    const auto id = m_plane->secrets.all.back().secret.id;
    m_window->lock(LockReason::Asked);

    m_window->openLink(ui::linkOf(id));
    QTest::qWait(20);
    QVERIFY(isLocked());
    QVERIFY(!m_plane->network.calls.contains("get"));
    unlock();

    QTRY_VERIFY(m_plane->network.calls.contains("get"));
}

void LockTest::isLockedAgainAtTheNextStart()
{
    m_window->lock(LockReason::Asked);
    test::FakePlane plane;
    plane.secrets.add("after-the-start", {{"A", "b"}});
    plane.context.unlock = &plane.session;
    ui::MainWindow next(plane.context);
    next.show();

    next.enter();

    QTRY_COMPARE(next.windowTitle(), "Strongroom – Locked");
    next.findChild<QPushButton*>("lock.unlock")->click();
    QTRY_COMPARE(next.windowTitle(), "Strongroom – Secrets");
    ui::MainWindow* window = m_window.get(); // Unlocked in one, asked for in the other.
    QCOMPARE(window->windowTitle(), "Strongroom – Locked");
}

void LockTest::hidesNothingOfTheSignIn()
{
    test::FakePlane plane;
    ui::MainWindow fresh(plane.context);
    fresh.lock(LockReason::Asked);

    QCOMPARE(fresh.windowTitle(), "Strongroom – Sign in");
}

void LockTest::showsNoValueToAnAudience()
{
    auto* field = reveal();
    QVERIFY(field != nullptr);
    auto* reveals = m_plane->actions.action("secret.reveal");

    m_plane->actions.action("view.presenting")->trigger();

    QCOMPARE(field->state(), ui::SecretField::State::Empty);
    QVERIFY(!reveals->isEnabled());
    QVERIFY(reveals->toolTip().contains("Presenting mode"));
    sheet()->close();
    m_plane->actions.action("view.presenting")->trigger();
    QVERIFY(reveals->isEnabled());
}

QTEST_MAIN(LockTest)
#include "lock_test.moc"
