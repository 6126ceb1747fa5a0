// What a machine is to AWS by itself, found out where AWS's own SDKs look for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/aws_identity.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/support/scripted_service.h"

#include <QTemporaryFile>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::providers;

class AwsIdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_environment.clear(); }
    void takesKeysFromTheEnvironment();
    void exchangesAServiceAccountsToken();
    void refusesATokenThatIsNone();
    void asksTheMetadataService();
    void isNobodyWithoutAny();
    void readsWhatStsAnswers_data();
    void readsWhatStsAnswers();

private:
    Result<AwsLease> lease()
    {
        const auto read = [this](const char* name) -> const char* {
            const auto found = m_environment.find(name);
            return found == m_environment.end() ? nullptr : found->second.c_str();
        };
        return awsOwnIdentity(m_url + '/', m_outbound, read)->lease();
    }
    static std::string plain(const SecretBytes& secret)
    {
        return {secret.reveal().begin(), secret.reveal().end()};
    }

    test::ScriptedService m_service{};
    std::string m_url{};
    std::map<std::string, std::string> m_environment{};
    Outbound m_outbound{OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value(),
                        std::make_unique<QuickPace>()};
};

void AwsIdentityTest::initTestCase()
{
    QVERIFY2(m_service.start("aws_identity_service.py"), qPrintable(m_service.why()));
    m_url = "http://127.0.0.1:" + m_service.word(0).toStdString();
}

void AwsIdentityTest::takesKeysFromTheEnvironment()
{
    m_environment = {{"AWS_ACCESS_KEY_ID", "AKIA"},
                     {"AWS_SECRET_ACCESS_KEY", "secret"},
                     {"AWS_SESSION_TOKEN", "token"}};

    const auto found = lease();

    QVERIFY(found);
    QCOMPARE(found->credentials.accessKeyId, std::string("AKIA"));
    QCOMPARE(plain(found->credentials.secretKey), std::string("secret"));
    QCOMPARE(plain(*found->credentials.sessionToken), std::string("token"));
    QVERIFY(!found->ends);
}

void AwsIdentityTest::exchangesAServiceAccountsToken()
{
    QTemporaryFile token;
    QVERIFY(token.open() && token.write("ey.pod.x") > 0 && token.flush());
    m_environment = {{"AWS_WEB_IDENTITY_TOKEN_FILE", token.fileName().toStdString()},
                     {"AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/pod"}};

    const auto found = lease();

    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QCOMPARE(found->credentials.accessKeyId, std::string("ASIAPOD"));
    QCOMPARE(plain(found->credentials.secretKey), std::string("pod/secret"));
    QCOMPARE(plain(*found->credentials.sessionToken), std::string("pod/token=="));
    QCOMPARE(toRfc3339(*found->ends), std::string("2026-11-28T18:00:00.000Z"));
}

void AwsIdentityTest::refusesATokenThatIsNone()
{
    for (const QByteArray text : {"", "ey.other.x"}) {
        QTemporaryFile token;
        QVERIFY(token.open() && token.write(text) >= 0 && token.flush());
        m_environment = {{"AWS_WEB_IDENTITY_TOKEN_FILE", token.fileName().toStdString()},
                         {"AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/pod"}};

        const auto found = lease();

        QVERIFY(!found);
        QCOMPARE(found.error().field, std::string("authentication"));
    }
}

void AwsIdentityTest::asksTheMetadataService()
{
    m_environment = {{"AWS_EC2_METADATA_SERVICE_ENDPOINT", m_url + '/'}};

    const auto found = lease();

    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QCOMPARE(found->credentials.accessKeyId, std::string("ASIAINSTANCE"));
    QCOMPARE(plain(*found->credentials.sessionToken), std::string("instance/token=="));
    QCOMPARE(toRfc3339(*found->ends), std::string("2026-11-28T18:00:00.000Z"));
}

void AwsIdentityTest::isNobodyWithoutAny()
{
    m_environment = {{"AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1"}};

    const auto found = lease();

    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(found.error().field, std::string("authentication"));
}

void AwsIdentityTest::readsWhatStsAnswers_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("fine");
    const auto with = [](const QByteArray& ends) {
        return "<Credentials><AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey>"
               "<SessionToken>c</SessionToken><Expiration>"
               + ends + "</Expiration></Credentials>";
    };
    QTest::newRow("whole") << with("2026-11-28T18:00:00Z") << true;
    QTest::newRow("with a fraction") << with("2026-11-28T18:00:00.889243Z") << true;
    QTest::newRow("without an end") << with("") << false;
    QTest::newRow("in another zone") << with("2026-11-28T18:00:00+01:00") << false;
    QTest::newRow("cut") << with("2026-11-28T18:00:00Z").left(90) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a web page") << QByteArray("<html><body>hello") << false;
}

void AwsIdentityTest::readsWhatStsAnswers()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, fine);

    QCOMPARE(readStsCredentials(xml.toStdString()).hasValue(), fine);
}

QTEST_GUILESS_MAIN(AwsIdentityTest)
#include "aws_identity_test.moc"
