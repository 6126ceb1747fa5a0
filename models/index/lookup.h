// What somebody types to get at one secret, answered a step at a time: the best of what it finds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/finder.h"
#include "models/index/name_query.h"

#include <string>
#include <vector>

namespace strongroom::index {

/// Borrows the index; as Search is with it.
class Lookup
{
public:
    explicit Lookup(const SecretIndex& index) : m_index(index), m_findings(index) {}

    /// Instead of what was asked before; nothing is done yet.
    void begin(std::string query, std::size_t limit, NameWishes wishes);
    /// False once the best are known.
    bool advance();
    void stop() { m_work.stop(); }

    /// Once they are known: the best first.
    const std::vector<Row>& rows() const { return m_rows; }

private:
    Steps answer();

    const SecretIndex& m_index;
    Findings m_findings;
    std::string m_query;
    std::size_t m_limit = 0;
    NameWishes m_wishes;
    std::uint64_t m_numbering = 0;
    Steps m_work;
    std::vector<Row> m_rows;
};

} // namespace strongroom::index
