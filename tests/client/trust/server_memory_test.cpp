// Names lead to one thing for ever, and versions only up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/server_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using client::Place;
using client::ServerMemory;
using domain::SecretId;

class ServerMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsASecretAgain();
    void refusesAnotherSecretAtAPlace();
    void refusesASecretAtAnotherPlace();
    void keepsPlacesApart();
    void refusesAnotherEnvironmentOfAName();
    void followsASecretThatWasMoved();
    void takesNoFormerSecretForTheNext();
    void remembersTheHighestVersion();
    void remembersTheIdentityProvider();
    void learnsFromAnotherProgram();
    void keepsServersApart();
    void keepsWhatSomebodyCutOff();
    void passesOverWhatIsNoLine();
    void believesNoFileThatOthersMayWrite();
    void goesOnWhereItCannotWrite();

private:
    ServerMemory memory(const std::string& server = "https://a:443") const
    {
        return ServerMemory(m_folder.filePath(QTest::currentTestFunction()),
                            [server] { return server; });
    }
    QString file() const { return m_folder.filePath(QTest::currentTestFunction()); }

    QTemporaryDir m_folder;
    const Place m_place{domain::OrganizationId::fresh(), {}, "stripe"};
    const SecretId m_secret = SecretId::fresh();
};

void ServerMemoryTest::knowsASecretAgain()
{
    QVERIFY(memory().meetSecret(m_place, m_secret));

    QVERIFY(memory().meetSecret(m_place, m_secret));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void ServerMemoryTest::refusesAnotherSecretAtAPlace()
{
    QVERIFY(memory().meetSecret(m_place, m_secret));

    const auto met = memory().meetSecret(m_place, SecretId::fresh());

    QVERIFY(!met);
    QCOMPARE(met.error().kind, ErrorKind::Forged);
}

void ServerMemoryTest::refusesASecretAtAnotherPlace()
{
    auto other = m_place;
    other.slug = "github";
    QVERIFY(memory().meetSecret(m_place, m_secret));

    QVERIFY(!memory().meetSecret(other, m_secret));
}

void ServerMemoryTest::keepsPlacesApart()
{
    auto elsewhere = m_place;
    elsewhere.environment = domain::EnvironmentId::fresh();
    auto another = m_place;
    another.organization = domain::OrganizationId::fresh();
    QVERIFY(memory().meetSecret(m_place, m_secret));

    QVERIFY(memory().meetSecret(elsewhere, SecretId::fresh()));
    QVERIFY(memory().meetSecret(another, SecretId::fresh()));
}

void ServerMemoryTest::followsASecretThatWasMoved()
{
    const auto second = SecretId::fresh();
    const auto third = SecretId::fresh();
    QVERIFY(memory().meetSecret(m_place, m_secret));
    QVERIFY(memory().meetVersion(m_secret, 7));

    QVERIFY(memory().meetMove(m_secret, second));
    QVERIFY(memory().meetMove(second, third));

    QVERIFY(memory().meetSecret(m_place, third));
    QCOMPARE(**memory().secretAt(m_place), third);
    QCOMPARE(*memory().newestOf(third), 7U);
}

void ServerMemoryTest::takesNoFormerSecretForTheNext()
{
    const auto next = SecretId::fresh();
    QVERIFY(memory().meetSecret(m_place, m_secret));
    QVERIFY(memory().meetMove(m_secret, next));
    QVERIFY(memory().meetMove(next, m_secret)); // Whoever leads in circles leads nowhere.

    QVERIFY(!memory().meetSecret(m_place, SecretId::fresh()));
    QVERIFY(!memory("https://b:443").secretAt(m_place)->has_value());
}

void ServerMemoryTest::refusesAnotherEnvironmentOfAName()
{
    const auto production = domain::EnvironmentId::fresh();
    QVERIFY(memory().meetEnvironment(m_place.organization, "prod", production));

    QVERIFY(memory().meetEnvironment(m_place.organization, "prod", production));
    QVERIFY(!memory().meetEnvironment(m_place.organization, "dev", production));
    QVERIFY(
        !memory().meetEnvironment(m_place.organization, "prod", domain::EnvironmentId::fresh()));
}

void ServerMemoryTest::remembersTheHighestVersion()
{
    QCOMPARE(*memory().newestOf(m_secret), std::uint32_t(0));
    QVERIFY(memory().meetVersion(m_secret, 3));
    QVERIFY(memory().meetVersion(m_secret, 2));

    QCOMPARE(*memory().newestOf(m_secret), std::uint32_t(3));
}

void ServerMemoryTest::remembersTheIdentityProvider()
{
    QVERIFY(!*memory().issuer());
    QVERIFY(memory().meetIssuer("https://id.example"));
    const auto first = **memory().issuer();
    QVERIFY(memory().meetIssuer("https://new.example"));
    QVERIFY(memory("embedded:aa").meetIssuer("https://127.0.0.1:1/oidc"));

    QCOMPARE(first, std::string("https://id.example"));
    QCOMPARE(**memory().issuer(), std::string("https://new.example"));
    QVERIFY(!*memory("embedded:aa").issuer());
}

void ServerMemoryTest::learnsFromAnotherProgram()
{
    auto one = memory();
    auto other = memory();
    QVERIFY(one.meetVersion(m_secret, 3));
    QVERIFY(other.meetVersion(m_secret, 5));

    QCOMPARE(*one.newestOf(m_secret), std::uint32_t(5));
}

void ServerMemoryTest::keepsServersApart()
{
    QVERIFY(memory("https://a:443").meetVersion(m_secret, 3));
    QVERIFY(memory("https://a:443").meetSecret(m_place, m_secret));

    QCOMPARE(*memory("https://b:443").newestOf(m_secret), std::uint32_t(0));
    QVERIFY(memory("https://b:443").meetSecret(m_place, SecretId::fresh()));
}

void ServerMemoryTest::keepsWhatSomebodyCutOff()
{
    auto standing = memory();
    QVERIFY(standing.meetVersion(m_secret, 3));
    QVERIFY(QFile::resize(file(), 0));

    QCOMPARE(*standing.newestOf(m_secret), std::uint32_t(3));
}

void ServerMemoryTest::passesOverWhatIsNoLine()
{
    QVERIFY(memory().meetVersion(m_secret, 3));
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::Append));
    broken.write("\n\nhalf a\n" + QByteArray(300, 'x') + "\nhttps://a:443 newest:"
                 + QByteArray::fromStdString(m_secret.value) + " many\nhttps://a:443 newest:"
                 + QByteArray::fromStdString(m_secret.value) + " 9");
    broken.close();

    QCOMPARE(*memory().newestOf(m_secret), std::uint32_t(3));
}

void ServerMemoryTest::believesNoFileThatOthersMayWrite()
{
    QVERIFY(memory().meetVersion(m_secret, 3));
    QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFile::WriteOther));

    const auto newest = memory().newestOf(m_secret);

    QVERIFY(!newest);
    QCOMPARE(newest.error().kind, ErrorKind::Untrusted);
}

void ServerMemoryTest::goesOnWhereItCannotWrite()
{
    ServerMemory nowhere("/proc/strongroom/met.log", [] { return std::string("a"); });

    QVERIFY(nowhere.meetVersion(m_secret, 3));
    QCOMPARE(*nowhere.newestOf(m_secret), std::uint32_t(3));
}

QTEST_GUILESS_MAIN(ServerMemoryTest)
#include "server_memory_test.moc"
