// Which nodes of a graph lead back to each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <vector>

namespace strongroom::authz::validation {

/// The nodes that each node leads to.
using Graph = std::vector<std::vector<std::size_t>>;

/// The number of each node's strongly connected component. Linear in the graph, and without
/// recursion: a chain of relations may be as long as a model is.
std::vector<std::size_t> strongComponents(const Graph& graph);

} // namespace strongroom::authz::validation
