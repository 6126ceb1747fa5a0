// The embedded evaluator keeps the contract of engines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/authz/engine_contract.h"

#include "models/authz/evaluation/evaluator.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

/// With all that an evaluator reads from.
class KeptEvaluator : public Engine
{
public:
    KeptEvaluator(Schema schema, MemoryTuples tuples)
        : m_schema(std::move(schema)), m_tuples(std::move(tuples))
    {}

    Result<bool> check(const Query& query, const Circumstances& now) const override
    {
        return m_evaluator.check(query, now);
    }
    std::vector<Result<bool>> checkAll(std::span<const Query> queries,
                                       const Circumstances& now) const override
    {
        return m_evaluator.checkAll(queries, now);
    }
    Result<std::vector<std::string>> listObjects(const std::string& user,
                                                 const std::string& relation,
                                                 const std::string& type,
                                                 const Circumstances& now) const override
    {
        return m_evaluator.listObjects(user, relation, type, now);
    }
    Result<std::vector<std::string>> listUsers(const std::string& object,
                                               const std::string& relation,
                                               const UserFilter& filter,
                                               const Circumstances& now) const override
    {
        return m_evaluator.listUsers(object, relation, filter, now);
    }
    Result<Expansion> expand(const std::string& object, const std::string& relation,
                             const Circumstances& now) const override
    {
        return m_evaluator.expand(object, relation, now);
    }

private:
    const Schema m_schema;
    const MemoryTuples m_tuples;
    const Evaluator m_evaluator{m_schema, m_tuples};
};

} // namespace

class EvaluatorContractTest : public test::EngineContract
{
    Q_OBJECT

protected:
    Result<std::unique_ptr<Engine>> open(const Model& model,
                                         const std::vector<Tuple>& tuples) override
    {
        auto schema = Schema::create(model);
        if (!schema)
            return schema.error();
        MemoryTuples kept;
        for (const auto& tuple : tuples)
            kept.add(tuple);
        return std::unique_ptr<Engine>(
            std::make_unique<KeptEvaluator>(std::move(*schema), std::move(kept)));
    }
};

QTEST_GUILESS_MAIN(EvaluatorContractTest)
#include "evaluator_contract_test.moc"
