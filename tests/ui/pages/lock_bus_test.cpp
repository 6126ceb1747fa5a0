// Screen savers and a login manager on a real bus: what they say lowers the veil.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/lock_desk.h"
#include "ui/desktop/session_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QProcess>

#include <unistd.h>

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
        ::close(ends[0]);
        ::close(ends[1]);
        return given;
    }

public:
    QStringList asked;
    QStringList inhibited;
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
    void locksWithTheSession();
    void locksWhenAnotherSessionIsInFront();
    void hearsOfNoOtherSession();

private:
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
    QVERIFY(m_bus.waitForReadyRead());
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
    QTest::qWait(50); // Until it listens at the session, too.
}

void LockBusTest::cleanup()
{
    m_watch.reset();
    end();
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
    QElapsedTimer time;
    time.start();

    say(path, interface.constData(), "ActiveChanged", {true});

    QTRY_VERIFY(isLocked());
    QVERIFY2(time.elapsed() <= 250, qPrintable(QString::number(time.elapsed())));
    qInfo("%lld ms from the signal to the veil", static_cast<long long>(time.elapsed()));
    QVERIFY(!readable().contains("ledger"));
    unlock();
}

void LockBusTest::staysOpenWhenAScreenSaverEnds()
{
    say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false});

    QTest::qWait(50);

    QVERIFY(!isLocked());
}

void LockBusTest::locksBeforeSleep()
{
    QTRY_COMPARE(m_login->inhibited, QStringList{"sleep delay"});

    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    QTRY_VERIFY(isLocked());
    QTest::qWait(150); // Until the computer may sleep.
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});

    QTRY_COMPARE(m_login->inhibited.size(), 2); // Held again for the next time.
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
    QTest::qWait(50);
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
    QTest::qWait(50);

    QVERIFY(!isLocked());
}

QTEST_MAIN(LockBusTest)
#include "lock_bus_test.moc"
