// The next eight bytes of each name are a number; numbers are sorted, and what is equal goes on
// with the bytes after them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

namespace strongroom::index {
namespace {

constexpr std::size_t partSize = 8;
constexpr std::size_t few = 24;    ///< Compared as they are.
constexpr std::size_t many = 2048; ///< Worth counting digits for.
constexpr std::size_t digits = 256;

struct Keyed
{
    std::uint64_t part;
    Row row;
};

std::uint64_t partOf(std::string_view name, std::size_t depth)
{
    std::uint64_t part = 0;
    if (depth < name.size())
        std::memcpy(&part, name.data() + depth, std::min(partSize, name.size() - depth));
    if constexpr (std::endian::native == std::endian::little)
        part = __builtin_bswap64(part);
    return part;
}

class NameSort
{
public:
    NameSort(const std::function<std::string_view(Row)>& nameOf, const std::vector<PackedId>& ids)
        : m_nameOf(nameOf), m_ids(ids)
    {}

    void sort(std::span<Keyed> all, std::size_t depth)
    {
        // Names often begin alike: what all have in common divides nothing.
        for (bool alike = true; alike; depth += partSize) {
            bool more = false;
            for (auto& one : all) {
                const auto name = m_nameOf(one.row);
                one.part = partOf(name, depth);
                more = more || name.size() > depth + partSize;
                alike = alike && one.part == all.front().part;
            }
            if (alike && !more)
                return compare(all);
        }
        sortByPart(all);
        for (std::size_t begin = 0; begin < all.size();) {
            auto end = begin + 1;
            while (end < all.size() && all[end].part == all[begin].part)
                ++end;
            const auto equal = all.subspan(begin, end - begin);
            if (equal.size() > few)
                sort(equal, depth);
            else if (equal.size() > 1)
                compare(equal);
            begin = end;
        }
    }

private:
    void compare(std::span<Keyed> all) const
    {
        std::ranges::sort(all, [this](const Keyed& a, const Keyed& b) {
            const auto order = m_nameOf(a.row) <=> m_nameOf(b.row);
            return order == 0 ? m_ids[a.row] < m_ids[b.row] : order < 0;
        });
    }

    /// One digit after the other, the last one first; a digit that all share takes no turn.
    void sortByPart(std::span<Keyed> all)
    {
        if (all.size() < many) {
            std::ranges::sort(all, {}, &Keyed::part);
            return;
        }
        std::array<std::array<std::uint32_t, digits>, partSize> counts{};
        for (const auto& one : all)
            for (std::size_t digit = 0; digit < partSize; ++digit)
                ++counts[digit][one.part >> (8 * digit) & 0xff];
        m_other.resize(std::max(m_other.size(), all.size()));
        auto from = all;
        auto to = std::span(m_other).first(all.size());
        for (std::size_t digit = 0; digit < partSize; ++digit) {
            auto& count = counts[digit];
            if (count[all.front().part >> (8 * digit) & 0xff] == all.size())
                continue;
            std::uint32_t next = 0;
            for (auto& one : count)
                next += std::exchange(one, next);
            for (const auto& one : from)
                to[count[one.part >> (8 * digit) & 0xff]++] = one;
            std::swap(from, to);
        }
        if (from.data() != all.data())
            std::ranges::copy(from, all.begin());
    }

    const std::function<std::string_view(Row)>& m_nameOf;
    const std::vector<PackedId>& m_ids;
    std::vector<Keyed> m_other;
};

} // namespace

void sortByName(std::vector<Row>& rows, const std::function<std::string_view(Row)>& nameOf,
                const std::vector<PackedId>& ids)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const auto row : rows)
        keyed.push_back({0, row});
    NameSort(nameOf, ids).sort(keyed, 0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

} // namespace strongroom::index
