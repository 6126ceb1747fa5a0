// A key in an Azure key vault keeps the contract, as our protocol server plays it, which
// Microsoft's own SDK takes for it (tests/peers/azure_keys_sdk.py).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/keys/azure_envelope.h"
#include "providers/azure/keys/azure_key_kek.h"
#include "tests/providers/kek/kek_contract.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace strongroom;
using namespace strongroom::providers;

class AzureKeyTest : public test::KekContract
{
    Q_OBJECT

private:
    QByteArray contentOf(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString start() override
    {
        if (!m_service.start("azure_keys.py", {m_folder.path()}))
            return "the protocol server does not start: " + m_service.why();
        m_url = "https://127.0.0.1:" + m_service.word(0).toStdString();
        m_authority = contentOf("azure/ca.pem").toStdString();
        m_app = QJsonDocument::fromJson(contentOf("app.json")).object();
        allow("127.0.0.1");
        return {};
    }
    QByteArray order(const std::string& path, const std::string& body)
    {
        HttpRequest request{"POST", m_url + "/_test/" + path};
        request.body = SecretBytes::copyOf(body);
        const auto answer = HttpsClient(HttpsSettings{m_authority}, outbound()).send(request);
        return answer ? QByteArray(answer->text().data(), qsizetype(answer->text().size()))
                      : QByteArray();
    }
    void behave(const std::string& path)
    {
        if (path != m_behaviour)
            order("odd", "{\"path\":\"" + path + "\"}");
        m_behaviour = path;
    }
    test::Made with(KeySettings settings, const QJsonObject& app)
    {
        const auto text = [&](const char* name) { return app[name].toString().toStdString(); };
        settings.emplace("vault_url", m_url);
        settings.emplace("login_url", m_url);
        settings.emplace("resource", "https://vault.azure.net");
        settings.emplace("tenant_id", text("tenant"));
        settings.emplace("client_id", text("client_id"));
        settings.emplace("ca", m_authority);
        const QJsonObject secret{{"client_secret", app["client_secret"]}};
        const auto json = QJsonDocument(secret).toJson().toStdString();
        const auto credentials = KeyCredentials::parse(SecretBytes::copyOf(json));
        return AzureKeyKek::create("azure_key:test", settings, *credentials, {}, outbound(),
                                   m_clock);
    }
    std::optional<test::Made> open(Which which) override
    {
        behave({});
        switch (which) {
        case Which::Good: return with({{"key", "good"}}, m_app);
        case Which::Other: return with({{"key", "other"}}, m_app);
        case Which::WrongCredentials: {
            auto app = m_app;
            app["client_secret"] = "wrong";
            return with({{"key", "good"}}, app);
        }
        case Which::WrongType: return with({{"key", "signs"}}, m_app);
        case Which::Absent: return with({{"key", "nothing"}}, m_app);
        }
        return std::nullopt;
    }
    std::optional<test::Made> openAt(const std::string& url) override
    {
        // A vault's address has no path: ours answers as the path would have it.
        const auto path = url.find('/', 8);
        if (path == std::string::npos)
            return with({{"key", "good"}, {"vault_url", url}}, m_app);
        behave(url.substr(path));
        return with({{"key", "good"}}, m_app);
    }
    bool disable(bool off) override
    {
        return !order("key",
                      std::string(R"({"name":"good","enabled":)") + (off ? "false}" : "true}"))
                    .isEmpty();
    }
    bool knowsRotation() const override { return true; }

    QTemporaryDir m_folder;
    test::ScriptedService m_service;
    SystemClock m_clock;
    std::string m_url;
    std::string m_authority;
    QJsonObject m_app;
    std::string m_behaviour;

private slots:
    void isShutWhileDeleted()
    {
        const auto key = good();
        const auto wrapped = key->wrap(place(), SecretBytes(32));
        QVERIFY(wrapped);
        order("key", R"({"name":"good","deleted":true})");

        const auto opened = key->unwrap(place(), *wrapped);
        order("key", R"({"name":"good","deleted":false})");
        const auto again = key->unwrap(place(), *wrapped);

        QVERIFY(!opened && again);
        QCOMPARE(opened.error().field, std::string("key_state"));
    }
    void refusesKeysThatMayNotWrap()
    {
        const auto done = checkHealth(**with({{"key", "narrow"}}, m_app));

        QVERIFY(!done);
        QCOMPARE(done.error().field, std::string("key_type"));
    }
    void namesTheMissingRight_data()
    {
        QTest::addColumn<QString>("permission");
        for (const auto* permission : {"get", "wrapKey", "unwrapKey"})
            QTest::newRow(permission) << permission;
    }
    void namesTheMissingRight()
    {
        QFETCH(QString, permission);
        const auto app = QJsonDocument::fromJson(
                             order("app", "{\"without\":[\"" + permission.toStdString() + "\"]}"))
                             .object();

        const auto done = checkHealth(**with({{"key", "good"}}, app));

        QVERIFY(!done);
        QCOMPARE(done.error().field, std::string("permission"));
        QVERIFY2(done.error().message.find(permission.toStdString() + " on keys")
                     != std::string::npos,
                 done.error().message.c_str());
    }
    void showsTheVaultNoDek()
    {
        const auto dek = SecretBytes::copyOf(std::string_view("0123456789abcdef0123456789ABCDEF"));
        const auto first = readAzureEnvelope(*good()->wrap(place(), dek));
        const auto second = readAzureEnvelope(*good()->wrap(place(), dek));
        QVERIFY(first && second);

        // What the one wrapped does not open what belongs to the other.
        AzureEnvelope mixed{first->version, first->wrapped, second->sealed};
        const auto opened = good()->unwrap(place(), encode(mixed));

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Forged);
    }
    void refusesSettings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no key") << "key"
                                << "";
        QTest::newRow("a way out") << "key"
                                   << "../secrets/x";
        QTest::newRow("no vault") << "vault_url"
                                  << "";
        QTest::newRow("somebody else's vault") << "resource"
                                               << "";
        QTest::newRow("misspelt") << "tenant"
                                  << "x";
    }
    void refusesSettings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        KeySettings settings{{"key", "good"}};
        settings[name.toStdString()] = value.toStdString();

        const auto made = with(settings, m_app);

        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(AzureKeyTest)
#include "azure_key_test.moc"
