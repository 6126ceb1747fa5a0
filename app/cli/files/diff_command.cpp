// Two files compared, as diff -u does, or side by side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/commands.h"
#include "app/cli/outcome.h"
#include "models/diff/text_diff.h"
#include "models/diff/word_marks.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <fstream>
#include <iostream>
#include <optional>

namespace strongroom::cli {
namespace {

namespace json = wire::json;

std::optional<std::string> read(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    return file ? std::optional(std::move(text)) : std::nullopt;
}

std::string_view nameOf(diff::RowKind kind)
{
    switch (kind) {
    case diff::RowKind::Same: return "same";
    case diff::RowKind::Changed: return "changed";
    case diff::RowKind::Added: return "added";
    case diff::RowKind::Removed: return "removed";
    }
    return "same";
}

json::array toJson(const std::vector<diff::Mark>& marks)
{
    json::array array;
    for (const auto& mark : marks)
        array.push_back(json::array{mark.begin, mark.size});
    return array;
}

void printRows(const diff::TextDiff& difference, bool asJson)
{
    json::array rows;
    for (const auto& row : difference.rows) {
        if (asJson) {
            const auto marks = row.kind == diff::RowKind::Changed
                                   ? diff::wordMarks(row.oldText, row.newText)
                                   : diff::WordMarks{};
            rows.push_back(json::object{{"kind", nameOf(row.kind)},
                                        {"old_line", row.oldNumber},
                                        {"new_line", row.newNumber},
                                        {"old", row.oldText},
                                        {"new", row.newText},
                                        {"old_marks", toJson(marks.older)},
                                        {"new_marks", toJson(marks.newer)}});
            continue;
        }
        const char* sign = row.kind == diff::RowKind::Same      ? " "
                           : row.kind == diff::RowKind::Changed ? "|"
                           : row.kind == diff::RowKind::Added   ? ">"
                                                                : "<";
        std::cout << row.oldText << '\t' << sign << '\t' << row.newText << '\n';
    }
    if (asJson) {
        json::object document{{"changes", difference.changes}};
        document["rows"] = std::move(rows);
        std::cout << wire::serialize(document) << '\n';
    }
}

struct DiffWish
{
    std::string oldFile{};
    std::string newFile{};
    std::int64_t context = 3;
    bool sideBySide = false;
    bool json = false;
};

int diffFiles(const DiffWish& wish)
{
    const auto& [oldFile, newFile, context, sideBySide, asJson] = wish;
    const auto oldText = read(oldFile);
    const auto newText = read(newFile);
    if (!oldText || !newText)
        return say({ErrorKind::InvalidInput, (oldText ? newFile : oldFile) + " cannot be read."});
    const auto differ = *oldText == *newText ? Yes : No;
    if (!sideBySide) {
        const auto text =
            diff::unified(*oldText, *newText, oldFile, newFile, static_cast<int>(context));
        if (!text)
            return say(text.error());
        std::cout << *text;
        return differ;
    }
    const auto difference = diff::compare(*oldText, *newText);
    if (!difference)
        return say(difference.error());
    printRows(*difference, asJson);
    return differ;
}

} // namespace

void addDiffCommand(Words program)
{
    auto diff = program.command("diff", "Compare two files; exit 1 when they differ");
    auto& wish = diff.keep<DiffWish>();
    diff.text("old", wish.oldFile, "The older file", required)
        .text("new", wish.newFile, "The newer file", required)
        .number("--unified", wish.context, "Lines of context", {false, {}, {0, 1'000'000}})
        .flag("--side-by-side", wish.sideBySide, "Both sides, line beside line")
        .flag("--json", wish.json, "With --side-by-side: one JSON document")
        .runs([&] { return diffFiles(wish); });
}

} // namespace strongroom::cli
