// Ends of certificates: kept with their versions, listed while they are in use, by time, page by
// page, to whoever may know of the secret; gone with what was destroyed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/certificates/certificate_end_storage.h"

#include "server/storage/moves/move_storage.h"
#include "server/storage/sqlite/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;

namespace {

const Timestamp now = *parseRfc3339("2026-11-25T10:30:00.000Z");

std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

std::string idOf(int number)
{
    auto digits = std::to_string(number);
    return "01960000-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

Timestamp in(int days)
{
    return now + std::chrono::days(days);
}

} // namespace

class CertificateEndStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void listsWhatIsInUseByTime();
    void countsTheCurrentVersionAlone();
    void isKeptBeforeItsSecretMovesOn();
    void goesPageByPage();
    void refusesOtherCursors();
    void tellsOneSecret();
    void hidesWhatIsNotSeen();
    void goesWithWhatIsDestroyed();
    void movesAlong();

private:
    void run(const std::string& sql);
    void addSecret(int number, int current, const std::string& environment = "NULL");
    void addVersion(int secret, int number, const domain::CertificateEnds& ends = {});
    EndsQuery all() const
    {
        EndsQuery query;
        query.organization = m_org;
        return query;
    }
    /// "secret/key" of each, in their order.
    QStringList listed(const EndsQuery& query)
    {
        const auto page = CertificateEndStorage(*m_storage).list(query);
        if (!page)
            qFatal("%s", page.error().detail.c_str());
        m_next = page->next;
        QStringList texts;
        for (const auto& one : page->items)
            texts << QString::number(std::stoi(one.secret.value.substr(24))) + '/'
                         + QString::fromStdString(one.key);
        return texts;
    }

    const domain::OrganizationId m_org{"org-1"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
    std::optional<std::string> m_next{};
};

void CertificateEndStorageTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
}

void CertificateEndStorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    m_storage = std::move(*opened);
    run("INSERT INTO organizations VALUES ('org-1', 'o', 'o', 'b', x'00', 0);"
        "INSERT INTO organizations VALUES ('org-2', 'p', 'p', 'b', x'00', 0);"
        "INSERT INTO environments (id, organization, slug, name, kind, position) VALUES ('e-1', "
        "'org-1', 'prod', 'Prod', 'production', 0);"
        "INSERT INTO backends (id, organization, name, kind) VALUES ('b-1', 'org-1', 'b', "
        "'local')");
}

void CertificateEndStorageTest::addSecret(int number, int current, const std::string& environment)
{
    const auto id = quoted(idOf(number));
    run("INSERT INTO secrets VALUES (" + id + ", 'org-1', " + environment + ", " + id
        + ", 'n', '', '', '', 'b-1', 'active', 1, " + std::to_string(current)
        + ", 1, 0, 0, 'a', 'a', NULL)");
}

void CertificateEndStorageTest::addVersion(int secret, int number,
                                           const domain::CertificateEnds& ends)
{
    const auto id = quoted(idOf(secret) + '-' + std::to_string(number));
    run("INSERT INTO versions VALUES (" + id + ", " + quoted(idOf(secret)) + ", "
        + std::to_string(number) + ", 'created', '', NULL, 'k', x'00', 0, 'a')");
    for (const auto& [key, end] : ends)
        run("INSERT INTO entries VALUES (" + id + ", 0, " + quoted(key)
            + ", 'text', x'00', 'f', 1)");
    const auto put = CertificateEndStorage(*m_storage)
                         .write([&](CertificateEndWriter& writer, StorageWriter& rest) {
                             return writer.put(*rest.secret(m_org, {idOf(secret)}),
                                               static_cast<std::uint32_t>(number), ends);
                         });
    if (!put)
        qFatal("%s", put.error().detail.c_str());
}

void CertificateEndStorageTest::listsWhatIsInUseByTime()
{
    addSecret(1, 1);
    addVersion(1, 1, {{"late", in(40)}, {"soon", in(9)}});
    addSecret(2, 1);
    addVersion(2, 1, {{"ended", in(-3)}});
    addSecret(3, 1);
    addVersion(3, 1, {{"trashed", in(2)}});
    run("UPDATE secrets SET state = 'deleted' WHERE id = " + quoted(idOf(3)));
    auto query = all();

    QCOMPARE(listed(query), QStringList({"2/ended", "1/soon", "1/late"}));

    query.before = in(9);
    QCOMPARE(listed(query), QStringList({"2/ended", "1/soon"}));
    query.before = in(9) - std::chrono::milliseconds(1);
    QCOMPARE(listed(query), QStringList({"2/ended"}));
    query.before.reset();
    query.organization = {"org-2"};
    QVERIFY(listed(query).isEmpty());
}

void CertificateEndStorageTest::countsTheCurrentVersionAlone()
{
    addSecret(1, 1);
    addVersion(1, 1, {{"tls", in(1)}});
    addVersion(1, 2, {{"tls", in(300)}});
    addVersion(1, 3);
    const auto turn = [this](int current) {
        run("UPDATE secrets SET current_version = " + std::to_string(current));
        const auto page = CertificateEndStorage(*m_storage).list(all());
        return page->items.empty() ? Timestamp{} : page->items.front().endsAt;
    };

    QCOMPARE(turn(1), in(1));
    QCOMPARE(turn(2), in(300));
    QCOMPARE(turn(3), Timestamp{});
    QCOMPARE(turn(2), in(300));
    QCOMPARE(turn(0), Timestamp{});
}

void CertificateEndStorageTest::isKeptBeforeItsSecretMovesOn()
{
    addSecret(1, 0);
    addVersion(1, 1, {{"tls", in(5)}});
    QVERIFY(listed(all()).isEmpty());

    run("UPDATE secrets SET current_version = 1");

    QCOMPARE(listed(all()), QStringList("1/tls"));
}

void CertificateEndStorageTest::goesPageByPage()
{
    QStringList expected;
    for (int i = 1; i <= 7; ++i) {
        addSecret(i, 1);
        addVersion(i, 1, {{"a/b ü", in(i / 3)}, {"z", in(i / 3)}});
        expected << QString("%1/a/b ü").arg(i) << QString("%1/z").arg(i);
    }
    auto query = all();
    query.limit = 3;
    QStringList seen;

    do {
        seen << listed(query);
        query.cursor = m_next;
    } while (m_next);

    QCOMPARE(seen, expected);
}

void CertificateEndStorageTest::refusesOtherCursors()
{
    for (const auto* cursor : {"", "x", "!!", "MTIz", "MTIzIG5vdC1hbi1pZA"}) {
        auto query = all();
        query.cursor = cursor;
        const auto page = CertificateEndStorage(*m_storage).list(query);
        QVERIFY2(!page, cursor);
        QCOMPARE(page.error().kind, ErrorKind::InvalidInput);
    }
}

void CertificateEndStorageTest::tellsOneSecret()
{
    addSecret(1, 1);
    addVersion(1, 1, {{"one", in(1)}});
    addSecret(2, 1);
    addVersion(2, 1, {{"two", in(2)}});
    auto query = all();
    query.secret = domain::SecretId{idOf(2)};

    QCOMPARE(listed(query), QStringList("2/two"));

    query.organization = {"org-2"};
    QVERIFY(listed(query).isEmpty());
}

void CertificateEndStorageTest::hidesWhatIsNotSeen()
{
    addSecret(1, 1);
    addVersion(1, 1, {{"hidden", in(1)}});
    addSecret(2, 1, "'e-1'");
    addVersion(2, 1, {{"seen", in(2)}});
    auto query = all();
    query.only = VisibleSecrets{};
    QVERIFY(listed(query).isEmpty());

    query.only->environments.push_back({"e-1"});

    QCOMPARE(listed(query), QStringList("2/seen"));
}

void CertificateEndStorageTest::goesWithWhatIsDestroyed()
{
    addSecret(1, 1);
    addVersion(1, 1, {{"tls", in(1)}});
    addVersion(1, 2, {{"tls", in(2)}});

    run("DELETE FROM entries WHERE version = " + quoted(idOf(1) + "-1"));

    const auto left = CertificateEndStorage(*m_storage)
                          .write([&](CertificateEndWriter& ends, StorageWriter&) -> Result<Done> {
                              if (!ends.of({idOf(1)}, 1)->empty() || ends.of({idOf(1)}, 2)->empty())
                                  return Error{ErrorKind::Internal, "What is left is wrong."};
                              return Done{};
                          });
    QVERIFY(left);
}

void CertificateEndStorageTest::movesAlong()
{
    addSecret(1, 2);
    addVersion(1, 1, {{"old", in(1)}});
    addVersion(1, 2, {{"tls", in(2)}});
    run("UPDATE secrets SET state = 'deleted'");
    addSecret(2, 2);
    addVersion(2, 2);
    run("INSERT INTO entries VALUES (" + quoted(idOf(2) + "-2")
        + ", 0, 'tls', 'text', x'00', 'f', 1)");

    const auto moved =
        MoveStorage(*m_storage).write([&](MoveWriter& moves, StorageWriter&) -> Result<Done> {
            return moves.bringAlong(m_org, {idOf(1)}, {idOf(2)});
        });

    QVERIFY(moved);
    QCOMPARE(listed(all()), QStringList("2/tls"));
}

QTEST_GUILESS_MAIN(CertificateEndStorageTest)
#include "certificate_end_storage_test.moc"
