// One can tell beforehand what Enter will take: tiers, and an order among equals.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_query.h"

#include <QTest>

using namespace strongroom;
using index::NameQuery;
using index::NameTier;

namespace {

domain::Secret secretOf(const std::string& id, const std::string& name,
                        std::optional<domain::EnvironmentId> environment = {})
{
    domain::Secret secret;
    secret.id = {id};
    secret.name = name;
    secret.slug = domain::slugOf(name);
    secret.environment = std::move(environment);
    return secret;
}

std::string idsOf(const std::vector<domain::Secret>& secrets)
{
    std::string ids;
    for (const auto& one : secrets)
        ids += (ids.empty() ? "" : " ") + one.id.value;
    return ids;
}

} // namespace

class NameQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheTiers_data();
    void knowsTheTiers();
    void ranksByTierFirst();
    void breaksTiesAsWished();
    void isAlikeForAnyOrderOfWhatComes();
    void findsByDescriptionLast();
    void asksForTheLongestWord();
};

void NameQueryTest::knowsTheTiers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tier"); // -1: none
    const auto row = [](const char* query, const char* name, int tier) {
        QTest::addRow("%s in %s", query, name) << query << name << tier;
    };
    row("stripe-api-key", "Stripe-API-key", int(NameTier::Exact));
    row("stri", "stripe-api-key", int(NameTier::Begins));
    row("api", "stripe-api-key", int(NameTier::PartBegins));
    row("password", "acme/prod/password", int(NameTier::PartBegins));
    row("ledger db pass", "ledger-db-password", int(NameTier::PartForEachWord));
    row("pass ledger", "ledger_db_password", int(NameTier::PartForEachWord));
    row("ripe", "stripe-api-key", int(NameTier::Holds));
    row("ledger word", "ledger-db-password", int(NameTier::Holds));
    row("ledger xyz", "ledger-db-password", -1);
    row("schlüssel", "der-schlüssel", int(NameTier::PartBegins));
    row("\xe2\x80\xae", "stripe", -1);
}

void NameQueryTest::knowsTheTiers()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    QFETCH(int, tier);

    const auto told = NameQuery(query.toStdString()).tierOf(name.toStdString());

    QCOMPARE(told ? int(*told) : -1, tier);
}

void NameQueryTest::ranksByTierFirst()
{
    const std::vector secrets{secretOf("holds", "xpayx"), secretOf("part", "old-pay"),
                              secretOf("begins", "payments-db-password-of-everything"),
                              secretOf("exact", "pay")};

    const index::NameWishes wishes{{}, {{"holds"}}, {}};

    QCOMPARE(idsOf(rank(secrets, NameQuery("PAY"), 10, wishes)), "exact begins part holds");
    QCOMPARE(idsOf(rank(secrets, NameQuery("pay"), 2, wishes)), "exact begins");
}

void NameQueryTest::breaksTiesAsWished()
{
    const domain::EnvironmentId here{"here"};
    const std::vector secrets{secretOf("b", "db-b"),
                              secretOf("a", "db-a"),
                              secretOf("long", "db-longer"),
                              secretOf("lately", "db-xxxxx"),
                              secretOf("pinned", "db-yyyyyyyy"),
                              secretOf("here", "db-zzzzzzzzzzzz", here)};
    const index::NameWishes wishes{here, {{"pinned"}}, {{"lately"}}};

    QCOMPARE(idsOf(rank(secrets, NameQuery("db"), 10, wishes)), "here pinned lately a b long");
}

void NameQueryTest::isAlikeForAnyOrderOfWhatComes()
{
    std::vector secrets{secretOf("2", "token"), secretOf("1", "token"), secretOf("3", "token")};
    const auto before = idsOf(rank(secrets, NameQuery("token"), 10));
    std::swap(secrets[0], secrets[2]);

    QCOMPARE(before, "1 2 3");
    QCOMPARE(idsOf(rank(secrets, NameQuery("token"), 10)), before);
}

void NameQueryTest::findsByDescriptionLast()
{
    auto told = secretOf("told", "s3");
    told.description = "Bucket of the ledger";
    auto labelled = secretOf("labelled", "s4");
    labelled.labels = {"ledger"};
    const std::vector secrets{told, labelled, secretOf("named", "ledger-key")};

    QCOMPARE(idsOf(rank(secrets, NameQuery("ledger"), 10)), "named told labelled");
}

void NameQueryTest::asksForTheLongestWord()
{
    QCOMPARE(NameQuery(" ledger  DB password ").longestWord(), "password");
    QCOMPARE(NameQuery("  ").longestWord(), "");
    QVERIFY(NameQuery(" \t").empty());
}

QTEST_GUILESS_MAIN(NameQueryTest)
#include "name_query_test.moc"
