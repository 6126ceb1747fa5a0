// A file is replaced whole, or it is as it was.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/local_file.h"
#include "tests/support/sops_folder.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace strongroom;
using namespace strongroom::client;

namespace {

mode_t modeOf(const std::string& path)
{
    struct stat about = {};
    return ::stat(path.c_str(), &about) == 0 ? about.st_mode & 07777 : 0;
}

} // namespace

class LocalFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keepsTheMode();
    void leavesTheLinkALink();
    void leavesNothingBeside();
    void saysWhatCannotBeRead();
    void leavesTheOldFileWhenTheNewIsRefused();

private:
    test::SopsFolder m_folder;
};

void LocalFileTest::readsWhatItWrote_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4095, 4096, 4097, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void LocalFileTest::readsWhatItWrote()
{
    QFETCH(int, size);
    const auto path = m_folder("file");

    QVERIFY(replaceLocalFile(path, test::secret(QByteArray(size, 'x'))));
    const auto read = readLocalFile(path);

    QVERIFY(read);
    QCOMPARE(test::text(*read), QByteArray(size, 'x'));
}

void LocalFileTest::keepsTheMode()
{
    const auto fresh = m_folder("fresh");
    const auto standing = m_folder.write("standing", "old");
    QCOMPARE(::chmod(standing.c_str(), 0640), 0);

    QVERIFY(replaceLocalFile(fresh, test::secret("x")));
    QVERIFY(replaceLocalFile(standing, test::secret("x")));

    QCOMPARE(modeOf(fresh), mode_t(0600));
    QCOMPARE(modeOf(standing), mode_t(0640));
}

void LocalFileTest::leavesTheLinkALink()
{
    m_folder.write("behind/target", "old");
    QCOMPARE(::symlink("behind/target", m_folder("link").c_str()), 0);

    QVERIFY(replaceLocalFile(m_folder("link"), test::secret("new")));

    QVERIFY(QFileInfo(m_folder.path("link")).isSymLink());
    QCOMPARE(m_folder.read("behind/target"), QByteArray("new"));
}

void LocalFileTest::leavesNothingBeside()
{
    m_folder.write("alone/file", "old");

    QVERIFY(replaceLocalFile(m_folder("alone/file"), test::secret("new")));

    QCOMPARE(QDir(m_folder.path("alone")).entryList(QDir::Files | QDir::Hidden),
             QStringList{"file"});
}

void LocalFileTest::saysWhatCannotBeRead()
{
    for (const auto& path : {m_folder("absent"), std::string("/")}) {
        const auto read = readLocalFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY(read.error().message.starts_with(path));
    }
    m_folder.write("large", "");
    QVERIFY(QFile::resize(m_folder.path("large"), (32 << 20) + 1));
    QCOMPARE(readLocalFile(m_folder("large")).error().kind, ErrorKind::TooLarge);
}

void LocalFileTest::leavesTheOldFileWhenTheNewIsRefused()
{
    const auto refused = replaceLocalFile("/proc/self/comm/x", test::secret("new"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);

    // A folder cannot be replaced by a file, and nothing is left beside it.
    m_folder.write("kept/folder/file", "old");
    QVERIFY(!replaceLocalFile(m_folder("kept/folder"), test::secret("new")));
    QCOMPARE(m_folder.read("kept/folder/file"), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path("kept")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"folder"});
}

QTEST_GUILESS_MAIN(LocalFileTest)
#include "local_file_test.moc"
