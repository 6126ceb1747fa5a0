// A real OpenFGA server as an engine: the contract, thousands of random questions, and a store that
// follows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/authz/engine_contract.h"
#include "tests/support/openfga_server.h"
#include "tests/support/random_store.h"

#include "models/authz/dsl/parser.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/validation/validate.h"
#include "providers/openfga/openfga_store.h"

#include <QTest>
#include <QUuid>

using namespace strongroom;
using namespace strongroom::authz;
using namespace strongroom::providers;

namespace {

constexpr int randomStores = 120;
const std::vector<std::string> askedTypes = {"group", "folder", "doc"};

std::string freshName()
{
    return "store-" + QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

std::unique_ptr<OpenfgaConnection> connectionTo(const std::string& url,
                                                const std::string& token = {})
{
    OpenfgaAddress address{url};
    if (!token.empty())
        address.token = SecretBytes::copyOf(token);
    return std::move(*OpenfgaConnection::create(std::move(address)));
}

/// OpenFGA's search for entry points takes a relation that it meets again for a loop, depending on
/// the order of names.
bool refusesLoop(const Error& error)
{
    return error.message.find("potential loop") != std::string::npos;
}

template <class T>
bool isTooMuch(const Result<T>& answer)
{
    return !answer
           && (answer.error().kind == ErrorKind::TooLarge
               || answer.error().kind == ErrorKind::TimedOut);
}

} // namespace

class OpenfgaEngineTest : public test::EngineContract
{
    Q_OBJECT

protected:
    Result<std::unique_ptr<Engine>> open(const Model& model,
                                         const std::vector<Tuple>& tuples) override;

private slots:
    void initTestCase();
    void agreesWithTheEvaluator();
    void followsWhatItIsTold();
    void writesAgainWhatItLostTrackOf();
    void refusesAModelThatDoesNotTypeCheck();
    void answersNothingWithoutItsToken();
    void answersNothingWhenItIsGone();
    void isNotReachedInTheClear();

private:
    int compare(const Evaluator& ours, const Engine& theirs, QRandomGenerator& random,
                QStringList& differences);
    std::vector<std::string> membersOf(const OpenfgaStore& store);

    test::OpenfgaServer m_server{};
    std::unique_ptr<OpenfgaConnection> m_connection{};
};

Result<std::unique_ptr<Engine>> OpenfgaEngineTest::open(const Model& model,
                                                        const std::vector<Tuple>& tuples)
{
    const auto store = OpenfgaStore::open(*m_connection, freshName(), model);
    if (!store)
        return store.error();
    if (auto held = (*store)->hold(tuples); !held)
        return held.error();
    return std::unique_ptr<Engine>(std::make_unique<OpenfgaEngine>((*store)->engine()));
}

void OpenfgaEngineTest::initTestCase()
{
    if (const auto why = m_server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_connection = connectionTo(m_server.url());
}

int OpenfgaEngineTest::compare(const Evaluator& ours, const Engine& theirs,
                               QRandomGenerator& random, QStringList& differences)
{
    int asked = 0;
    const auto note = [&](const auto& one, const auto& other, const std::string& question) {
        // What either gives up on is no answer to agree with.
        if (!one || isTooMuch(other))
            return;
        ++asked;
        if (!other)
            differences << QString::fromStdString(question + ": " + other.error().detail);
        else if (*one != *other)
            differences << QString::fromStdString(question);
    };
    for (const auto& type : askedTypes)
        for (int i = 0; i < 4; ++i) {
            const auto relation = "r" + std::to_string(i);
            const Circumstances now{{{"x", static_cast<std::int64_t>(random.bounded(10))}}, {}};
            const auto user = test::randomObject(random, "user");
            const auto object = test::randomObject(random, type);
            std::vector<Query> queries;
            for (int j = 0; j < 4; ++j)
                queries.push_back({test::randomObject(random, "user"), relation,
                                   test::randomObject(random, type)});
            const auto all = ours.checkAll(queries, now);
            const auto others = theirs.checkAll(queries, now);
            for (std::size_t j = 0; j < queries.size(); ++j)
                note(all[j], others[j],
                     "check " + queries[j].user + ' ' + relation + ' ' + queries[j].object);
            note(ours.listObjects(user, relation, type, now),
                 theirs.listObjects(user, relation, type, now),
                 "objects " + user + ' ' + relation + ' ' + type);
            note(ours.listUsers(object, relation, {"user", {}}, now),
                 theirs.listUsers(object, relation, {"user", {}}, now),
                 "users " + object + ' ' + relation);
        }
    return asked;
}

void OpenfgaEngineTest::agreesWithTheEvaluator()
{
    QRandomGenerator random(20260202);
    QStringList differences;
    int asked = 0;
    for (int made = 0; made < randomStores;) {
        const test::Dice dice = made % 3 == 0 ? test::Dice{false, true} : test::Dice{true, false};
        const auto dsl = test::randomModel(random, dice);
        const auto model = parseDsl(dsl).model;
        const auto schema = Schema::create(model);
        if (!schema || !isValid(validate(model)))
            continue;
        const auto tuples = test::randomTuples(random, model, dice);
        MemoryTuples kept;
        for (const auto& tuple : tuples)
            kept.add(tuple);
        const auto theirs = open(model, tuples);
        if (!theirs && refusesLoop(theirs.error()))
            continue;
        QVERIFY2(theirs, theirs ? "" : (theirs.error().detail + '\n' + dsl).c_str());
        const auto before = differences.size();
        asked += compare(Evaluator(*schema, kept), **theirs, random, differences);
        if (differences.size() > before)
            differences << QString::fromStdString(dsl);
        ++made;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
    QVERIFY(asked > 5'000);
}

std::vector<std::string> OpenfgaEngineTest::membersOf(const OpenfgaStore& store)
{
    return *store.engine().listUsers("team:1", "member", {"user", {}});
}

namespace {

Model teams()
{
    return parseDsl(R"(model
  schema 1.1
type user
type team
  relations
    define member: [user]
)")
        .model;
}

std::vector<Tuple> members(int from, int to)
{
    std::vector<Tuple> tuples;
    for (int i = from; i < to; ++i)
        tuples.push_back({"team:1", "member", "user:" + std::to_string(i)});
    return tuples;
}

} // namespace

void OpenfgaEngineTest::followsWhatItIsTold()
{
    const auto store = OpenfgaStore::open(*m_connection, freshName(), teams());
    QVERIFY(store);

    QVERIFY((*store)->hold(members(0, 350)));
    QCOMPARE(membersOf(**store).size(), 350U);
    QVERIFY((*store)->hold(members(347, 352)));
    QCOMPARE(membersOf(**store), (std::vector<std::string>{"user:347", "user:348", "user:349",
                                                           "user:350", "user:351"}));
    QVERIFY((*store)->hold({}));
    QVERIFY(membersOf(**store).empty());
}

void OpenfgaEngineTest::writesAgainWhatItLostTrackOf()
{
    const auto name = freshName();
    const auto first = OpenfgaStore::open(*m_connection, name, teams());
    QVERIFY(first);
    QVERIFY((*first)->hold(members(0, 250)));
    const auto second = OpenfgaStore::open(*m_connection, name, teams());
    QVERIFY(second);

    // What the first does now the second does not know of, as after an answer that was lost.
    QVERIFY((*first)->hold(members(1, 252)));
    const auto held = (*second)->hold(members(2, 252));

    QVERIFY2(held, held ? "" : held.error().detail.c_str());
    QCOMPARE(membersOf(**second).size(), 250U);
}

void OpenfgaEngineTest::refusesAModelThatDoesNotTypeCheck()
{
    auto model = teams();
    model.types.back().relations.back().types.front().type = "nobody";

    const auto store = OpenfgaStore::open(*m_connection, freshName(), model);

    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::InvalidInput);
}

void OpenfgaEngineTest::answersNothingWithoutItsToken()
{
    test::OpenfgaServer guarded;
    QCOMPARE(guarded.start("right-token"), QString());
    const auto with = connectionTo(guarded.url(), "right-token");
    const auto without = connectionTo(guarded.url());
    const auto wrong = connectionTo(guarded.url(), "wrong-token");

    QVERIFY(OpenfgaStore::open(*with, freshName(), teams()));
    for (const auto* connection : {&without, &wrong}) {
        const auto store = OpenfgaStore::open(**connection, freshName(), teams());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Unavailable);
        QVERIFY(store.error().message.find("token") != std::string::npos);
        QVERIFY((store.error().message + store.error().detail).find("wrong-token")
                == std::string::npos);
    }
}

void OpenfgaEngineTest::answersNothingWhenItIsGone()
{
    test::OpenfgaServer server;
    QCOMPARE(server.start(), QString());
    const auto connection = connectionTo(server.url());
    const auto store = OpenfgaStore::open(*connection, freshName(), teams());
    QVERIFY(store);
    QVERIFY((*store)->hold(members(0, 1)));
    QVERIFY(*(*store)->engine().check({"user:0", "member", "team:1"}));

    server.stop();

    QCOMPARE((*store)->engine().check({"user:0", "member", "team:1"}).error().kind,
             ErrorKind::Unavailable);
    QCOMPARE((*store)->hold({}).error().kind, ErrorKind::Unavailable);
}

void OpenfgaEngineTest::isNotReachedInTheClear()
{
    const auto connection = OpenfgaConnection::create({"http://fga.example:8080"});

    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(OpenfgaEngineTest)
#include "openfga_engine_test.moc"
