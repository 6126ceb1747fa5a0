// The literals, names and signs of CEL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/syntax/tokens.h"

#include "models/authz/cel/syntax/string_literal.h"
#include "models/authz/dsl/literals.h"

#include <array>
#include <charconv>

namespace strongroom::authz::cel {

namespace {

constexpr std::array<std::string_view, 24> signs = {
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "[", "]", "(", ")",
    "{",  "}",  ".",  ",",  "-",  "!",  "?", ":", "+", "*", "/", "%",
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template <class Number>
bool readWhole(std::string_view text, Literal& literal)
{
    const bool hex = text.starts_with("0x");
    if (hex)
        text.remove_prefix(2);
    Number number{};
    const auto [end, wrong] =
        std::from_chars(text.data(), text.data() + text.size(), number, hex ? 16 : 10);
    literal = number;
    return wrong == std::errc{} && end == text.data() + text.size();
}

bool readNumber(std::string_view text, Literal& literal)
{
    if (text.back() == 'u' || text.back() == 'U')
        return readWhole<std::uint64_t>(text.substr(0, text.size() - 1), literal);
    const bool hex = text.starts_with("0x");
    if (!hex && text.find_first_of(".eE") != text.npos) {
        double number = 0;
        const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
        literal = number;
        return wrong == std::errc{} && end == text.data() + text.size();
    }
    // The smallest int has no literal without its sign: 2^63 is read as if it had one.
    std::uint64_t size = 0;
    Literal read;
    if (!readWhole<std::uint64_t>(text, read))
        return false;
    size = std::get<std::uint64_t>(read);
    literal = static_cast<std::int64_t>(size);
    return size <= static_cast<std::uint64_t>(INT64_MAX) + 1;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Result<std::vector<Token>> run()
    {
        std::vector<Token> tokens;
        while (skipSpace(), m_at < m_text.size()) {
            Token token;
            token.offset = static_cast<int>(m_at);
            if (!take(token))
                return syntaxError(m_text, token.offset, m_wrong);
            m_at += token.text.size();
            tokens.push_back(std::move(token));
        }
        Token end;
        end.offset = static_cast<int>(m_text.size());
        tokens.push_back(end);
        return tokens;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size()) {
            const auto rest = m_text.substr(m_at);
            if (std::string_view(" \t\n\r\f").find(rest.front()) != std::string_view::npos)
                ++m_at;
            else if (const auto length = dsl::comment(rest); length > 0)
                m_at += length;
            else
                return;
        }
    }

    bool take(Token& token)
    {
        const auto rest = m_text.substr(m_at);
        if (const auto length = dsl::stringLiteral(rest); length > 0) {
            token = {Token::Kind::Constant, rest.substr(0, length), {}, token.offset};
            m_wrong = "this text is not UTF-8";
            return readString(token.text, token.literal);
        }
        if (const auto length = dsl::numberLiteral(rest); length > 0) {
            token = {Token::Kind::Constant, rest.substr(0, length), {}, token.offset};
            m_wrong = "this number is out of range";
            return readNumber(token.text, token.literal);
        }
        if (isLetter(rest.front())) {
            std::size_t end = 1;
            while (end < rest.size() && (isLetter(rest[end]) || isDigit(rest[end])))
                ++end;
            token = {Token::Kind::Name, rest.substr(0, end), {}, token.offset};
            return true;
        }
        for (const auto sign : signs)
            if (rest.starts_with(sign)) {
                token = {Token::Kind::Sign, rest.substr(0, sign.size()), {}, token.offset};
                return true;
            }
        m_wrong = "this character has no place in an expression";
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    const char* m_wrong = "";
};

} // namespace

Error syntaxError(std::string_view expression, int offset, const std::string& message)
{
    int line = 1;
    int column = 1;
    for (const char c : expression.substr(0, static_cast<std::size_t>(offset))) {
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
    }
    return {ErrorKind::InvalidInput,
            std::to_string(line) + ':' + std::to_string(column) + ": " + message};
}

Result<std::vector<Token>> tokenize(std::string_view expression)
{
    return Lexer(expression).run();
}

} // namespace strongroom::authz::cel
