// A place in a tree: ["database"]["hosts"][0], as the sops command line writes it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace strongroom::sops {

/// A name in a map, or a position in a list, counted from 0.
using PathStep = std::variant<std::string, std::size_t>;
using Path = std::vector<PathStep>;

/// Reads `["name"]['name'][0]…`, at least one step. Inside quotes a backslash quotes the quote and
/// itself. Fails with InvalidInput.
Result<Path> parsePath(std::string_view text);

/// The steps as names, positions as "0", "1" and so on.
std::vector<std::string> namesOf(const Path& path);

/// The way back; for messages and listings.
std::string toText(const Path& path);

} // namespace strongroom::sops
