// Comma-separated values (RFC 4180).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::authz::stores {

struct CsvRow
{
    int line = 0; ///< Where it begins, from 1.
    std::vector<std::string> cells{};
};

/// Empty lines are no rows. Fails with InvalidInput, "FILE:LINE: why", for a quotation mark that is
/// not closed, or stands within a cell that does not begin with one.
Result<std::vector<CsvRow>> readCsv(std::string_view text, const std::string& file);

} // namespace strongroom::authz::stores
