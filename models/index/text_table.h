// Texts that many rows share, each kept once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::index {

/// Number 0 is the empty text. Nothing is ever taken out.
class TextTable
{
public:
    using Number = std::uint32_t;

    TextTable() { number({}); }
    TextTable(const TextTable&) = delete;
    TextTable& operator=(const TextTable&) = delete;

    Number number(std::string_view text)
    {
        if (const auto found = m_numbers.find(text); found != m_numbers.end())
            return found->second;
        const auto next = static_cast<Number>(m_texts.size());
        m_numbers.emplace(m_texts.emplace_back(text), next);
        return next;
    }
    std::optional<Number> find(std::string_view text) const
    {
        const auto found = m_numbers.find(text);
        return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
    }
    const std::string& text(Number number) const { return m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }
    void clear()
    {
        m_numbers.clear();
        m_texts.clear();
        number({});
    }

    /// For each number, whether `is` says so of its text.
    std::vector<char> select(const std::function<bool(const std::string&)>& is) const
    {
        std::vector<char> chosen;
        chosen.reserve(m_texts.size());
        for (const auto& text : m_texts)
            chosen.push_back(is(text) ? 1 : 0);
        return chosen;
    }

private:
    std::deque<std::string> m_texts; ///< Which a view of one of them may point into.
    std::unordered_map<std::string_view, Number> m_numbers;
};

} // namespace strongroom::index
