// Every cell quoted: nothing then depends on what is in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/csv.h"

namespace strongroom {

std::string csvLine(const std::vector<std::string>& cells)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string line;
    for (const auto& cell : cells) {
        line += line.empty() ? "\"" : ",\"";
        if (!cell.empty() && formulaStarts.find(cell.front()) != std::string_view::npos)
            line += '\'';
        for (const char c : cell)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace strongroom
