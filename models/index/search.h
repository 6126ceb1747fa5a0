// What a filter asks of the index, answered a step at a time: all that it finds, by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/finder.h"

#include <string>
#include <vector>

namespace strongroom::index {

/// Borrows the index. What comes into it after begin() may not be found: whoever sees another
/// generation by the end asks again. If its rows are numbered anew, it begins anew by itself.
class Search
{
public:
    explicit Search(const SecretIndex& index) : m_index(index), m_findings(index) {}

    /// Instead of what was asked before; nothing is done yet.
    void begin(std::string query, const Scope& scope);
    /// False once all is found.
    bool advance();
    /// Of the index, when it was asked.
    std::uint64_t generation() const { return m_generation; }

    /// Once all is found: in the order of their names.
    std::vector<Row> takeRows() { return std::move(m_rows); }
    /// Whether it is among them.
    bool has(Row row) const;
    /// How many the scope has, whatever the query.
    std::size_t total() const { return m_total; }

private:
    Steps answer();
    Steps sort(const RowBits& found);
    Steps count();

    const SecretIndex& m_index;
    Findings m_findings;
    std::string m_query;
    Scope m_scope;
    std::uint64_t m_generation = 0;
    std::uint64_t m_numbering = 0;
    Steps m_work;
    std::vector<Row> m_rows;
    std::size_t m_total = 0;
    bool m_everything = false;
};

} // namespace strongroom::index
