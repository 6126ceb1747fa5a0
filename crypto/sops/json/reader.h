// JSON (RFC 8259) as a tree with places.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/tree.h"

namespace strongroom::sops {

/// How JSON's numbers are typed. SOPS reads every number of a JSON file as a double.
enum class JsonNumbers {
    Doubles, ///< Float, but for whole numbers that no double holds exactly.
    Exact,   ///< Integer for whole numbers.
};

/// One object. Fails with InvalidInput, naming the line, for what is not JSON, for names that come
/// twice, for whole numbers beyond 64 bits, and beyond the bounds of tree.h.
Result<Document> readJson(const SecretBytes& text, JsonNumbers numbers);

/// One value of any kind, with whole numbers exact.
Result<Node> readJsonValue(const SecretBytes& text);

/// Decodes what stands between the quotes of a JSON string; nothing if it is malformed.
std::optional<SecretBytes> unescapeJson(std::string_view text);

} // namespace strongroom::sops
