// A statement is prepared once, lent to one at a time, and comes back clean.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/statement_cache.h"

#include "server/storage/sqlite/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <optional>

using namespace strongroom;
using namespace strongroom::server;

class StatementCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lendsAgainWhatWasGivenBack();
    void neverLendsOneStatementTwice();
    void forgetsWhatWasBound();
    void endsTheReadOfAStatementInMidStep();
    void goesOnAfterAStatementThatFailed();
    void seesColumnsThatWereAddedMeanwhile();
    void staysSmall();
    void movesWithItsConnection();

private:
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        return statement;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    sqlite3* m_handle = nullptr; ///< A connection beside it, for statements in the raw.
};

void StatementCacheTest::init()
{
    m_folder.emplace();
    const auto path = m_folder->filePath("a.sqlite").toStdString();
    auto database = Database::open(path);
    QVERIFY(database);
    m_database.emplace(std::move(*database));
    QVERIFY(m_database->execute(
        "CREATE TABLE t (a TEXT UNIQUE) STRICT; INSERT INTO t VALUES ('one'), ('two'), ('three')"));
    QCOMPARE(sqlite3_open(path.c_str(), &m_handle), SQLITE_OK);
}

void StatementCacheTest::cleanup()
{
    // Refuses if a statement is left.
    QCOMPARE(sqlite3_close(m_handle), SQLITE_OK);
    m_database.reset();
    m_folder.reset();
}

void StatementCacheTest::lendsAgainWhatWasGivenBack()
{
    StatementCache cache;
    auto* const statement = prepare("SELECT a FROM t");

    cache.give(statement);

    QCOMPARE(cache.take("SELECT a FROM t WHERE a = ''"), nullptr);
    QCOMPARE(cache.take("SELECT a FROM t"), statement);
    sqlite3_finalize(statement);
}

void StatementCacheTest::neverLendsOneStatementTwice()
{
    StatementCache cache;
    auto* const first = prepare("SELECT a FROM t");
    cache.give(first);
    QCOMPARE(cache.take("SELECT a FROM t"), first);

    QCOMPARE(cache.take("SELECT a FROM t"), nullptr);

    auto* const second = prepare("SELECT a FROM t");
    cache.give(first);
    cache.give(second); // One of a text is kept; cleanup() sees whether this one was let go.
    QCOMPARE(cache.take("SELECT a FROM t"), first);
    cache.give(first);
}

void StatementCacheTest::forgetsWhatWasBound()
{
    const auto rows = [this](const char* bound) {
        auto asked = m_database->prepare("SELECT count(*) FROM t WHERE a = ?");
        if (bound != nullptr)
            asked.bind(std::string_view(bound));
        return asked.step() ? asked.number(0) : -1;
    };

    QCOMPARE(rows("one"), 1);
    QCOMPARE(rows(nullptr), 0);
    QCOMPARE(rows("two"), 1);
}

void StatementCacheTest::endsTheReadOfAStatementInMidStep()
{
    {
        auto asked = m_database->prepare("SELECT a FROM t");
        QVERIFY(asked.step()); // There are more rows.
    }

    QVERIFY(m_database->execute("INSERT INTO t VALUES ('four')"));

    // A read transaction that is still open would keep the log from being emptied.
    auto checkpoint = m_database->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    QVERIFY(checkpoint.step());
    QCOMPARE(checkpoint.number(0), 0);
}

void StatementCacheTest::goesOnAfterAStatementThatFailed()
{
    const auto insert = [this](std::string_view text) {
        return m_database->prepare("INSERT INTO t VALUES (?)").bind(text).run();
    };
    const auto taken = insert("one");
    QCOMPARE(taken.error().kind, ErrorKind::AlreadyExists);

    QVERIFY(insert("four"));
    QCOMPARE(insert("four").error().kind, ErrorKind::AlreadyExists);
}

void StatementCacheTest::seesColumnsThatWereAddedMeanwhile()
{
    const auto lastColumn = [this](int column) {
        auto asked = m_database->prepare("SELECT * FROM t WHERE a = 'one'");
        return asked.step() ? asked.text(column) : std::string();
    };
    QCOMPARE(lastColumn(0), std::string("one"));

    QVERIFY(m_database->execute("ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'new'"));

    QCOMPARE(lastColumn(1), std::string("new"));
}

void StatementCacheTest::staysSmall()
{
    StatementCache cache;
    const auto text = [](int number) { return "SELECT " + std::to_string(number); };

    for (int i = 0; i < 1000; ++i)
        cache.give(prepare(text(i)));

    int kept = 0;
    for (int i = 0; i < 1000; ++i)
        if (auto* const statement = cache.take(text(i))) {
            ++kept;
            sqlite3_finalize(statement);
        }
    QVERIFY(kept > 0 && kept < 1000);
}

void StatementCacheTest::movesWithItsConnection()
{
    (void)m_database->prepare("SELECT a FROM t").step();
    Database moved = std::move(*m_database);

    m_database.emplace(std::move(moved));

    auto asked = m_database->prepare("SELECT a FROM t WHERE a = 'one'");
    QVERIFY(asked.step());
}

QTEST_GUILESS_MAIN(StatementCacheTest)
#include "statement_cache_test.moc"
