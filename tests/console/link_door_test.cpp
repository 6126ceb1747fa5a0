// Links from outside reach a console that runs, and nothing else does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/link_door.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using strongroom::console::LinkDoor;

class LinkDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsALinkToTheConsoleThatRuns();
    void isOneConsolesAlone();
    void takesOverFromOneThatWasKilled();
    void hearsNoneThatIsTooLong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LinkDoorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
}

void LinkDoorTest::handsALinkToTheConsoleThatRuns()
{
    const QString link = "strongroom://audit?filter=actor%3Aanna";
    QList<bool> taken;
    const auto note = [&taken](bool one) { taken << one; };
    LinkDoor::pass(link, this, note);
    QTRY_COMPARE(taken, QList<bool>{false});
    LinkDoor door;
    QVERIFY(door.open());
    QSignalSpy came(&door, &LinkDoor::came);

    LinkDoor::pass(link, this, note);

    QTRY_COMPARE(taken, (QList<bool>{false, true}));
    QCOMPARE(came.size(), 1);
    QCOMPARE(came.front().front().toString(), link);
    QVERIFY(!(QFile::permissions(LinkDoor::address())
              & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)));
}

void LinkDoorTest::isOneConsolesAlone()
{
    LinkDoor first;
    LinkDoor second;
    QVERIFY(first.open());
    QVERIFY(!second.open());
}

void LinkDoorTest::takesOverFromOneThatWasKilled()
{
    // What is left of a socket whose owner is gone: a name that nobody listens at.
    QFile left(LinkDoor::address());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    LinkDoor door;
    QVERIFY(door.open());
}

void LinkDoorTest::hearsNoneThatIsTooLong()
{
    LinkDoor door;
    QVERIFY(door.open());
    QSignalSpy came(&door, &LinkDoor::came);
    QLocalSocket caller;
    QSignalSpy gone(&caller, &QLocalSocket::disconnected);
    caller.connectToServer(LinkDoor::address());
    QTRY_COMPARE(caller.state(), QLocalSocket::ConnectedState);

    caller.write(QByteArray(1 << 20, 'a'));

    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(came.isEmpty());
}

QTEST_GUILESS_MAIN(LinkDoorTest)
#include "link_door_test.moc"
