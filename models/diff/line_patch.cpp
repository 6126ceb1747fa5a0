// The options that make libgit2 agree with `git diff --patience`.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/line_patch.h"

#include "base/codec.h"

namespace strongroom::diff {
namespace {

struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
};

std::uint32_t flagOf(Whitespace whitespace)
{
    switch (whitespace) {
    case Whitespace::Counts: return 0;
    case Whitespace::AtLineEnd: return GIT_DIFF_IGNORE_WHITESPACE_EOL;
    case Whitespace::Amount: return GIT_DIFF_IGNORE_WHITESPACE_CHANGE;
    case Whitespace::Ignored: return GIT_DIFF_IGNORE_WHITESPACE;
    }
    return 0;
}

Result<Done> check(std::string_view oldText, std::string_view newText)
{
    const auto size = std::max(oldText.size(), newText.size());
    if (size > largestText)
        return Error{ErrorKind::TooLarge, "One of the texts has " + std::to_string(size >> 20)
                                              + " MiB. Texts of up to 64 MiB can be compared."};
    if (isUtf8(oldText) && isUtf8(newText))
        return Done{};
    return Error{ErrorKind::InvalidInput,
                 "One of the texts is not valid UTF-8, so its lines cannot be compared."};
}

} // namespace

Result<Patch> patchOf(std::string_view oldText, std::string_view newText, std::uint32_t context,
                      Whitespace whitespace)
{
    if (auto checked = check(oldText, newText); !checked)
        return checked.error();
    static const Library library;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = context;
    options.interhunk_lines = 0;
    options.flags =
        GIT_DIFF_FORCE_TEXT | GIT_DIFF_PATIENCE | GIT_DIFF_INDENT_HEURISTIC | flagOf(whitespace);
    git_patch* patch = nullptr;
    const char* nothing = "";
    if (git_patch_from_buffers(&patch, oldText.empty() ? nothing : oldText.data(), oldText.size(),
                               "old", newText.empty() ? nothing : newText.data(), newText.size(),
                               "new", &options)
        != 0)
        return Error{ErrorKind::Internal, "The texts could not be compared."};
    return Patch(patch, &git_patch_free);
}

} // namespace strongroom::diff
