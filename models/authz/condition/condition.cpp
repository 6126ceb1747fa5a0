// Conditions by CEL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/condition/condition.h"

#include "models/authz/cel/syntax/parser.h"
#include "models/authz/cel/types/checker.h"
#include "models/authz/condition/context.h"
#include "models/authz/condition/names.h"

#include <algorithm>

namespace strongroom::authz {

namespace {

Error about(const std::string& condition, const Error& error)
{
    return {error.kind, "the condition `" + condition + "`: " + error.message};
}

Result<cel::Child> checked(const ConditionDefinition& definition, Result<cel::Child> parsed)
{
    if (!parsed)
        return about(definition.name, parsed.error());
    cel::Declarations declarations;
    for (const auto& parameter : definition.parameters)
        declarations[parameter.name] = cel::typeOf(parameter);
    const auto type = cel::check(**parsed, declarations, definition.expression);
    if (!type)
        return about(definition.name, type.error());
    if (type->kind != cel::Type::Kind::Bool)
        return about(definition.name,
                     {ErrorKind::InvalidInput,
                      "expected a bool, but the expression gives '" + cel::describe(*type) + '\''});
    return parsed;
}

Result<std::vector<Parameter>> declaredInline(const boost::json::object& context)
{
    std::vector<Parameter> parameters;
    const auto* declared = context.if_contains("parameters");
    if (!declared)
        return parameters;
    const Error wrong{ErrorKind::InvalidInput,
                      "`$expression`: its parameters are names with the names of types."};
    if (!declared->is_object())
        return wrong;
    for (const auto& [name, type] : declared->get_object()) {
        Parameter parameter{std::string(name)};
        if (!type.is_string()
            || !parameterKindOf(std::string_view(type.get_string()), parameter.kind)
            || name == "expression" || name == "parameters")
            return wrong;
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

} // namespace

Condition::Condition(std::string name, std::vector<Parameter> parameters, cel::Child expression)
    : m_name(std::move(name)), m_parameters(std::move(parameters)),
      m_expression(std::move(expression))
{}

Result<Condition> Condition::compile(const ConditionDefinition& definition)
{
    auto expression = checked(definition, cel::parse(definition.expression));
    if (!expression)
        return expression.error();
    return Condition(definition.name, definition.parameters, std::move(*expression));
}

Result<Condition> Condition::compileInline(const boost::json::object& context)
{
    ConditionDefinition definition{std::string(inlineCondition)};
    const auto* text = context.if_contains("expression");
    if (!text || !text->is_string() || text->get_string().empty())
        return Error{ErrorKind::InvalidInput,
                     "`$expression` needs a context with an expression in it."};
    definition.expression = std::string(text->get_string());
    auto parameters = declaredInline(context);
    if (!parameters)
        return parameters.error();
    definition.parameters = std::move(*parameters);
    auto parsed = cel::parse(definition.expression);
    if (parsed)
        for (const auto& name : namesIn(**parsed))
            if (std::none_of(definition.parameters.begin(), definition.parameters.end(),
                             [&](const auto& one) { return one.name == name; }))
                definition.parameters.push_back({name, ParameterKind::String});
    auto expression = checked(definition, std::move(parsed));
    if (!expression)
        return expression.error();
    return Condition(definition.name, definition.parameters, std::move(*expression));
}

Result<bool> Condition::holds(const boost::json::object& ofTuple,
                              const boost::json::object& ofRequest) const
{
    cel::Variables variables;
    std::string missing;
    for (const auto& parameter : m_parameters) {
        const auto* value = ofTuple.if_contains(parameter.name);
        if (!value)
            value = ofRequest.if_contains(parameter.name);
        if (!value) {
            missing += (missing.empty() ? "" : ", ") + parameter.name;
            continue;
        }
        auto converted = toValue(*value, parameter);
        if (!converted)
            return about(m_name, converted.error());
        variables.emplace(parameter.name, std::move(*converted));
    }
    if (!missing.empty())
        return about(m_name, {ErrorKind::InvalidInput,
                              "missing in the context: " + missing,
                              {},
                              {},
                              "context_missing"});
    const auto value = cel::evaluate(*m_expression, variables);
    if (!value)
        return about(m_name, value.error());
    const auto* truth = value->as<bool>();
    if (!truth)
        return about(m_name, {ErrorKind::InvalidInput, "the expression gives no bool"});
    return *truth;
}

} // namespace strongroom::authz
