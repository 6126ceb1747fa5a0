// Screen savers and a login manager on a real bus: what they say lowers the veil.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/lock_desk.h"
#include "ui/desktop/session_watch.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QProcess>

#include <poll.h>
#include <unistd.h>

#include <utility>

using namespace strongroom;

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");

} // namespace

/// As far as the console asks it.
class Login1 : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusObjectPath GetSession(const QString& which)
    {
        asked << which;
        return QDBusObjectPath(sessionPath);
    }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                    const QString& how)
    {
        inhibited << what + ' ' + how;
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return {};
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        ::close(std::exchange(m_kept, ends[0]));
        return given;
    }

public:
    ~Login1() override { ::close(m_kept); }

    /// Whether nobody holds what was given last any more: the computer may sleep.
    bool isReleased() const
    {
        pollfd kept{m_kept, 0, 0};
        return ::poll(&kept, 1, 0) == 1 && (kept.revents & POLLHUP) != 0;
    }

    QStringList asked;
    QStringList inhibited;

private:
    int m_kept = -1;
};

class LockBusTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void locksWithAScreenSaver_data();
    void locksWithAScreenSaver();
    void staysOpenWhenAScreenSaverEnds();
    void locksBeforeSleep();
    void holdsSleepAgainHoweverSoonItWakes();
    void locksWithTheSession();
    void locksWhenAnotherSessionIsInFront();
    void hearsOfNoOtherSession();

private:
    void roundTrip(const char* name);
    void settle();
    void say(const QString& path, const char* interface, const char* signal,
             const QVariantList& arguments = {});
    void sayActive(bool active, const QString& path = sessionPath);

    QProcess m_bus;
    QString m_address;
    std::unique_ptr<Login1> m_login;
    std::unique_ptr<ui::SessionWatch> m_watch;
};

void LockBusTest::initTestCase()
{
    beginAll();
    m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!m_bus.waitForStarted())
        QSKIP("no D-Bus: dbus-daemon is not installed");
    while (m_bus.waitForReadyRead() && !m_bus.canReadLine()) {
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    auto desktop = QDBusConnection::connectToBus(m_address, "desktop");
    QVERIFY2(desktop.isConnected(), qPrintable(desktop.lastError().message()));
    m_login = std::make_unique<Login1>();
    QVERIFY(desktop.registerService("org.freedesktop.login1"));
    QVERIFY(desktop.registerObject("/org/freedesktop/login1", m_login.get(),
                                   QDBusConnection::ExportAllSlots));
}

void LockBusTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("console");
    m_bus.kill();
    m_bus.waitForFinished();
}

void LockBusTest::init()
{
    begin();
    m_login->asked.clear();
    m_login->inhibited.clear();
    const auto bus = QDBusConnection::connectToBus(m_address, "console");
    m_watch = std::make_unique<ui::SessionWatch>(bus, bus);
    connect(m_watch.get(), &ui::SessionWatch::lockRequested, m_window.get(), &ui::MainWindow::lock);
    QTRY_COMPARE(m_login->asked.size(), 1);
    // Whoever waits for an answer has a watcher; with the last of them it follows the session.
    QTRY_VERIFY(m_watch->findChildren<QDBusPendingCallWatcher*>().isEmpty());
    roundTrip("console"); // And the bus has heard of it.
}

void LockBusTest::cleanup()
{
    m_watch.reset();
    end();
}

/// What was sent on it before has been dealt with by the bus, and what had come was taken from it.
void LockBusTest::roundTrip(const char* name)
{
    QVERIFY(QDBusConnection(name).interface()->isServiceRegistered("org.freedesktop.DBus").value());
}

/// Until whatever was said has been heard, or has been sent to nobody.
void LockBusTest::settle()
{
    roundTrip("desktop");
    roundTrip("console");
    QTest::qWait(1);
}

void LockBusTest::say(const QString& path, const char* interface, const char* signal,
                      const QVariantList& arguments)
{
    auto message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(QDBusConnection("desktop").send(message));
}

void LockBusTest::sayActive(bool active, const QString& path)
{
    say(path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
        {"org.freedesktop.login1.Session", QVariantMap{{"Active", active}}, QStringList()});
}

void LockBusTest::locksWithAScreenSaver_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("interface");
    QTest::newRow("freedesktop") << "/org/freedesktop/ScreenSaver"
                                 << QByteArray("org.freedesktop.ScreenSaver");
    QTest::newRow("kde") << "/ScreenSaver" << QByteArray("org.freedesktop.ScreenSaver");
    QTest::newRow("gnome") << "/org/gnome/ScreenSaver" << QByteArray("org.gnome.ScreenSaver");
}

void LockBusTest::locksWithAScreenSaver()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, interface);
    QVERIFY(readable().contains("ledger-db-password"));
    const auto before = computed();

    say(path, interface.constData(), "ActiveChanged", {true});

    settle(); // It falls in the turn that hears of it.
    QVERIFY(isLocked());
    const auto taken = computed() - before;
    QVERIFY2(taken <= untilVeiled, qPrintable(QString::number(taken.count())));
    qInfo("%lld ms from the signal to the veil", static_cast<long long>(taken.count()));
    QVERIFY(!readable().contains("ledger"));
    unlock();
}

void LockBusTest::staysOpenWhenAScreenSaverEnds()
{
    say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false});
    settle();

    QVERIFY(!isLocked());
}

void LockBusTest::locksBeforeSleep()
{
    QTRY_COMPARE(m_login->inhibited, QStringList{"sleep delay"});

    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    QTRY_VERIFY(isLocked());
    QTRY_VERIFY(m_login->isReleased());
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});

    QTRY_COMPARE(m_login->inhibited.size(), 2); // Held again for the next time.
    unlock();
}

void LockBusTest::holdsSleepAgainHoweverSoonItWakes()
{
    const auto sleep = [this](bool begins) {
        say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
            {begins});
    };
    QTRY_COMPARE(m_login->inhibited.size(), 1);

    sleep(true);
    sleep(false);
    QTRY_VERIFY(isLocked());
    QTest::qWait(150); // Longer than it is held for painting.
    settle();

    QVERIFY(!m_login->isReleased());
    unlock();
}

void LockBusTest::locksWithTheSession()
{
    say(sessionPath, "org.freedesktop.login1.Session", "Lock");

    QTRY_VERIFY(isLocked());
    unlock();
}

void LockBusTest::locksWhenAnotherSessionIsInFront()
{
    sayActive(true);
    settle();
    QVERIFY(!isLocked());

    sayActive(false);

    QTRY_VERIFY(isLocked());
    unlock();
}

void LockBusTest::hearsOfNoOtherSession()
{
    const QString other("/org/freedesktop/login1/session/_32");

    say(other, "org.freedesktop.login1.Session", "Lock");
    sayActive(false, other);
    settle();

    QVERIFY(!isLocked());
}

QTEST_MAIN(LockBusTest)
#include "lock_bus_test.moc"
