// SQLite keeps the contract; and what only a file can do wrong: age, damage, two processes at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/migrations.h"
#include "server/storage/sqlite/sqlite_storage.h"
#include "tests/server/storage/storage_contract.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>

using namespace strongroom;
using namespace strongroom::server;

class SqliteStorageTest : public test::StorageContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Storage> openEmpty() override;
    std::unique_ptr<Storage> openAgain() override;
    Result<domain::Page<domain::AuditEvent>> events(const AuditQuery& query) override
    {
        return AuditRecords(dynamic_cast<SqliteStorage&>(*m_storage)).events(query);
    }

private slots:
    void isReadableByItsOwnerOnly();
    void upgradesEveryOlderSchema_data();
    void upgradesEveryOlderSchema();
    void upgradesOnceForTwoProcesses();
    void keepsWhatItWritesWhileOthersComeAndGo();
    void refusesANewerSchema();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void refusesToChangeTheRecord();
    void saysWhenThereIsNoRoom();

private:
    std::string path() const { return m_folder.filePath("a.sqlite").toStdString(); }
    QByteArray fileText() const;
    void execute(const std::string& sql);
    std::string textOf(const std::string& query);

    QTemporaryDir m_folder;
};

std::unique_ptr<Storage> SqliteStorageTest::openEmpty()
{
    for (const char* name : {"a.sqlite", "a.sqlite-wal", "a.sqlite-shm"})
        QFile::remove(m_folder.filePath(name));
    return openAgain();
}

std::unique_ptr<Storage> SqliteStorageTest::openAgain()
{
    auto opened = SqliteStorage::open(path());
    if (!opened)
        qFatal("%s %s", opened.error().message.c_str(), opened.error().detail.c_str());
    return std::move(*opened);
}

QByteArray SqliteStorageTest::fileText() const
{
    QFile file(m_folder.filePath("a.sqlite"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SqliteStorageTest::execute(const std::string& sql)
{
    auto database = Database::open(path());
    const auto done = database ? database->execute(sql) : Result<Done>(database.error());
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

std::string SqliteStorageTest::textOf(const std::string& query)
{
    auto database = Database::open(path());
    auto asked = database->prepare(query);
    return asked.step() ? asked.text(0) : std::string();
}

void SqliteStorageTest::isReadableByItsOwnerOnly()
{
    for (const char* name : {"a.sqlite", "a.sqlite-wal", "a.sqlite-shm"})
        QCOMPARE(
            QFile(m_folder.filePath(name)).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
}

void SqliteStorageTest::upgradesEveryOlderSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= int(migrations().size()); ++version)
        QTest::addRow("version %d", version) << version;
}

void SqliteStorageTest::upgradesEveryOlderSchema()
{
    QFETCH(int, version);
    const auto newest = textOf("SELECT group_concat(sql, ';') FROM sqlite_schema");
    m_storage.reset();
    for (const char* name : {"a.sqlite", "a.sqlite-wal", "a.sqlite-shm"})
        QFile::remove(m_folder.filePath(name));
    for (int i = 0; i < version; ++i)
        execute(std::string(migrations()[std::size_t(i)]));
    execute("PRAGMA user_version=" + std::to_string(version));
    if (version > 0)
        execute("INSERT INTO organizations VALUES ('o', 'old', 'Old', 'b', x'00', 1)");

    m_storage = openAgain();

    QCOMPARE(textOf("PRAGMA user_version"), std::to_string(migrations().size()));
    QCOMPARE(textOf("SELECT group_concat(sql, ';') FROM sqlite_schema"), newest);
    if (version > 0)
        QVERIFY(m_storage->organizationBySlug("old"));
}

void SqliteStorageTest::upgradesOnceForTwoProcesses()
{
    std::atomic<int> failures = 0;
    for (int turn = 0; turn < 10; ++turn) {
        m_storage.reset();
        for (const char* name : {"a.sqlite", "a.sqlite-wal", "a.sqlite-shm"})
            QFile::remove(m_folder.filePath(name));
        execute("PRAGMA user_version=0"); // Already in WAL mode, as an older database is.
        test::inTwoThreads([&](int) { failures += SqliteStorage::open(path()) ? 0 : 1; });
    }

    QCOMPARE(failures.load(), 0);
}

void SqliteStorageTest::keepsWhatItWritesWhileOthersComeAndGo()
{
    QVERIFY(!textOf("SELECT name FROM sqlite_schema").empty()); // A second connection, closed.
    const auto another = [this](const char* sql) {
        const auto script = QString("import sqlite3, sys\n"
                                    "database = sqlite3.connect(sys.argv[1])\n"
                                    "print(database.execute(sys.argv[2]).fetchall())\n"
                                    "database.commit()\n"
                                    "database.close()\n");
        QProcess process;
        process.start("python3", {"-c", script, QString::fromStdString(path()), sql});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    };
    another("UPDATE organizations SET name = 'Renamed'");

    const domain::Organization late{domain::OrganizationId::fresh(), "late", "Late",
                                    domain::BackendId::fresh()};
    QVERIFY(m_storage->write(
        [&](StorageWriter& writer) { return writer.addOrganization(late, Bytes(32, 1)); }));

    QCOMPARE(another("SELECT name FROM organizations WHERE slug = 'late'"),
             QByteArray("[('Late',)]"));
}

void SqliteStorageTest::refusesANewerSchema()
{
    m_storage.reset();
    execute("PRAGMA user_version=" + std::to_string(migrations().size() + 1));
    const auto before = fileText();

    const auto opened = SqliteStorage::open(path());

    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::VersionConflict));
    QVERIFY(QString::fromStdString(opened.error().message).contains("newer Strongroom"));
    QCOMPARE(fileText(), before);
}

void SqliteStorageTest::refusesADamagedFile_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("random bytes") << "random";
    QTest::newRow("text") << "text";
    QTest::newRow("half of it") << "half";
    QTest::newRow("without its last page") << "last";
    QTest::newRow("cut within its head") << "head";
    QTest::newRow("garbage in a page") << "page";
    QTest::newRow("empty beside its log") << "empty";
}

void SqliteStorageTest::refusesADamagedFile()
{
    QFETCH(QString, how);
    for (int i = 0; i < 200; ++i)
        add(secretNamed("Secret number " + std::to_string(i)));
    m_storage.reset();
    auto text = fileText();
    constexpr int pageSize = 4096;
    QVERIFY(text.size() > 20 * pageSize);
    if (how == "random")
        for (int i = 0; i < text.size(); ++i)
            text[i] = char((i * 2654435761U) >> 13);
    else if (how == "text")
        text = "This is no database.\n";
    else if (how == "half")
        text.truncate(text.size() / 2);
    else if (how == "last")
        text.chop(pageSize);
    else if (how == "head")
        text.truncate(50);
    else if (how == "page")
        text.replace(text.size() - 3 * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    else
        text.clear();
    QFile file(m_folder.filePath("a.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    if (how == "empty") {
        QFile log(m_folder.filePath("a.sqlite-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("what was committed last") > 0);
    }

    const auto opened = SqliteStorage::open(path());

    QVERIFY(!opened);
    QCOMPARE(QString::fromStdString(std::string(nameOf(opened.error().kind))), "corrupted");
    QCOMPARE(fileText(), text); // Somebody may yet save what is there.
}

void SqliteStorageTest::refusesToChangeTheRecord()
{
    QVERIFY(write([&](StorageWriter& writer) { return writer.appendEvent(eventOn("one")); }));
    auto database = Database::open(path());

    QVERIFY(!database->execute("UPDATE audit_events SET actor = 'Mallory'"));
    QVERIFY(!database->execute("DELETE FROM audit_events"));
    QVERIFY(!database->execute("REPLACE INTO audit_events SELECT * FROM audit_events"));
    QCOMPARE(textOf("SELECT actor || action FROM audit_events"), std::string("secret.change"));
}

void SqliteStorageTest::saysWhenThereIsNoRoom()
{
    const auto standing = add(secretNamed("Standing"));
    auto* sqlite = static_cast<SqliteStorage*>(m_storage.get());
    const auto limitPages = [&](const std::string& pages) {
        return sqlite->writeTo( // The limit is its connection's own.
            [&](Database& database) { return database.execute("PRAGMA max_page_count=" + pages); });
    };
    QVERIFY(limitPages("1")); // SQLite holds it at the present size.
    auto large = secretNamed("Large");
    large.description = std::string(100'000, 'x');

    const auto added = write([&](StorageWriter& writer) { return writer.addSecret(large); });

    QVERIFY(!added);
    QCOMPARE(int(added.error().kind), int(ErrorKind::StorageFull));
    QVERIFY(m_storage->secret(m_organization.id, standing.id));
    QVERIFY(limitPages("1000000"));
    add(large);
}

QTEST_GUILESS_MAIN(SqliteStorageTest)
#include "sqlite_storage_test.moc"
