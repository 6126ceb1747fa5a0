// Lines of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace strongroom {

/// With its line break. A cell that begins as a formula would is led by an apostrophe.
std::string csvLine(const std::vector<std::string>& cells);

} // namespace strongroom
