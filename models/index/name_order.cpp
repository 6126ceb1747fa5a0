// The next eight bytes of each name are a number; numbers are sorted, and what is equal goes on
// with the bytes after them, then with its size and its id.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <utility>

namespace strongroom::index {
namespace {

constexpr std::size_t partSize = 8;
constexpr std::size_t few = 24;    ///< Compared as they are.
constexpr std::size_t many = 2048; ///< Worth counting digits for.
constexpr std::size_t digits = 256;
constexpr std::size_t piece = 8192; ///< Rows that are looked at in one step.

struct Keyed
{
    std::uint64_t part;
    Row row;
};

/// What tells rows apart next.
enum class By : std::uint8_t { Name, Size, IdBegin, IdEnd };

/// Rows that are equal so far.
struct Equals
{
    std::size_t begin;
    std::size_t end;
    std::size_t depth; ///< Of the names that is not looked at yet.
    By by;
};

std::uint64_t bigEndian(std::uint64_t part)
{
    if constexpr (std::endian::native == std::endian::little)
        part = __builtin_bswap64(part);
    return part;
}

std::uint64_t partOf(std::string_view name, std::size_t depth)
{
    std::uint64_t part = 0;
    if (depth < name.size())
        std::memcpy(&part, name.data() + depth, std::min(partSize, name.size() - depth));
    return bigEndian(part);
}

std::uint64_t partOf(const PackedId& id, std::size_t at)
{
    std::uint64_t part = 0;
    std::memcpy(&part, id.data() + at, partSize);
    return bigEndian(part);
}

class NameSort
{
public:
    NameSort(const std::vector<Row>& rows, RowNames names) : m_names(names)
    {
        m_keyed.reserve(rows.size());
        m_tasks.push_back({0, rows.size(), 0, By::Name});
    }
    /// False once all are in it: so much memory is not touched in one step.
    bool take(const std::vector<Row>& rows)
    {
        const auto last = std::min(rows.size(), m_keyed.size() + 4 * piece);
        for (auto at = m_keyed.size(); at < last; ++at)
            m_keyed.push_back({0, rows[at]});
        return last < rows.size();
    }

    Steps sort()
    {
        std::size_t looked = 0;
        while (!m_tasks.empty()) {
            auto task = m_tasks.back();
            m_tasks.pop_back();
            // Names often begin alike: what all have in common divides nothing.
            for (m_alike = true; m_alike;) {
                m_more = false;
                for (auto at = task.begin; at < task.end; at += piece) {
                    const auto last = std::min(at + piece, task.end);
                    read(task, at, last);
                    looked += last - at;
                    if (looked >= piece) {
                        looked = 0;
                        co_await pause;
                    }
                }
                if (m_alike && task.by == By::IdEnd)
                    break;
                if (task.by == By::Name && m_more)
                    task.depth += partSize;
                else if (task.by != By::IdEnd)
                    task.by = static_cast<By>(static_cast<int>(task.by) + 1);
            }
            if (m_alike)
                continue; // Nothing tells them apart; but an id stands once.
            if (task.end - task.begin >= many)
                for (auto sorting = sortDigits(task); sorting.next();)
                    co_await pause;
            else
                std::ranges::sort(all(task), {}, &Keyed::part);
            for (auto begin = task.begin; begin < task.end;) {
                const auto end = divide(task, begin);
                looked += end - begin;
                if (looked >= piece) {
                    looked = 0;
                    co_await pause;
                }
                begin = end;
            }
        }
    }
    void give(std::vector<Row>& rows) const
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = m_keyed[i].row;
    }

private:
    std::span<Keyed> all(const Equals& task)
    {
        return std::span(m_keyed).subspan(task.begin, task.end - task.begin);
    }

    void read(const Equals& task, std::size_t begin, std::size_t end)
    {
        for (auto at = begin; at < end; ++at) {
            auto& one = m_keyed[at];
            const auto name = m_names.nameOf(one.row);
            switch (task.by) {
            case By::Name: one.part = partOf(name, task.depth); break;
            case By::Size: one.part = name.size(); break;
            case By::IdBegin: one.part = partOf(m_names.idOf(one.row), 0); break;
            case By::IdEnd: one.part = partOf(m_names.idOf(one.row), partSize); break;
            }
            m_more = m_more || name.size() > task.depth + partSize;
            m_alike = m_alike && one.part == m_keyed[task.begin].part;
        }
    }

    /// Where the rows end that are equal to the one at `begin`; they are put in order, or noted.
    std::size_t divide(const Equals& task, std::size_t begin)
    {
        auto end = begin + 1;
        while (end < task.end && m_keyed[end].part == m_keyed[begin].part)
            ++end;
        if (end - begin > few)
            m_tasks.push_back({begin, end, task.depth, task.by});
        else if (end - begin > 1)
            std::ranges::sort(
                std::span(m_keyed).subspan(begin, end - begin),
                [this](const Keyed& a, const Keyed& b) { return m_names.less(a.row, b.row); });
        return end;
    }

    /// One digit after the other, the last one first; a digit that all share takes no turn.
    Steps sortDigits(Equals task)
    {
        std::array<std::array<std::uint32_t, digits>, partSize> counts{};
        auto from = all(task);
        for (std::size_t at = 0; at < from.size(); at += 4 * piece) {
            for (const auto& one : from.subspan(at, std::min(4 * piece, from.size() - at)))
                for (std::size_t digit = 0; digit < partSize; ++digit)
                    ++counts[digit][one.part >> (8 * digit) & 0xff];
            co_await pause;
        }
        if (m_otherSize < from.size()) {
            m_other = std::make_unique_for_overwrite<Keyed[]>(from.size());
            m_otherSize = from.size();
        }
        auto to = std::span(m_other.get(), from.size());
        for (std::size_t digit = 0; digit < partSize; ++digit) {
            auto& count = counts[digit];
            if (count[from.front().part >> (8 * digit) & 0xff] == from.size())
                continue;
            std::uint32_t next = 0;
            for (auto& one : count)
                next += std::exchange(one, next);
            for (std::size_t at = 0; at < from.size(); at += 4 * piece) {
                for (const auto& one : from.subspan(at, std::min(4 * piece, from.size() - at)))
                    to[count[one.part >> (8 * digit) & 0xff]++] = one;
                co_await pause;
            }
            std::swap(from, to);
        }
        if (from.data() != all(task).data())
            std::ranges::copy(from, all(task).begin());
    }

    const RowNames m_names;
    std::vector<Keyed> m_keyed;
    std::unique_ptr<Keyed[]> m_other; ///< Sorted into by turns.
    std::size_t m_otherSize = 0;
    std::vector<Equals> m_tasks;
    bool m_alike = true; ///< What was read last, all of it.
    bool m_more = false; ///< Some names are longer.
};

} // namespace

Steps sortByName(std::vector<Row>& rows, RowNames names)
{
    NameSort sorting(rows, names);
    while (sorting.take(rows))
        co_await pause;
    for (auto steps = sorting.sort(); steps.next();)
        co_await pause;
    sorting.give(rows);
}

} // namespace strongroom::index
