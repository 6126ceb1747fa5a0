// Two documents compared as a person wants it: as the text they are, or as what they mean.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"
#include "models/diff/yaml/yaml_changes.h"

#include <optional>

namespace strongroom::diff {

struct DocumentWish
{
    Whitespace whitespace = Whitespace::Counts;
    /// Key order, quoting, layout and comments do not count, if both texts are YAML.
    bool asYaml = false;

    friend bool operator==(const DocumentWish&, const DocumentWish&) = default;
};

struct DocumentDiff
{
    TextDiff text{};
    std::vector<PathChange> paths{}; ///< If both are YAML.
    /// Why a side was not taken as YAML. Both sides are then compared as text.
    std::optional<YamlFault> oldFault{};
    std::optional<YamlFault> newFault{};
    bool asYaml = false;       ///< Rows are of the canonical texts, their numbers of the originals.
    bool hidesChanges = false; ///< The texts differ in what was not to count.
    int hiddenChanges = 0;     ///< How many changes fewer there are by that.
    std::vector<std::size_t> oldRows{}; ///< The row of each line that was compared.
    std::vector<std::size_t> newRows{};

    bool areYaml() const { return !oldFault && !newFault; }
    /// The row at which a change by path begins; none if both sides are as they were there.
    std::optional<std::size_t> rowOf(const PathChange& change) const;
};

/// Fails as compare() does.
Result<DocumentDiff> compareDocuments(std::string oldText, std::string newText, DocumentWish wish);

} // namespace strongroom::diff
