// Writes that share a commit are each kept or undone by themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/group_commit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <latch>
#include <stdexcept>
#include <thread>

using namespace strongroom;
using namespace strongroom::server;

namespace {

const Error unwanted{ErrorKind::Forbidden, "Not this one."};

Result<Done> insert(Database& database, std::int64_t number)
{
    return database.prepare("INSERT INTO t VALUES (?)").bind(number).run();
}

std::int64_t count(Database& database, const char* where = "1")
{
    auto asked = database.prepare(std::string("SELECT count(*) FROM t WHERE ") + where);
    return asked.step() ? asked.number(0) : -1;
}

} // namespace

class GroupCommitTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAllOfManyThreads();
    void writesForAllWhoWaitedInOneTransaction();
    void undoesOnlyWhatFailed();
    void throwsOnlyWhereItWasThrown();
    void tellsAllWhoseTransactionWasLost();
    void tellsAllThatThereIsNoConnection();
    void keepsNothingOfOneThatFailsAlone();

private:
    std::string path() const { return m_folder->filePath("a.sqlite").toStdString(); }

    /// The works, in their order, as one group: they come while another write is under way.
    std::vector<std::future<Result<Done>>> together(const std::vector<GroupCommit::Work>& works);

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_reader;
    std::optional<GroupCommit> m_commits;
};

void GroupCommitTest::init()
{
    m_commits.reset();
    m_reader.reset();
    m_folder.emplace();
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_reader.emplace(std::move(*opened));
    QVERIFY(m_reader->execute("CREATE TABLE t (number INTEGER PRIMARY KEY) STRICT"));
    m_commits.emplace([this] { return Database::open(path()); });
}

std::vector<std::future<Result<Done>>>
GroupCommitTest::together(const std::vector<GroupCommit::Work>& works)
{
    std::latch begun(1);
    std::latch go(1);
    auto first = std::async(std::launch::async, [&] {
        return m_commits->run([&](Database&) -> Result<Done> {
            begun.count_down();
            go.wait();
            return unwanted;
        });
    });
    begun.wait();
    std::vector<std::future<Result<Done>>> answers;
    for (const auto& work : works) {
        answers.push_back(
            std::async(std::launch::async, [this, &work] { return m_commits->run(work); }));
        while (m_commits->waiting() < answers.size())
            std::this_thread::yield();
    }
    go.count_down();
    for (const auto& answer : answers)
        answer.wait();
    (void)first.get();
    return answers;
}

void GroupCommitTest::keepsAllOfManyThreads()
{
    constexpr int threads = 8;
    constexpr int each = 40;
    std::atomic<int> wrong{0};
    {
        std::vector<std::jthread> all;
        for (int thread = 0; thread < threads; ++thread)
            all.emplace_back([&, thread] {
                for (int i = 0; i < each; ++i) {
                    const auto number = thread * each + i;
                    const auto done = m_commits->run([&](Database& database) -> Result<Done> {
                        auto inserted = insert(database, number);
                        return i % 4 == 3 ? Result<Done>(unwanted) : inserted;
                    });
                    wrong += done.hasValue() != (i % 4 != 3);
                }
            });
    }

    QCOMPARE(wrong.load(), 0);
    QCOMPARE(count(*m_reader), threads * each * 3 / 4);
    QCOMPARE(count(*m_reader, "number % 4 = 3"), 0);
}

void GroupCommitTest::writesForAllWhoWaitedInOneTransaction()
{
    std::vector<std::int64_t> seenInside;
    std::vector<std::int64_t> seenOutside;
    std::vector<GroupCommit::Work> works;
    for (int i = 0; i < 5; ++i)
        works.emplace_back([&, i](Database& database) {
            auto inserted = insert(database, i);
            seenInside.push_back(count(database));
            seenOutside.push_back(count(*m_reader));
            return inserted;
        });

    const auto answers = together(works);

    QCOMPARE(seenInside, (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    QCOMPARE(seenOutside, std::vector<std::int64_t>(5, 0));
    QCOMPARE(count(*m_reader), 5);
}

void GroupCommitTest::undoesOnlyWhatFailed()
{
    auto answers = together({
        [](Database& database) { return insert(database, 1); },
        [](Database& database) -> Result<Done> {
            (void)insert(database, 2);
            return unwanted;
        },
        [](Database& database) { return insert(database, 1); }, // Taken.
        [](Database& database) { return insert(database, 3); },
    });

    QVERIFY(answers[0].get());
    QCOMPARE(answers[1].get().error().kind, ErrorKind::Forbidden);
    QCOMPARE(answers[2].get().error().kind, ErrorKind::AlreadyExists);
    QVERIFY(answers[3].get());
    QCOMPARE(count(*m_reader), 2);
    QCOMPARE(count(*m_reader, "number = 2"), 0);
}

void GroupCommitTest::throwsOnlyWhereItWasThrown()
{
    auto answers = together({
        [](Database& database) { return insert(database, 1); },
        [](Database& database) -> Result<Done> {
            (void)insert(database, 2);
            throw std::runtime_error("a library's");
        },
        [](Database& database) { return insert(database, 3); },
    });

    QVERIFY(answers[0].get());
    QVERIFY_EXCEPTION_THROWN(answers[1].get(), std::runtime_error);
    QVERIFY(answers[2].get());
    QCOMPARE(count(*m_reader, "number IN (1, 3)"), 2);
    QCOMPARE(count(*m_reader), 2);
}

void GroupCommitTest::tellsAllWhoseTransactionWasLost()
{
    // As SQLite does by itself when the disk is full.
    const Error full{ErrorKind::StorageFull, "There is no room left."};
    auto answers = together({
        [](Database& database) { return insert(database, 1); },
        [&](Database& database) -> Result<Done> {
            (void)database.execute("ROLLBACK");
            return full;
        },
        [](Database& database) { return insert(database, 3); },
    });

    for (auto& answer : answers)
        QCOMPARE(answer.get().error().kind, ErrorKind::StorageFull);
    QCOMPARE(count(*m_reader), 0);
    QVERIFY(m_commits->run([](Database& database) { return insert(database, 4); }));
    QCOMPARE(count(*m_reader), 1);
}

void GroupCommitTest::tellsAllThatThereIsNoConnection()
{
    bool there = false;
    m_commits.emplace([&]() -> Result<Database> {
        if (!there)
            return Error{ErrorKind::Unavailable, "Not yet."};
        return Database::open(path());
    });
    const auto write = [&] {
        return m_commits->run([](Database& database) { return insert(database, 1); });
    };

    QCOMPARE(write().error().kind, ErrorKind::Unavailable);
    there = true;
    QVERIFY(write());
    QCOMPARE(count(*m_reader), 1);
}

void GroupCommitTest::keepsNothingOfOneThatFailsAlone()
{
    const auto failed = m_commits->run([](Database& database) -> Result<Done> {
        (void)insert(database, 1);
        return unwanted;
    });
    const auto thrown = [&] {
        return m_commits->run([](Database& database) -> Result<Done> {
            (void)insert(database, 2);
            throw std::runtime_error("a library's");
        });
    };

    QCOMPARE(failed.error().kind, ErrorKind::Forbidden);
    QVERIFY_EXCEPTION_THROWN(thrown(), std::runtime_error);
    QCOMPARE(count(*m_reader), 0);
}

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "group_commit_test.moc"
