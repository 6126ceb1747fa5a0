// All that other stores than our own need, in the order in which it uses itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/payloads.h"
#include "server/storage/backends/builtin_storage.h"

namespace strongroom::server {

struct Backends
{
    /// `platformKey` has 32 bytes. All but the key and `open` outlive it.
    Backends(SqliteStorage& database, SecretBytes platformKey, OpenStore open, const Clock& clock,
             Log& log)
        : storage(database), builtin(database), vault(std::move(platformKey)),
          stores(storage, vault, std::move(open)), placements(database),
          reconciler(stores, placements, clock, log),
          payloads(stores, placements, reconciler, clock)
    {}

    BackendStorage storage;
    BuiltinStorage builtin;
    CredentialVault vault;
    BackendStores stores;
    PlacementStorage placements;
    Reconciler reconciler;
    Payloads payloads;
};

} // namespace strongroom::server
