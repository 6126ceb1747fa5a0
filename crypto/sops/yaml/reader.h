// YAML as a tree with places, by libyaml: the grammar that SOPS's own library was ported from.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/tree.h"

namespace strongroom::sops {

/// Every document of the stream; aliases are written out, within bounds. Fails with InvalidInput,
/// naming the line, for what is not well-formed, for documents that are no maps, for names that
/// come twice in a map or are no text, for numbers beyond 64 bits, and beyond the bounds of tree.h.
Result<Document> readYaml(const SecretBytes& text);

} // namespace strongroom::sops
