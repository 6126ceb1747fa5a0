// An Azure key vault as our protocol server plays it, which Microsoft's own SDK takes for one
// (tests/peers/azure_sdk.py).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/key_vault_store.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/providers/stores/store_contract.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

class KeyVaultStoreTest : public test::StoreContract
{
    Q_OBJECT

protected:
    Store open(const QString& service, const std::string& prefix) override
    {
        return storeOf(placeAt(service.toStdString()), m_app, prefix);
    }
    QString service() const override { return m_url; }
    QStringList proxyChain() const override
    {
        return {m_folder.filePath("azure/vault.pem"), m_folder.filePath("azure/vault.key"),
                m_folder.filePath("azure/ca.pem")};
    }
    int manyVersions() const override { return 55; }
    int manySecrets() const override { return 30; }

private slots:
    void initTestCase();
    void namesTheMissingRight_data();
    void namesTheMissingRight();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void leavesToProtectedVaultsWhatIsTheirs();
    void signsInAgain();
    void followsNoLinkElsewhere_data();
    void followsNoLinkElsewhere();
    void findsOutWhoItIs();
    void refusesOddSettings_data();
    void refusesOddSettings();

private:
    struct App
    {
        std::string tenant{};
        std::string id{};
        std::string secret{};
    };
    static App appIn(const QByteArray& json)
    {
        const auto read = QJsonDocument::fromJson(json);
        const auto text = [&](const char* name) { return read[name].toString().toStdString(); };
        return {text("tenant"), text("client_id"), text("client_secret")};
    }
    AzurePlace placeAt(const std::string& url) const
    {
        AzurePlace place;
        place.vaultUrl = place.loginUrl = url;
        place.resource = "https://vault.azure.net";
        place.authorities = m_authority;
        return place;
    }
    Store storeOf(AzurePlace place, const App& app, const std::string& prefix)
    {
        place.tenantId = app.tenant;
        place.clientId = app.id;
        auto session = AzureSession::create(std::move(place), SecretBytes::copyOf(app.secret),
                                            m_outbound, m_clock, nobodysEnvironment);
        return test::taken(KeyVaultStore::create(test::taken(std::move(session)), prefix));
    }
    QByteArray order(const std::string& path, const std::string& body)
    {
        HttpsSettings settings;
        settings.authorities = m_authority;
        HttpRequest request{"POST", m_url.toStdString() + "/_test/" + path};
        request.body = SecretBytes::copyOf(body);
        const auto answer = HttpsClient(settings, m_outbound).send(request);
        return answer ? QByteArray::fromStdString(std::string(answer->text())) : QByteArray();
    }
    static const char* nobodysEnvironment(const char* name)
    {
        const std::string_view asked(name);
        return asked == "AZURE_POD_IDENTITY_AUTHORITY_HOST" ? "http://127.0.0.1:1" : nullptr;
    }

    QTemporaryDir m_folder{};
    test::ScriptedService m_service{};
    QString m_url{};
    App m_app{};
    std::string m_authority{};
    SystemClock m_clock{};
    Outbound m_outbound{OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value(),
                        std::make_unique<QuickPace>()};
};

void KeyVaultStoreTest::initTestCase()
{
    QVERIFY2(m_service.start("azure_services.py", {m_folder.path()}), qPrintable(m_service.why()));
    m_url = "https://127.0.0.1:" + m_service.word(0);
    QFile app(m_folder.filePath("app.json"));
    QFile authority(m_folder.filePath("azure/ca.pem"));
    QVERIFY(app.open(QIODevice::ReadOnly) && authority.open(QIODevice::ReadOnly));
    m_app = appIn(app.readAll());
    m_authority = authority.readAll().toStdString();
}

void KeyVaultStoreTest::namesTheMissingRight_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("step");
    QTest::newRow("list") << "list"
                          << "create"; // What is there is looked for first.
    QTest::newRow("set") << "set"
                         << "create";
    QTest::newRow("get") << "get"
                         << "read";
    QTest::newRow("delete") << "delete"
                            << "destroy";
    QTest::newRow("purge") << "purge"
                           << "destroy";
}

void KeyVaultStoreTest::namesTheMissingRight()
{
    QFETCH(QString, permission);
    QFETCH(QString, step);
    const auto app = appIn(order("app", R"({"without":[")" + permission.toStdString() + R"("]})"));
    const auto store = storeOf(placeAt(m_url.toStdString()), app, "short");

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY(!last.passed);
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains("to " + permission + " secrets"),
             last.message.c_str());
}

void KeyVaultStoreTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("another client secret") << "secret"
                                           << "authentication"
                                           << "client secret";
    QTest::newRow("an application that is none") << "app"
                                                 << "authentication"
                                                 << "client id";
    QTest::newRow("no such directory") << "tenant"
                                       << "authentication"
                                       << "tenant id";
    QTest::newRow("another audience") << "resource"
                                      << "authentication"
                                      << "token";
    QTest::newRow("a certificate of nobody's") << "tls"
                                               << "tls"
                                               << "not trusted";
    QTest::newRow("nobody there") << "port"
                                  << "connect"
                                  << "port";
    QTest::newRow("a sign-in at a metadata service") << "login"
                                                     << "address"
                                                     << "public Internet";
    QTest::newRow("a vault in a private network") << "private"
                                                  << "address"
                                                  << "public Internet";
}

void KeyVaultStoreTest::namesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, step);
    QFETCH(QString, words);
    auto app = m_app;
    auto place = placeAt(m_url.toStdString());
    if (what == "secret")
        app.secret = "wrong";
    if (what == "app")
        app.id = "b7e9f5a0-0000-4000-8000-000000000000";
    if (what == "tenant")
        app.tenant = "nobody.example";
    if (what == "resource")
        place.resource = "https://management.azure.com";
    if (what == "tls")
        place.authorities.clear();
    if (what == "port")
        place.vaultUrl = "https://127.0.0.1:1";
    if (what == "login")
        place.loginUrl = "http://169.254.169.254";
    if (what == "private")
        place.vaultUrl = "https://10.0.0.1";
    const auto store = storeOf(place, app, "wrong");

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY(!last.passed);
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains(words), last.message.c_str());
    QVERIFY(!QString::fromStdString(last.message).contains(QString::fromStdString(m_app.secret)));
}

void KeyVaultStoreTest::leavesToProtectedVaultsWhatIsTheirs()
{
    order("vault", R"({"protected":true})");
    const auto store = fresh();
    const auto key = test::someKey();
    QVERIFY(store->put(key, test::somePayload()));

    const auto destroyed = store->destroySecret(key.secret);

    order("vault", R"({"protected":false})");
    QVERIFY2(destroyed, test::told(destroyed));
    QVERIFY(statesOf(*store, key.secret).empty());
    const auto again = store->put(key, test::somePayload());
    QVERIFY(!again);
    QVERIFY2(QString::fromStdString(again.error().message).contains("Recover or purge"),
             test::told(again));
}

void KeyVaultStoreTest::signsInAgain()
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

void KeyVaultStoreTest::followsNoLinkElsewhere_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("path");
    QTest::newRow("as Azure writes it")
        << "https://pay.vault.azure.net:443/secrets?api-version=7.4&$skiptoken=x"
        << "/secrets?api-version=7.4&$skiptoken=x";
    QTest::newRow("elsewhere") << "https://evil.example/secrets?x"
                               << "";
    QTest::newRow("in clear") << "http://pay.vault.azure.net/secrets?x"
                              << "";
    QTest::newRow("another port") << "https://pay.vault.azure.net:8443/secrets?x"
                                  << "";
    QTest::newRow("a user's") << "https://pay.vault.azure.net@evil.example/secrets?x"
                              << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void KeyVaultStoreTest::followsNoLinkElsewhere()
{
    QFETCH(QString, link);
    QFETCH(QString, path);
    const auto session = test::taken(AzureSession::create({"https://pay.vault.azure.net"}, {},
                                                          m_outbound, m_clock, nobodysEnvironment));

    const auto found = session->pathIn(link.toStdString());

    QCOMPARE(found ? QString::fromStdString(*found) : QString(), path);
}

void KeyVaultStoreTest::findsOutWhoItIs()
{
    const auto session = test::taken(AzureSession::create({"https://pay.vault.azure.net"}, {},
                                                          m_outbound, m_clock, nobodysEnvironment));

    const auto nobody = session->authenticate();

    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, std::string("authentication"));
}

void KeyVaultStoreTest::refusesOddSettings_data()
{
    QTest::addColumn<QString>("vault");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("field");
    QTest::newRow("no address") << "payments"
                                << "t"
                                << "vault_url";
    QTest::newRow("somebody else's") << "https://vault.azure.net.evil.example"
                                     << "t"
                                     << "vault_url";
    QTest::newRow("another that ends so") << "https://evilvault.azure.net"
                                          << "t"
                                          << "vault_url";
    QTest::newRow("a secret's address") << "https://pay.vault.azure.net/secrets/x"
                                        << "t"
                                        << "vault_url";
    QTest::newRow("a path for a tenant") << "https://pay.vault.azure.net"
                                         << "a/b"
                                         << "tenant_id";
    QTest::newRow("no tenant") << "https://pay.vault.azure.net"
                               << ""
                               << "tenant_id";
}

void KeyVaultStoreTest::refusesOddSettings()
{
    QFETCH(QString, vault);
    QFETCH(QString, tenant);
    QFETCH(QString, field);

    const auto session =
        AzureSession::create({vault.toStdString(), tenant.toStdString(), "client"},
                             SecretBytes::copyOf("x"), m_outbound, m_clock, nobodysEnvironment);

    QVERIFY(!session);
    QCOMPARE(QString::fromStdString(session.error().field), field);
}

QTEST_GUILESS_MAIN(KeyVaultStoreTest)
#include "key_vault_store_test.moc"
