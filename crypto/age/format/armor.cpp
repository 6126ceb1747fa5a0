// PEM, whose every line is full but the last one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/format/armor.h"

#include "crypto/age/failure.h"

#include <algorithm>

namespace strongroom::age {
namespace {

constexpr std::string_view beginLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view endLine = "-----END AGE ENCRYPTED FILE-----";
constexpr std::size_t columns = 64;
constexpr std::size_t bytesInLine = columns / 4 * 3;
constexpr std::size_t linesAtOnce = 4096;
// What the reference implementation lets through, too.
constexpr std::size_t mostWhiteSpace = 1024;

bool isWhite(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

Result<bool> looksArmored(BufferedSource& source)
{
    const auto start = source.peek(mostWhiteSpace + beginLine.size());
    if (!start)
        return start.error();
    std::string_view text(reinterpret_cast<const char*>(start->data()), start->size());
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text.substr(first).starts_with("--");
}

Result<std::string_view> ArmorReader::nextLine()
{
    const auto line = m_text.line(mostWhiteSpace);
    if (!line && line.error().kind == ErrorKind::TooLarge)
        return armorFailure("The age armor has a line of more than 64 columns.");
    if (!line)
        return line.error();
    if (!*line)
        return armorFailure("The age armor ends early: its end line is missing.");
    auto text = (*line)->text;
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

Result<Done> ArmorReader::begin()
{
    for (std::size_t skipped = 0;;) {
        const auto line = nextLine();
        if (!line)
            return line.error();
        if (*line == beginLine)
            return Done{};
        skipped += line->size() + 1;
        if (!isWhite(*line) || skipped > mostWhiteSpace)
            return armorFailure("The age armor does not begin with "
                                "\"-----BEGIN AGE ENCRYPTED FILE-----\".");
    }
}

/// After the end line.
Result<Done> ArmorReader::finish()
{
    m_ended = true;
    Bytes rest(mostWhiteSpace + 1);
    const auto count =
        readFully([&](std::span<std::uint8_t> into) { return m_text.read(into); }, rest);
    if (!count)
        return count.error();
    if (*count > mostWhiteSpace || !isWhite({reinterpret_cast<const char*>(rest.data()), *count}))
        return armorFailure("Something other than white space follows the age armor's end line.");
    return Done{};
}

Result<Done> ArmorReader::refill()
{
    std::string base64;
    base64.reserve(linesAtOnce * columns);
    bool last = false;
    bool closed = false;
    for (std::size_t lines = 0; lines < linesAtOnce && !closed; ++lines) {
        const auto line = nextLine();
        if (!line)
            return line.error();
        closed = *line == endLine;
        if (closed)
            continue;
        if (last || line->empty() || line->size() > columns)
            return armorFailure("The age armor has a line that is not of 64 columns and is not the "
                                "last one.");
        last = line->size() < columns || line->ends_with('=');
        base64.append(*line);
    }
    auto decoded = fromBase64(base64);
    if (!decoded)
        return armorFailure("The age armor holds something that is not canonical base64.");
    m_decoded = std::move(*decoded);
    m_taken = 0;
    if (last && !closed) {
        const auto line = nextLine();
        if (!line)
            return line.error();
        closed = *line == endLine;
        if (!closed)
            return armorFailure("The age armor does not end with "
                                "\"-----END AGE ENCRYPTED FILE-----\".");
    }
    return closed ? finish() : Result<Done>(Done{});
}

Result<std::size_t> ArmorReader::read(std::span<std::uint8_t> into)
{
    if (!m_begun)
        if (const auto begun = begin(); !begun)
            return begun.error();
    m_begun = true;
    while (m_taken == m_decoded.size() && !m_ended)
        if (const auto filled = refill(); !filled)
            return filled.error();
    const auto count = std::min(into.size(), m_decoded.size() - m_taken);
    std::copy_n(m_decoded.begin() + static_cast<std::ptrdiff_t>(m_taken), count, into.begin());
    m_taken += count;
    return count;
}

Result<Done> ArmorWriter::put(std::string_view base64)
{
    std::string lines;
    lines.reserve(base64.size() / columns * (columns + 1) + 2 * columns);
    if (!m_begun)
        lines.append(beginLine) += '\n';
    m_begun = true;
    for (; !base64.empty(); base64.remove_prefix(std::min(columns, base64.size())))
        lines.append(base64.substr(0, columns)) += '\n';
    return m_text(bytesOf(lines));
}

Result<Done> ArmorWriter::write(std::span<const std::uint8_t> bytes)
{
    m_rest.insert(m_rest.end(), bytes.begin(), bytes.end());
    const auto whole = m_rest.size() / bytesInLine * bytesInLine;
    if (whole == 0)
        return Done{};
    const auto put = this->put(toBase64(std::span(m_rest).first(whole)));
    m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(whole));
    return put;
}

Result<Done> ArmorWriter::finish()
{
    const auto last = put(toBase64(m_rest));
    if (!last)
        return last.error();
    return m_text(bytesOf(std::string(endLine) + '\n'));
}

} // namespace strongroom::age
