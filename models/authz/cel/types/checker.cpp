// Types of expressions, from the leaves up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/types/checker.h"

#include "models/authz/cel/syntax/tokens.h"

#include <algorithm>

namespace strongroom::authz::cel {

namespace {

using Kind = Type::Kind;

/// Thrown at the first thing that is wrong; check() catches it.
struct Wrong
{
    int offset;
    std::string message;
};

Type typeOf(const Literal& literal)
{
    static constexpr Kind kinds[] = {Kind::Null,   Kind::Bool,   Kind::Int,  Kind::Uint,
                                     Kind::Double, Kind::String, Kind::Bytes};
    return Type{kinds[literal.index()]};
}

bool isTypeName(std::string_view name)
{
    static constexpr std::string_view names[] = {"bool",  "int",  "uint", "double", "string",
                                                 "bytes", "list", "map",  "type",   "null_type"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

class Checker
{
public:
    explicit Checker(Declarations declarations) : m_declarations(std::move(declarations)) {}

    Type type(const Expression& expression)
    {
        using E = Expression::Kind;
        switch (expression.kind) {
        case E::Constant: return typeOf(expression.literal);
        case E::Name: return name(expression);
        case E::Select: return field(expression);
        case E::Has: field(expression); return Type{Kind::Bool};
        case E::Call:
        case E::MemberCall: return call(expression);
        case E::List: return list(expression);
        case E::Map: return map(expression);
        case E::Comprehension: return comprehension(expression);
        }
        return {};
    }

private:
    Type name(const Expression& expression) const
    {
        const auto declared = m_declarations.find(expression.name);
        if (declared != m_declarations.end())
            return declared->second;
        if (isTypeName(expression.name))
            return Type{Kind::TypeName};
        throw Wrong{expression.offset, "undeclared reference to '" + expression.name + "'"};
    }

    Type field(const Expression& expression)
    {
        const auto operand = type(*expression.children[0]);
        if (operand.kind == Kind::Dynamic)
            return {};
        if (operand.kind != Kind::Map || !agree(operand.arguments[0], Type{Kind::String}))
            throw Wrong{expression.offset, "type '" + describe(operand) + "' has no fields"};
        return operand.arguments[1];
    }

    Type call(const Expression& expression)
    {
        std::vector<Type> arguments;
        for (const auto& child : expression.children)
            arguments.push_back(type(*child));
        const bool member = expression.kind == Expression::Kind::MemberCall;
        if (auto result = resultOf(expression.name, member, arguments))
            return *result;
        const auto first = static_cast<unsigned char>(expression.name.front());
        const bool isWord = std::isalpha(first) && expression.name != "in";
        if (isWord && !isFunction(expression.name))
            throw Wrong{expression.offset, "undeclared reference to '" + expression.name + "'"};
        std::string list;
        for (const auto& argument : arguments)
            list += (list.empty() ? "" : ", ") + describe(argument);
        throw Wrong{expression.offset, "found no matching overload for '" + expression.name
                                           + "' applied to '(" + list + ")'"};
    }

    /// Of elements that differ the type is dynamic, as in cel-go.
    Type joined(const std::vector<Type>& types) const
    {
        if (types.empty())
            return {};
        const bool alike = std::all_of(types.begin(), types.end(),
                                       [&](const auto& one) { return one == types.front(); });
        return alike ? types.front() : Type{};
    }

    Type list(const Expression& expression)
    {
        std::vector<Type> elements;
        for (const auto& child : expression.children)
            elements.push_back(type(*child));
        return {Kind::List, {joined(elements)}};
    }

    Type map(const Expression& expression)
    {
        std::vector<Type> sides[2];
        for (std::size_t i = 0; i < expression.children.size(); ++i)
            sides[i % 2].push_back(type(*expression.children[i]));
        return {Kind::Map, {joined(sides[0]), joined(sides[1])}};
    }

    void expectBool(const Expression& expression, const Type& given) const
    {
        if (!agree(given, Type{Kind::Bool}))
            throw Wrong{expression.offset, "expected a bool, but found '" + describe(given) + "'"};
    }

    Type comprehension(const Expression& expression)
    {
        const auto range = type(*expression.children[0]);
        if (range.kind != Kind::List && range.kind != Kind::Map && range.kind != Kind::Dynamic)
            throw Wrong{expression.offset, "expression of type '" + describe(range)
                                               + "' cannot be range of a comprehension"};
        const auto outer = m_declarations;
        m_declarations[expression.name] = range.arguments.empty() ? Type{} : range.arguments[0];
        std::vector<Type> body;
        for (std::size_t i = 1; i < expression.children.size(); ++i)
            body.push_back(type(*expression.children[i]));
        m_declarations = outer;
        if (expression.macro == Macro::Map) {
            if (body.size() == 2)
                expectBool(*expression.children[1], body[0]);
            return {Kind::List, {body.back()}};
        }
        expectBool(*expression.children[1], body[0]);
        if (expression.macro == Macro::Filter)
            return {Kind::List, {range.arguments.empty() ? Type{} : range.arguments[0]}};
        return Type{Kind::Bool};
    }

    Declarations m_declarations;
};

} // namespace

Result<Type> check(const Expression& expression, const Declarations& declarations,
                   std::string_view text)
{
    try {
        return Checker(declarations).type(expression);
    } catch (const Wrong& wrong) {
        return syntaxError(text, wrong.offset, wrong.message);
    }
}

} // namespace strongroom::authz::cel
