// One line of the table that `make bench` prints.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdio>
#include <string>

namespace strongroom::bench {

struct TableRow
{
    std::string figure{};
    double ours = 0;
    double peers = 0;
    const char* unit = "";
    double ratio = 0; ///< Ours to the peer's, whichever of them is better.
};

inline void printRow(const TableRow& row)
{
    const auto digits = [](double number) { return number < 100 ? 2 : 0; };
    std::printf("%-36s %12.*f %12.*f %-5s %6.2f\n", row.figure.c_str(), digits(row.ours), row.ours,
                digits(row.peers), row.peers, row.unit, row.ratio);
    std::fflush(stdout);
}

} // namespace strongroom::bench
