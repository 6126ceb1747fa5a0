// Ends of certificates against the real control plane and runner: they go where their values go,
// are left out where somebody says so, and only what is in use counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/control_plane.h"
#include "tests/client/daemons.h"
#include "tests/client/waiting.h"
#include "tests/support/programs.h"

#include <QStandardPaths>

using namespace strongroom;
using strongroom::test::wait;

class CertificateEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_plane.reset(); }
    void standBesideTheVersion();
    void stayWithWhatIsKept();
    void comeBackWithTheirVersion();
    void areLeftOut();
    void countWhereTheyAreInUse();
    void standOnTheRecord();

private:
    static client::DraftEntry given(const std::string& key, SecretBytes value)
    {
        return {key, domain::ValueFormat::Text, std::move(value)};
    }
    static client::DraftEntry kept(const std::string& key)
    {
        return {key, domain::ValueFormat::Text, std::nullopt};
    }
    SecretBytes certificate(int days)
    {
        const auto file = m_folder.filePath(QString::number(days) + ".pem");
        if (!QFile::exists(file))
            test::said("openssl",
                       {"req", "-x509", "-nodes", "-newkey", "ed25519", "-subj", "/CN=a", "-days",
                        QString::number(days), "-keyout", m_folder.filePath("key"), "-out", file});
        return test::contentOf(file);
    }
    domain::SecretId create(const std::string& name, int days, bool tells = true);
    /// A version of TLS and PASSWORD, each given if there is something to give.
    void put(const domain::SecretId& secret, std::optional<SecretBytes> tls,
             std::optional<SecretBytes> password, bool tells = true);
    std::vector<domain::CertificateEnd> ends(std::optional<domain::SecretId> secret = {},
                                             int within = 3650);
    /// Whole days until the one end of that secret; -1 without one.
    int daysLeft(const domain::SecretId& secret)
    {
        const auto all = ends(secret);
        return all.size() != 1 ? -1
                               : static_cast<int>(std::chrono::round<std::chrono::days>(
                                                      all[0].endsAt - SystemClock().now())
                                                      .count());
    }
    client::SecretAt at(const domain::SecretId& id)
    {
        const auto secret = wait(m_plane->secrets.get(m_organization, id));
        return {m_organization, id, secret ? secret->revision : 0};
    }

    QTemporaryDir m_folder;
    test::Daemons m_daemons;
    test::FormBrowser m_browser;
    std::unique_ptr<client::ControlPlane> m_plane;
    domain::OrganizationId m_organization;
};

void CertificateEndsTest::initTestCase()
{
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
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
    m_organization = me->memberships.front().organization.id;
    QVERIFY(QTest::qWaitFor(
        [this] { return *wait(m_plane->directory.custodianConnected(m_organization)); }, 60000));
}

domain::SecretId CertificateEndsTest::create(const std::string& name, int days, bool tells)
{
    client::SecretDraft draft;
    draft.secret.name = name;
    draft.version.entries.push_back(given("TLS", certificate(days)));
    draft.version.entries.push_back(given("PASSWORD", test::secret("hunter2")));
    draft.version.tellsEnds = tells;
    const auto made = wait(m_plane->secrets.create(m_organization, std::move(draft)));
    if (!made)
        qFatal("%s", made.error().message.c_str());
    return made->id;
}

void CertificateEndsTest::put(const domain::SecretId& secret, std::optional<SecretBytes> tls,
                              std::optional<SecretBytes> password, bool tells)
{
    client::VersionDraft draft;
    const auto now = wait(m_plane->secrets.get(m_organization, secret));
    draft.base = now->currentVersion;
    draft.entries.push_back(tls ? given("TLS", std::move(*tls)) : kept("TLS"));
    draft.entries.push_back(password ? given("PASSWORD", std::move(*password)) : kept("PASSWORD"));
    draft.tellsEnds = tells;
    const auto done = wait(m_plane->secrets.putVersion(at(secret), std::move(draft)));
    if (!done)
        qFatal("%s", done.error().message.c_str());
}

std::vector<domain::CertificateEnd>
CertificateEndsTest::ends(std::optional<domain::SecretId> secret, int within)
{
    client::EndsQuestion question{m_organization, std::move(secret), std::chrono::days(within), {}};
    const auto page = wait(m_plane->ends.certificateEnds(std::move(question)));
    if (!page)
        qFatal("%s", page.error().message.c_str());
    return page->items;
}

void CertificateEndsTest::standBesideTheVersion()
{
    const auto secret = create("QWAC", 9);

    const auto all = ends(secret);

    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].name, std::string("QWAC"));
    QCOMPARE(all[0].key, std::string("TLS"));
    QCOMPARE(all[0].version, 1U);
    QCOMPARE(daysLeft(secret), 9);
    QVERIFY(ends({}, 8).empty());
    QCOMPARE(ends({}, 9).size(), 1U);
}

void CertificateEndsTest::stayWithWhatIsKept()
{
    const auto secret = create("Kept", 40);

    put(secret, {}, test::secret("hunter3"));

    QCOMPARE(daysLeft(secret), 40);
    QCOMPARE(ends(secret)[0].version, 2U);
}

void CertificateEndsTest::comeBackWithTheirVersion()
{
    const auto secret = create("Renewed", 20);
    put(secret, certificate(300), {});
    QCOMPARE(daysLeft(secret), 300);

    const auto back = wait(m_plane->secrets.rollback(at(secret), 1, "back"));

    QVERIFY2(back, back ? "" : back.error().message.c_str());
    QCOMPARE(daysLeft(secret), 20);
    QCOMPARE(ends(secret)[0].version, 3U);
}

void CertificateEndsTest::areLeftOut()
{
    const auto secret = create("Quiet", 50, false);
    QCOMPARE(daysLeft(secret), -1);
    put(secret, certificate(60), {});
    QCOMPARE(daysLeft(secret), 60);

    put(secret, certificate(70), {}, false);

    QCOMPARE(daysLeft(secret), -1);
    put(secret, {}, test::secret("hunter3"));
    QCOMPARE(daysLeft(secret), -1);
}

void CertificateEndsTest::countWhereTheyAreInUse()
{
    const auto secret = create("Counted", 30);
    put(secret, test::secret("no certificate any more"), {});
    QCOMPARE(daysLeft(secret), -1);

    QVERIFY(wait(m_plane->secrets.deleteVersion(at(secret), 2)));
    QCOMPARE(daysLeft(secret), 30);

    QVERIFY(wait(m_plane->secrets.remove(at(secret))));
    QCOMPARE(daysLeft(secret), -1);
    QVERIFY(wait(m_plane->secrets.restore(at(secret))));
    QCOMPARE(daysLeft(secret), 30);
}

void CertificateEndsTest::standOnTheRecord()
{
    const auto secret = create("Recorded", 10);
    put(secret, certificate(11), {});

    const auto page = wait(m_plane->audit.list({m_organization, secret.value, {}, {}, 200}));

    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QVERIFY(!page->items.empty());
    const auto event = wait(m_plane->audit.get(m_organization, page->items.front().id));
    QVERIFY(event);
    QCOMPARE(event->action, std::string("version.put"));
    const auto end = toRfc3339(ends(secret)[0].endsAt);
    QVERIFY(event->after->find("certificateEnds") != std::string::npos);
    QVERIFY(event->after->find(end) != std::string::npos);
    QVERIFY(event->before->find("certificateEnds") != std::string::npos);
    QVERIFY(event->before->find(end) == std::string::npos);
}

QTEST_GUILESS_MAIN(CertificateEndsTest)
#include "certificate_ends_test.moc"
