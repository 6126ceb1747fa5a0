// A copy comes back as it was kept, and whatever happens to its file or its key, nothing worse than
// an empty one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/change_codec.h"
#include "client/cache/sealed_store.h"
#include "tests/client/fake_keychain.h"
#include "tests/client/waiting.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <random>

using namespace strongroom;

namespace {

domain::Secret secretOf(int number)
{
    domain::Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = {"org-1"};
    secret.name = "Canary name " + std::to_string(number);
    secret.slug = "canary-name-" + std::to_string(number);
    secret.description = number % 2 == 0 ? "An even one\nof two lines" : "";
    secret.labels = {"pci", "label-" + std::to_string(number % 3)};
    secret.owner = "ada";
    if (number % 3 == 0)
        secret.environment = domain::EnvironmentId{"env-1"};
    secret.backend = {"backend-1"};
    secret.revision = 300;
    secret.currentVersion = 2;
    secret.keyCount = 70000;
    secret.createdAt = Timestamp(std::chrono::milliseconds(-5));
    secret.updatedAt = Timestamp(std::chrono::milliseconds(1'700'000'000'000));
    secret.createdBy = "ada";
    secret.updatedBy = "bob";
    return secret;
}

std::vector<std::string> keysOf(int number)
{
    if (number % 5 == 0)
        return {};
    return {"API_KEY_" + std::to_string(number), "password"};
}

client::CopyChange changeOf(int count)
{
    client::CopyChange change;
    for (int i = 0; i < count; ++i)
        change.put.push_back({secretOf(i), keysOf(i)});
    change.removed = {{"gone-1"}, {"gone-2"}};
    change.mark.position = 0;
    change.mark.seen = 17;
    change.mark.seenAt = Timestamp(std::chrono::milliseconds(5));
    change.mark.whole = true;
    change.mark.listing = "";
    change.mark.listed = 12345;
    return change;
}

} // namespace

class SealedStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void comesBackAsItWasKept();
    void isSealedAndOnesOwn();
    void belongsToOnePersonOfOneServer();
    void keepsNothingWithoutAKeychain();
    void leavesTheFileAloneWhileTheKeychainRefuses();
    void goesOnWhenTheKeychainIsLockedInTheMiddle();
    void keepsNothingIfItsKeyIsNotTaken();
    void throwsAwayWhatHasNoKey();
    void throwsAwayWhatIsBroken_data();
    void throwsAwayWhatIsBroken();
    void isOneProgramsAtATime();
    void isWiped();
    void startsAnew();
    void decodesNothingButItsOwn();

private:
    std::unique_ptr<client::SealedStore> make(const std::string& server = "https://one");
    Result<Done> open(client::SealedStore& store, const std::string& person = "ada");
    QString file() const
    {
        return m_folder->filePath(QDir(m_folder->path()).entryList({"*.sqlite"}).value(0));
    }
    void sql(const char* text);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeKeychain m_keychain;
    std::vector<client::LoadedPart> m_taken;
    std::unique_ptr<index::SecretIndex> m_index; ///< What they made.
};

void SealedStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = test::FakeKeychain();
}

std::unique_ptr<client::SealedStore> SealedStoreTest::make(const std::string& server)
{
    return std::make_unique<client::SealedStore>(
        m_keychain, [this] { return m_keychain.probe(); }, m_folder->path(),
        [server] { return server; });
}

Result<Done> SealedStoreTest::open(client::SealedStore& store, const std::string& person)
{
    m_taken.clear();
    m_index = std::make_unique<index::SecretIndex>();
    const client::CopyOwner owner{{"org-1"}, person};
    return test::wait(store.open(owner, [this](std::span<const std::uint8_t> part) -> Result<Done> {
        auto loaded = client::load(part, *m_index);
        if (!loaded)
            return loaded.error();
        m_taken.push_back(std::move(*loaded));
        return Done{};
    }));
}

void SealedStoreTest::sql(const char* text)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(file().toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, text, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void SealedStoreTest::comesBackAsItWasKept()
{
    auto store = make();
    QCOMPARE(open(*store).error().kind, ErrorKind::NotFound);
    QVERIFY(store->lasts());
    auto change = changeOf(2500);
    QVERIFY(store->keep(change));
    const auto gone = change.put[7].secret.id;
    QVERIFY(store->keep({{}, {gone}, change.mark}));
    change.put[3].secret.description = "Another one";
    change.put[3].keys = {"ANOTHER_KEY"};
    QVERIFY(store->keep({{change.put[3]}, {}, change.mark}));
    store.reset();

    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 5U); // Three blocks and two.
    QCOMPARE(m_index->size(), change.put.size() - 1);
    QVERIFY(!m_index->rowOf(gone));
    for (const std::size_t i : {0U, 1U, 3U, 5U, 999U, 1000U, 2499U}) {
        const auto& b = change.put[i].secret;
        const auto [a, keys] = m_index->keyedAt(m_index->rowOf(b.id).value());
        QVERIFY(keys == change.put[i].keys);
        QVERIFY(a.id == b.id && a.organization == b.organization && a.name == b.name
                && a.slug == b.slug && a.description == b.description && a.labels == b.labels
                && a.owner == b.owner && a.environment == b.environment && a.backend == b.backend
                && a.revision == b.revision && a.currentVersion == b.currentVersion
                && a.keyCount == b.keyCount && a.createdAt == b.createdAt
                && a.updatedAt == b.updatedAt && a.createdBy == b.createdBy
                && a.updatedBy == b.updatedBy);
    }
    QCOMPARE(m_taken[2].changes, 502U);
    QCOMPARE(m_taken[3].changes, 1U);
    const auto& mark = m_taken[3].mark;
    QVERIFY(mark.position == 0U && mark.seen == 17U && mark.seenAt == change.mark.seenAt
            && mark.whole && mark.listing == "" && mark.listed == 12345U);
    QVERIFY(store->keep(change)); // And goes on.
}

void SealedStoreTest::isSealedAndOnesOwn()
{
    auto store = make();
    (void)open(*store, "ada-the-person");
    QVERIFY(store->keep(changeOf(50)));
    store.reset();
    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const auto bytes = raw.readAll();
    for (const auto* word :
         {"anary", "even one", "pci", "API_KEY", "ada", "env-1", "backend-1", "org-1", "one"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!file().contains("ada"));
}

void SealedStoreTest::belongsToOnePersonOfOneServer()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    QCOMPARE(open(*store, "bob").error().kind, ErrorKind::NotFound);
    QVERIFY(m_taken.empty());
    store = make("https://two");
    QCOMPARE(open(*store).error().kind, ErrorKind::NotFound);
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 1U);
}

void SealedStoreTest::keepsNothingWithoutAKeychain()
{
    m_keychain.there = false;
    auto store = make();
    QVERIFY(!open(*store));
    QVERIFY(!store->lasts());
    QVERIFY(store->keep(changeOf(5)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SealedStoreTest::leavesTheFileAloneWhileTheKeychainRefuses()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    m_keychain.refusal = Error{ErrorKind::Unavailable, "Denied."};
    store = make();
    QCOMPARE(open(*store).error().kind, ErrorKind::Unavailable);
    QVERIFY(!store->lasts() && m_taken.empty());
    QVERIFY(store->keep(changeOf(1)));
    m_keychain.refusal.reset();
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 1U);
}

void SealedStoreTest::goesOnWhenTheKeychainIsLockedInTheMiddle()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    m_keychain.refusal = Error{ErrorKind::Unavailable, "Locked."};
    m_keychain.there = false;
    QVERIFY(store->lasts());
    QVERIFY(store->keep(changeOf(3))); // Its key was read when it was opened.
    store = make();
    QCOMPARE(open(*store).error().kind, ErrorKind::Unavailable);
    m_keychain.refusal.reset();
    m_keychain.there = true;
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_index->size(), 8U);
}

void SealedStoreTest::keepsNothingIfItsKeyIsNotTaken()
{
    m_keychain.denial = Error{ErrorKind::Forbidden, "Denied."};
    auto store = make();
    QCOMPARE(open(*store).error().kind, ErrorKind::Forbidden);
    QVERIFY(!store->lasts());
    QVERIFY(store->keep(changeOf(5)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SealedStoreTest::throwsAwayWhatHasNoKey()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    store.reset();
    m_keychain.entries.clear();
    store = make();
    QCOMPARE(open(*store).error().kind, ErrorKind::NotFound);
    QVERIFY(store->lasts() && m_taken.empty());
}

void SealedStoreTest::throwsAwayWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("an earlier version") << QByteArray("PRAGMA user_version = 1");
    QTest::newRow("a later version") << QByteArray("PRAGMA user_version = 3");
    QTest::newRow("a block is gone") << QByteArray("DELETE FROM blocks WHERE number = 1");
    QTest::newRow("blocks change places")
        << QByteArray("UPDATE blocks SET number = 3 WHERE number = 1; UPDATE blocks SET number = 1 "
                      "WHERE number = 2; UPDATE blocks SET number = 2 WHERE number = 3");
    QTest::newRow("a block is empty")
        << QByteArray("UPDATE blocks SET sealed = x'' WHERE number = 2");
    QTest::newRow("a block is another's")
        << QByteArray("UPDATE blocks SET sealed = randomblob(300) WHERE number = 2");
    QTest::newRow("no table") << QByteArray("DROP TABLE blocks");
    QTest::newRow("no database") << QByteArray("raw: this is no database at all");
    QTest::newRow("an empty file") << QByteArray("raw: ");
    QTest::newRow("cut") << QByteArray("cut");
}

void SealedStoreTest::throwsAwayWhatIsBroken()
{
    QFETCH(QByteArray, how);
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(1500)));
    store.reset();
    if (how == "cut") {
        QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
    } else if (how.startsWith("raw: ")) {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
        raw.write(how.mid(5));
    } else {
        sql(how.constData());
    }
    store = make();
    QVERIFY(!open(*store));
    QVERIFY2(store->lasts(), "An empty one is begun in its place.");
    QVERIFY(store->keep(changeOf(3)));
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 1U);
}

void SealedStoreTest::isOneProgramsAtATime()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    auto second = make();
    QCOMPARE(open(*second).error().kind, ErrorKind::Unavailable);
    QVERIFY(!second->lasts());
    QVERIFY(second->keep(changeOf(5)));
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 1U);
}

void SealedStoreTest::isWiped()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    QVERIFY(test::wait(store->wipe()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_keychain.entries.empty());
    QVERIFY(!store->lasts());
    QVERIFY(store->keep(changeOf(5)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SealedStoreTest::startsAnew()
{
    auto store = make();
    (void)open(*store);
    QVERIFY(store->keep(changeOf(5)));
    QVERIFY(store->restart());
    QVERIFY(store->keep(changeOf(2)));
    store = make();
    QVERIFY(open(*store));
    QCOMPARE(m_taken.size(), 1U);
    QCOMPARE(m_index->size(), 2U);
}

void SealedStoreTest::decodesNothingButItsOwn()
{
    const auto bytes = client::encode(changeOf(3));
    index::SecretIndex index;
    QVERIFY(client::load(bytes, index));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!client::load(std::span(bytes).first(size), index));
    std::mt19937 random(1);
    for (int i = 0; i < 20000; ++i) { // Whatever it makes of them, it ends and stays within bounds.
        auto changed = bytes;
        changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
        (void)client::load(changed, index);
        if (i % 1000 == 0) {
            for (const auto row : index.find("")) // What is in it can be looked at.
                (void)index.keyedAt(row);
            index.clear();
        }
    }
}

QTEST_GUILESS_MAIN(SealedStoreTest)
#include "sealed_store_test.moc"
