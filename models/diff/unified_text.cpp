// A patch written out as `diff -u` writes it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/line_patch.h"

namespace strongroom::diff {
namespace {

std::string rangeOf(int start, int count)
{
    return std::to_string(start) + (count == 1 ? std::string() : "," + std::to_string(count));
}

void appendLine(const git_diff_line& line, std::string& text)
{
    const bool marker = line.origin == GIT_DIFF_LINE_CONTEXT_EOFNL
                        || line.origin == GIT_DIFF_LINE_ADD_EOFNL
                        || line.origin == GIT_DIFF_LINE_DEL_EOFNL;
    if (marker) {
        text += "\n\\ No newline at end of file\n";
        return;
    }
    text += line.origin;
    text.append(line.content, line.content_len);
}

} // namespace

Result<std::string> unified(std::string_view oldText, std::string_view newText,
                            std::string_view oldName, std::string_view newName, int context,
                            Whitespace whitespace)
{
    const auto patch = patchOf(oldText, newText, static_cast<std::uint32_t>(context), whitespace);
    if (!patch)
        return patch.error();
    std::string text;
    const auto hunks = git_patch_num_hunks(patch->get());
    if (hunks == 0)
        return text;
    text.append("--- ").append(oldName).append("\n+++ ").append(newName).append("\n");
    for (std::size_t i = 0; i < hunks; ++i) {
        const git_diff_hunk* hunk = nullptr;
        std::size_t lines = 0;
        if (git_patch_get_hunk(&hunk, &lines, patch->get(), i) != 0)
            continue;
        text += "@@ -" + rangeOf(hunk->old_start, hunk->old_lines) + " +"
                + rangeOf(hunk->new_start, hunk->new_lines) + " @@\n";
        for (std::size_t k = 0; k < lines; ++k) {
            const git_diff_line* line = nullptr;
            if (git_patch_get_line_in_hunk(&line, patch->get(), i, k) == 0)
                appendLine(*line, text);
        }
    }
    return text;
}

} // namespace strongroom::diff
