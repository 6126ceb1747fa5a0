// A place among tokens, and what is expected there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/dsl/lexer.h"

#include <string>
#include <utility>

namespace strongroom::authz::dsl {

/// Thrown at the first syntax error; parseDsl() catches it.
struct SyntaxError
{
    Finding finding;
};

class Cursor
{
public:
    explicit Cursor(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    const Token& peek(std::size_t ahead = 0) const
    {
        const auto at = m_at + ahead;
        return at < m_tokens.size() ? m_tokens[at] : m_tokens.back();
    }

    const Token& next()
    {
        const auto& token = peek();
        if (m_at + 1 < m_tokens.size())
            ++m_at;
        return token;
    }

    bool at(TokenKind kind, std::size_t ahead = 0) const { return peek(ahead).kind == kind; }
    bool at(TokenKind kind, std::string_view text, std::size_t ahead = 0) const
    {
        return at(kind, ahead) && peek(ahead).text == text;
    }
    bool atSign(std::string_view text) const { return at(TokenKind::Sign, text); }

    /// Takes the token if it is of that kind.
    bool take(TokenKind kind)
    {
        if (!at(kind))
            return false;
        next();
        return true;
    }

    const Token& expect(TokenKind kind, const char* wanted)
    {
        if (!at(kind))
            fail(wanted);
        return next();
    }
    const Token& expect(TokenKind kind, std::string_view text, const char* wanted)
    {
        if (!at(kind, text))
            fail(wanted);
        return next();
    }

    [[noreturn]] void fail(const std::string& wanted) const
    {
        throw SyntaxError{{"syntax",
                           "found " + shown(peek()) + ", but expected " + wanted + '.',
                           peek().place,
                           {}}};
    }

    static std::string shown(const Token& token)
    {
        switch (token.kind) {
        case TokenKind::End: return "the end";
        case TokenKind::NewLine: return "the end of the line";
        case TokenKind::Space: return "a space";
        default: return '\'' + std::string(token.text.substr(0, 80)) + '\'';
        }
    }

private:
    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
};

/// A relation's definition, what stands behind its ":"; fills the rewrite and the types.
void parseRelationDefinition(Cursor& cursor, Relation& relation);

/// The name of a type or relation, which may be one of the softer keywords.
const Token& parseName(Cursor& cursor, const char* wanted);

/// From "condition" to its "}".
ConditionDefinition parseCondition(Cursor& cursor, Findings& findings);

} // namespace strongroom::authz::dsl
