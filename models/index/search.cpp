// Rows are found in the order in which they lie in memory; a bit for each, at its rank, sorts them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/search.h"

#include <algorithm>

namespace strongroom::index {
namespace {

constexpr Row piece = 65'536; ///< Rows that are put in order in one step.

} // namespace

void Search::begin(std::string query, const Scope& scope)
{
    m_work.stop(); // What is in it uses what changes here.
    m_query = std::move(query);
    m_scope = scope;
    m_generation = m_index.generation();
    m_numbering = m_index.numbering();
    m_rows = {};
    m_work = answer();
}

bool Search::advance()
{
    if (m_work.begun() && m_numbering != m_index.numbering())
        begin(std::move(m_query), m_scope);
    if (m_work.next())
        return true;
    m_work.stop();
    return false;
}

Steps Search::answer()
{
    while (m_index.m_order.advance())
        co_await pause;
    const bool everywhere = !m_scope.environment && !m_scope.organizationOnly;
    const auto& finder = m_findings.ask(m_query, m_scope);
    const bool words = !finder.words().empty() || !finder.onlyWords();
    m_everything = everywhere && !words;
    if (m_everything) {
        m_rows = m_index.m_order.rows();
        m_total = m_rows.size();
        co_return;
    }
    for (auto finding = m_findings.find(); finding.next();)
        co_await pause;
    for (auto sorting = sort(m_findings.found()); sorting.next();)
        co_await pause;
    if (everywhere)
        m_total = m_index.size();
    else
        for (auto counting = count(); counting.next();)
            co_await pause;
}

Steps Search::sort(const RowBits& found)
{
    const auto& order = m_index.m_order;
    for (std::optional<std::uint64_t> version; version != order.version();) {
        version = order.version(); // It may be another before all is sorted.
        m_rows = {};
        const auto end = static_cast<Row>(m_index.m_rows.all());
        RowBits ranks(order.rows().size());
        std::size_t size = 0;
        for (Row first = 0; first < end && version == order.version(); first += piece) {
            found.forEach(first, std::min(end, first + piece), [&](Row row) {
                if (const auto rank = order.rankOf(row)) {
                    ranks.add(*rank);
                    ++size;
                }
            });
            co_await pause;
        }
        m_rows.reserve(size);
        const auto last = static_cast<Row>(order.rows().size());
        for (Row first = 0; first < last && version == order.version(); first += piece) {
            ranks.forEach(first, std::min(last, first + piece),
                          [&](Row rank) { m_rows.push_back(order.rows()[rank]); });
            co_await pause;
        }
    }
}

Steps Search::count()
{
    const Finder all(m_index, {}, m_scope);
    const auto end = static_cast<Row>(m_index.m_rows.all());
    RowBits found(end);
    m_total = 0;
    for (Row first = 0; first < end; first += piece) {
        const auto last = std::min(end, first + piece);
        all.find(first, last, found, nullptr);
        m_total += found.count(first, last);
        co_await pause;
    }
}

bool Search::has(Row row) const
{
    return m_everything ? m_index.m_rows.alive(row) && m_index.m_order.rankOf(row).has_value()
                        : m_findings.found().has(row);
}

std::vector<Row> SecretIndex::find(std::string_view query, const Scope& scope) const
{
    Search search(*this);
    search.begin(std::string(query), scope);
    while (search.advance()) {
    }
    return search.takeRows();
}

} // namespace strongroom::index
