// The list of a snapshot is plain: an id a line, after a dash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/erasures.h"

#include <sstream>

namespace strongroom::cli {

void Erasures::erased(std::uint64_t leaf, const std::string& event, const std::string& by)
{
    m_open.insert_or_assign(event, Open{leaf, by});
    ++m_count;
}

void Erasures::told(const std::string& by, const std::string& state)
{
    std::istringstream lines(state);
    for (std::string line; std::getline(lines, line);) {
        const auto dash = line.find_first_not_of(' ');
        if (dash == std::string::npos || line.compare(dash, 2, "- ") != 0)
            continue;
        const auto found = m_open.find(line.substr(dash + 2));
        if (found != m_open.end() && found->second.by == by)
            m_open.erase(found);
    }
}

std::optional<std::uint64_t> Erasures::unexplained() const
{
    return m_open.empty() ? std::nullopt : std::optional(m_open.begin()->second.leaf);
}

} // namespace strongroom::cli
