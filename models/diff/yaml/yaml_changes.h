// What changed in a YAML document, by path.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/yaml/yaml_tree.h"

namespace strongroom::diff {

enum class PathChangeKind { Added, Removed, Changed, Moved };

/// Where a node begins: in its text, and in the canonical one if that was made. 0: nowhere.
struct NodePlace
{
    int line = 0;
    int canonicalLine = 0;
};

struct PathChange
{
    PathChangeKind kind = PathChangeKind::Changed;
    std::string path{}; ///< "spec.keys[0].type"; for what moved, where it stands now.
    std::string from{}; ///< Where what moved stood.
    NodePlace older{};
    NodePlace newer{};
};

/// In the order of the newer document. More than `most` are not told.
std::vector<PathChange> pathChanges(const YamlStream& older, const YamlStream& newer,
                                    std::size_t most = 10'000);

} // namespace strongroom::diff
