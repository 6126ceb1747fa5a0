// What a YAML scalar means: text, number, truth, time or nothing, as SOPS's own YAML library sees
// it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/value/value.h"

#include <optional>
#include <string_view>

namespace strongroom::sops {

/// Nothing for a null. `plain` is false for quoted and block scalars, `tag` is empty or written out
/// ("tag:yaml.org,2002:int"). YAML 1.2's core types, with 1.1's octals, underscores and times.
/// Fails with InvalidInput for integers beyond 64 bits and for texts that their tag forbids.
Result<std::optional<Value>> resolveYaml(std::string_view text, bool plain, std::string_view tag);

/// True if a plain scalar of this text reads back as text, here and by YAML 1.1's readers.
bool staysTextWhenPlain(std::string_view text);

} // namespace strongroom::sops
