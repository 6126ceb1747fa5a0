// A key in OpenBao's transit engine keeps the contract: the real server's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/transit/transit_kek.h"
#include "tests/providers/kek/kek_contract.h"
#include "tests/support/http_peer.h"

using namespace strongroom;
using namespace strongroom::providers;

class TransitKekTest : public test::KekContract
{
    Q_OBJECT

private:
    int bao(const QByteArray& method, const QString& path, const QJsonObject& body = {})
    {
        const auto answer = m_peer.ask(method, "/v1/" + path, QJsonDocument(body).toJson(),
                                       {{"X-Vault-Token", "root"}});
        m_answer = answer.second;
        return answer.first;
    }
    QString start() override
    {
        const auto program = test::printedBy("install_openbao.sh");
        if (program.isEmpty())
            return "OpenBao is not here and cannot be installed (scripts/install_openbao.sh)";
        allow(m_peer.url().toStdString());
        if (!m_peer.start(program,
                          {"server", "-dev", "-dev-root-token-id=root", "-dev-no-store-token",
                           QString("-dev-listen-address=127.0.0.1:%1").arg(m_peer.port())},
                          "/v1/sys/health"))
            return "OpenBao does not answer";
        bao("POST", "sys/mounts/transit", {{"type", "transit"}});
        for (const auto* name : {"k1", "k2", "rotated"})
            bao("POST", QString("transit/keys/") + name, {{"type", "aes256-gcm96"}});
        bao("POST", "transit/keys/rsa", {{"type", "rsa-2048"}});
        bao("POST", "transit/keys/short", {{"type", "aes128-gcm96"}});
        bao("POST", "transit/keys/derived", {{"type", "aes256-gcm96"}, {"derived", true}});
        policy("read", "path \"transit/keys/k1\" { capabilities = [\"read\"] }");
        policy("use", "path \"transit/keys/k1\" { capabilities = [\"read\"] }"
                      "path \"transit/encrypt/k1\" { capabilities = [\"update\"] }"
                      "path \"transit/decrypt/k1\" { capabilities = [\"update\"] }");
        return {};
    }
    void policy(const QString& name, const QString& text)
    {
        bao("PUT", "sys/policies/acl/" + name, {{"policy", text}});
    }
    std::string tokenOf(const QString& policy)
    {
        bao("POST", "auth/token/create",
            {{"policies", QJsonArray{policy}}, {"no_default_policy", false}});
        return m_answer["auth"].toObject()["client_token"].toString().toStdString();
    }
    test::Made with(KeySettings settings, const std::string& credentials)
    {
        if (!settings.count("address"))
            settings["address"] = m_peer.url().toStdString();
        const auto parsed = KeyCredentials::parse(SecretBytes::copyOf(credentials));
        return TransitKek::create("openbao_transit:test", settings, *parsed, {}, outbound());
    }
    test::Made withToken(const std::string& key, const std::string& token = "root")
    {
        return with({{"key", key}}, "{\"token\":\"" + token + "\"}");
    }
    std::optional<test::Made> open(Which which) override
    {
        switch (which) {
        case Which::Good: return withToken("k1");
        case Which::Other: return withToken("k2");
        case Which::WrongCredentials: return withToken("k1", "s.wrong");
        case Which::WrongType: return withToken("rsa");
        case Which::Absent: return withToken("nothing");
        }
        return std::nullopt;
    }
    std::optional<test::Made> openAt(const std::string& url) override
    {
        return with({{"key", "k1"}, {"address", url}}, "{\"token\":\"root\"}");
    }
    bool knowsRotation() const override { return true; }

    test::HttpPeer m_peer;
    QJsonObject m_answer;

private slots:
    void takesKeysThatFitAlone()
    {
        for (const auto* name : {"short", "derived", "rsa"}) {
            const auto done = checkHealth(**withToken(name));
            QVERIFY(!done);
            QCOMPARE(done.error().field, std::string("key_type"));
        }
        QCOMPARE(bao("GET", "transit/keys/nothing"), 404);
    }
    void makesNoKeyByUsingIt()
    {
        QVERIFY(!checkHealth(**withToken("nothing")));
        QCOMPARE(bao("GET", "transit/keys/nothing"), 404);
    }
    void namesTheMissingRight()
    {
        const auto none = checkHealth(**withToken("k1", tokenOf("default")));
        const auto reads = checkHealth(**withToken("k1", tokenOf("read")));
        const auto uses = checkHealth(**withToken("k1", tokenOf("use")));
        const auto rotates = (**withToken("k1", tokenOf("use"))).rotate();

        QVERIFY(!none && !reads && !rotates);
        QVERIFY2(uses, uses ? "" : uses.error().message.c_str());
        for (const auto& [error, right] :
             {std::pair(none.error(), "read on transit/keys/k1"),
              std::pair(reads.error(), "update on transit/encrypt/k1"),
              std::pair(rotates.error(), "update on transit/keys/k1/rotate")}) {
            QCOMPARE(error.field, std::string("permission"));
            QVERIFY2(error.message.find(right) != std::string::npos, error.message.c_str());
        }
    }
    void signsInByAppRole()
    {
        bao("POST", "sys/auth/approle", {{"type", "approle"}});
        bao("POST", "auth/approle/role/runner", {{"token_policies", "use"}});
        bao("GET", "auth/approle/role/runner/role-id");
        const auto role = m_answer["data"].toObject()["role_id"].toString().toStdString();
        bao("POST", "auth/approle/role/runner/secret-id");
        const auto secret = m_answer["data"].toObject()["secret_id"].toString().toStdString();
        const auto credentials = [&](const std::string& id) {
            return "{\"role_id\":\"" + role + "\",\"secret_id\":\"" + id + "\"}";
        };

        const auto done = checkHealth(**with({{"key", "k1"}}, credentials(secret)));
        const auto wrong = checkHealth(**with({{"key", "k1"}}, credentials("wrong")));

        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, std::string("authentication"));
    }
    void opensWhatItsKeyStillOpens()
    {
        const auto key = withToken("rotated");
        const auto old = (*key)->wrap(place(), SecretBytes(32));
        QVERIFY(old && (*key)->rotate());
        QCOMPARE(bao("POST", "transit/keys/rotated/config", {{"min_decryption_version", 2}}), 200);

        const auto opened = (*key)->unwrap(place(), *old);
        bao("POST", "transit/keys/rotated/config", {{"min_decryption_version", 1}});
        const auto again = (*key)->unwrap(place(), *old);

        QVERIFY(!opened && again);
        QCOMPARE(opened.error().field, std::string("key_state"));
    }
    void setsTheRotationThatItIsToldTo()
    {
        const auto key =
            with({{"key", "rotated"}, {"auto_rotate_period", "720h"}}, "{\"token\":\"root\"}");

        QVERIFY(checkHealth(**key));

        bao("GET", "transit/keys/rotated");
        QCOMPARE(m_answer["data"].toObject()["auto_rotate_period"].toInt(), 720 * 3600);
    }
    void takesMoreThanTheVaultTakesAtOnce()
    {
        const auto key = withToken("k1");
        const SecretBytes dek(32);
        const auto where = place();
        const std::vector<DekAt> batch(501, DekAt{where, dek});

        const auto wrapped = (*key)->wrapAll(batch);
        std::vector<WrappedAt> back;
        for (const auto& one : wrapped) {
            QVERIFY2(one, one ? "" : one.error().message.c_str());
            back.push_back({where, *one});
        }
        const auto opened = (*key)->unwrapAll(back);

        QCOMPARE(opened.size(), std::size_t(501));
        QVERIFY(std::ranges::all_of(opened, [](const auto& one) { return bool(one); }));
    }
    void refusesSettings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no key") << "key"
                                << "";
        QTest::newRow("a key elsewhere") << "key"
                                         << "../sys/raw";
        QTest::newRow("a path for a key") << "key"
                                          << "a/b";
        QTest::newRow("a mount elsewhere") << "mount"
                                           << "../sys";
        QTest::newRow("no URL") << "address"
                                << "vault";
        QTest::newRow("a file") << "address"
                                << "file:///etc/passwd";
        QTest::newRow("misspelt") << "mont"
                                  << "transit";
    }
    void refusesSettings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        KeySettings settings{{"key", "k1"}};
        settings[name.toStdString()] = value.toStdString();

        const auto made = with(settings, "{\"token\":\"root\"}");

        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TransitKekTest)
#include "transit_kek_test.moc"
