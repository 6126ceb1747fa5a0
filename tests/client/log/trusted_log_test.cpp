// The console's own eyes on the record, against the real control plane and its key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/control_plane.h"
#include "crypto/merkle/checkpoint.h"
#include "crypto/signature/ed25519.h"
#include "tests/client/daemons.h"
#include "tests/client/waiting.h"

using namespace strongroom;
using client::LogMemory;
using test::wait;

class TrustedLogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void trustsWhatItMeetsFirst();
    void goesOnWithALogThatGrows();
    void provesEveryEvent();
    void findsAnAlteredEvent_data();
    void findsAnAlteredEvent();
    void findsALogThatWasSetBack();
    void findsALogThatWasRewritten();
    void findsAnotherKey();
    void findsAnotherWitness();
    void believesNoFileInDoubt();

private:
    std::string serverName() { return m_plane->trust.nameForFiles(); }
    domain::AuditEvent newestEvent();
    /// As if this computer had seen a log of that size and root, signed by the log's own key.
    void remember(std::uint64_t size, const crypto::TreeHash& root);
    client::TrustedCheckpoint trusted();
    std::string faultOf(const Result<client::LogStanding>& standing)
    {
        return standing ? "none" : standing.error().field;
    }

    test::Daemons m_daemons;
    test::FormBrowser m_browser;
    std::unique_ptr<client::ControlPlane> m_plane;
    domain::OrganizationId m_organization;
    QString m_file;
};

void TrustedLogTest::initTestCase()
{
    QVERIFY(m_daemons.start());
    client::ControlPlaneSettings settings;
    settings.server = m_daemons.address();
    settings.caPem = m_daemons.caPem();
    settings.ours = true;
    settings.memoryFile = m_daemons.folder() + "/met.log";
    settings.logFile = m_file = m_daemons.folder() + "/log.sqlite";
    settings.name = "log test";
    settings.setupToken = m_daemons.setupToken();
    settings.browser = [this](const QUrl& url) { return m_browser.open(url); };
    m_plane = std::make_unique<client::ControlPlane>(settings);
    const auto me = wait(m_plane->session.signIn());
    QVERIFY2(me, me ? "" : me.error().message.c_str());
    m_organization = me->memberships.front().organization.id;
}

void TrustedLogTest::init()
{
    // Whatever the case before made it believe.
    QVERIFY(wait(m_plane->log.check(m_organization)) || QFile::remove(m_file));
}

void TrustedLogTest::cleanupTestCase()
{
    m_plane.reset();
}

domain::AuditEvent TrustedLogTest::newestEvent()
{
    const auto page = wait(m_plane->audit.list({m_organization, {}, {}, {}, 1}));
    return *wait(m_plane->audit.get(m_organization, page->items.front().id));
}

client::TrustedCheckpoint TrustedLogTest::trusted()
{
    return **LogMemory(m_file).find(serverName(), m_organization);
}

void TrustedLogTest::remember(std::uint64_t size, const crypto::TreeHash& root)
{
    const auto secret = SecretBytes::copyOf(
        test::fileText(m_daemons.folder() + "/strongroom.sqlite.log-key").toStdString());
    auto before = trusted();
    const auto key = crypto::NoteVerifier::parse(before.logKey);
    before.note = *crypto::signCheckpoint({key->name(), size, root, {}}, *key, secret);
    QVERIFY(LogMemory(m_file).trust(serverName(), m_organization, before));
}

void TrustedLogTest::trustsWhatItMeetsFirst()
{
    const auto standing = wait(m_plane->log.check(m_organization));

    QVERIFY2(standing, standing ? "" : standing.error().message.c_str());
    QVERIFY(standing->size > 0);
    QVERIFY(trusted().logKey.find(m_organization.value) != std::string::npos);
}

void TrustedLogTest::goesOnWithALogThatGrows()
{
    const auto before = wait(m_plane->log.check(m_organization));
    QVERIFY(wait(m_plane->directory.createEnvironment(
        m_organization, {{}, m_organization, "grown", "Grown", domain::EnvironmentKind::Other})));

    const auto after = wait(m_plane->log.check(m_organization));

    QVERIFY(before && after);
    QVERIFY(after->size > before->size);
    // And the runner says so, too, before long.
    QVERIFY(QTest::qWaitFor(
        [this] {
            const auto now = wait(m_plane->log.check(m_organization));
            return now && now->witnessedAt && now->witnessedSize == now->size;
        },
        30000));
}

void TrustedLogTest::provesEveryEvent()
{
    const auto page = wait(m_plane->audit.list({m_organization, {}, {}, {}, 200}));
    QVERIFY(page && page->items.size() > 1);
    for (const auto& item : page->items) {
        const auto event = wait(m_plane->audit.get(m_organization, item.id));
        QVERIFY(event && event->log);
        const auto proven = wait(m_plane->log.prove(*event));
        QVERIFY2(proven, proven ? "" : proven.error().message.c_str());
    }
}

void TrustedLogTest::findsAnAlteredEvent_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 6; ++which)
        QTest::addRow("%d", which) << which;
}

void TrustedLogTest::findsAnAlteredEvent()
{
    QFETCH(int, which);
    auto event = newestEvent();
    switch (which) {
    case 0: event.actor = "Nobody"; break;
    case 1: event.at += std::chrono::milliseconds(1); break;
    case 2: event.after = event.after.value_or("") + "x"; break;
    case 3: event.log->leaf -= 1; break;
    case 4: event.log->salt[0] ^= 1; break;
    case 5: event.log->leaf += 1000; break;
    default: QFAIL("not reached");
    }

    const auto proven = wait(m_plane->log.prove(event));

    QVERIFY(!proven);
    QCOMPARE(proven.error().field, std::string(client::logEventField));
}

void TrustedLogTest::findsALogThatWasSetBack()
{
    remember(1000, crypto::leafHash(bytesOf("more")));

    QCOMPARE(faultOf(wait(m_plane->log.check(m_organization))),
             std::string(client::logShorterField));
    remember(0, crypto::emptyRoot());
}

void TrustedLogTest::findsALogThatWasRewritten()
{
    remember(1, crypto::leafHash(bytesOf("another first event")));

    QCOMPARE(faultOf(wait(m_plane->log.check(m_organization))),
             std::string(client::logForkedField));
    remember(0, crypto::emptyRoot());
}

void TrustedLogTest::findsAnotherKey()
{
    const auto before = trusted();
    auto other = before;
    const auto secret = crypto::newEd25519Key();
    other.logKey = crypto::NoteVerifier::create("strongroom/" + m_organization.value,
                                                *crypto::ed25519PublicKey(*secret))
                       ->toVkey();
    QVERIFY(LogMemory(m_file).trust(serverName(), m_organization, other));

    QCOMPARE(faultOf(wait(m_plane->log.check(m_organization))), std::string(client::logKeyField));
    QVERIFY(LogMemory(m_file).trust(serverName(), m_organization, before));
}

void TrustedLogTest::findsAnotherWitness()
{
    const auto before = trusted();
    QVERIFY(!before.witnessKey.empty());
    // The same name and key, and so the same id, with a signature that is none.
    auto other = before;
    other.witnessKey = "nobody";
    QVERIFY(LogMemory(m_file).trust(serverName(), m_organization, other));

    QCOMPARE(faultOf(wait(m_plane->log.check(m_organization))),
             std::string(client::logWitnessField));
    QVERIFY(LogMemory(m_file).trust(serverName(), m_organization, before));
}

void TrustedLogTest::believesNoFileInDoubt()
{
    const auto file = m_daemons.folder() + "/doubtful.sqlite";
    QFile garbage(file);
    QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("no database, no database") > 0);
    garbage.close();
    QVERIFY(garbage.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(LogMemory(file).find("s", m_organization).error().kind, ErrorKind::Corrupted);

    QVERIFY(QFile::remove(file));
    QVERIFY(LogMemory(file).trust("s", m_organization, {"k", "n", {}, 0, {}}));
    QCOMPARE((**LogMemory(file).find("s", m_organization)).note, std::string("n"));
    QVERIFY(garbage.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QCOMPARE(LogMemory(file).find("s", m_organization).error().kind, ErrorKind::Untrusted);
}

QTEST_GUILESS_MAIN(TrustedLogTest)
#include "trusted_log_test.moc"
