// What is kept is the smaller half only as far as people mark one by one; all is one flag.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/row_marks.h"

namespace strongroom::items {

void RowMarks::clear()
{
    m_all = false;
    m_but.clear();
}

void RowMarks::all()
{
    m_all = true;
    m_but.clear();
}

void RowMarks::set(index::Row row, bool marked, const index::SecretIndex& index)
{
    if (marked == m_all)
        m_but.erase(row);
    else if (!m_but.contains(row))
        m_but.emplace(row, index.idAt(row));
}

std::size_t RowMarks::count(std::size_t shown) const
{
    return m_all ? shown - m_but.size() : m_but.size();
}

void RowMarks::follow(const index::SecretIndex& index,
                      const std::function<bool(index::Row)>& isShown)
{
    std::unordered_map<index::Row, domain::SecretId> known;
    for (auto& [row, id] : m_but)
        if (const auto now = index.rowOf(id); now && isShown(*now))
            known.emplace(*now, std::move(id));
    m_but = std::move(known);
}

} // namespace strongroom::items
