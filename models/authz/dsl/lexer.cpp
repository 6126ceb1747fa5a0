// The lexer of the DSL: the longest token wins, as in OpenFGA's grammar.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/lexer.h"

#include "models/authz/dsl/literals.h"

#include <algorithm>
#include <array>

namespace strongroom::authz::dsl {

namespace {

constexpr std::array<std::string_view, 19> keywords = {
    "and",  "or",        "from",      "module",   "model",  "schema", "extend",
    "type", "condition", "relations", "relation", "define", "with",   "in",
    "true", "false",     "null",      "but not",  "",
};
constexpr std::string_view signs = "#:,[](){}<>*";
constexpr std::array<std::string_view, 14> operators = {"==", "!=", "<=", ">=", "&&", "||", ".",
                                                        "-",  "!",  "?",  "+",  "/",  "%",  "*"};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without comments; every line keeps its number.
std::string withoutComments(std::string_view dsl)
{
    std::string clean;
    clean.reserve(dsl.size());
    while (true) {
        const auto end = dsl.find('\n');
        auto line = dsl.substr(0, end);
        const auto first = line.find_first_not_of(' ');
        if (first != line.npos && line[first] != '#') {
            line = line.substr(0, line.find(" #"));
            clean += line.substr(0, line.find_last_not_of(' ') + 1);
        }
        if (end == dsl.npos)
            break;
        clean += '\n';
        dsl.remove_prefix(end + 1);
    }
    clean.erase(clean.find_last_not_of('\n') + 1);
    return clean;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_rest(text) {}

    void run(Tokens& into)
    {
        while (!m_rest.empty())
            step(into);
        into.tokens.push_back({TokenKind::End, {}, place(0)});
    }

private:
    Place place(std::size_t length) const
    {
        return {m_line, m_column, m_column + static_cast<int>(length)};
    }

    void take(std::size_t length)
    {
        for (std::size_t i = 0; i < length; ++i) {
            // Columns count characters, not the bytes that continue one.
            if (m_rest[i] == '\n') {
                ++m_line;
                m_column = 0;
            } else if ((static_cast<unsigned char>(m_rest[i]) & 0xc0) != 0x80)
                ++m_column;
        }
        m_rest.remove_prefix(length);
    }

    void step(Tokens& into)
    {
        TokenKind kind = TokenKind::End;
        const auto length = m_inParameters ? inParameters(kind) : longest(kind);
        if (length == 0) {
            into.findings.push_back(
                {"syntax",
                 "this character has no place here: " + printable(m_rest.front()),
                 place(1),
                 {}});
            take(1);
            return;
        }
        const Token token{kind, m_rest.substr(0, length), place(length)};
        if (token.kind == TokenKind::Keyword && token.text == "condition")
            m_inParameters = true;
        else if (m_inParameters && token.text == ")")
            m_inParameters = false;
        if (token.kind != TokenKind::Expression || !token.text.starts_with("//"))
            into.tokens.push_back(token);
        take(length);
    }

    static std::string printable(char c)
    {
        constexpr auto digits = "0123456789abcdef";
        if (c > ' ' && c < 0x7f)
            return std::string("'") + c + "'";
        const auto byte = static_cast<unsigned char>(c);
        return std::string("byte 0x") + digits[byte >> 4] + digits[byte & 15];
    }

    std::size_t spaces() const
    {
        return std::min(m_rest.find_first_not_of(" \t\f"), m_rest.size());
    }

    /// Line ends with the white space around them; 0 if there is none.
    std::size_t lineEnds() const
    {
        std::size_t end = 0;
        for (std::size_t i = 0; i < m_rest.size() && (isSpace(m_rest[i]) || isLineEnd(m_rest[i]));
             ++i)
            if (isLineEnd(m_rest[i]))
                end = i + 1;
        if (end == 0)
            return 0;
        while (end < m_rest.size() && isSpace(m_rest[end]))
            ++end;
        return end;
    }

    std::size_t name() const
    {
        if (!isLetter(m_rest.front()))
            return 0;
        std::size_t end = 1;
        while (end < m_rest.size()
               && (isLetter(m_rest[end]) || isDigit(m_rest[end]) || m_rest[end] == '-'))
            ++end;
        return end;
    }

    /// (letter)((/ . or -)?(letters or digits)+)*
    std::size_t extendedName() const
    {
        if (!isLetter(m_rest.front()))
            return 0;
        std::size_t end = 1;
        while (end < m_rest.size()) {
            const auto next = m_rest[end];
            const bool joint = next == '/' || next == '.' || next == '-';
            const auto after = joint ? end + 1 : end;
            if (after >= m_rest.size() || !(isLetter(m_rest[after]) || isDigit(m_rest[after])))
                break;
            end = after + 1;
        }
        return end;
    }

    std::size_t inParameters(TokenKind& kind) const
    {
        if (const auto length = name(); length > 0) {
            const auto word = m_rest.substr(0, length);
            ParameterKind parameter{};
            kind = TokenKind::Name;
            if (word == "map" || word == "list")
                kind = TokenKind::Container;
            else if (word != "any" && parameterKindOf(word, parameter))
                kind = TokenKind::ParameterType;
            return length;
        }
        if (m_rest.starts_with(inlineCondition)) {
            kind = TokenKind::Name;
            return inlineCondition.size();
        }
        kind = TokenKind::Space;
        if (const auto length = spaces(); length > 0)
            return length;
        kind = TokenKind::Sign;
        return std::string_view("()<>:,").find(m_rest.front()) != std::string_view::npos ? 1 : 0;
    }

    std::size_t longest(TokenKind& kind) const
    {
        std::size_t best = 0;
        // Of two that are equally long the first named stands, as in the grammar.
        const auto offer = [&](TokenKind what, std::size_t length) {
            if (length > best) {
                best = length;
                kind = what;
            }
        };
        offer(TokenKind::Keyword, keyword());
        offer(TokenKind::Version, version(m_rest));
        offer(TokenKind::Sign, signs.find(m_rest.front()) != signs.npos ? 1 : 0);
        for (const auto sign : operators)
            if (m_rest.starts_with(sign))
                offer(TokenKind::Expression, sign.size());
        offer(TokenKind::Space, spaces());
        offer(TokenKind::Expression, comment(m_rest));
        offer(TokenKind::Expression, numberLiteral(m_rest));
        offer(TokenKind::Expression, stringLiteral(m_rest));
        offer(TokenKind::Name, name());
        offer(TokenKind::Name, m_rest.starts_with(inlineCondition) ? inlineCondition.size() : 0);
        offer(TokenKind::ExtendedName, extendedName());
        if (const auto ends = lineEnds(); ends > 0)
            offer(TokenKind::NewLine, ends);
        return best;
    }

    std::size_t keyword() const
    {
        std::size_t best = 0;
        for (const auto word : keywords)
            if (m_rest.starts_with(word))
                best = std::max(best, word.size());
        return best;
    }

    std::string_view m_rest;
    int m_line = 0;
    int m_column = 0;
    bool m_inParameters = false;
};

} // namespace

Tokens tokenize(std::string_view dsl)
{
    Tokens tokens;
    tokens.text = withoutComments(dsl);
    // The tokens view the text, which stays where it is when a Tokens is moved: it is too long to
    // be held in place.
    tokens.text.reserve(64);
    Lexer(tokens.text).run(tokens);
    return tokens;
}

} // namespace strongroom::authz::dsl
