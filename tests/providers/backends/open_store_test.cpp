// Forms filled in well and badly, and who may lean on whose identity.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/backends/open_store.h"
#include "tests/support/fixed_clock.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

namespace {

StoreSettings vault(std::map<std::string, std::string> more = {})
{
    StoreSettings settings{StoreKind::Vault, {{"address", "https://vault.example:8200"}}};
    settings.values.merge(more);
    return settings;
}

StoreSettings aws(const std::string& mode)
{
    return {StoreKind::AwsSecretsManager,
            {{"authentication", mode},
             {"region", "eu-central-1"},
             {"access_key_id", "AKIAIOSFODNN7EXAMPLE"},
             {"role_arn", "arn:aws:iam::123456789012:role/strongroom"}}};
}

} // namespace

class OpenStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEachKindByItsName();
    void opensWhatIsFilledIn_data();
    void opensWhatIsFilledIn();
    void namesTheFieldAtFault_data();
    void namesTheFieldAtFault();
    void lendsNothingUnasked_data();
    void lendsNothingUnasked();
    void tellsTheLeastRights();

private:
    Result<std::unique_ptr<VersionStore>>
    open(const StoreSettings& settings, const std::string& credentials, const StoreHost& host = {})
    {
        return openStore(settings, SecretBytes::copyOf(credentials), m_outbound, m_clock, host);
    }

    test::FixedClock m_clock{};
    Outbound m_outbound{OutboundRules()};
};

void OpenStoreTest::knowsEachKindByItsName()
{
    QCOMPARE(storeKinds().size(), std::size_t(6));
    for (const auto& info : storeKinds()) {
        QVERIFY(storeKindOf(info.name) == info.kind);
        QCOMPARE(infoOf(info.kind).name, info.name);
        QVERIFY(!info.modes.empty() && !info.title.empty());
        for (const auto& field : info.fields)
            QVERIFY2(field.help.ends_with('.'), std::string(field.name).c_str());
    }
    QVERIFY(!storeKindOf("paper"));
}

void OpenStoreTest::opensWhatIsFilledIn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("credentials");
    const auto row = [](const char* name, StoreKind kind, const char* mode, const char* json) {
        QTest::newRow(name) << static_cast<int>(kind) << mode << json;
    };
    row("OpenBao by token", StoreKind::Openbao, "", R"({"token":"s.x"})");
    row("Vault by AppRole", StoreKind::Vault, "approle", R"({"secret_id":"x"})");
    row("AWS by keys", StoreKind::AwsSecretsManager, "keys", R"({"secret_access_key":"x"})");
    row("AWS by role", StoreKind::AwsSecretsManager, "cross_account", "");
    row("AWS by identity", StoreKind::AwsSecretsManager, "delegated", "");
    row("Google by identity", StoreKind::GcpSecretManager, "delegated", "");
    row("Azure by secret", StoreKind::AzureKeyVault, "", R"({"client_secret":"x"})");
    row("Azure by identity", StoreKind::AzureKeyVault, "delegated", "");
    row("files", StoreKind::YamlFiles, "", "");
}

void OpenStoreTest::opensWhatIsFilledIn()
{
    QFETCH(int, kind);
    QFETCH(QString, mode);
    QFETCH(QString, credentials);
    StoreSettings settings{static_cast<StoreKind>(kind), {}};
    const std::map<std::string, std::string> values{{"address", "https://vault.example"},
                                                    {"role_id", "r"},
                                                    {"region", "eu-central-1"},
                                                    {"access_key_id", "AKIA"},
                                                    {"role_arn", "arn:aws:iam::1:role/x"},
                                                    {"project_id", "payments"},
                                                    {"vault_url", "https://pay.vault.azure.net"},
                                                    {"tenant_id", "t"},
                                                    {"client_id", "c"},
                                                    {"folder", "/tmp/none"}};
    for (const auto& field : infoOf(settings.kind).fields)
        if (field.required && !field.secret)
            settings.values[std::string(field.name)] = values.at(std::string(field.name));
    settings.values["authentication"] = mode.toStdString();

    const auto store = open(settings, credentials.toStdString(), {true, true, "org-42", {}});

    QVERIFY2(store, store ? "" : (store.error().field + ": " + store.error().message).c_str());
    const auto& told = infoOf(settings.kind).traits;
    const auto& real = (*store)->traits();
    QCOMPARE(told.softDelete, real.softDelete);
    QCOMPARE(told.undelete, real.undelete);
    QCOMPARE(told.destroyVersion, real.destroyVersion);
    QCOMPARE(told.largestPayload, real.largestPayload);
}

void OpenStoreTest::namesTheFieldAtFault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("credentials");
    QTest::addColumn<QString>("field");
    const QString token = R"({"token":"s.x"})";
    QTest::newRow("nothing entered") << "address"
                                     << "" << token << "address";
    QTest::newRow("no URL") << "address"
                            << "vault" << token << "address";
    QTest::newRow("a user in it") << "address"
                                  << "https://a:b@vault.example" << token << "address";
    QTest::newRow("no credential") << "mount"
                                   << "secret"
                                   << ""
                                   << "token";
    QTest::newRow("an empty one") << "mount"
                                  << "secret"
                                  << R"({"token":""})"
                                  << "token";
    QTest::newRow("another's") << "mount"
                               << "secret"
                               << R"({"token":"x","pin":"1"})"
                               << "credentials";
    QTest::newRow("no JSON") << "mount"
                             << "secret"
                             << "s.x"
                             << "credentials";
    QTest::newRow("a credential among settings") << "token"
                                                 << "s.x" << token << "token";
    QTest::newRow("an unknown setting") << "colour"
                                        << "red" << token << "colour";
    QTest::newRow("an unknown way in") << "authentication"
                                       << "ldap" << token << "authentication";
    QTest::newRow("a mount that climbs") << "mount"
                                         << "../sys" << token << "mount";
    QTest::newRow("a prefix that climbs") << "prefix"
                                          << "a/../b" << token << "prefix";
    QTest::newRow("an odd namespace") << "namespace"
                                      << "a\r\nX: y" << token << "namespace";
}

void OpenStoreTest::namesTheFieldAtFault()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, credentials);
    QFETCH(QString, field);
    auto settings = vault();
    settings.values[name.toStdString()] = value.toStdString();

    const auto store = open(settings, credentials.toStdString());

    QVERIFY(!store);
    QCOMPARE(QString::fromStdString(store.error().field), field);
    QCOMPARE(store.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QString::fromStdString(store.error().message).contains("s.x"));
}

void OpenStoreTest::lendsNothingUnasked_data()
{
    QTest::addColumn<bool>("ownIdentity");
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("opens");
    QTest::newRow("a control plane's identity") << false << "org-42"
                                                << "delegated" << false;
    QTest::newRow("a runner's") << true << ""
                                << "delegated" << true;
    QTest::newRow("a role without an external id") << true << ""
                                                   << "cross_account" << false;
    QTest::newRow("a role with ours") << false << "org-42"
                                      << "cross_account" << true;
}

void OpenStoreTest::lendsNothingUnasked()
{
    QFETCH(bool, ownIdentity);
    QFETCH(QString, externalId);
    QFETCH(QString, mode);
    QFETCH(bool, opens);

    const auto store =
        open(aws(mode.toStdString()), {}, {false, ownIdentity, externalId.toStdString(), {}});

    QCOMPARE(store.hasValue(), opens);
    if (!store)
        QCOMPARE(store.error().kind, ErrorKind::Forbidden);
    const auto files = open({StoreKind::YamlFiles, {{"folder", "/tmp/none"}}}, {});
    QCOMPARE(files.error().kind, ErrorKind::Forbidden);
}

void OpenStoreTest::tellsTheLeastRights()
{
    const auto hcl = QString::fromStdString(storePolicy(vault({{"prefix", "team"}})));
    const auto iam = QString::fromStdString(storePolicy(aws("keys")));
    const auto trust = QString::fromStdString(awsTrustPolicy("arn:aws:iam::1:user/s", "org-42"));

    QVERIFY(hcl.contains("path \"secret/data/team/*\"") && !hcl.contains("sudo"));
    QVERIFY(iam.contains("arn:aws:secretsmanager:eu-central-1:*:secret:strongroom/*"));
    QVERIFY(trust.contains("\"sts:ExternalId\": \"org-42\""));
    for (const auto& info : storeKinds())
        QCOMPARE(storePolicy({info.kind, {}}).empty(), info.policy.empty());
}

QTEST_GUILESS_MAIN(OpenStoreTest)
#include "open_store_test.moc"
