// One store for most of it, and the public ones.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/authz/engine_contract.h"

#include "models/authz/dsl/parser.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

namespace strongroom::test {

using namespace authz;

namespace {

using Names = std::vector<std::string>;

constexpr std::string_view documentsModel = R"(model
  schema 1.1
type user
type team
  relations
    define member: [user, team#member]
type folder
  relations
    define parent: [folder]
    define viewer: [user, user:*, team#member] or viewer from parent
type document
  relations
    define parent: [folder]
    define owner: [user, user with early]
    define blocked: [user]
    define viewer: [user, team#member] or owner or viewer from parent
    define reader: viewer but not blocked
condition early(hour: int) {
  hour < 12
}
)";

const std::vector<Tuple> office = {
    {"team:inner", "member", "user:anne"},
    {"team:outer", "member", "team:inner#member"},
    {"folder:top", "viewer", "team:outer#member"},
    {"folder:sub", "parent", "folder:top"},
    {"folder:open", "viewer", "user:*"},
    {"document:plan", "parent", "folder:sub"},
    {"document:plan", "owner", "user:ben"},
    {"document:plan", "blocked", "user:cleo"},
    {"document:plan", "viewer", "user:cleo"},
    {"document:news", "parent", "folder:open"},
    {"document:diary", "owner", "user:dan", "early"},
};

/// Each team has the members of the one before; user:a is in the first.
std::vector<Tuple> chain(int length)
{
    std::vector<Tuple> tuples{{"team:0", "member", "user:a"}};
    for (int i = 0; i < length; ++i)
        tuples.push_back(
            {"team:" + std::to_string(i + 1), "member", "team:" + std::to_string(i) + "#member"});
    return tuples;
}

QByteArray text(const Result<bool>& answer)
{
    if (answer)
        return *answer ? "yes" : "no";
    return QByteArray::fromStdString(std::string(nameOf(answer.error().kind)) + ' '
                                     + answer.error().reason);
}

Names sorted(Names names)
{
    std::ranges::sort(names);
    return names;
}

QString vectorsFolder()
{
    return qEnvironmentVariable("STRONGROOM_VECTORS") + "/openfga";
}

} // namespace

std::unique_ptr<Engine> EngineContract::documents(const std::vector<Tuple>& tuples)
{
    auto engine = open(parseDsl(documentsModel).model, tuples);
    if (!engine)
        qFatal("%s (%s)", engine.error().message.c_str(), engine.error().detail.c_str());
    return std::move(*engine);
}

void EngineContract::runStore(const std::string& path)
{
    const auto store = stores::readStoreFile(path, false);
    QVERIFY2(store, store ? "" : store.error().message.c_str());
    const auto outcomes = stores::runStoreTests(
        *store, [this](const auto& model, const auto& tuples) { return open(model, tuples); });

    QVERIFY2(outcomes,
             outcomes ? "" : (outcomes.error().message + outcomes.error().detail).c_str());
    QVERIFY(!outcomes->empty());
    for (const auto& test : *outcomes)
        for (const auto& one : test.assertions)
            QVERIFY2(one.passed, (test.name + ": " + one.question + ": " + one.reason).c_str());
}

void EngineContract::answersThePublicStores_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(vectorsFolder(), {"*.fga.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(path.mid(vectorsFolder().size() + 1))) << path;
    }
}

void EngineContract::answersThePublicStores()
{
    if (!QDir(vectorsFolder()).exists())
        QSKIP("the public vectors are not here (openfga)");
    QFETCH(QString, path);

    runStore(path.toStdString());
}

void EngineContract::answersOurOwnStore()
{
    runStore(STRONGROOM_SOURCE_DIR "/resources/authz/strongroom.fga.yaml");
}

void EngineContract::checks_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("object");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("by a team in a team, a folder in a folder") << "user:anne"
                                                               << "viewer"
                                                               << "document:plan" << true;
    QTest::newRow("by ownership") << "user:ben"
                                  << "reader"
                                  << "document:plan" << true;
    QTest::newRow("taken away") << "user:cleo"
                                << "reader"
                                << "document:plan" << false;
    QTest::newRow("but for what is taken away") << "user:cleo"
                                                << "viewer"
                                                << "document:plan" << true;
    QTest::newRow("open to everybody") << "user:nobody"
                                       << "reader"
                                       << "document:news" << true;
    QTest::newRow("a team as a whole") << "team:inner#member"
                                       << "viewer"
                                       << "folder:sub" << true;
    QTest::newRow("a team of itself") << "team:inner#member"
                                      << "member"
                                      << "team:inner" << true;
    QTest::newRow("nobody") << "user:nobody"
                            << "viewer"
                            << "document:plan" << false;
    QTest::newRow("an object without tuples") << "user:anne"
                                              << "viewer"
                                              << "document:none" << false;
}

void EngineContract::checks()
{
    QFETCH(QString, user);
    QFETCH(QString, relation);
    QFETCH(QString, object);
    QFETCH(bool, allowed);
    const auto engine = documents(office);

    const auto answer =
        engine->check({user.toStdString(), relation.toStdString(), object.toStdString()});

    QCOMPARE(text(answer), QByteArray(allowed ? "yes" : "no"));
}

void EngineContract::checksManyAtOnce()
{
    const auto engine = documents(office);
    std::vector<Query> queries;
    for (int i = 0; i < 60; ++i) {
        queries.push_back({"user:anne", "viewer", "document:plan"});
        queries.push_back({"user:cleo", "reader", "document:plan"});
        queries.push_back({"user:cleo", "no_such_relation", "document:plan"});
    }

    const auto answers = engine->checkAll(queries);

    QCOMPARE(answers.size(), queries.size());
    for (std::size_t i = 0; i < answers.size(); i += 3) {
        QCOMPARE(text(answers[i]), "yes");
        QCOMPARE(text(answers[i + 1]), "no");
        QVERIFY(!answers[i + 2]);
        QCOMPARE(answers[i + 2].error().kind, ErrorKind::InvalidInput);
    }
}

void EngineContract::countsWhatTheRequestBrings()
{
    const auto engine = documents(office);
    const Circumstances brought{{}, {{"team:inner", "member", "user:eve"}}};
    const Query query{"user:eve", "viewer", "document:plan"};

    QCOMPARE(text(engine->check(query)), "no");
    QCOMPARE(text(engine->check(query, brought)), "yes");
    QCOMPARE(text(engine->checkAll({&query, 1}, brought).front()), "yes");
    QCOMPARE(*engine->listObjects("user:eve", "viewer", "document", brought),
             (Names{"document:news", "document:plan"}));
    const auto users = engine->listUsers("document:plan", "viewer", {"user", {}}, brought);
    QVERIFY(std::ranges::find(*users, "user:eve") != users->end());
    QCOMPARE(text(engine->check(query)), "no");
}

void EngineContract::listsObjectsAndUsers()
{
    const auto engine = documents(office);

    QCOMPARE(*engine->listObjects("user:cleo", "reader", "document"), (Names{"document:news"}));
    QCOMPARE(*engine->listObjects("user:anne", "viewer", "folder"),
             (Names{"folder:open", "folder:sub", "folder:top"}));
    QCOMPARE(*engine->listUsers("document:plan", "reader", {"user", {}}),
             (Names{"user:anne", "user:ben"}));
    QCOMPARE(*engine->listUsers("document:news", "reader", {"user", {}}), (Names{"user:*"}));
    QCOMPARE(*engine->listUsers("folder:sub", "viewer", {"team", "member"}),
             (Names{"team:inner#member", "team:outer#member"}));
    QCOMPARE(*engine->listObjects("user:nobody", "owner", "document"), Names{});
}

void EngineContract::expandsOneStep()
{
    const auto engine = documents(office);

    const auto expansion = engine->expand("document:plan", "reader");

    QVERIFY2(expansion, expansion ? "" : expansion.error().detail.c_str());
    QCOMPARE(expansion->kind, Rewrite::Kind::Exclusion);
    QCOMPARE(expansion->relation, "document:plan#reader");
    QCOMPARE(expansion->children.size(), 2U);
    QCOMPARE(expansion->children[0].usersets, (Names{"document:plan#viewer"}));
    QCOMPARE(expansion->children[1].usersets, (Names{"document:plan#blocked"}));

    const auto viewers = engine->expand("document:plan", "viewer");

    QVERIFY(viewers);
    QCOMPARE(viewers->kind, Rewrite::Kind::Union);
    QCOMPARE(viewers->children.size(), 3U);
    QCOMPARE(viewers->children[0].users, (Names{"user:cleo"}));
    QCOMPARE(viewers->children[1].usersets, (Names{"document:plan#owner"}));
    QCOMPARE(viewers->children[2].kind, Rewrite::Kind::FromTupleset);
    QCOMPARE(sorted(viewers->children[2].usersets), (Names{"folder:sub#viewer"}));
}

void EngineContract::refusesWhatTheModelDoesNotKnow()
{
    const auto engine = documents(office);

    for (const auto& query :
         {Query{"user:anne", "viewer", "vault:1"}, Query{"robot:1", "viewer", "document:plan"},
          Query{"user:anne", "", "document:plan"}, Query{"user:anne", "viewer", "document"},
          Query{"", "viewer", "document:plan"}, Query{"user:an ne", "viewer", "document:plan"},
          Query{"team:inner#boss", "viewer", "document:plan"}}) {
        const auto answer = engine->check(query);
        QVERIFY2(!answer, (query.user + ' ' + query.relation + ' ' + query.object).c_str());
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(engine->listObjects("user:anne", "viewer", "vault").error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(engine->listUsers("document:plan", "viewer", {"robot", {}}).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(engine->expand("document:plan", "owns").error().kind, ErrorKind::InvalidInput);
    const Circumstances misplaced{{}, {{"document:plan", "parent", "user:anne"}}};
    QCOMPARE(engine->check({"user:anne", "viewer", "document:plan"}, misplaced).error().kind,
             ErrorKind::InvalidInput);
}

void EngineContract::endsInCyclesOfTeams()
{
    const auto engine = documents({{"team:1", "member", "team:2#member"},
                                   {"team:2", "member", "team:3#member"},
                                   {"team:3", "member", "team:1#member"},
                                   {"team:3", "member", "user:anne"}});

    QCOMPARE(text(engine->check({"user:anne", "member", "team:1"})), "yes");
    QCOMPARE(text(engine->check({"user:ben", "member", "team:1"})), "no");
    QCOMPARE(*engine->listObjects("user:anne", "member", "team"),
             (Names{"team:1", "team:2", "team:3"}));
}

void EngineContract::neverErrsBeyondItsDepth()
{
    const auto shallow = documents(chain(10));
    const auto deep = documents(chain(10'000));

    QCOMPARE(text(shallow->check({"user:a", "member", "team:10"})), "yes");
    // A server knows short cuts through teams in teams: the truth is as good as a refusal.
    for (const auto& [user, truth] :
         {std::pair{"user:a", QByteArray("yes")}, {"user:b", QByteArray("no")}}) {
        const auto answer = text(deep->check({user, "member", "team:10000"}));
        QVERIFY2(answer == truth || answer == "too_large resolution_too_deep", answer);
    }
}

void EngineContract::refusesThatAConditionLacksItsParameter()
{
    const auto engine = documents(office);
    const Query query{"user:dan", "reader", "document:diary"};

    QCOMPARE(text(engine->check(query, {{{"hour", 9}}, {}})), "yes");
    QCOMPARE(text(engine->check(query, {{{"hour", 15}}, {}})), "no");
    const auto without = engine->check(query);
    QVERIFY(!without);
    QCOMPARE(without.error().kind, ErrorKind::InvalidInput);
}

} // namespace strongroom::test
