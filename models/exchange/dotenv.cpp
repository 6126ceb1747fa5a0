// A reader by hand, so that no value passes through a string or a regular expression's copies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/dotenv.h"

#include "base/codec.h"
#include "models/domain/secret.h"

#include <algorithm>
#include <optional>

namespace strongroom::exchange {
namespace {

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || c == '.' || c == '-';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return isBlank(c) || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Reads the source as a view; the view lives inside the caller's SecretBytes.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    int line() const { return m_line; }

    std::optional<ParsedEntry> assignment()
    {
        skipBlanks();
        if (m_rest.starts_with("export") && m_rest.size() > 6 && isBlank(m_rest[6])) {
            take(6);
            skipBlanks();
        }
        ParsedEntry entry;
        entry.line = m_line;
        while (!m_rest.empty() && isKeyCharacter(m_rest.front())) {
            entry.key += m_rest.front();
            take(1);
        }
        if (entry.key.empty())
            return std::nullopt;
        const bool colon = m_rest.size() > 1 && m_rest[0] == ':' && isBlank(m_rest[1]);
        if (!colon)
            skipBlanks();
        if (m_rest.empty() || (m_rest.front() != '=' && !colon))
            return std::nullopt;
        take(1);
        skipBlanks();
        entry.value = value();
        return entry;
    }

    void skipLine()
    {
        const auto end = m_rest.find_first_of("\r\n");
        take(end == std::string_view::npos ? m_rest.size() : end);
        if (m_rest.starts_with("\r\n"))
            take(2);
        else if (!m_rest.empty())
            take(1);
    }

    bool blankOrComment() const
    {
        const auto line = trimmed(m_rest.substr(0, m_rest.find_first_of("\r\n")));
        return line.empty() || line.front() == '#';
    }

    std::optional<Note> remark(const std::string& key) const
    {
        if (m_expands)
            return Note{m_line,
                        "\"" + key + "\" refers to another variable; it is kept as written."};
        if (m_unclosed)
            return Note{m_line, "\"" + key
                                    + "\" begins with a quote that is not closed on its line; the "
                                      "quote is part of the value."};
        return std::nullopt;
    }

private:
    void take(std::size_t count)
    {
        m_line += static_cast<int>(
            std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count), '\n'));
        m_rest.remove_prefix(count);
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            take(1);
    }

    SecretBytes value()
    {
        m_unclosed = false;
        const char quote = m_rest.empty() ? '\0' : m_rest.front();
        if (quote == '\'' || quote == '"' || quote == '`')
            if (const auto end = closing(quote); end != std::string_view::npos) {
                const auto inner = m_rest.substr(1, end - 1);
                m_expands = quote != '\'' && inner.find("${") != std::string_view::npos;
                auto value =
                    quote == '"' ? unescaped(inner) : SecretBytes::copyOf(withoutReturns(inner));
                take(end + 1);
                return value;
            }
        const auto end = m_rest.find_first_of("\r\n#");
        const auto plain = trimmed(m_rest.substr(0, end));
        m_expands = plain.find("${") != std::string_view::npos;
        m_unclosed = quote == '\'' || quote == '"' || quote == '`';
        auto value = SecretBytes::copyOf(plain);
        take(end == std::string_view::npos ? m_rest.size() : end);
        return value;
    }

    /// The closing quote, if what follows it is the end of the line or a comment.
    std::size_t closing(char quote) const
    {
        for (std::size_t i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\' && i + 1 < m_rest.size() && m_rest[i + 1] == quote)
                ++i;
            else if (m_rest[i] == quote)
                return i;
        }
        return std::string_view::npos;
    }

    /// dotenv reads CRLF as LF before anything else.
    static SecretBytes withoutReturnsIn(std::string_view text, bool escapes)
    {
        SecretBytes value(text.size());
        auto out = value.writable();
        std::size_t size = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            char c = text[i];
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                continue;
            if (escapes && c == '\\' && i + 1 < text.size()
                && (text[i + 1] == 'n' || text[i + 1] == 'r'))
                c = text[++i] == 'n' ? '\n' : '\r';
            out[size++] = static_cast<std::uint8_t>(c);
        }
        return SecretBytes::copyOf(value.reveal().first(size));
    }
    static SecretBytes unescaped(std::string_view text) { return withoutReturnsIn(text, true); }
    static std::string_view withoutReturns(std::string_view text) { return text; }

    std::string_view m_rest;
    int m_line = 1;
    bool m_expands = false;
    bool m_unclosed = false;
};

void keepLast(ParsedFile& file, ParsedEntry entry)
{
    auto& entries = file.secrets.front().entries;
    const auto same = std::ranges::find(entries, entry.key, &ParsedEntry::key);
    if (same == entries.end()) {
        entries.push_back(std::move(entry));
        return;
    }
    file.notes.push_back({entry.line, "\"" + entry.key + "\" comes again; this one stands."});
    *same = std::move(entry);
}

} // namespace

domain::ValueFormat formatOf(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    const auto text = trimmed({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (text.starts_with("-----BEGIN ") && text.ends_with("-----"))
        return domain::ValueFormat::Pem;
    if (text.size() > 1
        && ((text.front() == '{' && text.back() == '}' && text.find('"') != std::string_view::npos)
            || (text.front() == '[' && text.back() == ']')))
        return domain::ValueFormat::Json;
    return domain::ValueFormat::Text;
}

Result<ParsedFile> parseDotenv(const SecretBytes& text, std::string name)
{
    const auto bytes = text.reveal();
    std::string_view view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!isUtf8(view))
        return Error{ErrorKind::InvalidInput,
                     "The file is not valid UTF-8. Save it as UTF-8, then import it again."};
    if (view.starts_with("\xef\xbb\xbf"))
        view.remove_prefix(3);
    ParsedFile file;
    file.secrets.push_back({std::move(name), {}});
    Reader reader(view);
    while (!reader.atEnd()) {
        if (reader.blankOrComment()) {
            reader.skipLine();
            continue;
        }
        const int line = reader.line();
        auto entry = reader.assignment();
        if (!entry) {
            file.notes.push_back({line, "This line is no assignment; it is left out."});
        } else if (!domain::isKeyName(entry->key)) {
            file.notes.push_back({line, "This name cannot be a key; it is left out."});
        } else {
            if (auto remark = reader.remark(entry->key))
                file.notes.push_back({line, std::move(remark->text)});
            entry->format = formatOf(entry->value);
            keepLast(file, std::move(*entry));
        }
        reader.skipLine();
    }
    if (file.secrets.front().entries.empty())
        return Error{ErrorKind::InvalidInput, "The file has no assignment of the form NAME=value."};
    return file;
}

} // namespace strongroom::exchange
