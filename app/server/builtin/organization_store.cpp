// Whatever is asked is asked of the store that today's credentials open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/builtin/organization_store.h"

#include "app/log/process.h"
#include "app/server/sinks/build_sinks.h"

#include <algorithm>

namespace strongroom::app {
namespace {

/// What is asked of it has nothing to do with the operator's files: their names stay in our log.
Error notReadable(const Error& why)
{
    return {ErrorKind::Unavailable,
            "The control plane cannot read its credentials for the built-in backend's store. Have "
            "whoever runs it look at builtin_store in its configuration.",
            why.message, "authentication"};
}

} // namespace

OrganizationStore::Moment OrganizationStore::newest() const
{
    auto newest = Moment::min();
    const auto look = [&newest](const std::string& path) {
        std::error_code failed;
        const auto written = std::filesystem::last_write_time(path, failed);
        if (!failed)
            newest = std::max(newest, written);
    };
    for (const auto& [name, path] : m_config.credentialFiles)
        look(path);
    if (!m_config.caFile.empty())
        look(m_config.caFile);
    return newest;
}

Result<std::unique_ptr<providers::VersionStore>> OrganizationStore::openNow() const
{
    domain::BackendCredentials credentials;
    for (const auto& [name, path] : m_config.credentialFiles) {
        auto secret = secretIn(path);
        if (!secret)
            return notReadable(secret.error());
        credentials.emplace(name, std::move(*secret));
    }
    auto settings = m_config.settings;
    if (!m_config.caFile.empty()) {
        auto authorities = readFile(m_config.caFile);
        if (!authorities)
            return notReadable(authorities.error());
        settings["ca_certificate"] = std::move(*authorities);
    }
    return m_open(settings, credentials);
}

Result<std::shared_ptr<providers::VersionStore>> OrganizationStore::current()
{
    const std::scoped_lock lock(m_mutex);
    const auto written = newest();
    if (m_store == nullptr || written != m_read) {
        auto opened = openNow();
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
        m_read = written;
    }
    return m_store;
}

Result<Done> OrganizationStore::authenticate()
{
    const auto store = current();
    return store ? (*store)->authenticate() : store.error();
}

Result<std::string> OrganizationStore::put(const providers::StoreKey& key,
                                           std::span<const std::uint8_t> payload)
{
    const auto store = current();
    return store ? (*store)->put(key, payload) : store.error();
}

Result<Bytes> OrganizationStore::read(const providers::StoreKey& key, const std::string& place)
{
    const auto store = current();
    return store ? (*store)->read(key, place) : store.error();
}

Result<std::vector<providers::StoredVersion>> OrganizationStore::list(const std::string& secret)
{
    const auto store = current();
    return store ? (*store)->list(secret) : store.error();
}

Result<Done> OrganizationStore::remove(const providers::StoreKey& key, const std::string& place)
{
    const auto store = current();
    return store ? (*store)->remove(key, place) : store.error();
}

Result<Done> OrganizationStore::undelete(const providers::StoreKey& key, const std::string& place)
{
    const auto store = current();
    return store ? (*store)->undelete(key, place) : store.error();
}

Result<Done> OrganizationStore::destroy(const providers::StoreKey& key, const std::string& place)
{
    const auto store = current();
    return store ? (*store)->destroy(key, place) : store.error();
}

Result<Done> OrganizationStore::destroySecret(const std::string& secret)
{
    const auto store = current();
    return store ? (*store)->destroySecret(secret) : store.error();
}

Result<domain::Page<std::string>> OrganizationStore::secrets(const std::string& cursor)
{
    const auto store = current();
    return store ? (*store)->secrets(cursor) : store.error();
}

} // namespace strongroom::app
