// Two X servers of the test's own, one of them without the extension, and a key pressed on one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/session_idle.h"
#include "ui/desktop/x11_idle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <xcb/xcb.h>

#include <memory>

using namespace strongroom;
using namespace std::chrono_literals;
using Idle = ui::SessionIdle::Idle;

namespace {

/// Nobody sits in front of it.
class Server
{
public:
    explicit Server(const QStringList& more = {})
    {
        m_process.start("Xvfb", QStringList{"-displayfd", "1", "-noreset", "-nolisten", "tcp",
                                            "-screen", "0", "320x240x24"}
                                    + more);
        while (m_process.waitForReadyRead() && !m_process.canReadLine()) {
        }
        if (m_process.canReadLine())
            m_name = ':' + QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Empty where there is no such server.
    const QString& name() const { return m_name; }

private:
    QProcess m_process;
    QString m_name;
};

std::chrono::milliseconds since(const QElapsedTimer& time)
{
    return std::chrono::milliseconds(time.elapsed());
}

} // namespace

class X11IdleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsFromTheLastTouch();
    void speaksWhereNoDesktopDoes();
    void knowsNothingWithoutTheExtension();

private:
    static bool press() { return QProcess::execute("xdotool", {"key", "shift"}) == 0; }
};

void X11IdleTest::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb")
        QSKIP("no X server: Xvfb is not installed");
}

void X11IdleTest::countsFromTheLastTouch()
{
    QTRY_VERIFY(ui::x11Idle() >= Idle(300ms));
    QElapsedTimer time;
    time.start();

    if (!press())
        QSKIP("no key can be pressed: xdotool is not installed");

    // Not reset, it would say 300 ms more than that, at least.
    const auto idle = ui::x11Idle();
    QVERIFY(idle && *idle <= since(time) + 10ms);
    QTRY_VERIFY(ui::x11Idle() > idle);
}

void X11IdleTest::speaksWhereNoDesktopDoes()
{
    const QDBusConnection nobody("nobody");
    ui::SessionIdle session(nobody, nobody, false);
    QTRY_VERIFY(ui::x11Idle() >= Idle(50ms));
    std::optional<Idle> answer;

    session.ask([&answer](Idle told) { answer = told; });

    QVERIFY(answer && *answer >= Idle(50ms));
}

void X11IdleTest::knowsNothingWithoutTheExtension()
{
    const Server plain({"-extension", "MIT-SCREEN-SAVER"});
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> connection(
        xcb_connect(plain.name().toUtf8().constData(), nullptr), &xcb_disconnect);
    QCOMPARE(xcb_connection_has_error(connection.get()), 0);

    QVERIFY(!ui::x11Idle(*connection));

    QCOMPARE(xcb_connection_has_error(connection.get()), 0); // Qt would lose all its windows.
}

/// Where the windows are to be is known before Qt begins.
int main(int count, char** arguments)
{
    const Server server;
    if (!server.name().isEmpty()) {
        qputenv("DISPLAY", server.name().toUtf8());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    QApplication app(count, arguments);
    X11IdleTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "x11_idle_test.moc"
