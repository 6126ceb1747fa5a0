// The control plane of the console's own: it comes up, it says why it does not, it ends when asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/embedded_control_plane.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace strongroom;
using console::EmbeddedControlPlane;

namespace {

constexpr int deadline = 20000; // For a loaded machine; nothing here is measured.

/// The processes whose command line names `folder`.
std::vector<pid_t> processesOf(const QString& folder)
{
    std::vector<pid_t> found;
    for (const auto& entry : QDir("/proc").entryList(QDir::Dirs)) {
        bool number = false;
        const auto pid = entry.toInt(&number);
        QFile line("/proc/" + entry + "/cmdline");
        if (number && line.open(QIODevice::ReadOnly) && line.readAll().contains(folder.toUtf8()))
            found.push_back(pid);
    }
    return found;
}

QString messageOf(const QSignalSpy& spy)
{
    return QString::fromStdString(spy.first().first().value<Error>().message);
}

} // namespace

class EmbeddedControlPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesUpAndEndsGracefully();
    void killsWhatDoesNotEnd();
    void comesBackAfterItsServerDied();
    void saysThatAPortIsInUse();
    void startsOnceThePortIsFree();
    void saysThatAProgramIsMissing();
    void saysThatItsFolderCannotBeUsed();
    void saysThatItsDatabaseIsDamaged();

private:
    QString folder() const { return m_temporary->filePath("data"); }
    QString programs() const { return QCoreApplication::applicationDirPath(); }
    QString programsThatClaim(int port);

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void EmbeddedControlPlaneTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

QString EmbeddedControlPlaneTest::programsThatClaim(int port)
{
    // The real program, with a port of its configuration set: by itself it takes whatever is free.
    QFile wrapper(m_temporary->filePath("strongroomd"));
    if (!wrapper.open(QIODevice::WriteOnly))
        return {};
    wrapper.write(QString("#!/bin/sh\n"
                          "[ \"$1\" = serve ] && ! grep -q '\"port\":%1' \"$3\" && "
                          "sed -i 's/\"port\":0/\"port\":%1/' \"$3\"\n"
                          "exec %2/strongroomd \"$@\"\n")
                      .arg(QString::number(port), programs())
                      .toUtf8());
    wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::link(programs() + "/strongroom-runner", m_temporary->filePath("strongroom-runner"));
    return m_temporary->path();
}

void EmbeddedControlPlaneTest::comesUpAndEndsGracefully()
{
    EmbeddedControlPlane plane(folder(), programs());
    QSignalSpy ready(&plane, &EmbeddedControlPlane::ready);
    QSignalSpy stopped(&plane, &EmbeddedControlPlane::stopped);
    plane.start();
    QVERIFY(ready.wait(deadline));
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(folder()).size(), 2U, deadline);

    plane.stop();
    QVERIFY(stopped.wait(deadline));

    QVERIFY(processesOf(folder()).empty());
    // SQLite takes its write-ahead log away when it is closed, and only then.
    QVERIFY(QDir(folder()).entryList({"*-wal"}).isEmpty());
    QCOMPARE(QFile(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void EmbeddedControlPlaneTest::killsWhatDoesNotEnd()
{
    auto plane = std::make_unique<EmbeddedControlPlane>(folder(), programs());
    QSignalSpy ready(plane.get(), &EmbeddedControlPlane::ready);
    QSignalSpy stopped(plane.get(), &EmbeddedControlPlane::stopped);
    plane->start();
    QVERIFY(ready.wait(deadline));
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(folder()).size(), 2U, deadline);
    for (const auto pid : processesOf(folder()))
        ::kill(pid, SIGSTOP); // Deaf to SIGTERM from now on.

    plane->stop();
    QVERIFY(stopped.wait(deadline));
    plane.reset();

    QTRY_VERIFY_WITH_TIMEOUT(processesOf(folder()).empty(), deadline);
}

void EmbeddedControlPlaneTest::comesBackAfterItsServerDied()
{
    EmbeddedControlPlane plane(folder(), programs());
    QSignalSpy ready(&plane, &EmbeddedControlPlane::ready);
    QSignalSpy stopped(&plane, &EmbeddedControlPlane::stopped);
    plane.start();
    QVERIFY(ready.wait(deadline));
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(folder()).size(), 2U, deadline);

    for (const auto pid : processesOf(folder()))
        ::kill(pid, SIGKILL);

    QVERIFY(ready.wait(deadline));
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(folder()).size(), 2U, deadline);
    plane.stop();
    QVERIFY(stopped.wait(deadline));
}

void EmbeddedControlPlaneTest::saysThatAPortIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EmbeddedControlPlane plane(folder(), programsThatClaim(other.serverPort()));
    QSignalSpy failed(&plane, &EmbeddedControlPlane::failed);

    plane.start();
    QVERIFY(failed.wait(deadline));

    const auto message = messageOf(failed);
    QVERIFY2(message.contains(QString("Port %1").arg(other.serverPort())), qPrintable(message));
    QVERIFY2(message.contains("in use by another program"), qPrintable(message));
}

void EmbeddedControlPlaneTest::startsOnceThePortIsFree()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    EmbeddedControlPlane plane(folder(), programsThatClaim(other->serverPort()));
    QSignalSpy failed(&plane, &EmbeddedControlPlane::failed);
    QSignalSpy ready(&plane, &EmbeddedControlPlane::ready);
    QSignalSpy stopped(&plane, &EmbeddedControlPlane::stopped);
    plane.start();
    QVERIFY(failed.wait(deadline));

    other.reset();
    plane.start();

    QVERIFY(ready.wait(deadline));
    plane.stop();
    QVERIFY(stopped.wait(deadline));
}

void EmbeddedControlPlaneTest::saysThatAProgramIsMissing()
{
    EmbeddedControlPlane plane(folder(), m_temporary->path());
    QSignalSpy failed(&plane, &EmbeddedControlPlane::failed);

    plane.start();

    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, deadline);
    QVERIFY2(messageOf(failed).contains("Is Strongroom installed completely?"),
             qPrintable(messageOf(failed)));
}

void EmbeddedControlPlaneTest::saysThatItsFolderCannotBeUsed()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    EmbeddedControlPlane plane(folder(), programs());
    QSignalSpy failed(&plane, &EmbeddedControlPlane::failed);

    plane.start();

    QCOMPARE(failed.count(), 1);
    QVERIFY2(messageOf(failed).contains(folder()), qPrintable(messageOf(failed)));
}

void EmbeddedControlPlaneTest::saysThatItsDatabaseIsDamaged()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile database(folder() + "/strongroom.sqlite");
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(8192, 'x'));
    database.close();
    EmbeddedControlPlane plane(folder(), programs());
    QSignalSpy failed(&plane, &EmbeddedControlPlane::failed);

    plane.start();

    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, deadline);
    const auto message = messageOf(failed);
    QVERIFY2(message.startsWith("The embedded control plane could not be set up. "),
             qPrintable(message));
    QVERIFY2(message.contains("database"), qPrintable(message));
}

QTEST_GUILESS_MAIN(EmbeddedControlPlaneTest)
#include "embedded_control_plane_test.moc"
