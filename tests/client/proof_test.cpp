// The runner's own word, all the way to the person, the record and its log.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/control_plane.h"
#include "crypto/jose/device_proof.h"
#include "tests/client/daemons.h"
#include "tests/client/waiting.h"

#include <QJsonArray>

#include <algorithm>

using namespace strongroom;
using strongroom::test::wait;

namespace {

const domain::Purpose incident{domain::PurposeCategory::Incident, "INC-4821", ""};

/// Signs with a key that no sign-in is bound to, as one does who stole the tokens only.
class Thief final : public client::Prover
{
public:
    explicit Thief(client::Prover& victim) : m_victim(victim) {}
    QCoro::Task<Result<domain::PersonProof>> prove(std::string claims) override
    {
        auto proof = co_await m_victim.prove(claims);
        if (proof)
            proof->claims = *crypto::signProof(m_key, claims);
        co_return proof;
    }

private:
    client::Prover& m_victim;
    crypto::SigningKey m_key = std::move(*crypto::SigningKey::generate());
};

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void servesThePersonOnTheirDevice();
    void servesNobodyElsesDevice();
    void servesNoWriterOnAnotherDevice();
    void goesOnAfterARotationOfTheSigningKey();
    void saysWhenAVersionMayBeHidden();
    void keepsItsDeviceAcrossSignIns();
    void followsTheRunnersRules();

private:
    Result<client::Revealed> reveal();
    void configure(const QJsonObject& policy);
    bool connected();
    QByteArray runnerLog() const;
    std::string newestDenial();

    test::Daemons m_daemons;
    test::FormBrowser m_browser;
    std::unique_ptr<client::ControlPlane> m_plane;
    domain::OrganizationId m_organization;
    domain::SecretId m_secret;
};

void ProofTest::initTestCase()
{
    QVERIFY(m_daemons.start());
    client::ControlPlaneSettings settings;
    settings.server = m_daemons.address();
    settings.caPem = m_daemons.caPem();
    settings.ours = true;
    settings.name = "proofs";
    settings.setupToken = m_daemons.setupToken();
    settings.browser = [this](const QUrl& url) { return m_browser.open(url); };
    m_plane = std::make_unique<client::ControlPlane>(settings);
    const auto me = wait(m_plane->session.signIn());
    QVERIFY2(me, me ? "" : me.error().message.c_str());
    m_organization = me->memberships.front().organization.id;
    QVERIFY(connected());
    client::SecretDraft draft;
    draft.secret.name = "Proved";
    draft.version.entries.push_back(
        {"A", domain::ValueFormat::Text, SecretBytes::copyOf(std::string_view("canary-proof"))});
    const auto secret = wait(m_plane->secrets.create(m_organization, std::move(draft)));
    QVERIFY2(secret, secret ? "" : secret.error().message.c_str());
    m_secret = secret->id;
}

void ProofTest::cleanupTestCase()
{
    m_plane.reset();
}

bool ProofTest::connected()
{
    return QTest::qWaitFor(
        [this] { return *wait(m_plane->directory.custodianConnected(m_organization)); }, 40000);
}

Result<client::Revealed> ProofTest::reveal()
{
    // A runner that has just started takes no proof from its first second.
    Result<client::Revealed> revealed = Error{};
    const bool answered = QTest::qWaitFor(
        [&] {
            revealed = wait(m_plane->secrets.reveal(m_organization, {m_secret, 0, {}, incident}));
            return revealed || revealed.error().reason != "proof_before_start";
        },
        10000);
    return answered ? std::move(revealed) : Result<client::Revealed>(Error{});
}

QByteArray ProofTest::runnerLog() const
{
    return test::fileText(m_daemons.folder() + "/runner/runner.log");
}

std::string ProofTest::newestDenial()
{
    const auto page = wait(m_plane->audit.list({m_organization, {}, {}, 200}));
    const auto denied =
        std::ranges::find(page->items, domain::Decision::Deny, &domain::AuditEvent::decision);
    return denied == page->items.end() ? "" : denied->action + ' ' + denied->reason;
}

void ProofTest::configure(const QJsonObject& policy)
{
    const auto path = m_daemons.folder() + "/runner/runner.json";
    auto config = QJsonDocument::fromJson(test::fileText(path)).object();
    if (!policy.isEmpty())
        config["policy"] = policy;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(config).toJson());
    file.close();
    m_daemons.runner.terminate();
    m_daemons.runner.waitForFinished();
    QVERIFY(QTest::qWaitFor(
        [this] { return !*wait(m_plane->directory.custodianConnected(m_organization)); }, 40000));
    m_daemons.startRunner();
    QVERIFY(connected());
}

void ProofTest::servesThePersonOnTheirDevice()
{
    const auto revealed = reveal();

    QVERIFY2(revealed, revealed ? "" : revealed.error().message.c_str());
    QVERIFY(runnerLog().contains("person_proved"));
}

void ProofTest::servesNobodyElsesDevice()
{
    Thief thief(m_plane->session);
    client::HttpSecrets secrets(m_plane->transport, m_plane->trust, thief);

    const auto revealed = wait(secrets.reveal(m_organization, {m_secret, 0, {}, incident}));

    QVERIFY(!revealed);
    QCOMPARE(revealed.error().reason, std::string("device_not_bound"));
    QCOMPARE(newestDenial(), std::string("value.reveal_failed device_not_bound"));
    QVERIFY(runnerLog().contains("device_not_bound"));
    QVERIFY(runnerLog().contains(m_secret.value.c_str()));
}

void ProofTest::servesNoWriterOnAnotherDevice()
{
    Thief thief(m_plane->session);
    client::HttpSecrets secrets(m_plane->transport, m_plane->trust, thief);
    const auto secret = wait(m_plane->secrets.get(m_organization, m_secret));

    const auto version =
        wait(secrets.rollback({m_organization, m_secret, secret->revision}, 1, "stolen"));

    QVERIFY(!version);
    QCOMPARE(version.error().reason, std::string("device_not_bound"));
    QCOMPARE(newestDenial(), std::string("version.rollback_failed device_not_bound"));
}

void ProofTest::goesOnAfterARotationOfTheSigningKey()
{
    QProcess rotate;
    rotate.start(QCoreApplication::applicationDirPath() + "/strongroomd",
                 {"signing-key-rotate", "--data", m_daemons.folder()});
    QVERIFY(rotate.waitForFinished(30000) && rotate.exitCode() == 0);

    const auto bySignInBefore = reveal();
    QVERIFY(wait(m_plane->session.signIn()));
    const auto bySignInAfter = reveal();

    QVERIFY2(bySignInBefore, bySignInBefore ? "" : bySignInBefore.error().message.c_str());
    QVERIFY2(bySignInAfter, bySignInAfter ? "" : bySignInAfter.error().message.c_str());
}

void ProofTest::saysWhenAVersionMayBeHidden()
{
    const auto honest = reveal();
    QFile memory(m_daemons.folder() + "/runner/versions.log");
    QVERIFY(memory.open(QIODevice::Append));
    memory.write(QByteArray::fromStdString(m_secret.value) + " 7\n");
    memory.close();
    configure({});

    const auto told = reveal();

    QVERIFY(honest && told);
    QCOMPARE(honest->hiddenVersion, std::uint32_t(0));
    QCOMPARE(told->hiddenVersion, std::uint32_t(7));
}

void ProofTest::keepsItsDeviceAcrossSignIns()
{
    const auto before = wait(m_plane->session.device());

    QVERIFY(wait(m_plane->session.signOut()));
    QVERIFY(wait(m_plane->session.signIn()));

    QCOMPARE(*wait(m_plane->session.device()), *before);
}

void ProofTest::followsTheRunnersRules()
{
    const auto device = QString::fromStdString(*wait(m_plane->session.device()));
    const auto rule = [](const QJsonObject& one) {
        return QJsonObject{{"allow", QJsonArray{one}}};
    };
    configure(rule({{"devices", QJsonArray{"another"}}}));
    const auto refused = reveal();
    const auto denial = newestDenial();
    configure(rule({{"devices", QJsonArray{device}}, {"purposes", QJsonArray{"incident"}}}));
    const auto allowed = reveal();

    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, std::string("policy_denied"));
    QCOMPARE(denial, std::string("value.reveal_failed policy_denied"));
    QVERIFY2(allowed, allowed ? "" : allowed.error().message.c_str());
}

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
