// A key in Google Cloud KMS keeps the contract, as our protocol server plays it, which Google's own
// SDK takes for it (tests/peers/google_kms_sdk.py).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/kms/gcp_kms_kek.h"
#include "tests/providers/kek/kek_contract.h"

#include <QFile>
#include <QTemporaryDir>

using namespace strongroom;
using namespace strongroom::providers;

class GcpKmsTest : public test::KekContract
{
    Q_OBJECT

private:
    static constexpr const char* ring =
        "projects/strongroom-test/locations/europe-west3/keyRings/test/cryptoKeys/";

    QString start() override
    {
        if (!m_service.start("google_kms.py", {m_folder.path()}))
            return "the protocol server does not start: " + m_service.why();
        m_url = "http://127.0.0.1:" + m_service.word(0).toStdString();
        allow(m_url);
        QFile file(m_folder.filePath("account.json"));
        if (!file.open(QFile::ReadOnly))
            return "the protocol server makes no account";
        m_account = file.readAll().toStdString();
        return {};
    }
    HttpAnswer send(const std::string& method, const std::string& path, const std::string& body,
                    const std::string& token = {})
    {
        HttpRequest request{method, m_url + path};
        request.body = SecretBytes::copyOf(body);
        if (!token.empty())
            request.headers.push_back({"Authorization", "Bearer " + token});
        return std::move(*HttpsClient({}, outbound()).send(request));
    }
    test::Made with(const std::string& key, const std::string& account, const std::string& url = {})
    {
        return GcpKmsKek::create("gcp_kms:test",
                                 {{"key", ring + key}, {"endpoint_url", url.empty() ? m_url : url}},
                                 SecretBytes::copyOf(account), {}, outbound(), m_clock);
    }
    std::optional<test::Made> open(Which which) override
    {
        switch (which) {
        case Which::Good: return with("good", m_account);
        case Which::Other: return with("other", m_account);
        case Which::WrongCredentials: {
            // Of an account that Google does not know any more.
            auto account = m_account;
            const auto at = account.find("store-");
            account.replace(at, 6, "gone-");
            return with("good", account);
        }
        case Which::WrongType: return with("signs", m_account);
        case Which::Absent: return with("nothing", m_account);
        }
        return std::nullopt;
    }
    std::optional<test::Made> openAt(const std::string& url) override
    {
        return with("good", m_account, url);
    }
    bool disable(bool off) override
    {
        const auto answer = send("POST", "/_test/versions",
                                 std::string("{\"key\":\"") + ring + "good\",\"state\":\""
                                     + (off ? "DISABLED" : "ENABLED") + "\"}");
        return answer.isFine();
    }
    bool knowsRotation() const override { return true; }

    QTemporaryDir m_folder;
    test::ScriptedService m_service;
    SystemClock m_clock;
    std::string m_url;
    std::string m_account;

private slots:
    void namesTheMissingRight_data()
    {
        QTest::addColumn<QString>("permission");
        for (const auto* permission :
             {"cloudkms.cryptoKeys.get", "cloudkms.cryptoKeyVersions.useToEncrypt",
              "cloudkms.cryptoKeyVersions.useToDecrypt"})
            QTest::newRow(permission) << permission;
    }
    void namesTheMissingRight()
    {
        QFETCH(QString, permission);
        const auto answer =
            send("POST", "/_test/account", "{\"without\":[\"" + permission.toStdString() + "\"]}");

        const auto done = checkHealth(**with("good", std::string(answer.text())));

        QVERIFY(!done);
        QCOMPARE(done.error().field, std::string("permission"));
        QVERIFY2(done.error().message.find(permission.toStdString()) != std::string::npos,
                 done.error().message.c_str());
    }
    void refusesSettings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("none") << "";
        QTest::newRow("a version") << QString(ring) + "good/cryptoKeyVersions/1";
        QTest::newRow("a way out") << QString(ring) + "../../good";
        QTest::newRow("a method") << QString(ring) + "good:destroy";
        QTest::newRow("a short name") << "good";
    }
    void refusesSettings()
    {
        QFETCH(QString, key);
        const auto made =
            GcpKmsKek::create("gcp_kms:test", {{"key", key.toStdString()}},
                              SecretBytes::copyOf(m_account), {}, outbound(), m_clock);

        QVERIFY(!made);
        QCOMPARE(made.error().field, std::string("settings.key"));
    }
    void refusesCredentialsThatAreNone()
    {
        for (const auto* text : {"{}", "null", "secret", R"({"type":"authorized_user"})"})
            QVERIFY(!with("good", text));
    }
};

QTEST_GUILESS_MAIN(GcpKmsTest)
#include "gcp_kms_test.moc"
