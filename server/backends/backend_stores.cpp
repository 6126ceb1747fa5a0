// A store under way goes on with the settings it was opened with; the next one has the new ones.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/backends/backend_stores.h"

namespace strongroom::server {

Result<BackendStores::Store> BackendStores::of(const domain::BackendId& backend)
{
    const auto mark = m_storage.mark(backend);
    if (!mark)
        return mark.error();
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_opened.find(backend.value);
        found != m_opened.end() && found->second.revision == mark->revision)
        return found->second.store;
    const auto stored = m_storage.backend(backend);
    if (!stored)
        return stored.error();
    const auto credentials = m_vault.open(backend, stored->credentials);
    if (!credentials)
        return credentials.error();
    auto opened = m_open(stored->backend, *credentials);
    if (!opened)
        return opened.error();
    Store store(std::move(*opened));
    m_opened[backend.value] = {mark->revision, store};
    return store;
}

Result<BackendStores::Store> BackendStores::open(const domain::StorageBackend& backend,
                                                 const domain::BackendCredentials& credentials)
{
    if (backend.backend.kind == domain::builtinBackend)
        return Error{ErrorKind::InvalidInput,
                     "There is one built-in backend, and it has no settings.",
                     {},
                     "kind"};
    auto opened = m_open(backend, credentials);
    if (!opened)
        return opened.error();
    return Store(std::move(*opened));
}

} // namespace strongroom::server
