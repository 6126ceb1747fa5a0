// Authorization models from outside are read or refused; what is taken says the same in both
// formats.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/parser.h"
#include "models/authz/dsl/writer.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/model/model_json.h"
#include "models/authz/validation/validate.h"

#include <cstdlib>

using namespace strongroom;

namespace {

void mustBe(bool truth)
{
    if (!truth)
        std::abort();
}

/// One object of each type with itself in every relation that takes it: cycles wherever there can
/// be some.
void evaluate(const authz::Model& model)
{
    const auto schema = authz::Schema::create(model);
    mustBe(schema.hasValue());
    authz::MemoryTuples tuples;
    for (const auto& type : model.types)
        for (const auto& relation : type.relations)
            for (const auto& one : relation.types) {
                auto user = one.type + (one.wildcard ? ":*" : ":1");
                if (!one.relation.empty())
                    user += '#' + one.relation;
                tuples.add({type.name + ":1", relation.name, user, one.condition});
            }
    const authz::Evaluator evaluator(*schema, tuples,
                                     {25, 2'000, 2'000, std::chrono::milliseconds(200)});
    for (const auto& type : model.types)
        for (const auto& relation : type.relations) {
            (void)evaluator.check({type.name + ":1", relation.name, type.name + ":1"}).hasValue();
            (void)evaluator.listObjects(type.name + ":1", relation.name, type.name).hasValue();
            (void)evaluator.listUsers(type.name + ":1", relation.name, {type.name, {}}).hasValue();
        }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    authz::Model model;
    if (text.starts_with('{')) {
        auto read = authz::readModelJson(text);
        if (!read)
            return 0;
        model = std::move(*read);
    } else {
        auto parsed = authz::parseDsl(text);
        if (!parsed.findings.empty())
            return 0;
        model = std::move(parsed.model);
    }
    const auto findings = authz::validate(model);
    const auto json = authz::writeModelJson(model);
    const auto again = authz::readModelJson(json);
    mustBe(again && authz::writeModelJson(*again) == json);
    if (!authz::canEvaluate(findings))
        return 0;
    if (const auto dsl = authz::writeDsl(model); dsl && !text.starts_with('{')) {
        const auto parsed = authz::parseDsl(*dsl);
        mustBe(parsed.findings.empty() && authz::writeModelJson(parsed.model) == json);
    }
    if (model.types.size() < 20)
        evaluate(model);
    return 0;
}
