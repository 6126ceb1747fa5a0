// What the package database and the stamp say, in good and in strange words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/package_channel.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using console::PackageChannel;

Q_DECLARE_METATYPE(strongroom::ui::UpdateNews)

class PackageChannelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsTheCandidate_data();
    void readsTheCandidate();
    void tellsWhatTheChannelOffers();
    void tellsWhatIsInstalledFirst();
    void asksNobodyIfItIsNotWanted();

private:
    /// A package database of our own, which says `policy` and leaves a trace of being asked.
    console::PackagePlaces places(const QByteArray& policy, const QByteArray& stamp);
    QString asked() const { return m_folder.filePath("asked"); }

    QTemporaryDir m_folder;
};

void PackageChannelTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("package-channel-test");
    QSettings().clear();
}

console::PackagePlaces PackageChannelTest::places(const QByteArray& policy, const QByteArray& stamp)
{
    QFile::remove(asked());
    QFile program(m_folder.filePath("apt-cache"));
    if (!program.open(QIODevice::WriteOnly))
        return {};
    program.write("#!/bin/sh\nprintf '%s' \"$*\" >'" + asked().toUtf8() + "'\nprintf '" + policy
                  + "'\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(m_folder.filePath("version"));
    if (file.open(QIODevice::WriteOnly))
        file.write(stamp);
    return {file.fileName(), program.fileName()};
}

void PackageChannelTest::readsTheCandidate_data()
{
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* candidate, const char* told) {
        QTest::newRow(*candidate == '\0' ? "nothing" : candidate)
            << QByteArray(candidate) << QString(told);
    };
    row("1.3.0", "1.3.0");
    row("2:1.3.0-1+deb12u1", "1.3.0");
    row("1.2.10-1", "1.2.10");
    row("1.2.0", "");
    row("1.2.0-2", "");
    row("1.1.9", "");
    row("1.3.0~rc1-1", "");
    row("(none)", "");
    row("", "");
    row("1.3.0; rm -rf", "");
    row("99999999999999999999", "");
}

void PackageChannelTest::readsTheCandidate()
{
    QFETCH(QByteArray, candidate);
    QFETCH(QString, told);

    const auto newer = console::newerCandidate(
        "strongroom:\n  Installed: 1.2.0\n  Candidate: " + candidate + "\n  Version table:\n",
        "1.2.0");

    QCOMPARE(newer.value_or(QString()), told);
    QCOMPARE(console::newerStamp(candidate + "\n", "1.2.0").value_or(QString()), told);
}

void PackageChannelTest::tellsWhatTheChannelOffers()
{
    PackageChannel channel(places("strongroom:\\n  Candidate: 1.3.0-1\\n", "1.2.0\n"), "1.2.0");
    QSignalSpy found(&channel, &PackageChannel::found);

    channel.look();

    QTRY_COMPARE(found.size(), 1);
    const auto news = found.front().front().value<ui::UpdateNews>();
    QCOMPARE(news.kind, ui::UpdateNews::Kind::Offered);
    QCOMPARE(news.version, "1.3.0");
    QFile trace(asked());
    QVERIFY(trace.open(QIODevice::ReadOnly));
    QCOMPARE(trace.readAll(), "policy strongroom");
}

void PackageChannelTest::tellsWhatIsInstalledFirst()
{
    PackageChannel channel(places("Candidate: 1.4.0\\n", "1.3.0\n"), "1.2.0");
    QSignalSpy found(&channel, &PackageChannel::found);

    channel.look();

    QCOMPARE(found.size(), 1);
    const auto news = found.front().front().value<ui::UpdateNews>();
    QCOMPARE(news.kind, ui::UpdateNews::Kind::Installed);
    QCOMPARE(news.version, "1.3.0");
}

void PackageChannelTest::asksNobodyIfItIsNotWanted()
{
    PackageChannel channel(places("Candidate: 1.3.0\\n", "1.3.0\n"), "1.2.0");
    QSignalSpy found(&channel, &PackageChannel::found);
    QSettings().setValue("update/notice", false);

    channel.look();

    QTest::qWait(100);
    QCOMPARE(found.size(), 0);
    QVERIFY(!QFile::exists(asked()));
    QSettings().clear();
}

QTEST_MAIN(PackageChannelTest)
#include "package_channel_test.moc"
