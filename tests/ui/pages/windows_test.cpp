// Ten windows of one session, what they share, and another language for all of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/window_group.h"

#include "tests/support/fake_plane.h"
#include "ui/desktop/lock_reason.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/pages/shell/clock_note.h"
#include "ui/pages/shell/main_window.h"
#include "ui/theme/language.h"
#include "ui/widgets/actions/saved_shortcuts.h"
#include "ui/widgets/feedback/toast.h"

#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace strongroom;

class WindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void servesTenAtOnce();
    void closesOneByItself();
    void goesToAnotherOrganizationTogether();
    void losesNothingHalfWritten();
    void speaksAnotherLanguageAtOnce();
    void keepsTheLanguageWhileSomethingIsHalfWritten();
    void tellsOfAClockThatIsWrong();

private:
    ui::PageContext contextFor(ui::ActionRegistry& actions)
    {
        auto& plane = *m_plane;
        ui::PageContext context{plane.session,    plane.secrets, plane.directory, plane.audit,
                                plane.connection, plane.trust,   actions,         plane.clipboard};
        context.servers = &plane.servers;
        context.approvals = &plane.approvals;
        context.unlock = &plane.session;
        m_actions = &actions; // Of the window that is made last.
        return context;
    }
    void openMany(std::size_t count)
    {
        while (m_group->windows().size() < count)
            m_actions->action("session.window")->trigger();
    }
    std::size_t countOf(bool (*isSo)(const ui::MainWindow&)) const
    {
        const auto all = m_group->windows();
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [isSo](const auto* window) { return isSo(*window); }));
    }
    static bool isLocked(const ui::MainWindow& window)
    {
        return window.centralWidget()->objectName() == "lock";
    }
    static bool isIn(const ui::MainWindow& window)
    {
        return window.isVisible() && window.isSignedIn();
    }
    ui::MainWindow& window(std::size_t number) const { return *m_group->windows().at(number); }
    QComboBox* languages() const
    {
        return m_group->current().findChild<QComboBox*>("settings.language.language");
    }
    void goToLanguages()
    {
        m_actions->action("go.settings")->trigger();
        m_group->current().findChild<QListWidget*>("settings.sections")->setCurrentRow(3);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    ui::SavedShortcuts m_shortcuts;
    std::unique_ptr<ui::WindowGroup> m_group;
    ui::ActionRegistry* m_actions = nullptr;
};

void WindowsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("windows-test-"
                                         + QString::number(QCoreApplication::applicationPid()));
}

void WindowsTest::init()
{
    QSettings().clear();
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->secrets.add("ledger-db-password", {{"PASSWORD", "sr-canary"}});
    auto other = m_plane->membership();
    other.organization.id = {"org-2"};
    other.organization.name = "Umbrella";
    m_plane->session.person.memberships.push_back(other);
    m_group = std::make_unique<ui::WindowGroup>(
        m_plane->session, m_shortcuts,
        [this](ui::ActionRegistry& actions) { return contextFor(actions); },
        [](ui::MainWindow&) {});
    connect(m_group.get(), &ui::WindowGroup::lockWished, m_group.get(), &ui::WindowGroup::lock);
    m_group->setVisible(true);
    m_group->current().enter();
    QTRY_VERIFY(m_group->current().isSignedIn());
}

void WindowsTest::cleanup()
{
    ui::changeLanguageBy({});
    m_group.reset();
    m_plane.reset();
    QSettings().clear();
}

void WindowsTest::servesTenAtOnce()
{
    openMany(10);
    QCOMPARE(countOf(isIn), std::size_t(10));
    QCOMPARE(m_plane->connection.followed.size(), std::size_t(1));
    QVERIFY(window(0).pos() != window(1).pos());

    m_actions->action("session.lock")->trigger();
    QCOMPARE(countOf(isLocked), std::size_t(10));
    window(4).findChild<QPushButton*>("lock.unlock")->click();

    QTRY_COMPARE(countOf(isLocked), std::size_t(0));
    QCOMPARE(m_plane->network.calls.count("reauthenticate"), 1);
    QVERIFY(!QSettings().value("security/locked").toBool());
    QCOMPARE(window(7).windowTitle(), "Strongroom – Secrets");
    m_actions->action("session.signOut")->trigger();
    QTRY_COMPARE(m_group->windows().size(), std::size_t(1));
    QVERIFY(window(0).isVisible());
    QCOMPARE(window(0).windowTitle(), "Strongroom – Sign in");
}

void WindowsTest::closesOneByItself()
{
    openMany(3);
    QPointer<ui::MainWindow> closed = &window(1);

    closed->close();

    QTRY_VERIFY(closed == nullptr);
    QCOMPARE(countOf(isIn), std::size_t(2));
    m_group->current().close();
    QTRY_COMPARE(m_group->windows().size(), std::size_t(1));
    window(0).close(); // The last one waits, as it was, for whoever comes back.
    QTest::qWait(10);
    QCOMPARE(m_group->windows().size(), std::size_t(1));
}

void WindowsTest::goesToAnotherOrganizationTogether()
{
    m_group->openAnother();
    m_plane->servers.all = {};

    emit window(1)
        .findChild<ui::ServerSwitcher*>("shell.switcher")
        ->organizationChosen(m_plane->session.person.memberships.back());

    for (const auto* each : m_group->windows())
        QTRY_COMPARE(each->findChild<ui::ServerSwitcher*>("shell.switcher")->toolTip(),
                     "Umbrella on This computer");
    QCOMPARE(m_plane->connection.followed.size(), std::size_t(2));
}

void WindowsTest::losesNothingHalfWritten()
{
    m_group->openAnother();
    m_actions->action("secret.new")->trigger();
    QVERIFY(window(1).isHalfWritten());
    QVERIFY(!window(0).isHalfWritten() && m_group->isHalfWritten());

    emit window(0)
        .findChild<ui::ServerSwitcher*>("shell.switcher")
        ->organizationChosen(m_plane->session.person.memberships.back());

    QVERIFY(window(0).findChild<ui::Toast*>()->text().contains("half-written"));
    QCOMPARE(m_plane->connection.followed.size(), std::size_t(1));
}

void WindowsTest::speaksAnotherLanguageAtOnce()
{
    const QString catalogues = STRONGROOM_BINARY_DIR "/app/console";
    ui::changeLanguageBy([this, catalogues](const QString& language) {
        QMetaObject::invokeMethod(
            m_group.get(),
            [this, catalogues, language] {
                ui::speak(*qApp, language, catalogues);
                m_group->makeAnew();
            },
            Qt::QueuedConnection);
        return QString();
    });
    m_group->openAnother();
    goToLanguages();
    const auto place = m_group->current().geometry();

    languages()->setCurrentIndex(languages()->findData("de"));

    QTRY_COMPARE(window(0).windowTitle(), "Strongroom – Geheimnisse");
    QCOMPARE(window(1).windowTitle(), "Strongroom – Einstellungen");
    QCOMPARE(&m_group->current(), &window(1));
    QCOMPARE(window(1).geometry().size(), place.size());
    QVERIFY(languages()->isVisible());
    QCOMPARE(m_plane->connection.followed.size(), std::size_t(1));
    languages()->setCurrentIndex(languages()->findData("ar"));
    QTRY_COMPARE(m_group->current().layoutDirection(), Qt::RightToLeft);
    languages()->setCurrentIndex(languages()->findData("en"));
    QTRY_COMPARE(window(1).windowTitle(), "Strongroom – Settings");
    QCOMPARE(m_group->current().layoutDirection(), Qt::LeftToRight);
}

void WindowsTest::keepsTheLanguageWhileSomethingIsHalfWritten()
{
    ui::changeLanguageBy([this](const QString&) {
        return m_group->isHalfWritten() ? QString("Not now.") : QString();
    });
    m_actions->action("secret.new")->trigger();
    goToLanguages();

    languages()->setCurrentIndex(languages()->findData("de"));

    QCOMPARE(languages()->currentData().toString(), QString());
    QCOMPARE(languages()->accessibleDescription(), "Not now.");
    QVERIFY(ui::savedLanguage().isEmpty());
}

void WindowsTest::tellsOfAClockThatIsWrong()
{
    using namespace std::chrono_literals;
    auto* note = new ui::ClockNote(m_group->current());
    note->tell(40s);
    QVERIFY(!note->isVisible());

    note->tell(-24h);

    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), "▲ The server's clock is 1 day behind");
    QVERIFY(m_group->current().findChild<ui::Toast*>()->text().contains("Have the clock set"));
    note->tell(0s);
    QVERIFY(!note->isVisible());
}

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
