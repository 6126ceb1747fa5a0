// Desktops on a real bus, and what they tell of hands that are elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/session_idle.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QProcess>
#include <QTest>

#include <ctime>

using namespace strongroom;
using namespace std::chrono_literals;
using Idle = ui::SessionIdle::Idle;

class Mutter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public slots:
    qulonglong GetIdletime() { return 4200; }
};

class Saver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public slots:
    uint GetSessionIdleTime() { return 90; }
};

/// Of one property, as login1 keeps it for a session.
class LoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool IdleHint MEMBER idle)
    Q_PROPERTY(qulonglong IdleSinceHintMonotonic MEMBER since)

public:
    bool idle = false;
    qulonglong since = 0;
};

class SessionIdleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void knowsNothingOfASilentDesktop();
    void believesMutter();
    void countsAsTheScreenSaverDoes();
    void takesTheLongerOfTwo();

private:
    Idle asked(bool inMilliseconds = false)
    {
        const auto bus = QDBusConnection::connectToBus(m_address, "console");
        ui::SessionIdle idle(bus, bus, inMilliseconds);
        std::optional<Idle> answer;
        idle.ask([&answer](Idle told) { answer = told; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer.value_or(std::nullopt);
    }
    QDBusConnection desktop() const { return QDBusConnection("desktop"); }
    void offer(const char* service, const char* path, QObject& object)
    {
        auto bus = desktop();
        QVERIFY(bus.registerService(service));
        QVERIFY(bus.registerObject(
            path, &object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    }

    QProcess m_bus;
    QString m_address;
    Mutter m_mutter;
    Saver m_saver;
    LoginSession m_login;
};

void SessionIdleTest::initTestCase()
{
    m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!m_bus.waitForStarted())
        QSKIP("no D-Bus: dbus-daemon is not installed");
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void SessionIdleTest::init()
{
    QVERIFY(QDBusConnection::connectToBus(m_address, "desktop").isConnected());
    m_login.idle = false;
}

void SessionIdleTest::cleanup()
{
    QDBusConnection::disconnectFromBus("desktop"); // And all that it offered.
}

void SessionIdleTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus("console");
    m_bus.kill();
    m_bus.waitForFinished();
}

void SessionIdleTest::knowsNothingOfASilentDesktop()
{
    QVERIFY(!asked());
}

void SessionIdleTest::believesMutter()
{
    offer("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", m_mutter);
    offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", m_saver);

    QCOMPARE(asked(), Idle(4200ms));
}

void SessionIdleTest::countsAsTheScreenSaverDoes()
{
    offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", m_saver);

    QCOMPARE(asked(), Idle(90s));
    QCOMPARE(asked(true), Idle(90ms));
}

void SessionIdleTest::takesTheLongerOfTwo()
{
    offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", m_saver);
    offer("org.freedesktop.login1", "/org/freedesktop/login1/session/auto", m_login);
    QCOMPARE(asked(), Idle(90s));
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    m_login.idle = true;
    m_login.since = 0; // Since the computer was started.

    const auto idle = asked();

    QVERIFY(idle && *idle >= std::chrono::seconds(now.tv_sec));
}

QTEST_MAIN(SessionIdleTest)
#include "session_idle_test.moc"
