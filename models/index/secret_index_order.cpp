// The order of names, brought up to date when somebody asks for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_order.h"
#include "models/index/secret_index.h"

#include <algorithm>

namespace strongroom::index {

bool SecretIndex::nameLess(Row a, Row b) const
{
    const auto order = foldedName(a) <=> foldedName(b);
    return order == 0 ? m_rows.ids[a] < m_rows.ids[b] : order < 0;
}

const std::vector<Row>& SecretIndex::order() const
{
    if (m_added.empty() && !m_dropped)
        return m_order;
    const auto gone = [this](Row row) { return !m_rows.alive(row); };
    if (m_dropped) {
        std::erase_if(m_order, gone);
        std::erase_if(m_added, gone);
        m_dropped = false;
    }
    const auto less = [this](Row a, Row b) { return nameLess(a, b); };
    // What a server lists comes sorted, one page after another: then there is nothing to do.
    if (!std::ranges::is_sorted(m_added, less))
        sortByName(
            m_added, [this](Row row) { return foldedName(row); }, m_rows.ids);
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    m_order.insert(m_order.end(), m_added.begin(), m_added.end());
    if (middle > 0 && !m_added.empty()
        && less(m_added.front(), m_order[m_order.size() - m_added.size() - 1]))
        std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), less);
    m_added.clear();
    ranked();
    return m_order;
}

void SecretIndex::ranked() const
{
    m_rank.resize(m_rows.all());
    for (Row rank = 0; rank < m_order.size(); ++rank)
        m_rank[m_order[rank]] = rank;
}

} // namespace strongroom::index
