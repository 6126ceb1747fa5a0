// The rules in their order: what a broken reference hides is not told beside it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/validate.h"

#include "models/authz/validation/rules.h"

#include <algorithm>

namespace strongroom::authz {

namespace validation {

Names::Names(const Model& model)
{
    for (const auto& condition : model.conditions)
        m_conditions.insert(condition.name);
    for (const auto& type : model.types) {
        m_types.emplace(type.name, &type);
        for (const auto& relation : type.relations)
            m_relations.emplace(RelationName(type.name, relation.name), &relation);
    }
}

const TypeDefinition* Names::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : found->second;
}

const Relation* Names::relation(std::string_view type, std::string_view name) const
{
    const auto found = m_relations.find({type, name});
    return found == m_relations.end() ? nullptr : found->second;
}

} // namespace validation

namespace {

void checkSchema(const Model& model, Findings& findings)
{
    if (model.schemaVersion.empty())
        findings.push_back({"schema-version-required", "schema version required", {0, 0, 0}, {}});
    else if (model.schemaVersion != "1.1" && model.schemaVersion != "1.2")
        findings.push_back(
            {"invalid-schema", "invalid schema " + model.schemaVersion, model.schemaPlace, {}});
}

} // namespace

Findings validate(const Model& model)
{
    Findings findings;
    checkSchema(model, findings);
    if (!findings.empty())
        return findings;
    const validation::Names names(model);
    validation::checkNames(model, findings);
    if (findings.empty())
        validation::checkReferences(model, names, findings);
    const bool refersWell = findings.empty();
    validation::checkRepetitions(model, findings);
    if (refersWell)
        validation::checkEntryPoints(model, names, findings);
    validation::checkConditions(model, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return findings;
}

bool canEvaluate(const Findings& findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const auto& finding) { return finding.severity == Severity::Careless; });
}

bool isValid(const Findings& findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const auto& finding) { return finding.severity == Severity::Warned; });
}

} // namespace strongroom::authz
