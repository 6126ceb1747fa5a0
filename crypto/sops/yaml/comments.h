// The comments of a YAML file, which libyaml passes over, and the places they belong to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/format/tree.h"

#include <string_view>
#include <vector>

namespace strongroom::sops {

/// In the file's order, without those inside SOPS's own record. A comment belongs to the map or
/// list whose next entry begins in the comment's column, or else to the deepest one that is open
/// there and not indented further.
std::vector<Comment> findComments(std::string_view text, const Document& document);

} // namespace strongroom::sops
