// Which YAML styles a text can be written in, and the one that holds any text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/format/secret_text.h"

#include <string_view>

namespace strongroom::sops {

struct YamlForm
{
    bool flowPlain = false;
    bool blockPlain = false;
    bool singleQuoted = false;
    bool literal = false;
};

YamlForm yamlFormOf(std::string_view text);

/// In double quotes, with escapes for whatever is not printable.
void writeYamlQuoted(std::string_view text, SecretText& out);

} // namespace strongroom::sops
