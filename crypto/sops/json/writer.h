// Values and trees as JSON, in the form that sops itself writes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/format/tree.h"

namespace strongroom::sops {

/// In quotes, escaped as Go's encoding/json does it.
void writeJsonString(std::string_view text, SecretText& out);

/// How a tree is laid out: a line an entry, each indented by `prefix` and a tab a level; or all on
/// one line.
struct JsonLayout
{
    bool lines = true;
    std::string_view prefix{};
};

/// The first line is not indented, the last has no end.
void writeJson(const Node& node, const JsonLayout& layout, SecretText& out);

} // namespace strongroom::sops
