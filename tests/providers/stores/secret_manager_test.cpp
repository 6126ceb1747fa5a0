// Google Cloud's Secret Manager as our protocol server plays it, which Google's own SDKs take for
// it (tests/peers/google_sdk.py).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/secret_manager.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/providers/stores/store_contract.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

class SecretManagerTest : public test::StoreContract
{
    Q_OBJECT

protected:
    Store open(const QString& service, const std::string& prefix) override
    {
        return storeOf(m_account, service.toStdString(), prefix);
    }
    QString service() const override { return m_url; }
    int manyVersions() const override { return 105; }
    int manySecrets() const override { return 105; }

private slots:
    void initTestCase();
    void namesTheMissingRight_data();
    void namesTheMissingRight();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void tellsClocksApart();
    void signsInAgain();
    void findsOutWhoItIs();
    void readsKeyFiles_data();
    void readsKeyFiles();
    void refusesOddSettings_data();
    void refusesOddSettings();

private:
    Store storeOf(const std::string& account, const std::string& service, const std::string& prefix,
                  const std::string& project = "strongroom-test", const Clock* clock = nullptr)
    {
        auto session = std::make_unique<GoogleSession>(
            GooglePlace{service}, test::taken(readGoogleAccount(SecretBytes::copyOf(account))),
            m_outbound, clock == nullptr ? m_clock : *clock, [](const char*) { return nullptr; });
        return test::taken(SecretManagerStore::create(std::move(session), {project, prefix, {}}));
    }
    std::string order(const std::string& path, const std::string& body)
    {
        HttpRequest request{"POST", m_url.toStdString() + "/_test/" + path};
        request.body = SecretBytes::copyOf(body);
        const auto answer = HttpsClient({}, m_outbound).send(request);
        return answer ? std::string(answer->text()) : std::string();
    }

    QTemporaryDir m_folder{};
    test::ScriptedService m_service{};
    QString m_url{};
    std::string m_account{};
    SystemClock m_clock{};
    Outbound m_outbound{OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value(),
                        std::make_unique<QuickPace>()};
};

void SecretManagerTest::initTestCase()
{
    QVERIFY2(m_service.start("google_services.py", {m_folder.path()}), qPrintable(m_service.why()));
    m_url = "http://127.0.0.1:" + m_service.word(0);
    QFile file(m_folder.filePath("account.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_account = file.readAll().toStdString();
}

void SecretManagerTest::namesTheMissingRight_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* permission, const char* step) {
        QTest::newRow(permission) << permission << step;
    };
    row("secretmanager.secrets.create", "create");
    row("secretmanager.versions.add", "create");
    row("secretmanager.versions.list", "create");
    row("secretmanager.versions.access", "read");
    row("secretmanager.secrets.list", "list");
    row("secretmanager.versions.disable", "delete");
    row("secretmanager.versions.enable", "undelete");
    row("secretmanager.versions.destroy", "destroy");
    row("secretmanager.secrets.delete", "destroy");
}

void SecretManagerTest::namesTheMissingRight()
{
    QFETCH(QString, permission);
    QFETCH(QString, step);
    QVERIFY(QString::fromStdString(secretManagerRole()).contains(permission));
    const auto account = order("account", R"({"without":[")" + permission.toStdString() + R"("]})");
    const auto store = storeOf(account, m_url.toStdString(), "short");

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY(!last.passed);
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains(permission), last.message.c_str());
}

void SecretManagerTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("an account that is none") << "account"
                                             << "authentication"
                                             << "deleted";
    QTest::newRow("another's key") << "key"
                                   << "authentication"
                                   << "deleted";
    QTest::newRow("somebody else's project") << "project"
                                             << "create"
                                             << "project id";
    QTest::newRow("nobody there") << "port"
                                  << "connect"
                                  << "port";
    QTest::newRow("a metadata service") << "metadata"
                                        << "address"
                                        << "public Internet";
    QTest::newRow("a sign-in at a metadata service") << "token"
                                                     << "address"
                                                     << "public Internet";
}

void SecretManagerTest::namesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, step);
    QFETCH(QString, words);
    auto account = QString::fromStdString(m_account);
    auto url = m_url.toStdString();
    if (what == "account")
        account.replace("store-", "nobody-");
    if (what == "key") {
        const auto part = [](const QString& file) {
            const auto begin = file.indexOf("-----BEGIN");
            return file.mid(begin, file.indexOf('"', begin) - begin);
        };
        account.replace(part(account), part(QString::fromStdString(order("account", "{}"))));
    }
    if (what == "port")
        url = "https://127.0.0.1:1";
    if (what == "metadata")
        url = "http://169.254.169.254";
    if (what == "token")
        account.replace(m_url + "/token", "http://169.254.169.254/token");
    const auto store = storeOf(account.toStdString(), url, "wrong",
                               what == "project" ? "somebody-elses" : "strongroom-test");

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY(!last.passed);
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains(words), last.message.c_str());
}

void SecretManagerTest::tellsClocksApart()
{
    test::FixedClock clock;
    clock.time = m_clock.now() - std::chrono::minutes(20);
    const auto store = storeOf(m_account, m_url.toStdString(), "late", "strongroom-test", &clock);

    const auto refused = store->authenticate();

    QVERIFY(!refused);
    QVERIFY2(QString::fromStdString(refused.error().message).contains("minutes apart"),
             refused.error().message.c_str());
}

void SecretManagerTest::signsInAgain()
{
    const auto store = fresh();
    const auto key = test::someKey();
    const auto place = store->put(key, test::somePayload());
    QVERIFY2(place, test::told(place));
    order("forget-tokens", "{}");

    const auto refused = store->read(key, *place);
    const auto stored = store->read(key, *place);

    QVERIFY(!refused);
    QCOMPARE(refused.error().field, std::string("authentication"));
    QVERIFY2(stored, test::told(stored));
}

void SecretManagerTest::findsOutWhoItIs()
{
    // A machine without a metadata service.
    GoogleSession session({m_url.toStdString()}, {}, m_outbound, m_clock,
                          [](const char*) { return "127.0.0.1:1"; });

    const auto nobody = session.authenticate();

    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, std::string("authentication"));
}

void SecretManagerTest::readsKeyFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("-----BEGIN PRIVATE KEY-----");
    QTest::newRow("half of it") << QByteArray::fromStdString(m_account).left(400);
    QTest::newRow("a user's") << QByteArray(R"({"type":"authorized_user","client_id":"x"})");
    QTest::newRow("without a key")
        << QByteArray(R"({"type":"service_account","client_email":"a@b","private_key":""})");
    QTest::newRow("with another key") << QByteArray(
        R"({"type":"service_account","client_email":"a@b","private_key":"-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----\n"})");
}

void SecretManagerTest::readsKeyFiles()
{
    QFETCH(QByteArray, text);

    const auto account = readGoogleAccount(SecretBytes::copyOf(text.toStdString()));

    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(account.error().field, std::string("service_account"));
}

void SecretManagerTest::refusesOddSettings_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("field");
    QTest::newRow("no project") << ""
                                << "strongroom"
                                << ""
                                << "project_id";
    QTest::newRow("a path") << "a/../b"
                            << "strongroom"
                            << ""
                            << "project_id";
    QTest::newRow("upper case") << "project"
                                << "Strongroom"
                                << ""
                                << "prefix";
    QTest::newRow("no prefix") << "project"
                               << ""
                               << ""
                               << "prefix";
    QTest::newRow("a location") << "project"
                                << "strongroom"
                                << "Europe!"
                                << "location";
}

void SecretManagerTest::refusesOddSettings()
{
    QFETCH(QString, project);
    QFETCH(QString, prefix);
    QFETCH(QString, location);
    QFETCH(QString, field);

    const auto store = SecretManagerStore::create(
        nullptr, {project.toStdString(), prefix.toStdString(), location.toStdString()});

    QVERIFY(!store);
    QCOMPARE(QString::fromStdString(store.error().field), field);
}

QTEST_GUILESS_MAIN(SecretManagerTest)
#include "secret_manager_test.moc"
