// Values and trees as YAML, in the form that sops itself writes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/format/tree.h"

namespace strongroom::sops {

/// What the surroundings of a scalar allow.
struct YamlPlace
{
    bool flow = false;
    bool key = false;
    /// Where the lines of a block scalar are indented to; 0 forbids block scalars.
    std::size_t blockIndent = 0;
    /// A block scalar may begin with a blank or an empty line: its header can say the indentation.
    bool hints = false;
};

/// A scalar or null. Sealed texts are plain in block style, and in double quotes in flow style.
void writeYamlScalar(const Node& node, const YamlPlace& place, SecretText& out);

/// A name of a map.
void writeYamlKey(std::string_view key, bool flow, SecretText& out);

/// A non-empty map or list in block style: lines from the first column `indent`, the first line
/// without its indentation, the last without its end.
void writeYamlBlock(const Node& node, std::size_t indent, SecretText& out);

/// What stands behind "key:" or "-" in block style, with the blank or line end before it.
/// `column` is the column of the map's keys or the list's dashes.
void writeYamlValue(const Node& node, std::size_t column, bool inList, SecretText& out);

/// Any node between brackets and braces, on one line.
void writeYamlFlow(const Node& node, SecretText& out);

/// Where entries below a key in `column` are indented to.
std::size_t indentBelow(std::size_t column);

} // namespace strongroom::sops
