// Two files compared, as diff -u does, or side by side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "models/diff/text_diff.h"
#include "models/wire/json.h"

#include <QFile>

#include <boost/json/array.hpp>
#include <iostream>

namespace strongroom::cli {
namespace {

namespace json = wire::json;

std::optional<std::string> read(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
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
            rows.push_back(json::object{{"kind", nameOf(row.kind)},
                                        {"old_line", row.oldNumber},
                                        {"new_line", row.newNumber},
                                        {"old", row.oldText},
                                        {"new", row.newText},
                                        {"old_marks", toJson(row.oldMarks)},
                                        {"new_marks", toJson(row.newMarks)}});
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

} // namespace

int diffFiles(const std::string& oldFile, const std::string& newFile, int context, bool sideBySide,
              bool asJson)
{
    const auto oldText = read(oldFile);
    const auto newText = read(newFile);
    if (!oldText || !newText)
        return say({ErrorKind::InvalidInput, (oldText ? newFile : oldFile) + " cannot be read."});
    const auto differ = *oldText == *newText ? Yes : No;
    if (!sideBySide) {
        const auto text = diff::unified(*oldText, *newText, oldFile, newFile, context);
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

} // namespace strongroom::cli
