// Folding flips one bit of a byte, so that one bit more undoes it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/folded_text.h"

#include <algorithm>
#include <cstring>

namespace strongroom::index {
namespace {

constexpr char caseBit = 0x20;

/// `before` is the byte before it: Latin-1's capitals are C3 80 to C3 9E, but for the sign 97.
bool isCapital(char before, char c)
{
    if (c >= 'A' && c <= 'Z')
        return true;
    const auto byte = static_cast<unsigned char>(c);
    return before == '\xc3' && byte >= 0x80 && byte <= 0x9e && byte != 0x97;
}

/// A part of a capital, if it is any: what has none of these needs no second look.
bool mayBeCapital(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '\xc3';
}

} // namespace

std::string folded(std::string_view text)
{
    std::string lower(text);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isCapital(i > 0 ? text[i - 1] : '\0', text[i]))
            lower[i] = static_cast<char>(text[i] ^ caseBit);
    return lower;
}

std::size_t FoldedText::append(std::string_view text)
{
    const auto begin = size();
    m_text.append(text.data(), text.size());
    if (std::ranges::none_of(text, mayBeCapital))
        return begin;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isCapital(i > 0 ? text[i - 1] : '\0', text[i])) {
            m_text[begin + i] = static_cast<char>(text[i] ^ caseBit);
            mark(begin + i, true);
        }
    return begin;
}

void FoldedText::mark(std::size_t at, bool changed)
{
    const auto word = at / 64;
    if (word >= m_case.size()) {
        if (!changed)
            return;
        m_case.resize(word + 1);
    }
    const auto bit = std::uint64_t{1} << (at % 64);
    m_case[word] = changed ? m_case[word] | bit : m_case[word] & ~bit;
}

void FoldedText::move(std::size_t from, std::size_t to, std::size_t size)
{
    if (from == to)
        return;
    std::memmove(m_text.data() + to, m_text.data() + from, size);
    if (anyFolded(from, size) || anyFolded(to, size))
        for (std::size_t i = 0; i < size; ++i)
            mark(to + i, wasFolded(from + i));
}

bool FoldedText::anyFolded(std::size_t begin, std::size_t size) const
{
    const auto last = std::min((begin + size) / 64 + 1, m_case.size());
    for (auto word = begin / 64; word < last; ++word)
        if (m_case[word] != 0)
            return true;
    return false;
}

void FoldedText::truncate(std::size_t size)
{
    for (auto at = size; at < this->size() && at % 64 != 0; ++at)
        mark(at, false);
    m_text.truncate(size);
    if (const auto words = (size + 63) / 64; words < m_case.size())
        m_case.resize(words);
}

void FoldedText::clear()
{
    m_text.clear();
    m_case = {};
}

std::string FoldedText::original(std::size_t begin, std::size_t size) const
{
    std::string text(at(begin, size));
    for (std::size_t i = 0; i < size; ++i)
        if (wasFolded(begin + i))
            text[i] = static_cast<char>(text[i] ^ caseBit);
    return text;
}

} // namespace strongroom::index
