// Both texts parsed once: for the paths that changed, and for the canonical texts if they are
// wanted.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/document_diff.h"

#include "models/diff/yaml/canonical_yaml.h"
#include "models/diff/yaml/yaml_pairs.h"

#include <algorithm>

namespace strongroom::diff {
namespace {

struct Trees
{
    YamlStream older;
    YamlStream newer;
};

std::optional<Trees> treesOf(const Texts& texts, DocumentDiff& diff)
{
    auto older = parseYaml(texts.older);
    auto newer = parseYaml(texts.newer);
    if (const auto* fault = std::get_if<YamlFault>(&older))
        diff.oldFault = *fault;
    if (const auto* fault = std::get_if<YamlFault>(&newer))
        diff.newFault = *fault;
    if (!diff.areYaml())
        return std::nullopt;
    return Trees{std::get<YamlStream>(std::move(older)), std::get<YamlStream>(std::move(newer))};
}

std::size_t changedLines(const TextDiff& diff)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(diff.rows, [](const Row& row) { return row.kind != RowKind::Same; }));
}

void indexRows(DocumentDiff& diff)
{
    for (std::size_t i = 0; i < diff.text.rows.size(); ++i) {
        if (diff.text.rows[i].oldNumber != 0)
            diff.oldRows.push_back(i);
        if (diff.text.rows[i].newNumber != 0)
            diff.newRows.push_back(i);
    }
}

void numberAsBefore(TextDiff& diff, const CanonicalText& older, const CanonicalText& newer)
{
    const auto original = [](int number, const std::vector<int>& lines) {
        return number == 0 ? 0 : lines[static_cast<std::size_t>(number - 1)];
    };
    for (auto& row : diff.rows) {
        row.oldNumber = original(row.oldNumber, older.lines);
        row.newNumber = original(row.newNumber, newer.lines);
    }
}

} // namespace

std::optional<std::size_t> DocumentDiff::rowOf(const PathChange& change) const
{
    const auto find = [this](const NodePlace& place, const std::vector<std::size_t>& rows) {
        const int line = asYaml ? place.canonicalLine : place.line;
        const auto index = static_cast<std::size_t>(line - 1);
        return line > 0 && index < rows.size() ? std::optional(rows[index]) : std::nullopt;
    };
    const auto newer = find(change.newer, newRows);
    return newer ? newer : find(change.older, oldRows);
}

Result<DocumentDiff> compareDocuments(std::string oldText, std::string newText, DocumentWish wish)
{
    DocumentDiff diff;
    auto plain = compare(std::move(oldText), std::move(newText), wish.whitespace);
    if (!plain)
        return plain.error();
    diff.text = std::move(*plain);
    auto trees = treesOf(*diff.text.texts, diff);
    if (trees && wish.asYaml) {
        const auto both = std::min(trees->older.documents.size(), trees->newer.documents.size());
        for (std::size_t i = 0; i < both; ++i)
            orderLike(trees->older.documents[i], trees->newer.documents[i]);
        auto older = canonicalYaml(trees->older);
        auto newer = canonicalYaml(trees->newer);
        auto canonical = compare(std::move(older.text), std::move(newer.text), wish.whitespace);
        if (!canonical)
            return canonical.error();
        diff.hidesChanges = changedLines(diff.text) > changedLines(*canonical);
        diff.hiddenChanges = std::max(0, diff.text.changes - canonical->changes);
        diff.text = std::move(*canonical);
        diff.asYaml = true;
        indexRows(diff);
        numberAsBefore(diff.text, older, newer);
    } else {
        indexRows(diff);
    }
    if (trees)
        diff.paths = pathChanges(trees->older, trees->newer);
    return diff;
}

} // namespace strongroom::diff
