// A YAML tree written in the one way that leaves layout, quoting and comments no say.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/yaml/yaml_tree.h"

namespace strongroom::diff {

struct CanonicalText
{
    std::string text{};
    std::vector<int> lines{}; ///< For each line, the line it comes from.
};

/// Entries in the order that the tree has; sets YamlNode::canonicalLine.
CanonicalText canonicalYaml(YamlStream& stream);

} // namespace strongroom::diff
