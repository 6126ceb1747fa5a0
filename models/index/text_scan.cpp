// Thirty-two places at a time are asked for a word's first and last byte; few answer yes to both.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/text_scan.h"

#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace strongroom::index {
namespace {

constexpr std::size_t stride = 32;

#ifdef __SSE2__
/// A bit for each of the thirty-two bytes at `first` that is `a`, with `b` at its place in `last`.
std::uint32_t bothAt(const char* first, const char* last, char a, char b)
{
    const auto half = [a = _mm_set1_epi8(a), b = _mm_set1_epi8(b)](const char* f, const char* l) {
        const auto begins = _mm_loadu_si128(reinterpret_cast<const __m128i*>(f));
        const auto ends = _mm_loadu_si128(reinterpret_cast<const __m128i*>(l));
        return static_cast<std::uint32_t>(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(begins, a), _mm_cmpeq_epi8(ends, b))));
    };
    return half(first, last) | half(first + 16, last + 16) << 16;
}
#else
std::uint32_t bothAt(const char* first, const char* last, char a, char b)
{
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < stride; ++i)
        bits |= static_cast<std::uint32_t>(first[i] == a && last[i] == b) << i;
    return bits;
}
#endif

/// Its first and last byte are.
bool isAt(const char* place, std::string_view word)
{
    return word.size() <= 2 || std::memcmp(place + 1, word.data() + 1, word.size() - 2) == 0;
}

} // namespace

std::size_t nextOf(std::string_view word, std::string_view text, std::size_t from)
{
    const auto size = word.size();
    auto at = from;
    for (; at + size - 1 + stride <= text.size(); at += stride) {
        const char* const begin = text.data() + at;
        for (auto bits = bothAt(begin, begin + size - 1, word.front(), word.back()); bits != 0;
             bits &= bits - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(bits));
            if (isAt(begin + place, word))
                return at + place;
        }
    }
    return text.find(word, at);
}

bool occursIn(std::string_view word, std::string_view text, std::size_t begin, std::size_t end)
{
    const auto size = word.size();
    for (auto at = begin; at + size <= end; at += stride) {
        if (at + size - 1 + stride > text.size())
            return text.substr(0, end).find(word, at) != std::string_view::npos;
        const char* const here = text.data() + at;
        for (auto bits = bothAt(here, here + size - 1, word.front(), word.back()); bits != 0;
             bits &= bits - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(bits));
            if (at + place + size > end)
                return false;
            if (isAt(here + place, word))
                return true;
        }
    }
    return false;
}

} // namespace strongroom::index
