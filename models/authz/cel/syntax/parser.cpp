// CEL's grammar by recursive descent, with its precedence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/syntax/parser.h"

#include "models/authz/cel/syntax/tokens.h"

#include <algorithm>
#include <array>

namespace strongroom::authz::cel {

namespace {

using Kind = Expression::Kind;

/// Thrown at the first thing that is wrong; parse() catches it.
struct Wrong
{
    int offset;
    std::string message;
};

Child node(Kind kind, std::string name, int offset)
{
    auto made = std::make_unique<Expression>();
    made->kind = kind;
    made->name = std::move(name);
    made->offset = offset;
    return made;
}

/// A tree that is too high is refused before it is: whoever walks it may recurse.
void adopt(Child& parent, Child child)
{
    parent->height = std::max(parent->height, child->height + 1);
    if (parent->height > 2 * maxNesting)
        throw Wrong{parent->offset, "the expression is nested too deep"};
    parent->children.push_back(std::move(child));
}

class Parser
{
public:
    explicit Parser(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    Child run()
    {
        auto whole = conditional();
        if (peek().kind != Token::Kind::End)
            fail("an operator is missing here");
        return whole;
    }

private:
    struct Nesting
    {
        explicit Nesting(Parser& parser) : depth(parser.m_depth)
        {
            if (++depth > maxNesting)
                parser.fail("the expression is nested too deep");
        }
        ~Nesting() { --depth; }
        int& depth;
    };

    const Token& peek() const { return m_tokens[m_at]; }
    const Token& next() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool at(std::string_view sign) const
    {
        return peek().kind == Token::Kind::Sign && peek().text == sign;
    }
    bool take(std::string_view sign)
    {
        const bool there = at(sign);
        if (there)
            next();
        return there;
    }
    void expect(std::string_view sign)
    {
        if (!take(sign))
            fail("'" + std::string(sign) + "' is missing here");
    }
    [[noreturn]] void fail(std::string message) const
    {
        throw Wrong{peek().offset, std::move(message)};
    }

    Child conditional()
    {
        const Nesting nesting(*this);
        auto first = binary(0);
        if (!at("?"))
            return first;
        auto made = node(Kind::Call, "?:", next().offset);
        adopt(made, std::move(first));
        adopt(made, binary(0));
        expect(":");
        adopt(made, conditional());
        return made;
    }

    /// The operators of one level of precedence and of those that bind tighter.
    Child binary(std::size_t level)
    {
        static const std::array<std::vector<std::string_view>, 5> levels = {{
            {"||"},
            {"&&"},
            {"==", "!=", "<=", ">=", "<", ">", "in"},
            {"+", "-"},
            {"*", "/", "%"},
        }};
        if (level == levels.size())
            return unary();
        auto left = binary(level + 1);
        while (true) {
            const auto& operators = levels[level];
            const bool known =
                (peek().kind == Token::Kind::Sign || peek().text == "in")
                && std::find(operators.begin(), operators.end(), peek().text) != operators.end();
            if (!known)
                return left;
            const auto& token = next();
            auto made = node(Kind::Call, std::string(token.text), token.offset);
            adopt(made, std::move(left));
            adopt(made, binary(level + 1));
            left = std::move(made);
        }
    }

    Child unary()
    {
        if (!at("!") && !at("-"))
            return member();
        const Nesting nesting(*this);
        const auto& token = next();
        // A number takes its sign with it: the smallest int is no negated literal.
        if (token.text == "-" && peek().kind == Token::Kind::Constant)
            if (auto literal = negated(peek().literal))
                return member(std::move(literal));
        auto made = node(Kind::Call, token.text == "!" ? "!" : "-_", token.offset);
        adopt(made, unary());
        return made;
    }

    Child negated(const Literal& literal)
    {
        auto made = node(Kind::Constant, {}, peek().offset);
        if (const auto* whole = std::get_if<std::int64_t>(&literal))
            made->literal = static_cast<std::int64_t>(-static_cast<std::uint64_t>(*whole));
        else if (const auto* real = std::get_if<double>(&literal))
            made->literal = -*real;
        else
            return {};
        next();
        return made;
    }

    Child member() { return member(primary()); }

    Child member(Child operand)
    {
        while (true) {
            const int offset = peek().offset;
            if (take("[")) {
                auto made = node(Kind::Call, "_[_]", offset);
                adopt(made, std::move(operand));
                adopt(made, conditional());
                expect("]");
                operand = std::move(made);
            } else if (take(".")) {
                if (peek().kind != Token::Kind::Name)
                    fail("a name is missing behind '.'");
                const auto& name = next();
                if (at("("))
                    operand = memberCall(std::move(operand), name);
                else {
                    auto made = node(Kind::Select, std::string(name.text), name.offset);
                    adopt(made, std::move(operand));
                    operand = std::move(made);
                }
            } else
                return operand;
        }
    }

    std::vector<Child> arguments(std::string_view closing)
    {
        std::vector<Child> list;
        while (!at(closing)) {
            list.push_back(conditional());
            if (!take(","))
                break;
        }
        expect(closing);
        return list;
    }

    Child memberCall(Child operand, const Token& name)
    {
        static const std::array<std::pair<std::string_view, Macro>, 5> macros = {{
            {"all", Macro::All},
            {"exists", Macro::Exists},
            {"exists_one", Macro::ExistsOne},
            {"map", Macro::Map},
            {"filter", Macro::Filter},
        }};
        expect("(");
        auto list = arguments(")");
        for (const auto& [word, macro] : macros) {
            const bool fits = list.size() == 2 || (macro == Macro::Map && list.size() == 3);
            if (name.text != word || !fits)
                continue;
            if (list[0]->kind != Kind::Name)
                throw Wrong{list[0]->offset,
                            "a macro's first argument is the name of its variable"};
            auto made = node(Kind::Comprehension, list[0]->name, name.offset);
            made->macro = macro;
            adopt(made, std::move(operand));
            for (std::size_t i = 1; i < list.size(); ++i)
                adopt(made, std::move(list[i]));
            return made;
        }
        auto made = node(Kind::MemberCall, std::string(name.text), name.offset);
        adopt(made, std::move(operand));
        for (auto& argument : list)
            adopt(made, std::move(argument));
        return made;
    }

    Child primary()
    {
        const auto& token = peek();
        if (token.kind == Token::Kind::Constant) {
            auto made = node(Kind::Constant, {}, token.offset);
            made->literal = next().literal;
            // 2^63 has no place without its sign.
            if (const auto* whole = std::get_if<std::int64_t>(&made->literal);
                whole && *whole == INT64_MIN)
                throw Wrong{token.offset, "this number is out of range"};
            return made;
        }
        if (token.kind == Token::Kind::Name)
            return named();
        if (take("(")) {
            auto inner = conditional();
            expect(")");
            return inner;
        }
        if (take("[")) {
            auto made = node(Kind::List, {}, token.offset);
            for (auto& element : arguments("]"))
                adopt(made, std::move(element));
            return made;
        }
        if (take("{"))
            return map(token.offset);
        fail(token.kind == Token::Kind::End ? "the expression ends too early"
                                            : "a value is missing here");
    }

    Child map(int offset)
    {
        auto made = node(Kind::Map, {}, offset);
        while (!at("}")) {
            adopt(made, conditional());
            expect(":");
            adopt(made, conditional());
            if (!take(","))
                break;
        }
        expect("}");
        return made;
    }

    Child named()
    {
        static const std::array<std::string_view, 18> reserved = {
            "as",  "break", "const",   "continue",  "else",   "for", "function", "if",    "import",
            "let", "loop",  "package", "namespace", "return", "var", "void",     "while", "in",
        };
        const auto& token = next();
        if (token.text == "true" || token.text == "false" || token.text == "null") {
            auto made = node(Kind::Constant, {}, token.offset);
            if (token.text != "null")
                made->literal = token.text == "true";
            return made;
        }
        if (std::find(reserved.begin(), reserved.end(), token.text) != reserved.end())
            throw Wrong{token.offset, "'" + std::string(token.text) + "' is a reserved word"};
        if (!take("("))
            return node(Kind::Name, std::string(token.text), token.offset);
        auto made = node(Kind::Call, std::string(token.text), token.offset);
        for (auto& argument : arguments(")"))
            adopt(made, std::move(argument));
        if (token.text != "has" || made->children.size() != 1)
            return made;
        if (made->children[0]->kind != Kind::Select)
            throw Wrong{token.offset, "has() asks for a field: has(a.b)"};
        auto field = std::move(made->children[0]);
        field->kind = Kind::Has;
        return field;
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Child> parse(std::string_view expression)
{
    if (expression.size() > maxExpressionBytes)
        return Error{ErrorKind::InvalidInput, "a condition has at most 64 KiB."};
    const auto tokens = tokenize(expression);
    if (!tokens)
        return tokens.error();
    try {
        return Parser(*tokens).run();
    } catch (const Wrong& wrong) {
        return syntaxError(expression, wrong.offset, wrong.message);
    }
}

} // namespace strongroom::authz::cel
