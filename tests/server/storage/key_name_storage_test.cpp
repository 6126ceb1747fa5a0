// Names of keys, of the current versions of just the secrets that are asked about.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/key_names/key_name_storage.h"

#include "server/storage/sqlite/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;

namespace {

std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

using Names = std::vector<std::string>;

} // namespace

class KeyNameStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void namesThoseOfCurrentVersions();
    void knowsNothingOfWhatIsNotThere();

private:
    void run(const std::string& sql);
    void addSecret(const std::string& id, int current);
    void addVersion(const std::string& secret, int number, const std::string& state,
                    const Names& keys);
    KeyNames names(const std::vector<domain::SecretId>& secrets)
    {
        auto found = KeyNameStorage(*m_storage).keyNames(secrets);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
};

void KeyNameStorageTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
}

void KeyNameStorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    m_storage = std::move(*opened);
    run("INSERT INTO organizations VALUES ('org-1', 'o', 'O', 'b', x'00', 0)");
    run("INSERT INTO backends (id, organization, name, kind) VALUES ('b', 'org-1', 'b', 'local')");
}

void KeyNameStorageTest::addSecret(const std::string& id, int current)
{
    run("INSERT INTO secrets VALUES (" + quoted(id) + ", 'org-1', NULL, " + quoted(id) + ", "
        + quoted(id) + ", '', '', '', 'b', 'active', 1, " + std::to_string(current)
        + ", 1, 0, 0, 'a', 'a', NULL)");
}

void KeyNameStorageTest::addVersion(const std::string& secret, int number, const std::string& state,
                                    const Names& keys)
{
    const auto id = quoted(secret + '-' + std::to_string(number));
    run("INSERT INTO versions VALUES (" + id + ", " + quoted(secret) + ", " + std::to_string(number)
        + ", " + quoted(state) + ", '', NULL, 'k', x'00', 0, 'a')");
    for (std::size_t i = 0; i < keys.size(); ++i)
        run("INSERT INTO entries VALUES (" + id + ", " + std::to_string(i) + ", " + quoted(keys[i])
            + ", 'text', x'00', 'f', 1)");
}

void KeyNameStorageTest::namesThoseOfCurrentVersions()
{
    addSecret("s-1", 2);
    addVersion("s-1", 1, "created", {"OLD"});
    addVersion("s-1", 2, "created", {"ZULU", "ALPHA"});
    addSecret("s-2", 1);
    addVersion("s-2", 1, "created", {"password"});
    addSecret("s-3", 1);
    addVersion("s-3", 1, "created", {"not asked for"});

    const auto found = names({{"s-2"}, {"s-1"}});

    QCOMPARE(found.size(), 2U);
    QVERIFY((found.at("s-1") == Names{"ZULU", "ALPHA"})); // As they stand there.
    QVERIFY(found.at("s-2") == Names{"password"});
}

void KeyNameStorageTest::knowsNothingOfWhatIsNotThere()
{
    addSecret("none", 0);
    addSecret("deleted", 1);
    addVersion("deleted", 1, "deleted", {"GONE"});

    QVERIFY(names({{"none"}, {"deleted"}, {"unheard of"}, {"' OR 1 --"}}).empty());
    QVERIFY(names({}).empty());
}

QTEST_GUILESS_MAIN(KeyNameStorageTest)
#include "key_name_storage_test.moc"
