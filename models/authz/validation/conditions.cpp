// Conditions that nobody uses, and conditions that are no boolean CEL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/rules.h"

#include "models/authz/condition/condition.h"

#include <set>

namespace strongroom::authz::validation {

void checkConditions(const Model& model, Findings& findings)
{
    std::set<std::string_view> used;
    for (const auto& type : model.types)
        for (const auto& relation : type.relations)
            for (const auto& restriction : relation.types)
                used.insert(restriction.condition);
    for (const auto& condition : model.conditions) {
        if (!used.contains(condition.name))
            report(findings, condition, "condition-not-used",
                   "`" + condition.name + "` condition is not used in the model.", condition.place,
                   Severity::Careless);
        if (const auto compiled = Condition::compile(condition); !compiled)
            report(findings, condition, "invalid-condition", compiled.error().message,
                   condition.place);
    }
}

} // namespace strongroom::authz::validation
