// What may be done, to what, and by whom are three views of the same: on random stores, cycles and
// all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/parser.h"
#include "models/authz/evaluation/evaluator.h"
#include "tests/support/random_store.h"

#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

constexpr int storeCount = 100;
const boost::json::object context{{"x", 6}};

bool holds(const std::vector<std::string>& texts, const std::string& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

struct RandomStore
{
    std::string dsl{};
    Schema schema;
    MemoryTuples tuples{};
};

RandomStore draw(QRandomGenerator& random)
{
    while (true) {
        auto dsl = test::randomModel(random);
        const auto parsed = parseDsl(dsl);
        auto schema = Schema::create(parsed.model);
        if (!schema)
            continue;
        RandomStore store{std::move(dsl), std::move(*schema), {}};
        for (auto& tuple : test::randomTuples(random, parsed.model))
            store.tuples.add(std::move(tuple));
        return store;
    }
}

} // namespace

class ConsistencyTest : public QObject
{
    Q_OBJECT

private slots:
    void listsObjectsThatChecksAllow();
    void listsUsersThatChecksAllow();
    void answersAlikeWithTuplesOfTheRequest();
};

void ConsistencyTest::listsObjectsThatChecksAllow()
{
    QRandomGenerator random(1);
    for (int i = 0; i < storeCount; ++i) {
        const auto store = draw(random);
        const Evaluator evaluator(store.schema, store.tuples);
        for (const auto* type : {"group", "folder", "doc"})
            for (const auto* relation : {"r0", "r1", "r2", "r3"})
                for (const auto* user : {"user:0", "user:1", "group:0#r1"}) {
                    const auto listed = evaluator.listObjects(user, relation, type, {context, {}});
                    QVERIFY2(listed, listed ? "" : listed.error().message.c_str());
                    for (int id = 0; id < 3; ++id) {
                        const auto object = std::string(type) + ':' + std::to_string(id);
                        QCOMPARE(holds(*listed, object),
                                 *evaluator.check({user, relation, object}, {context, {}}));
                    }
                }
    }
}

void ConsistencyTest::listsUsersThatChecksAllow()
{
    QRandomGenerator random(2);
    for (int i = 0; i < storeCount; ++i) {
        const auto store = draw(random);
        const Evaluator evaluator(store.schema, store.tuples);
        for (const auto* object : {"group:0", "folder:1", "doc:2"})
            for (const auto* relation : {"r0", "r1", "r2", "r3"}) {
                const auto listed =
                    evaluator.listUsers(object, relation, {"user", {}}, {context, {}});
                QVERIFY(listed);
                for (int id = 0; id < 3; ++id) {
                    const auto user = "user:" + std::to_string(id);
                    const bool may = *evaluator.check({user, relation, object}, {context, {}});
                    // Everybody but a few is told as everybody: who is left out is not named.
                    QVERIFY2(may ? holds(*listed, user) || holds(*listed, "user:*")
                                 : !holds(*listed, user),
                             (store.dsl + object + ' ' + relation + ' ' + user).c_str());
                }
            }
    }
}

void ConsistencyTest::answersAlikeWithTuplesOfTheRequest()
{
    QRandomGenerator random(3);
    for (int i = 0; i < storeCount / 3; ++i) {
        const auto dsl = test::randomModel(random);
        const auto model = parseDsl(dsl).model;
        const auto schema = Schema::create(model);
        if (!schema)
            continue;
        MemoryTuples all;
        MemoryTuples stored;
        Circumstances now{context, {}};
        for (const auto& tuple : test::randomTuples(random, model)) {
            all.add(tuple);
            if (random.bounded(3) == 0)
                now.tuples.push_back(tuple);
            else
                stored.add(tuple);
        }
        for (int asked = 0; asked < 20; ++asked) {
            const Query query{test::randomObject(random, "user"),
                              "r" + std::to_string(random.bounded(4)),
                              test::randomObject(random, "doc")};
            const auto whole = Evaluator(*schema, all).check(query, {context, {}});
            const auto parts = Evaluator(*schema, stored).check(query, now);
            QVERIFY(whole && parts);
            QCOMPARE(*parts, *whole);
        }
    }
}

QTEST_GUILESS_MAIN(ConsistencyTest)
#include "consistency_test.moc"
