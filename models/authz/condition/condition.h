// The condition of a tuple: compiled once, evaluated with a context.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/evaluation/interpreter.h"
#include "models/authz/cel/syntax/expression.h"
#include "models/authz/model/model.h"

#include <boost/json/object.hpp>

#include <memory>
#include <string>
#include <vector>

namespace strongroom::authz {

class Condition
{
public:
    /// Fails with InvalidInput for an expression that is no CEL of our subset
    /// (docs/formats/authorization.md) or gives no bool.
    static Result<Condition> compile(const ConditionDefinition& definition);

    /// Of a tuple's `$expression` context: "expression", and "parameters" as names of types. Names
    /// that are not declared stand for strings.
    static Result<Condition> compileInline(const boost::json::object& context);

    /// Whether the condition holds. What the tuple brings goes before what the request brings.
    /// Fails with InvalidInput if a parameter is missing or of another type, whatever the
    /// expression needs; with TooLarge if evaluation takes too many steps.
    Result<bool> holds(const boost::json::object& ofTuple,
                       const boost::json::object& ofRequest) const;

private:
    Condition(std::string name, std::vector<Parameter> parameters, cel::Child expression);

    std::string m_name;
    std::vector<Parameter> m_parameters;
    /// Shared by copies of the condition: nobody changes it.
    std::shared_ptr<const cel::Expression> m_expression;
};

} // namespace strongroom::authz
