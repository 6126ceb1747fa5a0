// A strict JSON parser that keeps the place of every value; Boost.JSON's keeps none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/json/reader.h"

#include "crypto/sops/format/secret_text.h"

#include <charconv>
#include <set>

namespace strongroom::sops {
namespace {

/// Thrown within this file only: where and why reading stopped.
struct Refused
{
    std::size_t at;
    const char* why;
};

class Parser
{
public:
    Parser(std::string_view text, JsonNumbers numbers) : m_text(text), m_numbers(numbers) {}

    Node document()
    {
        auto node = value(0);
        skipBlanks();
        if (m_at != m_text.size())
            throw Refused{m_at, "something stands behind the value."};
        return node;
    }

    int lineOf(std::size_t at) const
    {
        return 1 + static_cast<int>(std::ranges::count(m_text.substr(0, at), '\n'));
    }

private:
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    Node value(std::size_t depth)
    {
        skipBlanks();
        if (++m_count > mostNodes)
            throw Refused{m_at, "the file has too many values."};
        if (depth >= deepest)
            throw Refused{m_at, "the file is nested too deeply."};
        Node node;
        node.flow = true;
        node.span.begin = m_at;
        switch (peek()) {
        case '{': object(node, depth); break;
        case '[': array(node, depth); break;
        case '"':
            node.kind = NodeKind::Scalar;
            node.value = {ValueType::String, string()};
            break;
        default: literal(node);
        }
        node.span.end = m_at;
        return node;
    }

    void object(Node& node, std::size_t depth)
    {
        node.kind = NodeKind::Map;
        std::set<std::string, std::less<>> keys;
        ++m_at;
        skipBlanks();
        if (take('}'))
            return;
        do {
            skipBlanks();
            Entry entry;
            entry.keySpan.begin = m_at;
            if (peek() != '"')
                throw Refused{m_at, "a name in quotes is missing."};
            entry.key = textOf(string());
            entry.keySpan.end = m_at;
            if (!keys.insert(entry.key).second)
                throw Refused{entry.keySpan.begin, "a name comes twice."};
            skipBlanks();
            if (!take(':'))
                throw Refused{m_at, "a colon is missing."};
            entry.node = value(depth + 1);
            node.entries.push_back(std::move(entry));
            skipBlanks();
        } while (take(','));
        if (!take('}'))
            throw Refused{m_at, "a comma or closing brace is missing."};
    }

    void array(Node& node, std::size_t depth)
    {
        node.kind = NodeKind::List;
        ++m_at;
        skipBlanks();
        if (take(']'))
            return;
        do {
            auto item = value(depth + 1);
            const Span begin{item.span.begin, item.span.begin};
            node.entries.push_back({{}, begin, std::move(item)});
            skipBlanks();
        } while (take(','));
        if (!take(']'))
            throw Refused{m_at, "a comma or closing bracket is missing."};
    }

    SecretBytes string()
    {
        const auto begin = ++m_at;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                throw Refused{m_at, "a control character stands in a string."};
        }
        if (m_at >= m_text.size())
            throw Refused{begin, "a string is not closed."};
        auto text = unescapeJson(m_text.substr(begin, m_at - begin));
        ++m_at;
        if (!text)
            throw Refused{begin, "a string has an escape that JSON does not know."};
        return std::move(*text);
    }

    void literal(Node& node)
    {
        const auto end = std::min(m_text.find_first_of(" \t\r\n,:]}[{\"", m_at), m_text.size());
        const auto word = m_text.substr(m_at, end - m_at);
        const auto begin = m_at;
        m_at = end;
        if (word == "null")
            return;
        node.kind = NodeKind::Scalar;
        if (word == "true" || word == "false")
            node.value = {ValueType::Boolean,
                          SecretBytes::copyOf(*canonical(ValueType::Boolean, word))};
        else
            node.value = number(word, begin);
    }

    Value number(std::string_view word, std::size_t begin) const
    {
        const Refused malformed{begin, "a value is no JSON."};
        auto rest = word;
        if (rest.starts_with('-'))
            rest.remove_prefix(1);
        const auto digits = [&rest, &malformed] {
            const auto count = std::min(rest.find_first_not_of("0123456789"), rest.size());
            if (count == 0)
                throw malformed;
            rest.remove_prefix(count);
            return count;
        };
        const bool zero = rest.starts_with('0');
        if (digits() > 1 && zero)
            throw malformed;
        const bool whole = rest.empty();
        if (rest.starts_with('.')) {
            rest.remove_prefix(1);
            digits();
        }
        if (rest.starts_with('e') || rest.starts_with('E')) {
            rest.remove_prefix(1);
            if (rest.starts_with('+') || rest.starts_with('-'))
                rest.remove_prefix(1);
            digits();
        }
        if (!rest.empty())
            throw malformed;
        return typed(word, whole, begin);
    }

    Value typed(std::string_view word, bool whole, std::size_t begin) const
    {
        const auto real = canonical(ValueType::Float, word);
        if (!real)
            throw Refused{begin, "a number is too large."};
        if (!whole)
            return {ValueType::Float, SecretBytes::copyOf(*real)};
        const auto integer = canonical(ValueType::Integer, word);
        if (!integer)
            throw Refused{begin, "a whole number does not fit in 64 bits. Write it in quotes."};
        const bool exact = m_numbers == JsonNumbers::Exact;
        if (exact || (*integer != *real && *real != "-0"))
            return {ValueType::Integer, SecretBytes::copyOf(*integer)};
        return {ValueType::Float, SecretBytes::copyOf(*real)};
    }

    const std::string_view m_text;
    const JsonNumbers m_numbers;
    std::size_t m_at = 0;
    std::size_t m_count = 0;
};

void appendUtf8(SecretText& text, std::uint32_t point)
{
    const auto byte = [&text](std::uint32_t bits) { text.append(static_cast<char>(bits)); };
    if (point < 0x80)
        return byte(point);
    if (point < 0x800) {
        byte(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        byte(0xe0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3f));
    } else {
        byte(0xf0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3f));
        byte(0x80 | ((point >> 6) & 0x3f));
    }
    byte(0x80 | (point & 0x3f));
}

std::optional<std::uint32_t> fourDigits(std::string_view text)
{
    std::uint32_t unit = 0;
    if (text.size() < 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 4, unit, 16);
    return error == std::errc() && end == text.data() + 4 ? std::optional(unit) : std::nullopt;
}

/// Takes "uXXXX", and the second half of a pair with it.
bool unescapeUnicode(std::string_view& rest, SecretText& text)
{
    const auto first = fourDigits(rest.substr(1));
    if (!first)
        return false;
    rest.remove_prefix(5);
    auto point = *first;
    if (point >= 0xdc00 && point <= 0xdfff)
        return false;
    if (point >= 0xd800 && point <= 0xdbff) {
        const auto second = rest.starts_with("\\u") ? fourDigits(rest.substr(2)) : std::nullopt;
        if (!second || *second < 0xdc00 || *second > 0xdfff)
            return false;
        rest.remove_prefix(6);
        point = 0x10000 + ((point - 0xd800) << 10) + (*second - 0xdc00);
    }
    appendUtf8(text, point);
    return true;
}

Result<Node> parse(const SecretBytes& text, JsonNumbers numbers)
{
    auto view = textOf(text);
    if (view.size() > largestFile)
        return Error{ErrorKind::TooLarge, "A SOPS file has at most 32 MiB."};
    if (!isUtf8(view))
        return Error{ErrorKind::InvalidInput, "The file is not valid UTF-8."};
    Parser parser(view, numbers);
    try {
        return parser.document();
    } catch (const Refused& refused) {
        return Error{ErrorKind::InvalidInput,
                     "Line " + std::to_string(parser.lineOf(refused.at)) + ": " + refused.why};
    }
}

} // namespace

std::optional<SecretBytes> unescapeJson(std::string_view text)
{
    if (text.find('\\') == std::string_view::npos)
        return SecretBytes::copyOf(text);
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    SecretText plain;
    while (!text.empty()) {
        const auto escape = std::min(text.find('\\'), text.size());
        plain.append(text.substr(0, escape));
        text.remove_prefix(escape);
        if (text.empty())
            break;
        text.remove_prefix(1);
        const auto letter = text.empty() ? std::string_view::npos : letters.find(text.front());
        if (letter != std::string_view::npos) {
            plain.append(meanings[letter]);
            text.remove_prefix(1);
        } else if (!text.starts_with('u') || !unescapeUnicode(text, plain)) {
            return std::nullopt;
        }
    }
    return plain.copy();
}

Result<Document> readJson(const SecretBytes& text, JsonNumbers numbers)
{
    auto root = parse(text, numbers);
    if (!root)
        return root.error();
    if (root->kind != NodeKind::Map)
        return Error{ErrorKind::InvalidInput, "The file is no object of names and values."};
    Document document;
    document.roots.push_back(std::move(*root));
    return document;
}

Result<Node> readJsonValue(const SecretBytes& text)
{
    return parse(text, JsonNumbers::Exact);
}

} // namespace strongroom::sops
