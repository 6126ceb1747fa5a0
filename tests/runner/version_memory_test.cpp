// How far a secret has come is not forgotten, whatever happens to the process.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/version_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;

class VersionMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingAtFirst();
    void keepsTheHighestNumber();
    void passesOverALineCutShort();
    void isMadeShortWhenItIsOpened();
    void refusesAFileThatOthersCouldWrite();

private:
    std::string path() const { return m_folder.filePath("versions.log").toStdString(); }
    QByteArray text() const
    {
        QFile file(m_folder.filePath("versions.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const domain::SecretId m_secret = domain::SecretId::fresh();
};

void VersionMemoryTest::knowsNothingAtFirst()
{
    const auto memory = VersionMemory::open(path());

    QVERIFY(memory);
    QCOMPARE((*memory)->newestOf(m_secret), std::uint32_t(0));
    QCOMPARE(QFile::permissions(m_folder.filePath("versions.log"))
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void VersionMemoryTest::keepsTheHighestNumber()
{
    auto memory = VersionMemory::open(path());
    QVERIFY((*memory)->remember(m_secret, 7));
    QVERIFY((*memory)->remember(m_secret, 3));
    const auto before = (*memory)->newestOf(m_secret);

    const auto again = VersionMemory::open(path());

    QCOMPARE(before, std::uint32_t(7));
    QCOMPARE((*again)->newestOf(m_secret), std::uint32_t(7));
}

void VersionMemoryTest::passesOverALineCutShort()
{
    QFile file(m_folder.filePath("versions.log"));
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray::fromStdString(domain::SecretId::fresh().value) + " 12x\n");
    file.write(QByteArray::fromStdString(m_secret.value) + " 9\n");
    file.write(QByteArray::fromStdString(m_secret.value).left(20));
    file.close();

    const auto memory = VersionMemory::open(path());

    QVERIFY(memory);
    QCOMPARE((*memory)->newestOf(m_secret), std::uint32_t(9));
}

void VersionMemoryTest::isMadeShortWhenItIsOpened()
{
    auto memory = VersionMemory::open(path());
    for (std::uint32_t number = 10; number < 100; ++number)
        QVERIFY((*memory)->remember(m_secret, number));

    const auto again = VersionMemory::open(path());

    QVERIFY(again);
    QCOMPARE(text(), QByteArray::fromStdString(m_secret.value) + " 99\n");
}

void VersionMemoryTest::refusesAFileThatOthersCouldWrite()
{
    const auto name = m_folder.filePath("versions.log");
    QFile::setPermissions(name, QFile::permissions(name) | QFile::WriteGroup);
    const auto memory = VersionMemory::open(path());
    QVERIFY(QFile::remove(name));

    QVERIFY(!memory);
    QCOMPARE(memory.error().kind, ErrorKind::Untrusted);
}

QTEST_GUILESS_MAIN(VersionMemoryTest)
#include "version_memory_test.moc"
