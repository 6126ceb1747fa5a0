// Files that a store test names, read with bounds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace strongroom::authz::stores {

/// No file of a store is longer.
inline constexpr std::uintmax_t longestFile = 64U << 20;

/// Fails with InvalidInput if the file cannot be read, with TooLarge if it is too long.
Result<std::string> readFile(const std::filesystem::path& path);

/// Where a reference of a file in `folder` leads. Fails with InvalidInput if that is outside the
/// folder, by ".." or by a link, unless `outside` allows it: a store file from somebody else shall
/// not read what is none of its own.
Result<std::filesystem::path> resolve(const std::filesystem::path& folder,
                                      const std::string& reference, bool outside);

} // namespace strongroom::authz::stores
