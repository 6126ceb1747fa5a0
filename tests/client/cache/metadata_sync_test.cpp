// A copy that follows a server of memory: pages, changes, gaps, withdrawn leave, another history.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/metadata_sync.h"
#include "tests/client/cache/listing_server.h"
#include "tests/client/cache/memory_store.h"
#include "tests/support/fake_backends.h"
#include "tests/support/fake_directory.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace strongroom;
using client::MetadataPhase;

namespace {

const domain::OrganizationId organization{"org-1"};

} // namespace

class MetadataSyncTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsAllOfIt();
    void asksForWhatChanged();
    void knowsTheNamesOfKeysWhereItMay();
    void followsAFeedThatJumps();
    void removesWhatIsDeletedOrHidden();
    void goesOnWhereItStopped();
    void beginsWithWhatWasKept();
    void writesAnewWhatIsMostlySuperseded();
    void listsAgainWhenLeaveChanges();
    void listsAgainInAnotherHistory_data();
    void listsAgainInAnotherHistory();
    void listsAgainWhenAResyncWasCutShort();
    void saysThatItIsOffline();
    void forgetsWhatIsRefused();
    void refusesASecretThatStandsElsewhere();
    void wipesAndBeginsAnew();
    void dropsAnswersOfAnotherOrganization();

private:
    void add(int count, const char* prefix = "secret-");
    void start();
    /// As the change feed would.
    void tell(const domain::Change& change);
    bool current() const { return m_sync->state().phase == MetadataPhase::Current; }
    QStringList names() const;
    int lists() const { return static_cast<int>(m_network->calls.filter("list ").size()); }

    std::unique_ptr<test::FakeNetwork> m_network;
    std::unique_ptr<test::PagedSecrets> m_secrets;
    std::unique_ptr<test::FakeChanges> m_changes;
    std::unique_ptr<test::FakeDirectory> m_directory;
    std::unique_ptr<test::FakeBackends> m_backends;
    std::unique_ptr<test::FakeConnection> m_connection;
    std::unique_ptr<client::MetadataSync> m_sync;
    test::MemoryStore m_store;
};

void MetadataSyncTest::init()
{
    m_network = std::make_unique<test::FakeNetwork>();
    m_secrets = std::make_unique<test::PagedSecrets>(*m_network);
    m_changes = std::make_unique<test::FakeChanges>(*m_network);
    m_directory = std::make_unique<test::FakeDirectory>(*m_network);
    m_backends = std::make_unique<test::FakeBackends>(*m_network);
    m_connection = std::make_unique<test::FakeConnection>();
    m_store = test::MemoryStore();
}

void MetadataSyncTest::cleanup()
{
    m_network->failure.reset();
    m_sync.reset();
    m_network->finish();
}

void MetadataSyncTest::add(int count, const char* prefix)
{
    for (int i = 0; i < count; ++i)
        m_secrets->add(prefix + std::to_string(100 + i), {{"KEY", "value"}});
}

void MetadataSyncTest::start()
{
    const bool held = m_network->held && m_secrets->heldAfter != 0;
    m_sync.reset();
    m_network->finish();
    m_network->held = held;
    m_network->calls.clear();
    const client::MetadataSources from{*m_secrets, *m_changes, *m_directory, *m_backends,
                                       *m_connection};
    m_sync = std::make_unique<client::MetadataSync>(from, m_store, [] { return "ada"; });
    m_sync->open(organization);
}

void MetadataSyncTest::tell(const domain::Change& change)
{
    emit m_connection->changed(change);
}

QStringList MetadataSyncTest::names() const
{
    QStringList names;
    for (const auto row : m_sync->index().find(""))
        names << QString::fromStdString(m_sync->index().nameAt(row));
    return names;
}

void MetadataSyncTest::listsAllOfIt()
{
    add(35);
    start();
    QCOMPARE(m_sync->state().phase, MetadataPhase::Loading);
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 35);
    QCOMPARE(lists(), 4);
    QVERIFY(m_sync->state().asOf);
    QVERIFY(!m_sync->state().problem);
}

void MetadataSyncTest::asksForWhatChanged()
{
    add(20);
    start();
    QTRY_VERIFY(current());
    m_network->calls.clear();
    m_secrets->add("new", {{"KEY", "value"}});
    auto& renamed = m_secrets->all[3].secret;
    renamed.name = "renamed";
    ++renamed.revision;
    const auto looked = m_changes->add("value.reveal", "secret", m_secrets->all[5].secret.id.value);
    m_changes->add("secret.change", "secret", renamed.id.value);
    for (int i = 0; i < 7; ++i) // Over several pages of the feed.
        m_changes->add("value.reveal", "secret", "x");
    tell(m_changes->add("secret.create", "secret", m_secrets->all.back().secret.id.value));
    QTRY_VERIFY(names().contains("new") && names().contains("renamed"));
    QCOMPARE(names().size(), 21);
    QCOMPARE(m_network->calls.count("get"), 2);
    QCOMPARE(lists(), 0);
}

void MetadataSyncTest::knowsTheNamesOfKeysWhereItMay()
{
    m_secrets->add("payments", {{"STRIPE_API_KEY", "value"}});
    start();
    QTRY_VERIFY(current());
    QCOMPARE(m_sync->index().find("stripe_api").size(), 1U);
    auto& kept = m_secrets->all.front();
    m_secrets->write(kept, {{"ADYEN_KEY", "value"}}, "bob");
    tell(m_changes->add("version.put", "secret", kept.secret.id.value));
    QTRY_COMPARE(m_sync->index().find("key:adyen").size(), 1U);
    QVERIFY(m_sync->index().find("stripe_api").empty());
    start(); // As it was kept, too.
    QTRY_COMPARE(m_sync->index().find("key:adyen").size(), 1U);

    m_secrets->namesKeys = false; // Leave to see versions is taken.
    m_sync->reload();
    QTRY_VERIFY(m_sync->index().find("adyen").empty());
    QTRY_VERIFY(current());
    QCOMPARE(names(), QStringList{"payments"});
}

void MetadataSyncTest::followsAFeedThatJumps()
{
    add(15);
    start();
    QTRY_VERIFY(current());
    m_network->calls.clear();
    auto& renamed = m_secrets->all[3].secret;
    renamed.name = "renamed";
    ++renamed.revision;
    m_changes->newest += 1'000'000'000'000; // What lies between is nobody's to know.
    tell(m_changes->add("secret.change", "secret", renamed.id.value));
    QTRY_VERIFY(names().contains("renamed"));
    QCOMPARE(lists(), 0);
    QTRY_VERIFY(current());

    m_secrets->all.resize(12);
    m_changes->setBackTo = 7; // Without a word of it, and without a break of the connection.
    tell(m_changes->add("secret.delete", "secret", "x"));
    QTRY_COMPARE(names().size(), 12);
    QTRY_VERIFY(current());
}

void MetadataSyncTest::removesWhatIsDeletedOrHidden()
{
    add(3);
    start();
    QTRY_VERIFY(current());
    const auto hidden = m_secrets->all[0].secret.id;
    m_secrets->all[1].secret.state = domain::SecretState::Deleted;
    m_changes->add("secret.delete", "secret", m_secrets->all[1].secret.id.value);
    m_secrets->all.erase(m_secrets->all.begin());
    tell(m_changes->add("access.take", "secret", hidden.value));
    QTRY_COMPARE(names(), QStringList{"secret-102"});
}

void MetadataSyncTest::goesOnWhereItStopped()
{
    add(50);
    m_secrets->heldAfter = 3;
    start();
    QTRY_COMPARE(names().size(), 20); // Though the next page does not come.
    QCOMPARE(lists(), 3);
    start(); // The program ends and begins again.
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 50);
    QVERIFY2(lists() < 5, "What was listed is not listed again.");
}

void MetadataSyncTest::beginsWithWhatWasKept()
{
    add(25);
    start();
    QTRY_VERIFY(current());
    m_sync.reset();
    m_secrets->add("while away", {{"KEY", "value"}});
    m_changes->add("secret.create", "secret", m_secrets->all.back().secret.id.value);
    m_network->held = true;
    start();
    QTRY_COMPARE(names().size(), 25); // Before anybody answers.
    m_network->open();
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 26);
    QCOMPARE(lists(), 0);
}

void MetadataSyncTest::writesAnewWhatIsMostlySuperseded()
{
    add(25);
    start();
    QTRY_VERIFY(current());
    m_sync.reset();
    client::CopyChange old;
    old.put.assign(11'000, {m_secrets->all[3].secret, {}});
    for (auto& one : old.put)
        one.secret.name = "superseded";
    m_store.kept.insert(m_store.kept.begin(), old);
    start();
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 25);
    QVERIFY(!names().contains("superseded"));
    QCOMPARE(lists(), 0);
    std::size_t stored = 0;
    for (const auto& one : m_store.kept)
        stored += one.put.size();
    QCOMPARE(stored, 25U);
    start();
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 25);
    QCOMPARE(lists(), 0);
}

void MetadataSyncTest::listsAgainWhenLeaveChanges()
{
    add(25);
    start();
    QTRY_VERIFY(current());
    m_secrets->all.resize(15);
    m_secrets->add("now seen", {{"KEY", "value"}});
    tell(m_changes->add("access.change", "organization", organization.value));
    QTRY_COMPARE(names().size(), 16);
    QTRY_VERIFY(current());
    QVERIFY(names().contains("now seen") && !names().contains("secret-120"));
    start();
    QTRY_COMPARE(names().size(), 16); // As it was kept, too.
}

void MetadataSyncTest::listsAgainInAnotherHistory_data()
{
    QTest::addColumn<bool>("further");
    QTest::newRow("set back") << false;
    QTest::newRow("set back, and gone on") << true;
}

void MetadataSyncTest::listsAgainInAnotherHistory()
{
    QFETCH(bool, further);
    add(25);
    start();
    QTRY_VERIFY(current());
    m_secrets->all[0].secret.description = "changed";
    tell(m_changes->add("secret.change", "secret", m_secrets->all[0].secret.id.value));
    QTRY_VERIFY(!m_sync->index().find("changed").empty());
    QTRY_VERIFY(current());

    m_secrets->all.resize(5); // A backup of before.
    m_changes->all.clear();
    m_changes->newest = 50;
    m_changes->history = std::chrono::seconds(9);
    if (further)
        for (int i = 0; i < 100; ++i)
            m_changes->add("value.reveal", "secret", "x");
    emit m_connection->fellBehind();
    QTRY_COMPARE(names().size(), 5);
    QTRY_VERIFY(current());
}

void MetadataSyncTest::listsAgainWhenAResyncWasCutShort()
{
    add(40);
    start();
    QTRY_VERIFY(current());
    m_secrets->all.resize(30);
    m_network->calls.clear();
    m_secrets->heldAfter = 2;
    tell(m_changes->add("access.change", "organization", organization.value));
    QTRY_COMPARE(lists(), 2);
    start();
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 30);
}

void MetadataSyncTest::saysThatItIsOffline()
{
    add(15);
    m_network->failure = Error{ErrorKind::Unavailable, "raw"};
    start();
    QTRY_VERIFY(m_sync->state().problem);
    QCOMPARE(m_sync->state().phase, MetadataPhase::Loading);
    m_network->failure.reset();
    m_connection->become(client::ConnectionState::Online);
    QTRY_VERIFY(current());

    m_connection->become(client::ConnectionState::Offline);
    QCOMPARE(m_sync->state().phase, MetadataPhase::Offline);
    QCOMPARE(names().size(), 15);
    QVERIFY(m_sync->state().asOf);
    m_connection->become(client::ConnectionState::Online);
    QTRY_VERIFY(current());
}

void MetadataSyncTest::forgetsWhatIsRefused()
{
    add(15);
    start();
    QTRY_VERIFY(current());
    m_network->failure = Error{ErrorKind::Forbidden, "You are no member any more."};
    tell(m_changes->add("access.change", "organization", organization.value));
    QTRY_VERIFY(m_sync->state().problem);
    QCOMPARE(names().size(), 0);
    QVERIFY(m_store.kept.empty()
            || std::ranges::all_of(m_store.kept, [](const auto& one) { return one.put.empty(); }));
}

void MetadataSyncTest::refusesASecretThatStandsElsewhere()
{
    add(15);
    start();
    QTRY_VERIFY(current());
    m_secrets->all[4].secret.slug = "another-slug";
    m_sync->reload();
    QTRY_VERIFY(m_sync->state().problem);
    QCOMPARE(m_sync->state().problem->kind, ErrorKind::Forged);
}

void MetadataSyncTest::wipesAndBeginsAnew()
{
    add(15);
    start();
    QTRY_VERIFY(current());
    m_sync->wipe();
    QCOMPARE(m_store.wiped, 1);
    QCOMPARE(m_sync->state().phase, MetadataPhase::Empty);
    QCOMPARE(names().size(), 0);
    m_connection->become(client::ConnectionState::Online); // Nobody is there whom it concerns.
    QCOMPARE(m_sync->state().phase, MetadataPhase::Empty);
    m_sync->open(organization);
    QTRY_VERIFY(current());
    QCOMPARE(names().size(), 15);
}

void MetadataSyncTest::dropsAnswersOfAnotherOrganization()
{
    add(15);
    m_secrets->heldAfter = 2;
    start();
    QTRY_COMPARE(lists(), 2);
    m_secrets->all.clear();
    m_secrets->add("of the other", {{"KEY", "value"}});
    m_sync->open({"org-2"});
    m_network->open();
    QTRY_VERIFY(current());
    QCOMPARE(names(), QStringList{"of the other"});
}

QTEST_GUILESS_MAIN(MetadataSyncTest)
#include "metadata_sync_test.moc"
