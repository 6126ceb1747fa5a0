// Names that are allowed, and what they refer to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/rules.h"

#include <algorithm>

namespace strongroom::authz::validation {

namespace {

constexpr std::size_t longestType = 254;
constexpr std::size_t longestRelation = 50;

bool isReserved(const std::string& name)
{
    return name == "self" || name == "this";
}

bool fits(const std::string& name, std::size_t longest)
{
    return !name.empty() && name.size() <= longest
           && name.find_first_of(":#@* \t\n\v\f\r") == name.npos;
}

std::string rule(std::size_t longest)
{
    return " does not match naming rule: '^[^:#@\\*\\s]{1," + std::to_string(longest) + "}$'.";
}

class ReferenceCheck
{
public:
    ReferenceCheck(const Names& names, Findings& findings) : m_names(names), m_findings(findings) {}

    void relation(const TypeDefinition& type, const Relation& relation)
    {
        m_type = &type;
        m_relation = &relation;
        m_assigns = false;
        rewrite(relation.rewrite);
        if (m_assigns && relation.types.empty())
            say("assignable-relation-without-types",
                "`" + relation.name + "` of `" + type.name
                    + "` is assigned directly and has to say to which types.",
                relation.place);
        if (!m_assigns && !relation.types.empty())
            say("types-without-assignment",
                "`" + relation.name + "` of `" + type.name
                    + "` names types, but cannot be assigned directly.",
                relation.place);
        for (const auto& restriction : relation.types)
            check(restriction);
    }

private:
    void say(std::string kind, std::string message, const Place& place)
    {
        report(m_findings, *m_relation, std::move(kind), std::move(message), place);
    }

    void check(const TypeRestriction& restriction)
    {
        if (!m_names.type(restriction.type)) {
            say("invalid-type", "`" + restriction.type + "` is not a valid type.",
                restriction.place);
            return;
        }
        if (!restriction.relation.empty()
            && !m_names.relation(restriction.type, restriction.relation))
            say("invalid-relation-type",
                "`" + restriction.relation + "` is not a valid relation for `" + restriction.type
                    + "`.",
                restriction.place);
        if (!restriction.condition.empty() && restriction.condition != inlineCondition
            && !m_names.hasCondition(restriction.condition))
            say("condition-not-defined",
                "`" + restriction.condition + "` is not a defined condition in the model.",
                restriction.conditionPlace);
    }

    void rewrite(const Rewrite& rewrite)
    {
        using Kind = Rewrite::Kind;
        switch (rewrite.kind) {
        case Kind::Unset:
            say("invalid-syntax",
                "`" + m_relation->name + "` of `" + m_type->name + "` has no definition.",
                m_relation->place);
            return;
        case Kind::Direct: m_assigns = true; return;
        case Kind::Computed: computed(rewrite); return;
        case Kind::FromTupleset: fromTupleset(rewrite); return;
        case Kind::Union:
        case Kind::Intersection:
        case Kind::Exclusion:
            if (rewrite.children.size() < 2)
                say("invalid-syntax",
                    "`" + m_relation->name + "` of `" + m_type->name
                        + "` combines fewer than two relations.",
                    m_relation->place);
            for (const auto& child : rewrite.children)
                this->rewrite(child);
        }
    }

    void computed(const Rewrite& rewrite)
    {
        if (!m_names.relation(m_type->name, rewrite.relation))
            say("missing-definition", "the relation `" + rewrite.relation + "` does not exist.",
                rewrite.place);
    }

    void fromTupleset(const Rewrite& rewrite)
    {
        const auto* tupleset = m_names.relation(m_type->name, rewrite.tupleset);
        if (!tupleset) {
            say("invalid-relation-type",
                "`" + rewrite.tupleset + "` is not a valid relation for `" + m_type->name + "`.",
                rewrite.place);
            return;
        }
        const bool direct =
            tupleset->rewrite.kind == Rewrite::Kind::Direct
            && std::none_of(tupleset->types.begin(), tupleset->types.end(),
                            [](const auto& t) { return t.wildcard || !t.relation.empty(); });
        if (!direct) {
            say("tupleuserset-not-direct",
                "`" + rewrite.tupleset + "` relation used inside from allows only direct relation.",
                rewrite.tuplesetPlace);
            return;
        }
        const auto knows = [&](const auto& type) {
            return m_names.relation(type.type, rewrite.relation) != nullptr;
        };
        if (std::any_of(tupleset->types.begin(), tupleset->types.end(), knows))
            return;
        for (const auto& type : tupleset->types)
            if (m_names.type(type.type))
                say("invalid-relation-on-tupleset",
                    "the `" + rewrite.relation + "` relation definition on type `" + m_type->name
                        + "` is not valid: `" + rewrite.relation + "` does not exist on `"
                        + rewrite.tupleset + "`, which is of type `" + type.type + "`.",
                    rewrite.place);
    }

    const Names& m_names;
    Findings& m_findings;
    const TypeDefinition* m_type = nullptr;
    const Relation* m_relation = nullptr;
    bool m_assigns = false;
};

} // namespace

void checkNames(const Model& model, Findings& findings)
{
    for (const auto& type : model.types) {
        if (isReserved(type.name))
            report(findings, type, "reserved-type-keywords",
                   "a type cannot be named 'self' or 'this'.", type.place);
        else if (!fits(type.name, longestType))
            report(findings, type, "invalid-name", "type '" + type.name + "'" + rule(longestType),
                   type.place);
        for (const auto& relation : type.relations) {
            if (isReserved(relation.name))
                report(findings, relation, "reserved-relation-keywords",
                       "a relation cannot be named 'self' or 'this'.", relation.place);
            else if (!fits(relation.name, longestRelation))
                report(findings, relation, "invalid-name",
                       "relation '" + relation.name + "' of type '" + type.name + "'"
                           + rule(longestRelation),
                       relation.place);
        }
    }
}

void checkReferences(const Model& model, const Names& names, Findings& findings)
{
    ReferenceCheck check(names, findings);
    for (const auto& type : model.types)
        for (const auto& relation : type.relations)
            check.relation(type, relation);
}

} // namespace strongroom::authz::validation
