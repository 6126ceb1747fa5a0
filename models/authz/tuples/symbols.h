// Names as numbers, so that what is asked again and again is compared by one word.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::authz {

using Symbol = std::uint32_t;

struct SymbolKey
{
    Symbol a = 0;
    Symbol b = 0;
    Symbol c = 0;

    bool operator==(const SymbolKey&) const = default;
};

struct SymbolHash
{
    std::size_t operator()(const SymbolKey& key) const
    {
        // The multipliers of splitmix64: neighbouring numbers must not fall together.
        auto mixed = (std::uint64_t{key.a} << 32 | key.b) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 31) ^ key.c) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 29);
    }
};

class Symbols
{
public:
    /// The number of the text, a new one for a new text.
    Symbol add(std::string_view text)
    {
        if (const auto known = m_numbers.find(text); known != m_numbers.end())
            return known->second;
        const auto made = m_numbers.emplace(text, static_cast<Symbol>(m_numbers.size())).first;
        m_texts.push_back(&made->first);
        return made->second;
    }

    const std::string& text(Symbol symbol) const { return *m_texts[symbol]; }

    /// None if one of the texts has no number.
    std::optional<SymbolKey> key(std::string_view a, std::string_view b) const
    {
        const auto first = m_numbers.find(a);
        const auto second = first == m_numbers.end() ? first : m_numbers.find(b);
        if (second == m_numbers.end())
            return std::nullopt;
        return SymbolKey{first->second, second->second, 0};
    }
    std::optional<SymbolKey> key(std::string_view a, std::string_view b, std::string_view c) const
    {
        auto both = key(a, b);
        const auto third = both ? m_numbers.find(c) : m_numbers.end();
        if (third == m_numbers.end())
            return std::nullopt;
        both->c = third->second;
        return both;
    }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::unordered_map<std::string, Symbol, Hash, std::equal_to<>> m_numbers{};
    std::vector<const std::string*> m_texts{}; ///< The map's own keys, which stay where they are.
};

} // namespace strongroom::authz
