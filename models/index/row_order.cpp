// The new order is made beside the old one, and takes its place at once: whoever searches meanwhile
// goes by the old one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/row_order.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::index {
namespace {

constexpr std::size_t piece = 65'536;  ///< Rows that are copied in one step.
constexpr std::size_t comparison = 64; ///< Costs as much as copying so many.

} // namespace

void RowOrder::clear()
{
    m_work.stop();
    m_order = {};
    m_ranks = {};
    m_added = {};
    m_dropped = false;
    ++m_version;
}

void RowOrder::renumber(const std::vector<Row>& now)
{
    for (auto& row : m_order)
        row = now[row];
    m_ranks.assign(m_rows.all(), 0);
    for (Row rank = 0; rank < m_order.size(); ++rank)
        m_ranks[m_order[rank]] = rank;
    ++m_version;
}

bool RowOrder::advance()
{
    if (!m_work.begun()) {
        if (m_added.empty() && !m_dropped)
            return false;
        m_work = takeIn();
    }
    if (!m_work.next())
        m_work.stop();
    return m_work.begun() || !m_added.empty() || m_dropped;
}

Steps RowOrder::takeIn()
{
    auto added = std::exchange(m_added, {}); // What comes from now on is for the next time.
    const bool dropped = std::exchange(m_dropped, false);
    if (dropped)
        std::erase_if(added, [this](Row row) { return !m_rows.alive(row); });
    // What a server lists comes sorted, one page after another: then there is nothing to do.
    bool sorted = true;
    for (std::size_t at = 1; sorted && at < added.size(); ++at) {
        sorted = m_names.less(added[at - 1], added[at]);
        if (at % (piece / comparison) == 0)
            co_await pause;
    }
    if (!sorted)
        for (auto sorting = sortByName(added, m_names); sorting.next();)
            co_await pause;
    std::vector<Row> order;
    for (auto merging = merge(added, order, dropped); merging.next();)
        co_await pause;
    std::vector<Row> ranks(m_rows.all());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = static_cast<Row>(rank);
        if (rank % piece == piece - 1)
            co_await pause;
    }
    m_order = std::move(order);
    m_ranks = std::move(ranks);
    ++m_version;
}

/// Looks for the place of each that is added, and copies what stands before it.
Steps RowOrder::merge(const std::vector<Row>& added, std::vector<Row>& into, bool dropped) const
{
    into.reserve(m_order.size() + added.size());
    std::size_t from = 0;
    std::size_t done = 0;
    for (std::size_t next = 0; next <= added.size(); ++next) {
        const auto end = next < added.size() ? placeOf(added[next], from) : m_order.size();
        while (from < end) {
            const auto last = std::min(end, from + piece);
            const auto begin = m_order.begin();
            if (dropped)
                std::copy_if(begin + static_cast<std::ptrdiff_t>(from),
                             begin + static_cast<std::ptrdiff_t>(last), std::back_inserter(into),
                             [this](Row row) { return m_rows.alive(row); });
            else
                into.insert(into.end(), begin + static_cast<std::ptrdiff_t>(from),
                            begin + static_cast<std::ptrdiff_t>(last));
            done += last - from;
            from = last;
            if (done >= piece) {
                done = 0;
                co_await pause;
            }
        }
        if (next < added.size())
            into.push_back(added[next]);
        done += comparison;
        if (done >= piece) {
            done = 0;
            co_await pause;
        }
    }
}

/// The first place from `from` on where what stands there comes after `row`. Mostly it is near.
std::size_t RowOrder::placeOf(Row row, std::size_t from) const
{
    std::size_t step = 1;
    auto begin = from;
    while (begin + step < m_order.size() && m_names.less(m_order[begin + step - 1], row)) {
        begin += step;
        step *= 2;
    }
    const auto end = std::min(begin + step, m_order.size());
    const auto place = std::partition_point(m_order.begin() + static_cast<std::ptrdiff_t>(begin),
                                            m_order.begin() + static_cast<std::ptrdiff_t>(end),
                                            [&](Row other) { return m_names.less(other, row); });
    return static_cast<std::size_t>(place - m_order.begin());
}

} // namespace strongroom::index
