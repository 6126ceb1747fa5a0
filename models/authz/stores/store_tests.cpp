// Assertions of a store file, asked and compared.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/store_tests.h"

#include <boost/json.hpp>

#include <algorithm>

namespace strongroom::authz::stores {

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return '[' + all + ']';
}

std::string inContext(const boost::json::object& context)
{
    return context.empty() ? std::string() : " in " + boost::json::serialize(context);
}

std::vector<std::string> sorted(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::string failure(const Error& error)
{
    return "the error: " + error.message;
}

class TestRunner
{
public:
    TestRunner(const Engine& engine, TestOutcome& outcome) : m_engine(engine), m_outcome(outcome) {}

    void run(const CheckCase& one)
    {
        for (const auto& user : one.users)
            for (const auto& object : one.objects)
                for (const auto& [relation, expected] : one.assertions) {
                    const auto got = m_engine.check({user, relation, object}, {one.context, {}});
                    const auto said = [](bool truth) { return truth ? "true" : "false"; };
                    add("check " + user + ' ' + relation + ' ' + object + inContext(one.context),
                        got && *got == expected, said(expected),
                        got ? said(*got) : failure(got.error()));
                }
    }

    void run(const ListObjectsCase& one)
    {
        for (const auto& [relation, expected] : one.assertions)
            compare("list_objects " + one.user + ' ' + relation + ' ' + one.type
                        + inContext(one.context),
                    m_engine.listObjects(one.user, relation, one.type, {one.context, {}}),
                    expected);
    }

    void run(const ListUsersCase& one)
    {
        const auto& filter = one.filter;
        for (const auto& [relation, expected] : one.assertions)
            compare("list_users " + one.object + ' ' + relation + ' ' + filter.type
                        + (filter.relation.empty() ? "" : '#' + filter.relation)
                        + inContext(one.context),
                    m_engine.listUsers(one.object, relation, filter, {one.context, {}}), expected);
    }

private:
    void compare(std::string question, const Result<std::vector<std::string>>& got,
                 const std::vector<std::string>& expected)
    {
        const auto wanted = sorted(expected);
        add(std::move(question), got && sorted(*got) == wanted, joined(wanted),
            got ? joined(sorted(*got)) : failure(got.error()));
    }

    void add(std::string question, bool passed, const std::string& expected, const std::string& got)
    {
        m_outcome.assertions.push_back(
            {std::move(question), passed,
             passed ? std::string() : "expected " + expected + ", got " + got});
    }

    const Engine& m_engine;
    TestOutcome& m_outcome;
};

/// The store's and the test's own, as an OpenFGA server would take them.
Result<std::vector<Tuple>> tuplesOf(const Schema& schema, const StoreFile& store,
                                    const StoreTest& test)
{
    MemoryTuples seen;
    std::vector<Tuple> tuples;
    for (const auto* part : {&store.tuples, &test.tuples})
        for (const auto& tuple : *part) {
            if (auto allowed = schema.allows(tuple); !allowed)
                return Error{allowed.error().kind, store.path + ": " + allowed.error().message};
            if (!seen.add(tuple))
                return Error{ErrorKind::InvalidInput,
                             store.path + ": " + describe(tuple) + ": the tuple stands twice."};
            tuples.push_back(tuple);
        }
    return tuples;
}

/// The evaluator with what it reads from.
class OwnEngine : public Evaluator
{
public:
    OwnEngine(const Schema& schema, std::unique_ptr<MemoryTuples> tuples)
        : Evaluator(schema, *tuples), m_tuples(std::move(tuples))
    {}

private:
    std::unique_ptr<MemoryTuples> m_tuples;
};

TestOutcome runTest(const Engine& engine, const StoreTest& test)
{
    TestOutcome outcome{test.name, {}};
    TestRunner runner(engine, outcome);
    for (const auto& one : test.checks)
        runner.run(one);
    for (const auto& one : test.listObjects)
        runner.run(one);
    for (const auto& one : test.listUsers)
        runner.run(one);
    return outcome;
}

Result<std::vector<TestOutcome>> runAll(const Schema& schema, const StoreFile& store,
                                        const OpenEngine& open)
{
    std::vector<TestOutcome> outcomes;
    for (const auto& test : store.tests) {
        const auto tuples = tuplesOf(schema, store, test);
        if (!tuples)
            return tuples.error();
        const auto engine = open(*store.model, *tuples);
        if (!engine)
            return engine.error();
        outcomes.push_back(runTest(**engine, test));
    }
    return outcomes;
}

Result<Schema> schemaOf(const StoreFile& store)
{
    if (!store.model)
        return Error{ErrorKind::InvalidInput, store.path + ": there is no model to test."};
    return Schema::create(*store.model, store.modelFile);
}

} // namespace

bool TestOutcome::passed() const
{
    return std::all_of(assertions.begin(), assertions.end(),
                       [](const auto& one) { return one.passed; });
}

Result<std::vector<TestOutcome>> runStoreTests(const StoreFile& store)
{
    const auto schema = schemaOf(store);
    if (!schema)
        return schema.error();
    return runAll(
        *schema, store,
        [&](const Model&, const std::vector<Tuple>& tuples) -> Result<std::unique_ptr<Engine>> {
            auto kept = std::make_unique<MemoryTuples>();
            for (const auto& tuple : tuples)
                kept->add(tuple);
            return std::unique_ptr<Engine>(std::make_unique<OwnEngine>(*schema, std::move(kept)));
        });
}

Result<std::vector<TestOutcome>> runStoreTests(const StoreFile& store, const OpenEngine& open)
{
    const auto schema = schemaOf(store);
    if (!schema)
        return schema.error();
    return runAll(*schema, store, open);
}

} // namespace strongroom::authz::stores
