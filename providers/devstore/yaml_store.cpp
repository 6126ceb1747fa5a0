// Files of yaml-cpp, written whole and put in place at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/devstore/yaml_store.h"

#include "base/ids.h"
#include "base/private_file.h"
#include "providers/store/store_keys.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace strongroom::providers {
namespace {

constexpr std::size_t largestPayload = 4U << 20;
constexpr std::size_t pageSize = 100;
constexpr std::string_view ending = ".yaml";
/// Each version is there once.
const std::string onlyPlace = "1";

std::string_view nameOf(StoredState state)
{
    switch (state) {
    case StoredState::Live: return "live";
    case StoredState::Deleted: return "deleted";
    case StoredState::Destroyed: return "destroyed";
    }
    return {};
}

std::optional<StoredState> stateOf(std::string_view name)
{
    for (const auto state : {StoredState::Live, StoredState::Deleted, StoredState::Destroyed})
        if (nameOf(state) == name)
            return state;
    return {};
}

Error unreadable(const std::string& path)
{
    return {ErrorKind::Corrupted, "A file of the development store cannot be read.", path, "read"};
}

} // namespace

YamlStore::YamlStore(std::string folder)
    : m_folder(std::move(folder)), m_traits{true, true, true, largestPayload}
{}

Result<std::unique_ptr<VersionStore>> YamlStore::create(std::string folder)
{
    if (!folder.starts_with('/'))
        return Error{ErrorKind::InvalidInput,
                     "The folder of the development store is an absolute path.",
                     {},
                     "folder"};
    return std::unique_ptr<VersionStore>(new YamlStore(std::move(folder)));
}

Result<Done> YamlStore::openFolder() const
{
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (!failed)
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, failed);
    if (failed)
        return Error{ErrorKind::Unavailable,
                     "The folder of the development store cannot be written to. Check its path and "
                     "its owner.",
                     failed.message(), "connect"};
    return Done{};
}

std::string YamlStore::pathOf(const std::string& secret) const
{
    return m_folder + '/' + secret + std::string(ending);
}

Result<YamlStore::File> YamlStore::load(const std::string& secret) const
{
    const auto path = pathOf(secret);
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::filesystem::exists(path) ? Result<File>(unreadable(path))
                                             : Result<File>(File{});
    std::stringstream text;
    text << in.rdbuf();
    File file;
    try {
        const auto versions = YAML::Load(text.str())["versions"];
        for (const auto& entry : versions) {
            const auto state = stateOf(entry.second["state"].as<std::string>());
            auto payload = fromBase64(entry.second["envelope"].as<std::string>());
            if (!state || !payload)
                return unreadable(path);
            file[entry.first.as<std::string>()] = {*state, std::move(*payload)};
        }
    } catch (const YAML::Exception&) {
        return unreadable(path);
    }
    return file;
}

Result<Done> YamlStore::save(const std::string& secret, const File& file) const
{
    if (auto there = openFolder(); !there)
        return there;
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "versions" << YAML::Value << YAML::BeginMap;
    for (const auto& [version, kept] : file)
        out << YAML::Key << version << YAML::Value << YAML::BeginMap << YAML::Key << "state"
            << YAML::Value << std::string(nameOf(kept.state)) << YAML::Key << "envelope"
            << YAML::Value << YAML::DoubleQuoted << toBase64(kept.payload) << YAML::EndMap;
    out << YAML::EndMap << YAML::EndMap;
    return writePrivateFile(pathOf(secret), std::string(out.c_str()) + '\n');
}

Result<std::string> YamlStore::put(const StoreKey& key, std::span<const std::uint8_t> payload)
{
    if (auto checked = checkPayload(key, payload, m_traits); !checked)
        return checked.error();
    const std::scoped_lock lock(m_mutex);
    auto file = load(key.secret);
    if (!file)
        return file.error();
    const auto [place, isNew] = file->try_emplace(
        key.version, Kept{StoredState::Live, Bytes(payload.begin(), payload.end())});
    if (!isNew) {
        const auto& kept = place->second;
        if (kept.state == StoredState::Live && std::ranges::equal(kept.payload, payload))
            return onlyPlace;
        return takenInStore();
    }
    if (auto saved = save(key.secret, *file); !saved)
        return saved.error();
    return onlyPlace;
}

Result<Bytes> YamlStore::read(const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    const std::scoped_lock lock(m_mutex);
    auto file = load(key.secret);
    if (!file)
        return file.error();
    const auto found = file->find(key.version);
    if (found == file->end() || found->second.state != StoredState::Live || place != onlyPlace)
        return notInStore();
    return std::move(found->second.payload);
}

Result<std::vector<StoredVersion>> YamlStore::list(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked.error();
    const std::scoped_lock lock(m_mutex);
    const auto file = load(secret);
    if (!file)
        return file.error();
    std::vector<StoredVersion> versions;
    for (const auto& [version, kept] : *file)
        versions.push_back({version, onlyPlace, kept.state});
    return versions;
}

Result<Done> YamlStore::change(const StoreKey& key, const std::function<Result<Done>(Kept*)>& how)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    const std::scoped_lock lock(m_mutex);
    auto file = load(key.secret);
    if (!file)
        return file.error();
    const auto found = file->find(key.version);
    if (auto changed = how(found == file->end() ? nullptr : &found->second); !changed)
        return changed;
    return found == file->end() ? Result<Done>(Done{}) : save(key.secret, *file);
}

Result<Done> YamlStore::remove(const StoreKey& key, const std::string&)
{
    return change(key, [](Kept* kept) -> Result<Done> {
        if (kept != nullptr && kept->state == StoredState::Live)
            kept->state = StoredState::Deleted;
        return Done{};
    });
}

Result<Done> YamlStore::undelete(const StoreKey& key, const std::string&)
{
    return change(key, [](Kept* kept) -> Result<Done> {
        if (kept == nullptr || kept->state == StoredState::Destroyed)
            return notInStore();
        kept->state = StoredState::Live;
        return Done{};
    });
}

Result<Done> YamlStore::destroy(const StoreKey& key, const std::string&)
{
    return change(key, [](Kept* kept) -> Result<Done> {
        if (kept != nullptr)
            *kept = {StoredState::Destroyed, {}};
        return Done{};
    });
}

Result<Done> YamlStore::destroySecret(const std::string& secret)
{
    if (auto checked = checkSecret(secret); !checked)
        return checked;
    const std::scoped_lock lock(m_mutex);
    std::error_code failed;
    std::filesystem::remove(pathOf(secret), failed);
    if (failed)
        return Error{ErrorKind::Unavailable, "A file of the development store cannot be removed.",
                     failed.message(), "destroy"};
    return Done{};
}

Result<domain::Page<std::string>> YamlStore::secrets(const std::string& cursor)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> all;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failed)) {
        auto name = entry.path().filename().string();
        if (!name.ends_with(ending))
            continue;
        name.resize(name.size() - ending.size());
        if (isId(name) && name > cursor)
            all.push_back(std::move(name));
    }
    std::ranges::sort(all);
    domain::Page<std::string> page;
    page.items.assign(all.begin(), all.begin() + static_cast<long>(std::min(all.size(), pageSize)));
    if (all.size() > pageSize)
        page.next = page.items.back();
    return page;
}

} // namespace strongroom::providers
