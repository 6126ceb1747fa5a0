// A file that somebody points at is read whole or refused with the reason; a new one is theirs
// alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/chosen_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace strongroom;

class ChosenFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void saysWhyNot_data();
    void saysWhyNot();
    void readsNothingOfAHugeFile();
    void savesForTheOwnerAlone();
    void replacesNothing();
    void followsNoLink();
    void saysThatItCannotBeWritten();

private:
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const char* name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void ChosenFileTest::readsWhatIsThere()
{
    const QByteArray content("a\0b\n", 4);
    write("plain", content);

    const auto bytes = readChosenFile(path("plain"), 4);

    QVERIFY(bytes);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes->reveal().data()), 4), content);
}

void ChosenFileTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << "."
                              << "not_plain";
    QTest::newRow("a pipe") << "pipe"
                            << "not_plain";
    QTest::newRow("a link") << "link"
                            << "link";
    QTest::newRow("a dead link") << "dead"
                                 << "link";
    QTest::newRow("nothing") << "absent"
                             << "absent";
    QTest::newRow("below a file") << "plain/x"
                                  << "absent";
    QTest::newRow("too large") << "large"
                               << "too_large";
    QTest::newRow("a device") << "/dev/zero"
                              << "not_plain";
    QTest::newRow("not allowed") << "shut"
                                 << "unreadable";
    write("plain", "x");
    write("large", QByteArray(101, 'x'));
    write("shut", "x");
    QFile::setPermissions(m_folder.filePath("shut"), {});
    ::mkfifo(path("pipe").c_str(), 0600);
    QFile::link(m_folder.filePath("plain"), m_folder.filePath("link"));
    QFile::link(m_folder.filePath("nowhere"), m_folder.filePath("dead"));
}

void ChosenFileTest::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    if (name == "shut" && ::geteuid() == 0)
        QSKIP("root may read everything");

    const auto bytes = readChosenFile(
        name.startsWith('/') ? name.toStdString() : m_folder.filePath(name).toStdString(), 100);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().reason, reason.toStdString());
    QVERIFY(!bytes.error().message.empty());
}

void ChosenFileTest::readsNothingOfAHugeFile()
{
    write("huge", "x");
    QCOMPARE(::truncate(path("huge").c_str(), off_t(1) << 30), 0);

    const auto bytes = readChosenFile(path("huge"), 1 << 20);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::TooLarge);
}

void ChosenFileTest::savesForTheOwnerAlone()
{
    const auto mask = ::umask(0);

    const auto done = saveChosenFile(path("saved"), SecretBytes::copyOf(std::string_view("value")));

    ::umask(mask);
    QVERIFY(done);
    QCOMPARE(read("saved"), QByteArray("value"));
    struct stat status = {};
    QCOMPARE(::stat(path("saved").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(m_folder.path()).entryList({"saved*"}).size(), 1);
}

void ChosenFileTest::replacesNothing()
{
    write("standing", "before");

    const auto done =
        saveChosenFile(path("standing"), SecretBytes::copyOf(std::string_view("after")));

    QVERIFY(!done);
    QCOMPARE(done.error().reason, "exists");
    QCOMPARE(read("standing"), QByteArray("before"));
}

void ChosenFileTest::followsNoLink()
{
    QFile::link(m_folder.filePath("elsewhere"), m_folder.filePath("leads"));

    const auto done = saveChosenFile(path("leads"), SecretBytes::copyOf(std::string_view("value")));

    QVERIFY(!done);
    QVERIFY(!QFile::exists(m_folder.filePath("elsewhere")));
}

void ChosenFileTest::saysThatItCannotBeWritten()
{
    const auto done =
        saveChosenFile("/nowhere/at/all", SecretBytes::copyOf(std::string_view("value")));

    QVERIFY(!done);
    QCOMPARE(done.error().reason, "unwritable");
}

QTEST_GUILESS_MAIN(ChosenFileTest)
#include "chosen_file_test.moc"
