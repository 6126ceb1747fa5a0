// The client against the real control plane and runner: everything that the console does, without
// its windows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/control_plane.h"
#include "tests/client/daemons.h"
#include "tests/client/waiting.h"

#include <QDirIterator>

#include <algorithm>
#include <set>

using namespace strongroom;
using strongroom::test::wait;

namespace {

client::DraftEntry entry(const std::string& key, const std::string& value)
{
    return {key, domain::ValueFormat::Text, SecretBytes::copyOf(value)};
}

std::string textOf(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    return {bytes.begin(), bytes.end()};
}

const domain::Purpose incident{domain::PurposeCategory::Incident, "INC-4821", ""};

} // namespace

class EndToEndTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void createsAndReveals();
    void keepsWhatItNeverLoaded();
    void rollsBack();
    void tellsConflicts();
    void refusesATakenSlug();
    void deletesAndUndeletes();
    void takesOneMebibyteAndNoMore();
    void importsAllOrNothing();
    void recordsWhatHappened();
    void followsChanges();
    void saysWhenNoCustodianIsThere();
    void refusesAnotherAuthority();
    void leavesNoValueBehind();
    void signsOut();

private:
    Result<domain::Secret> create(const std::string& name, std::vector<client::DraftEntry> entries);
    Result<client::Revealed> reveal(const domain::Secret& secret, std::uint32_t version = 0);
    client::SecretAt at(const domain::SecretId& id);

    test::Daemons m_daemons;
    test::FormBrowser m_browser;
    std::unique_ptr<client::ControlPlane> m_plane;
    domain::OrganizationId m_organization;
};

void EndToEndTest::initTestCase()
{
    QVERIFY(m_daemons.start());
    client::ControlPlaneSettings settings;
    settings.server = m_daemons.address();
    settings.caPem = m_daemons.caPem();
    settings.ours = true;
    settings.memoryFile = m_daemons.folder() + "/met.log";
    settings.name = "test";
    settings.setupToken = m_daemons.setupToken();
    settings.browser = [this](const QUrl& url) { return m_browser.open(url); };
    m_plane = std::make_unique<client::ControlPlane>(settings);

    const auto me = wait(m_plane->session.signIn());

    QVERIFY2(me, me ? "" : me.error().message.c_str());
    QCOMPARE(me->name, std::string("Alice"));
    m_organization = me->memberships.front().organization.id;
    QVERIFY(QTest::qWaitFor(
        [this] { return *wait(m_plane->directory.custodianConnected(m_organization)); }, 30000));
}

void EndToEndTest::cleanupTestCase()
{
    m_plane.reset();
}

Result<domain::Secret> EndToEndTest::create(const std::string& name,
                                            std::vector<client::DraftEntry> entries)
{
    client::SecretDraft draft;
    draft.secret.name = name;
    draft.version.entries = std::move(entries);
    return wait(m_plane->secrets.create(m_organization, std::move(draft)));
}

Result<client::Revealed> EndToEndTest::reveal(const domain::Secret& secret, std::uint32_t version)
{
    return wait(m_plane->secrets.reveal(m_organization, {secret.id, version, {}, incident}));
}

client::SecretAt EndToEndTest::at(const domain::SecretId& id)
{
    const auto secret = wait(m_plane->secrets.get(m_organization, id));
    return {m_organization, id, secret ? secret->revision : 0};
}

void EndToEndTest::createsAndReveals()
{
    std::vector<client::DraftEntry> entries;
    entries.push_back(entry("API_KEY", "canary-e2e-4711"));
    entries.push_back(entry("EMPTY", ""));
    const auto secret = create("Stripe API key", std::move(entries));
    QVERIFY2(secret, secret ? "" : secret.error().message.c_str());
    QCOMPARE(secret->slug, std::string("stripe-api-key"));

    const auto revealed = reveal(*secret);

    QVERIFY2(revealed, revealed ? "" : revealed.error().message.c_str());
    QCOMPARE(revealed->entries.size(), std::size_t(2));
    QCOMPARE(textOf(revealed->entries[0].value), std::string("canary-e2e-4711"));
    QCOMPARE(textOf(revealed->entries[1].value), std::string());
    QCOMPARE(revealed->grant.obligations.hideAfterSeconds, std::uint32_t(20));
}

void EndToEndTest::keepsWhatItNeverLoaded()
{
    std::vector<client::DraftEntry> entries;
    entries.push_back(entry("KEPT", "stays"));
    entries.push_back(entry("CHANGED", "before"));
    const auto secret = create("keeps", std::move(entries));
    QVERIFY(secret);
    client::VersionDraft draft;
    draft.base = 1;
    draft.entries.push_back({"KEPT", domain::ValueFormat::Text, {}});
    draft.entries.push_back(entry("CHANGED", "after"));

    const auto version = wait(m_plane->secrets.putVersion(at(secret->id), std::move(draft)));
    QVERIFY2(version, version ? "" : version.error().message.c_str());
    const auto revealed = reveal(*secret);

    QCOMPARE(version->number, std::uint32_t(2));
    QCOMPARE(version->keys[0].changedIn, std::uint32_t(1));
    QCOMPARE(version->keys[1].changedIn, std::uint32_t(2));
    QCOMPARE(textOf(revealed->entries[0].value), std::string("stays"));
    QCOMPARE(textOf(revealed->entries[1].value), std::string("after"));
}

void EndToEndTest::rollsBack()
{
    std::vector<client::DraftEntry> first;
    first.push_back(entry("A", "one"));
    const auto secret = create("rolls", std::move(first));
    QVERIFY(secret);
    client::VersionDraft draft;
    draft.entries.push_back(entry("A", "two"));
    QVERIFY(wait(m_plane->secrets.putVersion(at(secret->id), std::move(draft))));

    const auto version = wait(m_plane->secrets.rollback(at(secret->id), 1, "back"));

    QVERIFY(version);
    QCOMPARE(version->number, std::uint32_t(3));
    QCOMPARE(version->rollbackOf.value_or(0), std::uint32_t(1));
    QCOMPARE(textOf(reveal(*secret)->entries[0].value), std::string("one"));
    QCOMPARE(textOf(reveal(*secret, 2)->entries[0].value), std::string("two"));
}

void EndToEndTest::tellsConflicts()
{
    std::vector<client::DraftEntry> first;
    first.push_back(entry("A", "one"));
    const auto secret = create("conflicts", std::move(first));
    QVERIFY(secret);
    const auto before = at(secret->id);
    client::VersionDraft theirs;
    theirs.entries.push_back(entry("A", "theirs"));
    QVERIFY(wait(m_plane->secrets.putVersion(before, std::move(theirs))));
    client::VersionDraft mine;
    mine.entries.push_back(entry("A", "mine"));

    const auto version = wait(m_plane->secrets.putVersion(before, std::move(mine)));

    QVERIFY(!version);
    QCOMPARE(version.error().kind, ErrorKind::VersionConflict);
    QCOMPARE(textOf(reveal(*secret)->entries[0].value), std::string("theirs"));
}

void EndToEndTest::refusesATakenSlug()
{
    std::vector<client::DraftEntry> one;
    one.push_back(entry("A", "1"));
    QVERIFY(create("taken", std::move(one)));
    std::vector<client::DraftEntry> two;
    two.push_back(entry("A", "2"));

    const auto again = create("Taken!", std::move(two));

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(again.error().field, std::string("slug"));
}

void EndToEndTest::deletesAndUndeletes()
{
    std::vector<client::DraftEntry> entries;
    entries.push_back(entry("A", "1"));
    const auto secret = create("deletes", std::move(entries));
    QVERIFY(secret);

    QVERIFY(wait(m_plane->secrets.deleteVersion(at(secret->id), 1)));
    QVERIFY(!reveal(*secret, 1));
    QVERIFY(wait(m_plane->secrets.undeleteVersion(at(secret->id), 1)));
    QVERIFY(reveal(*secret, 1));
    QVERIFY(wait(m_plane->secrets.remove(at(secret->id))));
    QVERIFY(!reveal(*secret));
    QVERIFY(wait(m_plane->secrets.restore(at(secret->id))));
    QVERIFY(reveal(*secret));
}

void EndToEndTest::takesOneMebibyteAndNoMore()
{
    std::vector<client::DraftEntry> fits;
    fits.push_back(entry("BIG", std::string(domain::largestValue, 'x')));
    std::vector<client::DraftEntry> tooLarge;
    tooLarge.push_back(entry("BIG", std::string(2 * domain::largestValue, 'x')));
    std::vector<client::DraftEntry> notText;
    notText.push_back(entry("A", "caf\xe9"));

    const auto kept = create("one mebibyte", std::move(fits));
    const auto refused = create("two mebibytes", std::move(tooLarge));
    const auto invalid = create("not text", std::move(notText));

    QVERIFY2(kept, kept ? "" : kept.error().message.c_str());
    QCOMPARE(reveal(*kept)->entries[0].value.size(), domain::largestValue);
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    QCOMPARE(invalid.error().kind, ErrorKind::InvalidInput);
}

void EndToEndTest::importsAllOrNothing()
{
    std::vector<client::DraftEntry> standing;
    standing.push_back(entry("A", "1"));
    QVERIFY(create("import standing", std::move(standing)));
    std::vector<client::ImportDraft> drafts(2);
    for (std::size_t i = 0; i < 2; ++i) {
        drafts[i].create = domain::NewSecret{};
        drafts[i].create->name = i == 0 ? "import fresh" : "import standing";
        drafts[i].version.entries.push_back(entry("A", "2"));
    }

    const auto done = wait(m_plane->secrets.importSecrets(m_organization, std::move(drafts)));
    client::SecretQuery query;
    query.organization = m_organization;
    query.text = "import fresh";
    const auto found = wait(m_plane->secrets.list(query));

    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(found && found->items.empty());
}

void EndToEndTest::recordsWhatHappened()
{
    const auto page = wait(m_plane->audit.list({m_organization, {}, {}, {}, 200}));
    QVERIFY(page);
    std::set<std::string> actions;
    for (const auto& event : page->items)
        actions.insert(event.action);
    for (const char* action :
         {"session.sign_in", "secret.create", "version.put", "version.rollback", "grant.request",
          "value.reveal", "secret.remove", "secret.restore"})
        QVERIFY2(actions.contains(action), action);
    const auto put = std::find_if(page->items.begin(), page->items.end(),
                                  [](const auto& one) { return one.action == "version.put"; });

    const auto whole = wait(m_plane->audit.get(m_organization, put->id));

    QVERIFY(whole && whole->before && whole->after);
    QVERIFY(*whole->before != *whole->after);
    QVERIFY(whole->after->find("value: hidden") != std::string::npos);
}

void EndToEndTest::followsChanges()
{
    std::vector<std::string> heard;
    const QObject
        whileItIsThere; // Changes come to the end of the program, and `heard` ends before.
    connect(&m_plane->connection, &client::ConnectionApi::changed, &whileItIsThere,
            [&heard](const domain::Change& change) { heard.push_back(change.action); });
    m_plane->connection.follow(m_organization);
    QTRY_COMPARE_WITH_TIMEOUT(m_plane->connection.state(), client::ConnectionState::Online, 30000);

    std::vector<client::DraftEntry> entries;
    entries.push_back(entry("A", "1"));
    QVERIFY(create("followed", std::move(entries)));

    QTRY_VERIFY_WITH_TIMEOUT(std::find(heard.begin(), heard.end(), "secret.create") != heard.end(),
                             30000);
}

void EndToEndTest::saysWhenNoCustodianIsThere()
{
    m_daemons.runner.kill();
    m_daemons.runner.waitForFinished();
    QVERIFY(QTest::qWaitFor(
        [this] { return !*wait(m_plane->directory.custodianConnected(m_organization)); }, 40000));
    std::vector<client::DraftEntry> entries;
    entries.push_back(entry("A", "1"));

    const auto refused = create("without custodian", std::move(entries));
    m_daemons.startRunner();
    const bool recovered = QTest::qWaitFor(
        [this] { return *wait(m_plane->directory.custodianConnected(m_organization)); }, 40000);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NoCustodian);
    QVERIFY(recovered);
}

void EndToEndTest::refusesAnotherAuthority()
{
    test::Daemons others;
    QVERIFY(others.start());
    client::Transport transport(m_daemons.address(), others.caPem());

    const auto reply = wait(transport.send(client::HttpCall("GET", "/healthz")));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Untrusted);
}

void EndToEndTest::leavesNoValueBehind()
{
    const QDir folder(m_daemons.folder());
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const auto bytes = test::fileText(files.next());
        QVERIFY2(!bytes.contains("canary-e2e-4711"), qPrintable(files.filePath()));
        ++read;
    }
    QVERIFY(read > 8);
}

void EndToEndTest::signsOut()
{
    QVERIFY(wait(m_plane->session.signOut()));

    const auto me = wait(m_plane->directory.environments(m_organization));

    QVERIFY(!me);
    QCOMPARE(me.error().kind, ErrorKind::Unauthenticated);
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
