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

    QCoro::Task<Result<std::string>> device() override { co_return m_key.keyId(); }

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
    void fetchesTheKeysOfAnIssuer_data();
    void fetchesTheKeysOfAnIssuer();
    void doesNotStartWithARuleItCannotRead();

private:
    Result<client::Revealed> reveal();
    void configure(const QString& member, const QJsonValue& value);
    void restartRunner();
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
    settings.memoryFile = m_daemons.folder() + "/met.log";
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
    const auto page = wait(m_plane->audit.list({m_organization, {}, {}, {}, 200}));
    const auto denied =
        std::ranges::find(page->items, domain::Decision::Deny, &domain::AuditEvent::decision);
    return denied == page->items.end() ? "" : denied->action + ' ' + denied->reason;
}

void ProofTest::configure(const QString& member, const QJsonValue& value)
{
    const auto path = m_daemons.folder() + "/runner/runner.json";
    auto config = QJsonDocument::fromJson(test::fileText(path)).object();
    config[member] = value;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(config).toJson());
}

void ProofTest::restartRunner()
{
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
    client::HttpSecrets secrets(m_plane->transport, m_plane->trust, thief, m_plane->memory);

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
    client::HttpSecrets secrets(m_plane->transport, m_plane->trust, thief, m_plane->memory);
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
    restartRunner();

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
    configure("policy", rule({{"devices", QJsonArray{"another"}}}));
    restartRunner();
    const auto refused = reveal();
    const auto denial = newestDenial();
    configure("policy",
              rule({{"devices", QJsonArray{device}}, {"purposes", QJsonArray{"incident"}}}));
    restartRunner();
    const auto allowed = reveal();

    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, std::string("policy_denied"));
    QCOMPARE(denial, std::string("value.reveal_failed policy_denied"));
    QVERIFY2(allowed, allowed ? "" : allowed.error().message.c_str());
}

void ProofTest::fetchesTheKeysOfAnIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("reason");
    const auto here = m_daemons.address().toString() + "/oidc";
    const auto ours = m_daemons.folder() + "/ca.pem";
    const auto other = m_daemons.folder() + "/runner/runner.pem";
    QTest::newRow("where it says itself") << here << "" << ours << "";
    QTest::newRow("where the configuration says") << here << here + "/jwks" << ours << "";
    QTest::newRow("from whom it cannot trust") << here << "" << other << "signing_keys_unavailable";
    QTest::newRow("where there are none")
        << here << here + "/none" << ours << "signing_keys_unavailable";
    QTest::newRow("of another issuer")
        << "https://id.example" << here + "/jwks" << ours << "issuer_not_pinned";
}

void ProofTest::fetchesTheKeysOfAnIssuer()
{
    QFETCH(QString, issuer);
    QFETCH(QString, keys);
    QFETCH(QString, authority);
    QFETCH(QString, reason);
    QJsonObject pinned{{"issuer", issuer},
                       {"known_as", "builtin"},
                       {"client_id", "strongroom-console"},
                       {"ca", authority}};
    if (!keys.isEmpty())
        pinned["jwks_uri"] = keys;
    configure("issuers", QJsonArray{pinned});
    restartRunner();

    const auto revealed = reveal();

    QCOMPARE(revealed ? QString() : QString::fromStdString(revealed.error().reason), reason);
    QCOMPARE(revealed.hasValue(), reason.isEmpty());
}

void ProofTest::doesNotStartWithARuleItCannotRead()
{
    const QJsonObject misspelt{{"subject", QJsonArray{"builtin|alice"}}};
    configure("policy", QJsonObject{{"allow", QJsonArray{misspelt}}});
    QProcess runner;

    runner.start(QCoreApplication::applicationDirPath() + "/strongroom-runner",
                 {"run", "--config", m_daemons.folder() + "/runner/runner.json"});

    QVERIFY(runner.waitForFinished(30000));
    QCOMPARE(runner.exitCode(), 2);
    QVERIFY(runner.readAllStandardError().contains("\"subject\" must be left out"));
}

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
