// Two texts out of one, compared as text and as YAML: the sides hold their lines, and what is
// written canonically means the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/document_diff.h"
#include "models/diff/folding.h"
#include "models/diff/word_marks.h"
#include "models/diff/yaml/canonical_yaml.h"
#include "tests/fuzz/must_be.h"

#include <algorithm>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

void rowsHoldTheTexts(const TextDiff& diff)
{
    for (const auto& row : diff.rows) {
        mustBe(row.oldNumber > 0 || row.newNumber > 0);
        if (row.kind != RowKind::Changed)
            continue;
        for (const auto& mark : wordMarks(row.oldText, row.newText).older)
            mustBe(mark.begin + mark.size <= row.oldText.size());
    }
    for (const auto& move : diff.moves)
        mustBe(move.removed + move.size <= diff.rows.size()
               && move.added + move.size <= diff.rows.size());
    const Folding folding(diff, 3);
    for (const auto& fold : folding.folds())
        mustBe(fold.begin < fold.end && fold.end <= diff.rows.size());
}

void canonicalMeansTheSame(std::string_view text)
{
    auto parsed = parseYaml(text);
    auto* stream = std::get_if<YamlStream>(&parsed);
    if (stream == nullptr)
        return;
    const auto canonical = canonicalYaml(*stream);
    mustBe(canonical.lines.size()
           == static_cast<std::size_t>(std::ranges::count(canonical.text, '\n')));
    const auto again = parseYaml(canonical.text);
    if (const auto* fault = std::get_if<YamlFault>(&again)) {
        // Written out, aliases may be more than is read.
        mustBe(fault->why != YamlFault::Why::NotWellFormed);
        return;
    }
    mustBe(std::ranges::equal(stream->documents, std::get<YamlStream>(again).documents, same));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto half = text.find("\n=====\n");
    const auto older = text.substr(0, half);
    const auto newer = half == std::string::npos ? std::string() : text.substr(half + 7);
    canonicalMeansTheSame(older);
    for (const bool asYaml : {false, true}) {
        const auto diff = compareDocuments(older, newer, {Whitespace::Counts, asYaml});
        if (!diff)
            continue;
        rowsHoldTheTexts(diff->text);
        for (const auto& change : diff->paths)
            if (const auto row = diff->rowOf(change))
                mustBe(*row < diff->text.rows.size());
    }
    return 0;
}
