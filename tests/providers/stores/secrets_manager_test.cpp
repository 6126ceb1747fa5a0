// AWS Secrets Manager as moto plays it, which checks signatures and policies: with keys of one's
// own, and in a role of another account.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/secrets_manager.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/providers/stores/moto_server.h"
#include "tests/providers/stores/store_contract.h"
#include "tests/support/fixed_clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

namespace {

const std::string region = "eu-central-1";
const std::string ours = "arn:aws:iam::123456789012:user/assuming";

/// Ours as it is published, but for the resources, which moto does not tell apart.
QString leastPolicy()
{
    auto policy = QString::fromStdString(secretsManagerPolicy({region}, {}));
    return policy.replace(QRegularExpression("\"Resource\": \"arn[^\"]*\""), "\"Resource\": \"*\"");
}

AwsCredentials copyOf(const AwsCredentials& credentials)
{
    return AwsLease{{credentials.accessKeyId, credentials.secretKey.clone(), {}}, {}}
        .clone()
        .credentials;
}

} // namespace

class SecretsManagerTest : public test::StoreContract
{
    Q_OBJECT

protected:
    Store open(const QString& service, const std::string& prefix) override
    {
        return storeOf(awsKeys(copyOf(m_keys)), placeAt(service.toStdString()), prefix);
    }
    QString service() const override { return m_server.url(); }
    int manyVersions() const override
    {
        return static_cast<int>(SecretsManagerStore::shelfSize) + 3;
    }
    int manySecrets() const override { return 105; }

private slots:
    void initTestCase();
    void namesTheMissingRight_data();
    void namesTheMissingRight();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void tellsClocksApart();
    void takesOnARole_data();
    void takesOnARole();
    void findsOutWhoItIs();
    void refusesWhatIsNoRegion_data();
    void refusesWhatIsNoRegion();

private:
    AwsPlace placeAt(const std::string& url) const
    {
        AwsPlace place{region, url, url};
        place.callsPerSecond = 0;
        return place;
    }
    Store storeOf(std::unique_ptr<AwsIdentity> identity, AwsPlace place, const std::string& prefix)
    {
        auto session = AwsSession::create("secretsmanager", std::move(place), std::move(identity),
                                          m_outbound, m_clock);
        return test::taken(
            SecretsManagerStore::create(test::taken(std::move(session)), {prefix, {}}));
    }

    test::MotoServer m_server{};
    AwsCredentials m_keys{};
    AwsCredentials m_assuming{};
    SystemClock m_clock{};
    Outbound m_outbound{OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value(),
                        std::make_unique<QuickPace>()};
};

void SecretsManagerTest::initTestCase()
{
    const auto failed = m_server.start();
    if (!failed.isEmpty())
        QSKIP(qPrintable(failed));
    m_keys = m_server.user("strongroom", leastPolicy().toStdString());
    m_assuming = m_server.user("assuming", R"({"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]})");
}

void SecretsManagerTest::namesTheMissingRight_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("step");
    QTest::newRow("create") << "CreateSecret"
                            << "create";
    QTest::newRow("look") << "ListSecretVersionIds"
                          << "create";
    QTest::newRow("read") << "GetSecretValue"
                          << "read";
    QTest::newRow("destroy") << "DeleteSecret"
                             << "destroy";
}

void SecretsManagerTest::namesTheMissingRight()
{
    QFETCH(QString, action);
    QFETCH(QString, step);
    auto policy = leastPolicy();
    policy.replace(action + '"', "Nothing\"");
    const auto keys = m_server.user("without-" + action.toStdString(), policy.toStdString());
    const auto store =
        storeOf(awsKeys(copyOf(keys)), placeAt(m_server.url().toStdString()), "short");

    const auto steps = store->test();

    QVERIFY(!steps.back().passed);
    QVERIFY2(QString::fromStdString(steps.back().name) == step, steps.back().message.c_str());
    QVERIFY2(QString::fromStdString(steps.back().message).contains("secretsmanager:" + action),
             steps.back().message.c_str());
}

void SecretsManagerTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("another secret key") << "secret"
                                        << "authentication"
                                        << "secret key";
    QTest::newRow("an id that nobody has") << "id"
                                           << "authentication"
                                           << "access key id";
    QTest::newRow("no such region") << "region"
                                    << "dns"
                                    << "Check the region";
    QTest::newRow("nobody there") << "port"
                                  << "connect"
                                  << "port";
    QTest::newRow("a metadata service") << "metadata"
                                        << "address"
                                        << "public Internet";
}

void SecretsManagerTest::namesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, step);
    QFETCH(QString, words);
    auto keys = copyOf(m_keys);
    auto place = placeAt(m_server.url().toStdString());
    if (what == "secret")
        keys.secretKey = SecretBytes::copyOf("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    if (what == "id")
        keys.accessKeyId = "AKIAIOSFODNN7EXAMPLE";
    if (what == "region")
        place = {"xx-nowhere-9"};
    if (what == "port")
        place.endpoint = place.stsEndpoint = "https://127.0.0.1:1";
    if (what == "metadata")
        place.endpoint = place.stsEndpoint = "http://169.254.169.254";
    const auto store = storeOf(awsKeys(std::move(keys)), place, "wrong");

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY(!last.passed);
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains(words), last.message.c_str());
}

void SecretsManagerTest::tellsClocksApart()
{
    HttpAnswer answer;
    answer.status = 403;
    answer.headers = {{"date", "Sat, 28 Nov 2026 12:00:00 GMT"},
                      {"x-amzn-errortype", "InvalidSignatureException"}};
    test::FixedClock clock;
    clock.time = *parseRfc3339("2026-11-28T11:30:00Z");
    const auto session = test::taken(AwsSession::create(
        "secretsmanager", placeAt(m_server.url().toStdString()), awsKeys({}), m_outbound, clock));

    const auto error = session->failureOf(answer, "secretsmanager:CreateSecret");

    QCOMPARE(error.field, std::string("authentication"));
    QVERIFY2(QString::fromStdString(error.message).contains("30 minutes apart"),
             error.message.c_str());
}

void SecretsManagerTest::takesOnARole_data()
{
    QTest::addColumn<QString>("demanded");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("works");
    QTest::newRow("the external id") << "org-42"
                                     << "org-42" << true;
    QTest::newRow("another") << "org-42"
                             << "org-43" << false;
    // moto lets those in that give none at all, so that nothing is learnt of them here.
}

void SecretsManagerTest::takesOnARole()
{
    QFETCH(QString, demanded);
    QFETCH(QString, given);
    QFETCH(bool, works);
    const auto name = "store-for-" + std::to_string(qHash(given));
    const auto trust = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"AWS":")"
                       + ours + R"("},"Action":"sts:AssumeRole",
        "Condition":{"StringEquals":{"sts:ExternalId":")"
                       + demanded.toStdString() + R"("}}}]})";
    auto place = placeAt(m_server.url().toStdString());
    place.roleArn = m_server.role(name, trust, leastPolicy().toStdString());
    place.externalId = given.toStdString();
    const auto store = storeOf(awsKeys(copyOf(m_assuming)), place, "theirs");

    const auto steps = store->test();

    QCOMPARE(steps.back().passed, works);
    if (works) {
        QCOMPARE(steps.back().name, std::string("destroy"));
        return;
    }
    QCOMPARE(steps.back().name, std::string("authentication"));
    QVERIFY2(QString::fromStdString(steps.back().message).contains("external id"),
             steps.back().message.c_str());
}

void SecretsManagerTest::findsOutWhoItIs()
{
    const auto url = m_server.url().toStdString();
    std::map<std::string, std::string> environment;
    const auto read = [&](const char* name) -> const char* {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second.c_str();
    };
    const auto secret = m_keys.secretKey.reveal();
    environment = {{"AWS_ACCESS_KEY_ID", m_keys.accessKeyId},
                   {"AWS_SECRET_ACCESS_KEY", std::string(secret.begin(), secret.end())}};
    const auto byKeys = storeOf(awsOwnIdentity(url, m_outbound, read), placeAt(url), "own");
    QVERIFY2(byKeys->authenticate(), test::told(byKeys->authenticate()));

    // Nothing in the environment, and nobody answers for the metadata service.
    environment = {{"AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1"}};
    const auto byNothing = storeOf(awsOwnIdentity(url, m_outbound, read), placeAt(url), "own");
    const auto nobody = byNothing->authenticate();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, std::string("authentication"));
}

void SecretsManagerTest::refusesWhatIsNoRegion_data()
{
    QTest::addColumn<QString>("region");
    for (const auto* odd : {"", "eu", "evil.example/", "eu-central-1@evil.example", "EU-CENTRAL-1",
                            "eu-central-1.evil.example", "eu_central_1"})
        QTest::addRow("\"%s\"", odd) << odd;
}

void SecretsManagerTest::refusesWhatIsNoRegion()
{
    QFETCH(QString, region);

    const auto session = AwsSession::create("secretsmanager", {region.toStdString()}, awsKeys({}),
                                            m_outbound, m_clock);

    QVERIFY(!session);
    QCOMPARE(session.error().field, std::string("region"));
}

QTEST_GUILESS_MAIN(SecretsManagerTest)
#include "secrets_manager_test.moc"
