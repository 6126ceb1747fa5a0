// What is put in comes out again, in order, and is found.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_index.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

namespace strongroom::index {
namespace {

const domain::EnvironmentId production{"018f0000-0000-7000-8000-00000000000a"};
const domain::EnvironmentId staging{"env-staging"}; // Ids of any form.

domain::Secret secretOf(const std::string& name,
                        std::optional<domain::EnvironmentId> environment = {})
{
    domain::Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = {"org-1"};
    secret.name = name;
    secret.slug = domain::slugOf(name);
    secret.environment = std::move(environment);
    return secret;
}

std::vector<std::string> namesOf(const SecretIndex& index, const std::vector<Row>& rows)
{
    std::vector<std::string> names;
    for (const auto row : rows)
        names.push_back(index.nameAt(row));
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class SecretIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void composesWhatWasPutIn();
    void findsInEveryTextWhateverTheCase();
    void findsByTheNamesOfKeys();
    void ranksKeysAfterNamesAndBeforeTheRest();
    void sortsWhateverNamesThereAre();
    void byEnvironmentAndBackend();
    void looksUpInTiers();
    void amongEqualsTheCurrentScopeThenFavourites();
    void thenWhatWasOpenedLately();
    void sweepsWhatIsNotListedAnyMore();
    void agreesWithAPlainListThroughManyChanges();
};

void SecretIndexTest::composesWhatWasPutIn()
{
    SecretIndex index;
    auto secret = secretOf("Zahlungs-ÜBERSICHT ×", production);
    secret.slug = "zahlung";
    secret.description = "Two\nlines – Ä";
    secret.labels = {"Legacy", "pci"};
    secret.owner = "Ada";
    secret.backend = {"018f0000-0000-7000-8000-00000000000b"};
    secret.revision = (1ULL << 40) + 3;
    secret.currentVersion = 7;
    secret.keyCount = 900;
    secret.createdAt = Timestamp(std::chrono::milliseconds(1'700'000'000'123));
    secret.updatedAt = secret.createdAt + std::chrono::seconds(5);
    secret.createdBy = "ada";
    secret.updatedBy = "bob";
    index.put(secret);
    auto odd = secretOf("");
    odd.id = {"no uuid"};
    odd.slug = "";
    index.put(odd);

    for (const auto& put : {secret, odd}) {
        const auto row = index.rowOf(put.id);
        QVERIFY(row);
        const auto got = index.secretAt(*row);
        QVERIFY(got.id == put.id);
        QVERIFY(got.organization == put.organization);
        QVERIFY(got.environment == put.environment);
        QVERIFY(got.name == put.name);
        QVERIFY(got.slug == put.slug);
        QVERIFY(got.description == put.description);
        QVERIFY(got.labels == put.labels);
        QVERIFY(got.owner == put.owner);
        QVERIFY(got.backend == put.backend);
        QVERIFY(got.revision == put.revision);
        QVERIFY(got.currentVersion == put.currentVersion);
        QVERIFY(got.keyCount == put.keyCount);
        QVERIFY(got.createdAt == put.createdAt);
        QVERIFY(got.updatedAt == put.updatedAt);
        QVERIFY(got.createdBy == put.createdBy);
        QVERIFY(got.updatedBy == put.updatedBy);
    }
    QVERIFY(!index.rowOf({"018f0000-0000-7000-8000-00000000000c"}));
    QVERIFY(!index.rowOf({"unheard of"}));
}

void SecretIndexTest::findsInEveryTextWhateverTheCase()
{
    SecretIndex index;
    auto one = secretOf("Stripe API key");
    one.description = "Opens the Kasse";
    one.labels = {"PCI", "non-prod"};
    one.owner = "Payments Team";
    index.put(one);
    index.put(secretOf("other"));
    for (const auto* query :
         {"stripe", "STRIPE-API", "pe ap", "kasse", "pci", "payments", "key opens", "owner:pay",
          "label:pci", "-other", "\"api key\"", "team kasse"})
        QVERIFY2(namesOf(index, index.find(query)) == Names{one.name}, std::string(query).c_str());
    for (const auto* query :
         {"label:prod", "stripex", "kasse other", "owner:team", "-stripe -other"})
        QVERIFY2(index.find(query).empty(), std::string(query).c_str());
}

void SecretIndexTest::findsByTheNamesOfKeys()
{
    SecretIndex index;
    const domain::KeyedSecret stripe{secretOf("payments"), {"STRIPE_API_KEY", "WEBHOOK_Ä"}};
    const domain::KeyedSecret other{secretOf("stripe"), {"password"}};
    index.put(std::vector{stripe, other});
    QVERIFY(index.put(std::vector{stripe, other}).empty()); // The same again is no change.

    QVERIFY(namesOf(index, index.find("stripe_api")) == Names{"payments"});
    QVERIFY(namesOf(index, index.find("webhook_ä payments")) == Names{"payments"});
    QVERIFY(namesOf(index, index.find("key:stripe")) == Names{"payments"});
    QVERIFY(namesOf(index, index.find("key:webhook")) == Names{"payments"});
    QVERIFY(namesOf(index, index.find("-key:stripe")) == Names{"stripe"});
    QVERIFY(namesOf(index, index.find("stripe -key:pass")) == Names{"payments"});
    for (const auto* query : {"key:api", "key:payments", "key:stripe_api_keys", "keywebhook"})
        QVERIFY2(index.find(query).empty(), query);
    QVERIFY(index.keyedAt(*index.rowOf(stripe.secret.id)).keys == stripe.keys);

    const domain::KeyedSecret renamed{stripe.secret, {"STRIPE_API_KEY", "HOOK"}};
    QCOMPARE(index.put(std::vector{renamed}).size(), 1U);
    QVERIFY(index.find("webhook_ä").empty());
    QVERIFY(index.keyedAt(*index.rowOf(stripe.secret.id)).keys == renamed.keys);
    domain::KeyedSecret many{secretOf("many"), {}};
    for (int i = 0; i < 1000; ++i) // More than a row has room for: whole names go.
        many.keys.push_back(std::string(200, 'K') + std::to_string(1000 + i));
    index.put(std::vector{many});
    const auto kept = index.keyedAt(*index.rowOf(many.secret.id)).keys;
    QVERIFY(kept.size() > 300 && kept.size() < 330 && kept.back() == many.keys[kept.size() - 1]);
}

void SecretIndexTest::ranksKeysAfterNamesAndBeforeTheRest()
{
    SecretIndex index;
    auto described = secretOf("a");
    described.description = "What the token is for";
    index.put(described);
    index.put(std::vector<domain::KeyedSecret>{{secretOf("b"), {"MY_TOKEN"}},
                                               {secretOf("longest-of-them"), {"x", "TOKEN_ID"}},
                                               {secretOf("bigtoken"), {}},
                                               {secretOf("old-token"), {}}});
    QVERIFY(namesOf(index, index.lookup("token", 9))
            == (Names{"old-token", "bigtoken", "longest-of-them", "b", "a"}));
    QVERIFY(namesOf(index, index.lookup("b my", 9)) == Names{"b"});
}

void SecretIndexTest::sortsWhateverNamesThereAre()
{
    SecretIndex index;
    std::vector<domain::Secret> secrets;
    std::mt19937 random(3);
    const std::string common(40, 'c');
    for (int i = 0; i < 5000; ++i) {
        std::string name = random() % 3 == 0 ? common : "";
        for (auto left = random() % 12; left > 0; --left)
            name += "ab\xc3\xa9-\x01z"[random() % 7];
        secrets.push_back(secretOf(name));
    }
    for (int i = 0; i < 3000; ++i) // Many alike: by id, then.
        secrets.push_back(secretOf(common + common));
    std::ranges::shuffle(secrets, random);
    index.put(secrets);

    std::ranges::sort(secrets, {}, [](const domain::Secret& one) {
        return std::pair(folded(one.name), one.id.value);
    });
    const auto rows = index.find("");
    QCOMPARE(rows.size(), secrets.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY(index.idAt(rows[i]) == secrets[i].id);
}

void SecretIndexTest::byEnvironmentAndBackend()
{
    SecretIndex index;
    index.setEnvironments(
        {{production, {}, "prod", "Production"}, {staging, {}, "stage", "Staging"}});
    index.setBackends({{domain::BackendId{"b"}, "openbao-eu", ""}});
    index.put(secretOf("a", production));
    index.put(secretOf("b", staging));
    auto third = secretOf("c");
    third.backend = {"b"};
    index.put(third);
    QVERIFY(namesOf(index, index.find("env:prod")) == Names{"a"});
    QVERIFY(namesOf(index, index.find("env:STAGING")) == Names{"b"});
    QVERIFY(namesOf(index, index.find("-env:prod")) == (Names{"b", "c"}));
    QVERIFY(namesOf(index, index.find("backend:openbao")) == Names{"c"});
    QVERIFY(namesOf(index, index.find("", {staging, false})) == Names{"b"});
    QVERIFY(namesOf(index, index.find("", {{}, true})) == Names{"c"});
    QVERIFY(index.find("", {domain::EnvironmentId{"unheard of"}, false}).empty());
}

void SecretIndexTest::looksUpInTiers()
{
    SecretIndex index;
    for (const auto* name : {"ledger", "ledger-db", "ledger-db-password", "old-ledger",
                             "db-of-ledger-pay", "bigledger", "unrelated"})
        index.put(secretOf(name));
    QVERIFY(namesOf(index, index.lookup("Ledger", 20))
            == (Names{"ledger", "ledger-db", "ledger-db-password", "old-ledger", "db-of-ledger-pay",
                      "bigledger"}));
    QVERIFY(namesOf(index, index.lookup("led pass", 20)) == Names{"ledger-db-password"});
    QVERIFY(namesOf(index, index.lookup("led", 2)) == (Names{"ledger", "ledger-db"}));
    QVERIFY(index.lookup("", 20).empty());
    QVERIFY(index.lookup("ledger", 0).empty());
}

void SecretIndexTest::amongEqualsTheCurrentScopeThenFavourites()
{
    SecretIndex index;
    const auto first = secretOf("token-a", staging);
    const auto second = secretOf("token-b", production);
    const auto third = secretOf("token-c", staging);
    index.put(std::vector{first, second, third});
    NameWishes wishes;
    wishes.current = production;
    wishes.pinned = {third.id};
    QVERIFY(namesOf(index, index.lookup("tok", 9, wishes))
            == (Names{"token-b", "token-c", "token-a"}));
}

void SecretIndexTest::thenWhatWasOpenedLately()
{
    SecretIndex index;
    const std::vector secrets{secretOf("token-a"), secretOf("token-b"), secretOf("token-c")};
    index.put(secrets);
    NameWishes wishes;
    wishes.lately = {domain::SecretId::fresh(), secrets[2].id, secrets[1].id};
    QVERIFY(namesOf(index, index.lookup("tok", 9, wishes))
            == (Names{"token-c", "token-b", "token-a"}));
}

void SecretIndexTest::sweepsWhatIsNotListedAnyMore()
{
    SecretIndex index;
    std::vector<domain::Secret> secrets;
    for (int i = 0; i < 9000; ++i)
        secrets.push_back(secretOf("s" + std::to_string(10000 + i)));
    QCOMPARE(index.put(secrets).size(), 9000U);
    const auto before = index.generation();
    index.beginSweep();
    QVERIFY(index.put(std::span(secrets).first(3000)).empty());
    QCOMPARE(index.generation(), before); // The same again is no change.
    for (int i = 3000; i < 8000; ++i)     // So many that texts are tidied up meanwhile.
        secrets[static_cast<std::size_t>(i)].description = "changed";
    QCOMPARE(index.put(std::span(secrets).subspan(3000, 5000)).size(), 5000U);
    index.tidy();
    const auto added = secretOf("added");
    index.put(added);
    const auto gone = index.endSweep();
    index.tidy();
    QCOMPARE(gone.size(), 1000U);
    QCOMPARE(index.size(), 8001U);
    QVERIFY(!index.rowOf(secrets[8500].id));
    QVERIFY(index.rowOf(secrets[100].id));
    QVERIFY(index.secretAt(*index.rowOf(secrets[7999].id)).description == "changed");
    QVERIFY(index.endSweep().empty()); // None was begun.
}

void SecretIndexTest::agreesWithAPlainListThroughManyChanges()
{
    SecretIndex index;
    std::map<std::string, domain::Secret> plain; // By id.
    std::mt19937 random(8);
    const auto name = [&] { return "Secret-" + std::to_string(random() % 9000); };
    for (int turn = 0; turn < 40; ++turn) {
        std::vector<domain::Secret> batch;
        for (int i = 0; i < 400; ++i) {
            auto secret = secretOf(name());
            if (!plain.empty() && random() % 4 == 0)
                secret.id =
                    std::next(plain.begin(), static_cast<long>(random() % plain.size()))->second.id;
            batch.push_back(secret);
        }
        index.put(batch);
        for (const auto& secret : batch)
            plain[secret.id.value] = secret;
        for (int i = 0; i < 250; ++i) {
            const auto at = std::next(plain.begin(), static_cast<long>(random() % plain.size()));
            QVERIFY(index.remove(at->second.id));
            QVERIFY(!index.remove(at->second.id));
            plain.erase(at);
        }
        index.tidy();
    }
    QVERIFY(index.size() == plain.size());
    for (const std::string query : {"", "secret-12", "7", "-77 8"}) {
        std::vector<std::string> expected;
        for (const auto& [id, secret] : plain)
            if (query == "-77 8" ? secret.slug.find("77") == std::string::npos
                                       && secret.slug.find('8') != std::string::npos
                                 : secret.slug.find(query) != std::string::npos)
                expected.push_back(secret.name);
        std::ranges::sort(expected);
        QVERIFY2(namesOf(index, index.find(query)) == expected, std::string(query).c_str());
    }
    for (const auto& [id, secret] : plain)
        QVERIFY(index.nameAt(index.rowOf(secret.id).value()) == secret.name);
    index.clear();
    QVERIFY(index.size() == 0U);
    QVERIFY(index.find("").empty());
}

} // namespace strongroom::index

QTEST_GUILESS_MAIN(strongroom::index::SecretIndexTest)
#include "secret_index_test.moc"
