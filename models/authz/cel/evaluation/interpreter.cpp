// Walks an expression, lazily where CEL is lazy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/evaluation/interpreter.h"

#include "models/authz/cel/evaluation/functions.h"

#include <optional>

namespace strongroom::authz::cel {

namespace {

class Interpreter
{
public:
    explicit Interpreter(const Variables& variables) : m_variables(variables), m_budget(maxSteps) {}

    Value value(const Expression& expression)
    {
        using Kind = Expression::Kind;
        m_budget.take(1);
        switch (expression.kind) {
        case Kind::Constant: return valueOf(expression.literal);
        case Kind::Name: return name(expression.name);
        case Kind::Select:
            return elementOf(value(*expression.children[0]), Value{expression.name}, m_budget);
        case Kind::Has:
            return {contains(value(*expression.children[0]), Value{expression.name}, m_budget)};
        case Kind::Call: return call(expression);
        case Kind::MemberCall:
            return callFunction(expression.name, arguments(expression), m_budget);
        case Kind::List: return valueOf(Elements(arguments(expression)));
        case Kind::Map: return map(expression);
        case Kind::Comprehension: return comprehension(expression);
        }
        return {};
    }

private:
    Value name(const std::string& name) const
    {
        for (auto local = m_locals.rbegin(); local != m_locals.rend(); ++local)
            if (local->first == name)
                return local->second;
        const auto variable = m_variables.find(name);
        // What is no variable is the name of a type: the checker let it pass.
        return variable != m_variables.end() ? variable->second : Value{TypeName{name}};
    }

    Arguments arguments(const Expression& expression)
    {
        Arguments list;
        list.reserve(expression.children.size());
        for (const auto& child : expression.children)
            list.push_back(value(*child));
        return list;
    }

    bool truth(const Expression& expression)
    {
        const auto given = value(expression);
        if (const auto* truth = given.as<bool>())
            return *truth;
        throw Failure{"expected a bool, but found a value of type '" + typeNameOf(given) + '\''};
    }

    /// "&&" and "||": one side that decides covers up a failure of the other, in either order.
    Value either(const Expression& expression, bool decisive)
    {
        std::optional<Failure> failure;
        for (const auto& child : expression.children) {
            try {
                if (truth(*child) == decisive)
                    return {decisive};
            } catch (const Failure& failed) {
                failure = failed;
            }
        }
        if (failure)
            throw *failure;
        return {!decisive};
    }

    Value call(const Expression& expression)
    {
        const auto& name = expression.name;
        if (name == "&&" || name == "||")
            return either(expression, name == "||");
        if (name == "?:")
            return value(*expression.children[truth(*expression.children[0]) ? 1 : 2]);
        const auto first = name.front();
        const bool isOperator = name == "in" || name == "_[_]" || name == "-_"
                                || !((first >= 'a' && first <= 'z') || first == '_');
        if (isOperator)
            return operate(name, arguments(expression), m_budget);
        return callFunction(name, arguments(expression), m_budget);
    }

    Value map(const Expression& expression)
    {
        Entries entries;
        for (std::size_t i = 0; i + 1 < expression.children.size(); i += 2) {
            auto key = value(*expression.children[i]);
            for (const auto& [known, ignored] : entries)
                if (equal(known, key))
                    throw Failure{"a key stands twice in a map"};
            m_budget.take(entries.size() / 16);
            entries.emplace_back(std::move(key), value(*expression.children[i + 1]));
        }
        return valueOf(std::move(entries));
    }

    Elements range(const Expression& expression)
    {
        const auto given = value(expression);
        if (const auto* list = given.as<std::shared_ptr<const Elements>>())
            return **list;
        const auto* map = given.as<std::shared_ptr<const Entries>>();
        if (!map)
            throw Failure{"only lists and maps can be walked through"};
        Elements keys;
        for (const auto& [key, ignored] : **map)
            keys.push_back(key);
        return keys;
    }

    Value comprehension(const Expression& expression)
    {
        const auto elements = range(*expression.children[0]);
        m_budget.take(elements.size());
        if (expression.macro == Macro::Map || expression.macro == Macro::Filter)
            return collected(expression, elements);
        if (expression.macro == Macro::ExistsOne)
            return one(expression, elements);
        const bool decisive = expression.macro == Macro::Exists;
        std::optional<Failure> failure;
        for (const auto& element : elements) {
            const Local local(*this, expression.name, element);
            try {
                if (truth(*expression.children[1]) == decisive)
                    return {decisive};
            } catch (const Failure& failed) {
                failure = failed;
            }
        }
        if (failure)
            throw *failure;
        return {!decisive};
    }

    Value one(const Expression& expression, const Elements& elements)
    {
        int count = 0;
        for (const auto& element : elements) {
            const Local local(*this, expression.name, element);
            count += truth(*expression.children[1]) ? 1 : 0;
        }
        return {count == 1};
    }

    Value collected(const Expression& expression, const Elements& elements)
    {
        Elements list;
        const bool maps = expression.macro == Macro::Map;
        const bool filters = !maps || expression.children.size() == 3;
        for (const auto& element : elements) {
            const Local local(*this, expression.name, element);
            if (filters && !truth(*expression.children[1]))
                continue;
            list.push_back(maps ? value(*expression.children.back()) : element);
        }
        return valueOf(std::move(list));
    }

    struct Local
    {
        Local(Interpreter& of, const std::string& name, const Value& value) : locals(of.m_locals)
        {
            locals.emplace_back(name, value);
        }
        ~Local() { locals.pop_back(); }
        std::vector<std::pair<std::string, Value>>& locals;
    };

    const Variables& m_variables;
    std::vector<std::pair<std::string, Value>> m_locals{};
    Budget m_budget;
};

} // namespace

Result<Value> evaluate(const Expression& expression, const Variables& variables)
{
    try {
        return Interpreter(variables).value(expression);
    } catch (const Failure& failure) {
        return Error{ErrorKind::InvalidInput, failure.message};
    } catch (const Budget::Spent&) {
        return Error{ErrorKind::TooLarge, "the condition takes more steps than are allowed"};
    }
}

} // namespace strongroom::authz::cel
