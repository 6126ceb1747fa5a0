// What was known of a person comes back as it was kept, to nobody else, or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/sealed_standing.h"
#include "tests/client/fake_keychain.h"
#include "tests/client/waiting.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using test::wait;

class SealedStandingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void comesBackAsItWasKept();
    void isSealedAndOnesOwn();
    void belongsToOneServer();
    void replacesWhatWas();
    void keepsNothingWithoutAKeychain();
    void isNotReadWhileTheKeychainRefuses();
    void isNothingOnceDamaged_data();
    void isNothingOnceDamaged();
    void isForgotten();

private:
    client::SealedStanding at(const std::string& server)
    {
        return {m_keychain, [this] { return m_keychain.probe(); }, m_folder->path(),
                [server] { return server; }};
    }
    QString file() const
    {
        return m_folder->filePath(QDir(m_folder->path()).entryList({"*.standing"}).value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeKeychain m_keychain;
};

namespace {

client::Standing standing(const std::string& name)
{
    client::Standing standing;
    standing.me.subject = "builtin|ada";
    standing.me.name = name;
    domain::Membership membership;
    membership.organization = {domain::OrganizationId::fresh(), "acme", "Acme",
                               domain::BackendId::fresh()};
    membership.roles = {"admin"};
    membership.capabilities = {domain::Capability::SeeSecrets, domain::Capability::Reveal};
    standing.organization = membership.organization.id;
    standing.me.memberships = {membership};
    standing.environments = {{domain::EnvironmentId::fresh(), standing.organization, "prod",
                              "Produktion", domain::EnvironmentKind::Production}};
    return standing;
}

} // namespace

void SealedStandingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = {};
}

void SealedStandingTest::comesBackAsItWasKept()
{
    const auto before = standing("Ada");
    QVERIFY(wait(at("https://one").keep(before)));
    const auto after = wait(at("https://one").recall());
    QVERIFY2(after, after ? "" : after.error().message.c_str());
    QCOMPARE(after->me.name, before.me.name);
    QCOMPARE(after->me.subject, before.me.subject);
    QCOMPARE(after->organization.value, before.organization.value);
    QCOMPARE(after->me.memberships.size(), std::size_t(1));
    QVERIFY(after->me.memberships.front().capabilities
            == before.me.memberships.front().capabilities);
    QCOMPARE(after->environments.size(), std::size_t(1));
    QCOMPARE(after->environments.front().name, std::string("Produktion"));
    QVERIFY(after->environments.front().kind == domain::EnvironmentKind::Production);
}

void SealedStandingTest::isSealedAndOnesOwn()
{
    QVERIFY(wait(at("https://one").keep(standing("Canary Ada"))));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const auto bytes = kept.readAll();
    QVERIFY(bytes.size() > 100);
    for (const auto* word : {"Canary", "acme", "Produktion", "builtin"})
        QVERIFY(!bytes.contains(word));
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void SealedStandingTest::belongsToOneServer()
{
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    const auto other = wait(at("https://two").recall());
    QVERIFY(!other && other.error().kind == ErrorKind::NotFound);
    // Nor when its file is laid in the other's place, and its key in the other's.
    const auto first = file();
    const auto key = m_keychain.entries.begin()->second;
    QVERIFY(wait(at("https://two").keep(standing("Bob"))));
    for (const auto& name : QDir(m_folder->path()).entryList({"*.standing"}))
        if (m_folder->filePath(name) != first) {
            QVERIFY(QFile::remove(m_folder->filePath(name)));
            QVERIFY(QFile::copy(first, m_folder->filePath(name)));
        }
    for (auto& entry : m_keychain.entries)
        entry.second = key;
    QVERIFY(wait(at("https://one").recall()));
    QVERIFY(!wait(at("https://two").recall()));
}

void SealedStandingTest::replacesWhatWas()
{
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    QVERIFY(wait(at("https://one").keep(standing("Bob"))));
    QCOMPARE(wait(at("https://one").recall())->me.name, std::string("Bob"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void SealedStandingTest::keepsNothingWithoutAKeychain()
{
    m_keychain.there = false;
    const auto kept = wait(at("https://one").keep(standing("Ada")));
    QVERIFY(!kept && kept.error().kind == ErrorKind::Unavailable);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SealedStandingTest::isNotReadWhileTheKeychainRefuses()
{
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    m_keychain.refusal = Error{ErrorKind::Unavailable, "The keychain is locked."};
    const auto refused = wait(at("https://one").recall());
    QVERIFY(!refused && refused.error().kind == ErrorKind::Unavailable);
    m_keychain.refusal.reset();
    QVERIFY(wait(at("https://one").recall()));
}

void SealedStandingTest::isNothingOnceDamaged_data()
{
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("short");
    QTest::newRow("noise") << QByteArray(4000, 'x');
    QTest::newRow("too large") << QByteArray((4 << 20) + 1, 'x');
}

void SealedStandingTest::isNothingOnceDamaged()
{
    QFETCH(QByteArray, instead);
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
    kept.write(instead);
    kept.close();
    const auto recalled = wait(at("https://one").recall());
    QVERIFY(!recalled && recalled.error().kind == ErrorKind::NotFound);
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    QVERIFY(wait(at("https://one").recall()));
}

void SealedStandingTest::isForgotten()
{
    QVERIFY(wait(at("https://one").keep(standing("Ada"))));
    QVERIFY(wait(at("https://one").forget()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_keychain.entries.empty());
    QVERIFY(!wait(at("https://one").recall()));
    QVERIFY(wait(at("https://one").forget()));
}

QTEST_GUILESS_MAIN(SealedStandingTest)
#include "sealed_standing_test.moc"
