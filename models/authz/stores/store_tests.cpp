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
    TestRunner(const Evaluator& evaluator, TestOutcome& outcome)
        : m_evaluator(evaluator), m_outcome(outcome)
    {}

    void run(const CheckCase& one)
    {
        for (const auto& user : one.users)
            for (const auto& object : one.objects)
                for (const auto& [relation, expected] : one.assertions) {
                    const auto got = m_evaluator.check({user, relation, object}, {one.context, {}});
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
                    m_evaluator.listObjects(one.user, relation, one.type, {one.context, {}}),
                    expected);
    }

    void run(const ListUsersCase& one)
    {
        const auto& filter = one.filter;
        for (const auto& [relation, expected] : one.assertions)
            compare("list_users " + one.object + ' ' + relation + ' ' + filter.type
                        + (filter.relation.empty() ? "" : '#' + filter.relation)
                        + inContext(one.context),
                    m_evaluator.listUsers(one.object, relation, filter, {one.context, {}}),
                    expected);
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

    const Evaluator& m_evaluator;
    TestOutcome& m_outcome;
};

Result<Done> addTuples(const Schema& schema, const std::vector<Tuple>& tuples, MemoryTuples& into)
{
    for (const auto& tuple : tuples) {
        if (auto allowed = schema.allows(tuple); !allowed)
            return allowed;
        if (!into.add(tuple))
            return Error{ErrorKind::InvalidInput,
                         describe(tuple) + ": the tuple stands twice."};
    }
    return Done{};
}

Result<TestOutcome> runTest(const Schema& schema, const StoreFile& store, const StoreTest& test)
{
    TestOutcome outcome{test.name, {}};
    MemoryTuples tuples;
    for (const auto* part : {&store.tuples, &test.tuples})
        if (auto added = addTuples(schema, *part, tuples); !added)
            return Error{added.error().kind, store.path + ": " + added.error().message};
    const Evaluator evaluator(schema, tuples);
    TestRunner runner(evaluator, outcome);
    for (const auto& one : test.checks)
        runner.run(one);
    for (const auto& one : test.listObjects)
        runner.run(one);
    for (const auto& one : test.listUsers)
        runner.run(one);
    return outcome;
}

} // namespace

bool TestOutcome::passed() const
{
    return std::all_of(assertions.begin(), assertions.end(),
                       [](const auto& one) { return one.passed; });
}

Result<std::vector<TestOutcome>> runStoreTests(const StoreFile& store)
{
    if (!store.model)
        return Error{ErrorKind::InvalidInput, store.path + ": there is no model to test."};
    const auto schema = Schema::create(*store.model, store.modelFile);
    if (!schema)
        return schema.error();
    std::vector<TestOutcome> outcomes;
    for (const auto& test : store.tests) {
        auto outcome = runTest(*schema, store, test);
        if (!outcome)
            return outcome.error();
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

} // namespace strongroom::authz::stores
