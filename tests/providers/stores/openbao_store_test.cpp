// A real OpenBao as a store: by token at its root, and by AppRole in a namespace under the least
// policy, as HashiCorp's Vault is used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/kv_store.h"
#include "tests/providers/https/quick_pace.h"
#include "tests/providers/stores/bao_server.h"
#include "tests/providers/stores/store_contract.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

namespace {

enum class Form { Token, AppRole };

std::string quoted(const std::string& policy)
{
    const QJsonObject body{{"policy", QString::fromStdString(policy)}};
    return QJsonDocument(body).toJson().toStdString();
}

} // namespace

class OpenbaoStoreTest : public test::StoreContract
{
    Q_OBJECT

public:
    explicit OpenbaoStoreTest(Form form) : m_form(form) {}

protected:
    Store open(const QString& service, const std::string& prefix) override;
    QString service() const override { return m_server.url(); }
    int manySecrets() const override { return m_form == Form::Token ? 105 : 3; }

private slots:
    void initTestCase();
    void namesTheMissingRight_data();
    void namesTheMissingRight();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void signsInAgain();
    void readsNothingElse();

private:
    KvPlace place(const std::string& prefix) const
    {
        return {m_form == Form::Token ? "secret" : "kv/team", prefix};
    }
    std::string space() const { return m_form == Form::Token ? "" : "org/payments"; }
    /// Under a name of its own, which it returns.
    std::string keep(const std::string& policy);
    /// A role of that policy, in our namespace.
    BaoCredentials roleOf(const std::string& policy);
    BaoCredentials tokenOf(const std::string& policy);
    Store storeWith(BaoCredentials credentials, const std::string& prefix,
                    const std::string& service);

    const Form m_form;
    test::BaoServer m_server{};
    int m_policies = 0;
    Outbound m_outbound{OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value(),
                        std::make_unique<QuickPace>()};
};

void OpenbaoStoreTest::initTestCase()
{
    const auto failed = m_server.start();
    if (!failed.isEmpty())
        QSKIP(qPrintable(failed));
    if (m_form == Form::Token)
        return;
    QCOMPARE(m_server.send("POST", "sys/namespaces/org", "{}"), 200);
    QCOMPARE(m_server.send("POST", "sys/namespaces/payments", "{}", "org"), 200);
    QCOMPARE(m_server.send("POST", "sys/mounts/kv/team",
                           R"({"type":"kv","options":{"version":"2"}})", space()),
             204);
    QCOMPARE(m_server.send("POST", "sys/auth/approle", R"({"type":"approle"})", space()), 204);
}

std::string OpenbaoStoreTest::keep(const std::string& policy)
{
    const auto name = "store-" + std::to_string(++m_policies);
    m_server.send("POST", "sys/policies/acl/" + name, quoted(policy), space());
    return name;
}

BaoCredentials OpenbaoStoreTest::roleOf(const std::string& policy)
{
    const auto name = keep(policy);
    const auto path = "auth/approle/role/" + name;
    m_server.send("POST", path,
                  R"({"token_policies":["default",")" + name + R"("],"token_ttl":"1h"})", space());
    m_server.send("GET", path + "/role-id", {}, space());
    const auto role = QJsonDocument::fromJson(m_server.answered)["data"]["role_id"].toString();
    m_server.send("POST", path + "/secret-id", "{}", space());
    const auto secret = QJsonDocument::fromJson(m_server.answered)["data"]["secret_id"].toString();
    return BaoAppRole{role.toStdString(), SecretBytes::copyOf(secret.toStdString())};
}

BaoCredentials OpenbaoStoreTest::tokenOf(const std::string& policy)
{
    m_server.send("POST", "auth/token/create",
                  R"({"policies":["default",")" + keep(policy) + R"("]})", space());
    const auto token = QJsonDocument::fromJson(m_server.answered)["auth"]["client_token"];
    return BaoToken{SecretBytes::copyOf(token.toString().toStdString())};
}

test::StoreContract::Store OpenbaoStoreTest::storeWith(BaoCredentials credentials,
                                                       const std::string& prefix,
                                                       const std::string& service)
{
    auto session = BaoSession::create({service, space()}, std::move(credentials), m_outbound);
    return test::taken(KvStore::create(test::taken(std::move(session)), place(prefix)));
}

test::StoreContract::Store OpenbaoStoreTest::open(const QString& service, const std::string& prefix)
{
    const auto policy = kvStorePolicy(place(prefix));
    return storeWith(m_form == Form::Token ? tokenOf(policy) : roleOf(policy), prefix,
                     service.toStdString());
}

void OpenbaoStoreTest::namesTheMissingRight_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* kind, const char* capability, const char* step) {
        QTest::addRow("%s on %s", capability, kind) << kind << capability << step;
    };
    row("data", "create", "create");
    row("data", "read", "read");
    row("metadata", "list", "list");
    row("metadata", "read", "list");
    row("delete", "update", "delete");
    row("undelete", "update", "undelete");
    row("destroy", "update", "destroy");
    row("metadata", "delete", "destroy");
}

void OpenbaoStoreTest::namesTheMissingRight()
{
    QFETCH(QString, kind);
    QFETCH(QString, capability);
    QFETCH(QString, step);
    auto policy = QString::fromStdString(kvStorePolicy(place("short")));
    const auto rule = policy.indexOf('/' + kind + "/short");
    const auto at = policy.indexOf('"' + capability + '"', rule);
    policy.replace(at, capability.size() + 2, "\"deny-nothing\"");
    policy.replace("\"deny-nothing\", ", "");
    policy.replace(", \"deny-nothing\"", "");
    policy.replace("\"deny-nothing\"", "");
    const auto store = storeWith(m_form == Form::Token ? tokenOf(policy.toStdString())
                                                       : roleOf(policy.toStdString()),
                                 "short", m_server.url().toStdString());

    const auto steps = store->test();

    QVERIFY(!steps.empty());
    QCOMPARE(QString::fromStdString(steps.back().name), step);
    QVERIFY(!steps.back().passed);
    const auto message = QString::fromStdString(steps.back().message);
    QVERIFY2(message.contains('"' + capability + '"') && message.contains('/' + kind + "/short"),
             qPrintable(message));
}

void OpenbaoStoreTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("a token that is none") << "token"
                                          << "authentication"
                                          << "token";
    QTest::newRow("a role that is none") << "role"
                                         << "authentication"
                                         << "secret id";
    QTest::newRow("no such namespace") << "namespace"
                                       << "authentication"
                                       << "namespace";
    QTest::newRow("no such mount") << "mount"
                                   << "create"
                                   << "mount";
    QTest::newRow("an engine of version 1") << "version"
                                            << "create"
                                            << "version 2";
    QTest::newRow("nobody there") << "port"
                                  << "connect"
                                  << "port";
    QTest::newRow("TLS where there is none") << "tls"
                                             << "tls"
                                             << "TLS";
    QTest::newRow("not allowed") << "address"
                                 << "address"
                                 << "public Internet";
}

void OpenbaoStoreTest::namesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, step);
    QFETCH(QString, words);
    BaoAddress address{m_server.url().toStdString(), space()};
    auto where = place("wrong");
    Outbound closed{OutboundRules()};
    BaoCredentials credentials = BaoToken{SecretBytes::copyOf("root")};
    if (what == "token")
        credentials = BaoToken{SecretBytes::copyOf("s.nobody")};
    if (what == "role") {
        m_server.send("POST", "sys/auth/approle", R"({"type":"approle"})", space());
        credentials = BaoAppRole{"no-role", SecretBytes::copyOf("no-secret")};
    }
    if (what == "namespace")
        address.space = "nobody/here";
    if (what == "mount")
        where.mount = "nothing";
    if (what == "version") {
        m_server.send("POST", "sys/mounts/old", R"({"type":"kv"})", space());
        where.mount = "old";
    }
    if (what == "port")
        address.url = "https://127.0.0.1:1";
    if (what == "tls")
        address.url.replace(0, 4, "https");
    auto session = BaoSession::create(address, std::move(credentials),
                                      what == "address" ? closed : m_outbound);
    const auto store = test::taken(KvStore::create(test::taken(std::move(session)), where));

    const auto steps = store->test();

    const auto& last = steps.back();
    QVERIFY2(!last.passed, last.name.c_str());
    QVERIFY2(QString::fromStdString(last.name) == step, (last.name + last.message).c_str());
    QVERIFY2(QString::fromStdString(last.message).contains(words), last.message.c_str());
}

void OpenbaoStoreTest::signsInAgain()
{
    if (m_form == Form::Token)
        QSKIP("a token that is revoked stays so");
    const auto store = fresh();
    const auto key = test::someKey();
    const auto place = store->put(key, test::somePayload());
    QVERIFY2(place, test::told(place));
    // Every login so far is taken back.
    QCOMPARE(m_server.send("POST", "sys/leases/revoke-force/auth/approle/login", "{}", space()),
             204);

    const auto stored = store->read(key, *place);

    QVERIFY2(stored, test::told(stored));
}

void OpenbaoStoreTest::readsNothingElse()
{
    const auto store =
        storeWith(BaoToken{SecretBytes::copyOf("root")}, "odd", m_server.url().toStdString());
    const auto key = test::someKey();
    const auto path = place("odd").mount + "/data/odd/" + key.secret + '/' + key.version;
    QCOMPARE(m_server.send("POST", path, R"({"data":{"password":"by hand"}})", space()), 200);

    const auto stored = store->read(key, "1");
    const auto put = store->put(key, test::somePayload());

    QVERIFY(!stored && !put);
    QCOMPARE(stored.error().kind, ErrorKind::Corrupted);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto form : {Form::Token, Form::AppRole}) {
        OpenbaoStoreTest test(form);
        failed += QTest::qExec(&test, argc, argv);
    }
    return failed;
}
#include "openbao_store_test.moc"
