// Which entries and items of two YAML nodes belong together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/yaml/yaml_tree.h"

#include <optional>

namespace strongroom::diff {

/// Indices of entries or items; one side may have none.
struct YamlPair
{
    std::optional<std::size_t> older{};
    std::optional<std::size_t> newer{};
    bool moved = false; ///< An item that stands elsewhere among the items that stayed.

    friend bool operator==(const YamlPair&, const YamlPair&) = default;
};

/// Entries by their keys, in the newer map's order; what is gone stands after what it followed.
std::vector<YamlPair> pairEntries(const YamlNode& older, const YamlNode& newer);

/// Items by what names them (id, name, key or slug) where all have such a name, else by what they
/// hold; what is left between those that agree is paired in order.
std::vector<YamlPair> pairItems(const YamlNode& older, const YamlNode& newer);

/// Puts the entries of `older`'s maps into the order that they have in `newer`.
void orderLike(YamlNode& older, const YamlNode& newer);

} // namespace strongroom::diff
