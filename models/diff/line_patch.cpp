// The options that make libgit2 agree with `git diff --patience`, and texts that need no name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/line_patch.h"

#include "base/codec.h"

#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

#include <algorithm>
#include <cstring>

namespace strongroom::diff {
namespace {

struct Library
{
    Library()
    {
        git_libgit2_init();
        // Nothing that we read has a name that could be verified.
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    }
    ~Library() { git_libgit2_shutdown(); }
};

/// Two texts as git's objects 1 and 2. Of a plain buffer libgit2 first takes the SHA-1, which lasts
/// as long as to compare it.
struct TwoTexts : git_odb_backend
{
    std::string_view older{};
    std::string_view newer{};

    static git_oid nameOf(bool isOlder)
    {
        git_oid name{};
        name.id[0] = isOlder ? 1 : 2;
        return name;
    }
    static int give(void** data, std::size_t* size, git_object_t* type, git_odb_backend* backend,
                    const git_oid* name)
    {
        const auto& texts = static_cast<const TwoTexts&>(*backend);
        const auto text = name->id[0] == 1 ? texts.older : texts.newer;
        *data = git_odb_backend_data_alloc(backend, text.size() + 1);
        if (*data == nullptr)
            return -1;
        if (!text.empty())
            std::memcpy(*data, text.data(), text.size());
        static_cast<char*>(*data)[text.size()] = '\0';
        *size = text.size();
        *type = GIT_OBJECT_BLOB;
        return 0;
    }
    static void forget(git_odb_backend* backend) { delete static_cast<TwoTexts*>(backend); }
};

template <class Thing>
using Owned = std::unique_ptr<Thing, void (*)(Thing*)>;

template <class Thing>
Owned<Thing> owned(Thing* thing, void (*release)(Thing*))
{
    return {thing, release};
}

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

/// A repository of the two texts, without a folder; none if there is no memory.
Owned<git_repository> repositoryOf(std::string_view oldText, std::string_view newText)
{
    auto nothing = owned<git_repository>(nullptr, &git_repository_free);
    git_odb* rawObjects = nullptr;
    if (git_odb_new(&rawObjects) != 0)
        return nothing;
    const auto objects = owned(rawObjects, &git_odb_free);
    auto texts = std::make_unique<TwoTexts>();
    git_odb_init_backend(texts.get(), GIT_ODB_BACKEND_VERSION);
    texts->older = oldText;
    texts->newer = newText;
    texts->read = &TwoTexts::give;
    texts->free = &TwoTexts::forget;
    if (git_odb_add_backend(objects.get(), texts.get(), 1) != 0)
        return nothing;
    texts.release(); // The objects have it now.
    git_repository* repository = nullptr;
    if (git_repository_wrap_odb(&repository, objects.get()) != 0)
        return nothing;
    return owned(repository, &git_repository_free);
}

} // namespace

Result<Patch> patchOf(std::string_view oldText, std::string_view newText, std::uint32_t context,
                      Whitespace whitespace)
{
    if (auto checked = check(oldText, newText); !checked)
        return checked.error();
    static const Library library;
    const Error failed{ErrorKind::Internal, "The texts could not be compared."};
    const auto repository = repositoryOf(oldText, newText);
    if (!repository)
        return failed;
    const auto blobOf = [&](bool isOlder) {
        git_blob* blob = nullptr;
        const auto name = TwoTexts::nameOf(isOlder);
        const bool found = git_blob_lookup(&blob, repository.get(), &name) == 0;
        return owned(found ? blob : nullptr, &git_blob_free);
    };
    const auto older = blobOf(true);
    const auto newer = blobOf(false);
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = context;
    options.interhunk_lines = 0;
    options.flags =
        GIT_DIFF_FORCE_TEXT | GIT_DIFF_PATIENCE | GIT_DIFF_INDENT_HEURISTIC | flagOf(whitespace);
    git_patch* patch = nullptr;
    if (!older || !newer
        || git_patch_from_blobs(&patch, older.get(), "old", newer.get(), "new", &options) != 0)
        return failed;
    return Patch(patch, &git_patch_free);
}

} // namespace strongroom::diff
