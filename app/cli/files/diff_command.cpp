// Two files compared, as diff -u does, or side by side; as text, or by what they mean as YAML.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/commands.h"
#include "app/cli/outcome.h"
#include "models/diff/document_diff.h"
#include "models/diff/text_diff.h"
#include "models/diff/word_marks.h"
#include "models/wire/json.h"

#include <array>
#include <boost/json/array.hpp>
#include <fstream>
#include <iostream>

namespace strongroom::cli {
namespace {

namespace json = wire::json;

/// No more than can be compared, however much there is: a device has no end.
Result<std::string> read(const std::string& path)
{
    const Error unreadable{ErrorKind::InvalidInput, path + " cannot be read."};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return unreadable;
    std::string text;
    for (std::array<char, 1 << 16> part{}; file;) {
        file.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > diff::largestText)
            return Error{ErrorKind::TooLarge,
                         path + " is too large: texts of up to 64 MiB can be compared."};
    }
    if (file.bad())
        return unreadable;
    return text;
}

struct DiffWish
{
    std::string oldFile{};
    std::string newFile{};
    std::int64_t context = 3;
    bool sideBySide = false;
    bool json = false;
    bool yaml = false;
};

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

std::string_view nameOf(diff::PathChangeKind kind)
{
    switch (kind) {
    case diff::PathChangeKind::Added: return "added";
    case diff::PathChangeKind::Removed: return "removed";
    case diff::PathChangeKind::Changed: return "changed";
    case diff::PathChangeKind::Moved: return "moved";
    }
    return "changed";
}

std::string_view sentenceOf(diff::YamlFault::Why why)
{
    using Why = diff::YamlFault::Why;
    switch (why) {
    case Why::NotWellFormed: return "this is no YAML";
    case Why::TooLarge: return "this is more YAML than can be compared by meaning";
    case Why::TooDeep: return "this YAML is nested too deeply";
    case Why::TooManyNodes: return "this YAML has too many nodes";
    case Why::NameTwice: return "a key stands here twice";
    case Why::AliasToNothing: return "an alias stands for nothing";
    }
    return "this is no YAML";
}

Error faultIn(const std::string& file, const diff::YamlFault& fault)
{
    auto place = file;
    if (fault.line > 0)
        place += ", line " + std::to_string(fault.line);
    return {ErrorKind::InvalidInput, place + ": " + std::string(sentenceOf(fault.why)) + '.'};
}

json::array toJson(const std::vector<diff::Mark>& marks)
{
    json::array array;
    for (const auto& mark : marks)
        array.push_back(json::array{mark.begin, mark.size});
    return array;
}

json::object toJson(const diff::Row& row)
{
    const auto marks = row.kind == diff::RowKind::Changed
                           ? diff::wordMarks(row.oldText, row.newText)
                           : diff::WordMarks{};
    return {{"kind", nameOf(row.kind)},
            {"old_line", row.oldNumber},
            {"new_line", row.newNumber},
            {"old", row.oldText},
            {"new", row.newText},
            {"old_marks", toJson(marks.older)},
            {"new_marks", toJson(marks.newer)}};
}

json::object toJson(const diff::PathChange& change)
{
    json::object object{{"kind", nameOf(change.kind)},
                        {"path", change.path},
                        {"old_line", change.older.line},
                        {"new_line", change.newer.line}};
    if (change.kind == diff::PathChangeKind::Moved)
        object["from"] = change.from;
    return object;
}

void printJson(const diff::DocumentDiff& difference)
{
    json::array rows;
    for (const auto& row : difference.text.rows)
        rows.push_back(toJson(row));
    json::object document{{"changes", difference.text.changes}, {"rows", std::move(rows)}};
    if (difference.asYaml) {
        json::array paths;
        for (const auto& change : difference.paths)
            paths.push_back(toJson(change));
        document["paths"] = std::move(paths);
        document["hides_changes"] = difference.hidesChanges;
    }
    std::cout << wire::serialize(document) << '\n';
}

void printRows(const std::vector<diff::Row>& rows)
{
    for (const auto& row : rows) {
        const char* sign = row.kind == diff::RowKind::Same      ? " "
                           : row.kind == diff::RowKind::Changed ? "|"
                           : row.kind == diff::RowKind::Added   ? ">"
                                                                : "<";
        std::cout << row.oldText << '\t' << sign << '\t' << row.newText << '\n';
    }
}

int printUnified(const DiffWish& wish, std::string_view oldText, std::string_view newText)
{
    const auto text =
        diff::unified(oldText, newText, wish.oldFile, wish.newFile, static_cast<int>(wish.context));
    if (!text)
        return say(text.error());
    std::cout << *text;
    return oldText == newText ? Yes : No;
}

/// As text, or as YAML, which both sides then have to be.
Result<diff::DocumentDiff> compareAsWished(const DiffWish& wish, std::string oldText,
                                           std::string newText)
{
    if (wish.yaml) {
        auto difference = diff::compareDocuments(std::move(oldText), std::move(newText),
                                                 {diff::Whitespace::Counts, true});
        if (difference && difference->oldFault)
            return faultIn(wish.oldFile, *difference->oldFault);
        if (difference && difference->newFault)
            return faultIn(wish.newFile, *difference->newFault);
        return difference;
    }
    auto text = diff::compare(std::move(oldText), std::move(newText));
    if (!text)
        return text.error();
    diff::DocumentDiff difference;
    difference.text = std::move(*text);
    return difference;
}

int printDocuments(const DiffWish& wish, std::string oldText, std::string newText)
{
    const auto difference = compareAsWished(wish, std::move(oldText), std::move(newText));
    if (!difference)
        return say(difference.error());
    const auto& texts = *difference->text.texts;
    if (!wish.json && !wish.sideBySide)
        return printUnified(wish, texts.older, texts.newer);
    if (wish.json)
        printJson(*difference);
    else
        printRows(difference->text.rows);
    return texts.older == texts.newer ? Yes : No;
}

int diffFiles(const DiffWish& wish)
{
    auto oldText = read(wish.oldFile);
    auto newText = read(wish.newFile);
    if (!oldText || !newText)
        return say(oldText ? newText.error() : oldText.error());
    if (!wish.yaml && !wish.json && !wish.sideBySide)
        return printUnified(wish, *oldText, *newText);
    return printDocuments(wish, std::move(*oldText), std::move(*newText));
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
        .flag("--json", wish.json, "Both sides as one JSON document")
        .flag("--yaml", wish.yaml,
              "By what they mean as YAML: key order, quoting, layout and comments do not count")
        .runs([&] { return diffFiles(wish); });
}

} // namespace strongroom::cli
