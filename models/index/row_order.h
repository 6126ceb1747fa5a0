// Rows in the order of their names, brought up to date a piece at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/name_order.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace strongroom::index {

/// What has come and gone is taken in when somebody asks for it. Until that is done, rows() and
/// rankOf() are those of before, with rows in them that may be gone by now.
class RowOrder
{
public:
    /// Borrowed, and read with each step.
    RowOrder(const FoldedText& text, const SecretRows& rows) : m_rows(rows), m_names(text, rows) {}
    RowOrder(const RowOrder&) = delete;
    RowOrder& operator=(const RowOrder&) = delete;

    void add(Row row) { m_added.push_back(row); }
    /// Some row is gone.
    void drop() { m_dropped = true; }
    void clear();
    /// Each row that is left has a new number; all is in order.
    void renumber(const std::vector<Row>& now);

    /// Goes a step further; false once there is nothing left to do.
    bool advance();

    const std::vector<Row>& rows() const { return m_order; }
    /// Another one, once those two are others.
    std::uint64_t version() const { return m_version; }
    /// None for a row that came since.
    std::optional<Row> rankOf(Row row) const
    {
        if (row >= m_ranks.size())
            return std::nullopt;
        const auto rank = m_ranks[row];
        return rank < m_order.size() && m_order[rank] == row ? std::optional(rank) : std::nullopt;
    }

private:
    Steps takeIn();
    Steps merge(const std::vector<Row>& added, std::vector<Row>& into, bool dropped) const;
    std::size_t placeOf(Row row, std::size_t from) const;

    const SecretRows& m_rows;
    const RowNames m_names;
    std::vector<Row> m_order;
    std::vector<Row> m_ranks; ///< Where in it each row stands.
    std::vector<Row> m_added; ///< Not in it yet.
    bool m_dropped = false;   ///< Some in it are gone.
    std::uint64_t m_version = 0;
    Steps m_work;
};

} // namespace strongroom::index
