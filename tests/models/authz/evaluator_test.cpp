// Who may do what: every way of the model, and what keeps a question from going on for ever.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/evaluator.h"

#include "models/authz/dsl/parser.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

constexpr std::string_view documents = R"(model
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
    define owner: [user]
    define blocked: [user, user:*]
    define signed: [user with recently]
    define viewer: [user, team#member] or owner or viewer from parent
    define reader: viewer but not blocked
    define approver: owner and viewer
type node
  relations
    define parent: [node]
    define strange: [user] or odd from parent
    define odd: [user] but not strange
condition recently(at: timestamp, now: timestamp) {
  now - at < duration("1h")
}
)";

Schema schemaOf(std::string_view dsl)
{
    const auto parsed = parseDsl(dsl);
    auto schema = Schema::create(parsed.model);
    if (!schema)
        qFatal("%s", schema.error().message.c_str());
    return std::move(*schema);
}

MemoryTuples store(std::initializer_list<Tuple> tuples)
{
    MemoryTuples made;
    for (const auto& tuple : tuples)
        made.add(tuple);
    return made;
}

/// group:0 has user:a; each further one has the members of the one before.
MemoryTuples chain(int length)
{
    MemoryTuples made;
    made.add({"team:0", "member", "user:a"});
    for (int i = 0; i < length; ++i)
        made.add(
            {"team:" + std::to_string(i + 1), "member", "team:" + std::to_string(i) + "#member"});
    return made;
}

} // namespace

class EvaluatorTest : public QObject
{
    Q_OBJECT

private slots:
    void followsEveryKindOfWay();
    void endsInCycles();
    void deniesWhatDependsOnItself();
    void answersTwentyFiveStepsAndRefusesMore();
    void refusesTenThousandLevels();
    void refusesAFloodOfTuples();
    void passesOverWhatTheModelForbids();
    void countsTheTuplesOfARequest();
    void refusesWhatARequestMayNotBring();
    void asksConditions();
    void answersABatchAsOneByOne();
    void listsObjectsInOrder();
    void listsUsersWithEverybody();
    void expandsOneStep();
    void namesWhatTheModelDoesNotKnow_data();
    void namesWhatTheModelDoesNotKnow();

private:
    Schema m_schema = schemaOf(documents);
};

void EvaluatorTest::followsEveryKindOfWay()
{
    const auto tuples = store({{"team:a", "member", "user:anne"},
                               {"team:b", "member", "team:a#member"},
                               {"folder:top", "viewer", "team:b#member"},
                               {"folder:low", "parent", "folder:top"},
                               {"document:1", "parent", "folder:low"},
                               {"document:1", "blocked", "user:bob"},
                               {"document:1", "owner", "user:bob"},
                               {"folder:open", "viewer", "user:*"},
                               {"document:2", "parent", "folder:open"}});
    const Evaluator evaluator(m_schema, tuples);
    const auto may = [&](const char* user, const char* relation, const char* object) {
        const auto answer = evaluator.check({user, relation, object});
        return answer && *answer;
    };

    QVERIFY(may("user:anne", "viewer", "document:1"));
    QVERIFY(may("user:anne", "reader", "document:1"));
    QVERIFY(!may("user:anne", "approver", "document:1"));
    QVERIFY(may("user:bob", "approver", "document:1"));
    QVERIFY(!may("user:bob", "reader", "document:1"));
    QVERIFY(may("user:nobody", "viewer", "document:2"));
    QVERIFY(may("user:*", "viewer", "folder:open"));
    QVERIFY(may("team:a#member", "viewer", "document:1"));
    QVERIFY(may("team:a#member", "member", "team:a"));
    QVERIFY(!may("team:c#member", "viewer", "folder:open"));
}

void EvaluatorTest::endsInCycles()
{
    const auto tuples = store({{"team:a", "member", "team:b#member"},
                               {"team:b", "member", "team:a#member"},
                               {"folder:x", "parent", "folder:y"},
                               {"folder:y", "parent", "folder:x"},
                               {"document:1", "parent", "folder:x"}});
    const Evaluator evaluator(m_schema, tuples);

    for (const auto& query :
         {Query{"user:anne", "member", "team:a"}, Query{"user:anne", "viewer", "folder:x"},
          Query{"user:anne", "reader", "document:1"}}) {
        const auto answer = evaluator.check(query);
        QVERIFY(answer && !*answer);
    }
    QCOMPARE(evaluator.listObjects("user:anne", "viewer", "folder")->size(), std::size_t(0));
    QCOMPARE(evaluator.listUsers("folder:x", "viewer", {"user", {}})->size(), std::size_t(0));
    QCOMPARE(evaluator.listObjects("team:a#member", "member", "team")->size(), std::size_t(2));
}

void EvaluatorTest::deniesWhatDependsOnItself()
{
    const auto tuples = store({{"node:1", "odd", "user:anne"},
                               {"node:1", "parent", "node:1"},
                               {"node:2", "odd", "user:anne"},
                               {"node:2", "parent", "node:3"}});
    const Evaluator evaluator(m_schema, tuples);

    QVERIFY(!*evaluator.check({"user:anne", "odd", "node:1"}));
    QVERIFY(*evaluator.check({"user:anne", "odd", "node:2"}));
    QCOMPARE(*evaluator.listObjects("user:anne", "odd", "node"),
             std::vector<std::string>{"node:2"});
    QVERIFY(evaluator.listUsers("node:1", "odd", {"user", {}})->empty());
}

void EvaluatorTest::answersTwentyFiveStepsAndRefusesMore()
{
    const auto tuples = chain(26);
    const Evaluator evaluator(m_schema, tuples);

    const auto near = evaluator.check({"user:a", "member", "team:25"});
    const auto far = evaluator.check({"user:a", "member", "team:26"});

    QVERIFY(near && *near);
    QVERIFY(!far);
    QCOMPARE(far.error().reason, std::string("resolution_too_deep"));
}

void EvaluatorTest::refusesTenThousandLevels()
{
    const auto tuples = chain(10'000);
    const Evaluator evaluator(m_schema, tuples);

    const auto checked = evaluator.check({"user:a", "member", "team:10000"});
    const auto objects = evaluator.listObjects("user:a", "member", "team");
    const auto users = evaluator.listUsers("team:10000", "member", {"user", {}});

    QVERIFY(!checked && checked.error().reason == "resolution_too_deep");
    QVERIFY(!objects && objects.error().reason == "resolution_too_deep");
    QVERIFY(!users && users.error().reason == "resolution_too_deep");
}

void EvaluatorTest::refusesAFloodOfTuples()
{
    MemoryTuples tuples;
    for (int i = 0; i < 2'000; ++i)
        tuples.add({"team:all", "member", "team:" + std::to_string(i) + "#member"});
    Bounds narrow;
    narrow.visits = 1'000;

    const auto refused =
        Evaluator(m_schema, tuples, narrow).check({"user:a", "member", "team:all"});
    const auto answered = Evaluator(m_schema, tuples).check({"user:a", "member", "team:all"});

    QVERIFY(!refused && refused.error().reason == "resolution_too_large");
    QVERIFY(answered && !*answered);
}

void EvaluatorTest::passesOverWhatTheModelForbids()
{
    const auto tuples = store({{"document:1", "owner", "team:a#member"},
                               {"document:1", "owner", "user:*"},
                               {"document:1", "viewer", "user:anne", "recently"},
                               {"document:1", "parent", "team:a"},
                               {"team:a", "member", "user:anne"}});
    const Evaluator evaluator(m_schema, tuples);

    const auto answer = evaluator.check({"user:anne", "viewer", "document:1"});

    QVERIFY(answer && !*answer);
    QVERIFY(evaluator.listUsers("document:1", "viewer", {"user", {}})->empty());
}

void EvaluatorTest::countsTheTuplesOfARequest()
{
    const auto tuples = store({{"document:1", "parent", "folder:x"}});
    const Evaluator evaluator(m_schema, tuples);
    const Circumstances circumstances{{}, {{"folder:x", "viewer", "user:anne"}}};

    QVERIFY(!*evaluator.check({"user:anne", "viewer", "document:1"}));
    QVERIFY(*evaluator.check({"user:anne", "viewer", "document:1"}, circumstances));
    QCOMPARE(*evaluator.listObjects("user:anne", "viewer", "document", circumstances),
             std::vector<std::string>{"document:1"});
    QCOMPARE(*evaluator.listUsers("document:1", "viewer", {"user", {}}, circumstances),
             std::vector<std::string>{"user:anne"});
}

void EvaluatorTest::refusesWhatARequestMayNotBring()
{
    const MemoryTuples none;
    const Evaluator evaluator(m_schema, none);
    const Query query{"user:anne", "viewer", "document:1"};
    const Tuple fits{"document:1", "viewer", "user:anne"};

    QVERIFY(!evaluator.check(query, {{}, {{"document:1", "reader", "user:anne"}}}));
    QVERIFY(!evaluator.check(query, {{}, {{"document:1", "owner", "team:a#member"}}}));
    QVERIFY(!evaluator.check(query, {{}, {fits, fits}}));
    QVERIFY(!evaluator.check(query, {{}, {{"team:a", "member", "team:a#member"}}}));
}

void EvaluatorTest::asksConditions()
{
    const auto tuples = store(
        {{"document:1", "signed", "user:anne", "recently", {{"at", "2026-01-01T10:00:00Z"}}}});
    const Evaluator evaluator(m_schema, tuples);
    const Query query{"user:anne", "signed", "document:1"};
    const auto at = [&](const char* now) { return evaluator.check(query, {{{"now", now}}, {}}); };

    QVERIFY(*at("2026-01-01T10:59:59Z"));
    QVERIFY(!*at("2026-01-01T11:00:00Z"));
    // The request cannot overrule what the tuple was written with.
    QVERIFY(!*evaluator.check(
        query, {{{"now", "2026-01-02T10:00:00Z"}, {"at", "2026-01-02T10:00:00Z"}}, {}}));
    QCOMPARE(evaluator.check(query).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!at("yesterday"));
}

void EvaluatorTest::answersABatchAsOneByOne()
{
    const auto tuples = chain(10);
    const Evaluator evaluator(m_schema, tuples);
    std::vector<Query> queries;
    for (int i = 0; i < 12; ++i)
        for (const auto* user : {"user:a", "user:b", "team:3#member", "nonsense"})
            queries.push_back({user, "member", "team:" + std::to_string(i)});

    const auto answers = evaluator.checkAll(queries);

    QCOMPARE(answers.size(), queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const auto alone = evaluator.check(queries[i]);
        QCOMPARE(answers[i].hasValue(), alone.hasValue());
        if (alone)
            QCOMPARE(*answers[i], *alone);
    }
}

void EvaluatorTest::listsObjectsInOrder()
{
    const auto tuples = store({{"document:b", "viewer", "user:anne"},
                               {"document:a", "owner", "user:anne"},
                               {"document:c", "owner", "user:anne"},
                               {"document:c", "blocked", "user:*"}});
    const Evaluator evaluator(m_schema, tuples);

    QCOMPARE(*evaluator.listObjects("user:anne", "viewer", "document"),
             (std::vector<std::string>{"document:a", "document:b", "document:c"}));
    QCOMPARE(*evaluator.listObjects("user:anne", "reader", "document"),
             (std::vector<std::string>{"document:a", "document:b"}));
}

void EvaluatorTest::listsUsersWithEverybody()
{
    const auto tuples = store({{"folder:x", "viewer", "user:*"},
                               {"folder:x", "viewer", "user:anne"},
                               {"folder:x", "viewer", "team:a#member"},
                               {"team:a", "member", "user:bob"}});
    const Evaluator evaluator(m_schema, tuples);

    QCOMPARE(*evaluator.listUsers("folder:x", "viewer", {"user", {}}),
             (std::vector<std::string>{"user:*", "user:anne", "user:bob"}));
    QCOMPARE(*evaluator.listUsers("folder:x", "viewer", {"team", "member"}),
             std::vector<std::string>{"team:a#member"});
}

void EvaluatorTest::expandsOneStep()
{
    const auto tuples = store({{"document:1", "owner", "user:anne"},
                               {"document:1", "parent", "folder:x"},
                               {"document:1", "viewer", "team:a#member"}});
    const Evaluator evaluator(m_schema, tuples);

    const auto tree = evaluator.expand("document:1", "reader");

    QVERIFY(tree);
    QCOMPARE(tree->kind, Rewrite::Kind::Exclusion);
    QCOMPARE(tree->children.at(0).usersets, std::vector<std::string>{"document:1#viewer"});
    const auto viewers = evaluator.expand("document:1", "viewer");
    QCOMPARE(viewers->children.at(0).users, std::vector<std::string>{"team:a#member"});
    QCOMPARE(viewers->children.at(1).usersets, std::vector<std::string>{"document:1#owner"});
    QCOMPARE(viewers->children.at(2).usersets, std::vector<std::string>{"folder:x#viewer"});
}

void EvaluatorTest::namesWhatTheModelDoesNotKnow_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("object");
    QTest::newRow("type of the object") << "user:anne"
                                        << "viewer"
                                        << "paper:1";
    QTest::newRow("relation") << "user:anne"
                              << "sender"
                              << "document:1";
    QTest::newRow("type of the user") << "robot:1"
                                      << "viewer"
                                      << "document:1";
    QTest::newRow("relation of the user") << "team:a#boss"
                                          << "viewer"
                                          << "document:1";
    QTest::newRow("no user") << ""
                             << "viewer"
                             << "document:1";
    QTest::newRow("no id") << "user:"
                           << "viewer"
                           << "document:1";
    QTest::newRow("an object with a star") << "user:anne"
                                           << "viewer"
                                           << "document:*";
    QTest::newRow("an object with a relation") << "user:anne"
                                               << "viewer"
                                               << "document:1#viewer";
    QTest::newRow("white space") << "user:an ne"
                                 << "viewer"
                                 << "document:1";
    QTest::newRow("too long") << "user:anne"
                              << "viewer"
                              << "document:" + QString(300, 'x');
}

void EvaluatorTest::namesWhatTheModelDoesNotKnow()
{
    QFETCH(QString, user);
    QFETCH(QString, relation);
    QFETCH(QString, object);
    const MemoryTuples none;

    const auto answer =
        Evaluator(m_schema, none)
            .check({user.toStdString(), relation.toStdString(), object.toStdString()});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    QVERIFY(answer.error().message.size() < 200);
}

QTEST_GUILESS_MAIN(EvaluatorTest)
#include "evaluator_test.moc"
