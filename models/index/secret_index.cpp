// One arena of text, searched by memmem.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_index.h"

#include <cstring>

namespace strongroom::index {
namespace {

void appendLower(std::string& to, std::string_view text)
{
    for (const char c : text)
        to += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\n' ? ' ' : c;
}

std::vector<std::string> wordsOf(std::string_view query)
{
    std::string lower;
    appendLower(lower, query);
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < lower.size();) {
        const auto end = lower.find(' ', begin);
        if (end != begin)
            words.push_back(lower.substr(begin, end - begin));
        if (end == std::string::npos)
            break;
        begin = end + 1;
    }
    return words;
}

} // namespace

void SecretIndex::setRows(std::vector<domain::Secret> rows)
{
    m_rows = std::move(rows);
    m_text.clear();
    m_offsets.clear();
    for (const auto& secret : m_rows) {
        m_offsets.push_back(m_text.size());
        for (const auto* part : {&secret.name, &secret.slug, &secret.description, &secret.owner}) {
            appendLower(m_text, *part);
            m_text += ' ';
        }
        for (const auto& label : secret.labels) {
            appendLower(m_text, label);
            m_text += ' ';
        }
        m_text += '\n';
    }
    m_offsets.push_back(m_text.size());
}

std::vector<std::uint32_t> SecretIndex::find(std::string_view query) const
{
    const auto words = wordsOf(query);
    std::vector<std::uint32_t> found;
    if (words.empty()) {
        for (std::uint32_t row = 0; row < m_rows.size(); ++row)
            found.push_back(row);
        return found;
    }
    const char* const end = m_text.data() + m_text.size();
    std::uint32_t row = 0;
    for (const char* at = m_text.data(); at < end;) {
        const auto* hit = static_cast<const char*>(::memmem(
            at, static_cast<std::size_t>(end - at), words.front().data(), words.front().size()));
        if (hit == nullptr)
            break;
        while (m_offsets[row + 1] <= static_cast<std::size_t>(hit - m_text.data()))
            ++row;
        const std::string_view line(m_text.data() + m_offsets[row],
                                    m_offsets[row + 1] - m_offsets[row]);
        bool all = true;
        for (const auto& word : words)
            all = all && line.find(word) != std::string_view::npos;
        if (all)
            found.push_back(row);
        at = m_text.data() + m_offsets[++row];
    }
    return found;
}

} // namespace strongroom::index
