// libgit2's xdiff for the lines, in this one file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/text_diff.h"

#include "base/codec.h"

#include <git2.h>

#include <memory>

namespace strongroom::diff {
namespace {

struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
};

using Patch = std::unique_ptr<git_patch, decltype(&git_patch_free)>;

Result<Patch> patchOf(std::string_view oldText, std::string_view newText, std::uint32_t context)
{
    static const Library library;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = context;
    options.interhunk_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_PATIENCE;
    git_patch* patch = nullptr;
    const char* nothing = "";
    if (git_patch_from_buffers(&patch, oldText.empty() ? nothing : oldText.data(), oldText.size(),
                               "old", newText.empty() ? nothing : newText.data(), newText.size(),
                               "new", &options)
        != 0)
        return Error{ErrorKind::Internal, "The texts could not be compared."};
    return Patch(patch, &git_patch_free);
}

std::string lineOf(const git_diff_line& line)
{
    std::string_view text(line.content, line.content_len);
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    return std::string(text);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

/// Removed lines paired with the added ones that follow them.
void pair(std::vector<Row>& removed, std::vector<Row>& added, TextDiff& diff)
{
    if (!removed.empty() || !added.empty())
        ++diff.changes;
    for (std::size_t i = 0; i < std::max(removed.size(), added.size()); ++i) {
        if (i < removed.size() && i < added.size()) {
            auto row = std::move(removed[i]);
            row.kind = RowKind::Changed;
            row.newNumber = added[i].newNumber;
            row.newText = std::move(added[i].newText);
            markWords(row);
            diff.rows.push_back(std::move(row));
        } else {
            diff.rows.push_back(std::move(i < removed.size() ? removed[i] : added[i]));
        }
    }
    removed.clear();
    added.clear();
}

void appendSame(std::string_view oldText, TextDiff& diff)
{
    int number = 0;
    for (const auto line : linesOf(oldText)) {
        ++number;
        diff.rows.push_back(
            {RowKind::Same, number, number, std::string(line), std::string(line), {}, {}});
    }
}

void collect(git_patch* patch, std::size_t hunk, TextDiff& diff)
{
    std::vector<Row> removed;
    std::vector<Row> added;
    const int count = git_patch_num_lines_in_hunk(patch, hunk);
    for (int i = 0; i < count; ++i) {
        const git_diff_line* line = nullptr;
        if (git_patch_get_line_in_hunk(&line, patch, hunk, static_cast<std::size_t>(i)) != 0)
            continue;
        const auto text = lineOf(*line);
        if (line->origin == GIT_DIFF_LINE_DELETION) {
            if (!added.empty())
                pair(removed, added, diff);
            removed.push_back({RowKind::Removed, line->old_lineno, 0, text, {}, {}, {}});
        } else if (line->origin == GIT_DIFF_LINE_ADDITION) {
            added.push_back({RowKind::Added, 0, line->new_lineno, {}, text, {}, {}});
        } else if (line->origin == GIT_DIFF_LINE_CONTEXT) {
            pair(removed, added, diff);
            diff.rows.push_back(
                {RowKind::Same, line->old_lineno, line->new_lineno, text, text, {}, {}});
        }
    }
    pair(removed, added, diff);
}

Result<Done> checkTexts(std::string_view oldText, std::string_view newText)
{
    if (isUtf8(oldText) && isUtf8(newText))
        return Done{};
    return Error{ErrorKind::InvalidInput,
                 "One of the texts is not valid UTF-8, so its lines cannot be compared."};
}

} // namespace

Result<TextDiff> compare(std::string_view oldText, std::string_view newText)
{
    if (auto checked = checkTexts(oldText, newText); !checked)
        return checked.error();
    TextDiff diff;
    if (oldText == newText) {
        appendSame(oldText, diff);
        return diff;
    }
    // With all of the text as context, one hunk holds every line of both sides.
    const auto patch = patchOf(oldText, newText, 0x7fffffff);
    if (!patch)
        return patch.error();
    for (std::size_t hunk = 0; hunk < git_patch_num_hunks(patch->get()); ++hunk)
        collect(patch->get(), hunk, diff);
    return diff;
}

Result<std::string> unified(std::string_view oldText, std::string_view newText,
                            std::string_view oldName, std::string_view newName, int context)
{
    if (auto checked = checkTexts(oldText, newText); !checked)
        return checked.error();
    std::string text;
    if (oldText == newText)
        return text;
    const auto patch = patchOf(oldText, newText, static_cast<std::uint32_t>(context));
    if (!patch)
        return patch.error();
    text.append("--- ").append(oldName).append("\n+++ ").append(newName).append("\n");
    for (std::size_t i = 0; i < git_patch_num_hunks(patch->get()); ++i) {
        const git_diff_hunk* hunk = nullptr;
        std::size_t lines = 0;
        if (git_patch_get_hunk(&hunk, &lines, patch->get(), i) != 0)
            continue;
        const auto range = [](int start, int count) {
            return std::to_string(start)
                   + (count == 1 ? std::string() : "," + std::to_string(count));
        };
        text += "@@ -" + range(hunk->old_start, hunk->old_lines) + " +"
                + range(hunk->new_start, hunk->new_lines) + " @@\n";
        for (std::size_t k = 0; k < lines; ++k) {
            const git_diff_line* line = nullptr;
            if (git_patch_get_line_in_hunk(&line, patch->get(), i, k) != 0)
                continue;
            const bool marker = line->origin == GIT_DIFF_LINE_CONTEXT_EOFNL
                                || line->origin == GIT_DIFF_LINE_ADD_EOFNL
                                || line->origin == GIT_DIFF_LINE_DEL_EOFNL;
            if (marker) {
                text += "\n\\ No newline at end of file\n";
                continue;
            }
            text += line->origin;
            text.append(line->content, line->content_len);
        }
    }
    return text;
}

} // namespace strongroom::diff
