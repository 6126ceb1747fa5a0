// libgit2's xdiff behind one call: which lines were replaced by which.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"

#include <git2.h>

#include <cstdint>

namespace strongroom::diff {

using Patch = std::unique_ptr<git_patch, decltype(&git_patch_free)>;

/// Borrows both texts for as long as the patch lives. Fails as compare() does.
Result<Patch> patchOf(std::string_view oldText, std::string_view newText, std::uint32_t context,
                      Whitespace whitespace);

} // namespace strongroom::diff
