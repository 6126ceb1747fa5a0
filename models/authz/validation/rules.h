// The groups of rules of which validate() is made.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/finding.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace strongroom::authz::validation {

/// Finds relations without walking through the model each time.
class Names
{
public:
    explicit Names(const Model& model);

    const TypeDefinition* type(std::string_view name) const;
    const Relation* relation(std::string_view type, std::string_view name) const;
    bool hasCondition(std::string_view name) const { return m_conditions.contains(name); }

private:
    using RelationName = std::pair<std::string_view, std::string_view>;

    std::map<std::string_view, const TypeDefinition*> m_types{};
    std::map<RelationName, const Relation*> m_relations{};
    std::set<std::string_view> m_conditions{};
};

inline const std::string& fileOf(const Relation& relation)
{
    return relation.writtenIn;
}

template <class Thing>
const std::string& fileOf(const Thing& thing)
{
    return thing.file;
}

/// A finding at a place of a relation (or type), which knows the file.
template <class Thing>
void report(Findings& findings, const Thing& about, std::string kind, std::string message,
            const Place& place, Severity severity = Severity::Refused)
{
    findings.push_back({std::move(kind), std::move(message), place, fileOf(about), severity});
}

void checkNames(const Model& model, Findings& findings);
void checkReferences(const Model& model, const Names& names, Findings& findings);
void checkRepetitions(const Model& model, Findings& findings);
void checkEntryPoints(const Model& model, const Names& names, Findings& findings);
void checkConditions(const Model& model, Findings& findings);

} // namespace strongroom::authz::validation
