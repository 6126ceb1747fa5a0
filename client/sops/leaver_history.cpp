// Reading a repository by libgit2: every commit once, every version of the file once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/leaver_history.h"

#include "crypto/sops/age_keys.h"

#include <git2.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace strongroom::client {
namespace {

template <auto Free>
struct FreeWith
{
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Repository = std::unique_ptr<git_repository, FreeWith<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, FreeWith<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, FreeWith<git_tree_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, FreeWith<git_tree_entry_free>>;
using Blob = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;

/// libgit2 counts its users.
struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

Repository openAround(const std::filesystem::path& folder)
{
    git_repository* repository = nullptr;
    git_repository_open_ext(&repository, folder.c_str(), 0, nullptr);
    return Repository(repository);
}

std::string nameOf(const git_oid& id)
{
    char text[13] = {};
    git_oid_tostr(text, sizeof text, &id);
    return text;
}

/// What one version of the file says, as far as it can be told.
struct Version
{
    std::vector<std::string> recipients{};
    std::optional<SecretBytes> dataKey{};
};

Version versionOf(git_repository* repository, const git_oid& id, sops::Format format,
                  const age::Identities& identities)
{
    git_blob* found = nullptr;
    if (git_blob_lookup(&found, repository, &id) != 0)
        return {};
    const Blob blob(found);
    const std::string_view text(static_cast<const char*>(git_blob_rawcontent(found)),
                                static_cast<std::size_t>(git_blob_rawsize(found)));
    const auto file = sops::SopsFile::parse(SecretBytes::copyOf(text), format);
    Version version;
    if (!file)
        return version;
    for (const auto& key : file->metadata().age)
        version.recipients.push_back(key.recipient);
    if (auto dataKey = sops::unwrapDataKey(file->metadata(), identities))
        version.dataKey = std::move(*dataKey);
    return version;
}

/// The blob at `path` in the commit's tree, or nothing.
bool blobAt(git_commit* commit, const std::string& path, git_oid& id)
{
    git_tree* tree = nullptr;
    if (git_commit_tree(&tree, commit) != 0)
        return false;
    const Tree owned(tree);
    git_tree_entry* entry = nullptr;
    if (git_tree_entry_bypath(&entry, tree, path.c_str()) != 0)
        return false;
    const TreeEntry ownedEntry(entry);
    id = *git_tree_entry_id(entry);
    return git_tree_entry_type(entry) == GIT_OBJECT_BLOB;
}

class HistoryReader
{
public:
    HistoryReader(git_repository* repository, std::string path, sops::Format format)
        : m_repository(repository), m_path(std::move(path)), m_format(format)
    {}

    void look(const git_oid& id, const age::Identities& identities)
    {
        git_commit* found = nullptr;
        if (git_commit_lookup(&found, m_repository, &id) != 0)
            return;
        const Commit commit(found);
        git_oid blob = {};
        if (!blobAt(found, m_path, blob))
            return;
        const auto name = nameOf(blob);
        if (!m_versions.contains(name))
            m_versions.emplace(name, versionOf(m_repository, blob, m_format, identities));
        const char* summary = git_commit_summary(found);
        m_commits.push_back(
            {{nameOf(id), git_commit_time(found), summary != nullptr ? summary : ""}, name});
    }

    LeaverHistory historyOf(const std::string& leaver, const SecretBytes& lastKey) const
    {
        const auto names = [&leaver](const Version& version) {
            return std::ranges::find(version.recipients, leaver) != version.recipients.end();
        };
        std::vector<const SecretBytes*> keys{&lastKey};
        for (const auto& [blob, version] : m_versions)
            if (names(version) && version.dataKey)
                keys.push_back(&*version.dataKey);
        LeaverHistory history{leaver, {}};
        for (const auto& [commit, blob] : m_commits) {
            const auto& version = m_versions.at(blob);
            const auto fits = [&version](const SecretBytes* key) {
                return version.dataKey
                       && std::ranges::equal(key->reveal(), version.dataKey->reveal());
            };
            if (names(version) || std::ranges::any_of(keys, fits))
                history.commits.push_back(commit);
        }
        return history;
    }

private:
    git_repository* const m_repository;
    const std::string m_path;
    const sops::Format m_format;
    std::map<std::string, Version> m_versions; ///< By the blob's id.
    std::vector<std::pair<ReadableCommit, std::string>> m_commits;
};

} // namespace

Result<std::vector<LeaverHistory>> historyOfLeavers(const std::string& file, sops::Format format,
                                                    const LeaversOfFile& leavers)
{
    const Library library;
    std::error_code none;
    const auto path = std::filesystem::weakly_canonical(file, none);
    const auto repository = openAround(path.parent_path());
    const char* folder = repository ? git_repository_workdir(repository.get()) : nullptr;
    if (folder == nullptr)
        return Error{ErrorKind::NotFound, "The file lies in no git repository."};
    const auto root = std::filesystem::weakly_canonical(folder, none);
    HistoryReader reader(repository.get(), path.lexically_relative(root).generic_string(), format);

    git_revwalk* walk = nullptr;
    if (git_revwalk_new(&walk, repository.get()) != 0)
        return Error{ErrorKind::Unavailable, "The git history of the file cannot be read."};
    const Walk owned(walk);
    git_revwalk_sorting(walk, GIT_SORT_TIME);
    git_revwalk_push_glob(walk, "*");
    git_revwalk_push_head(walk);
    git_oid id = {};
    while (git_revwalk_next(&id, walk) == 0)
        reader.look(id, leavers.identities);
    std::vector<LeaverHistory> histories;
    for (const auto& leaver : leavers.recipients)
        histories.push_back(reader.historyOf(leaver, leavers.dataKey));
    return histories;
}

} // namespace strongroom::client
