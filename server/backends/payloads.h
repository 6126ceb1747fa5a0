// The sealed entries of versions, wherever they lie.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "server/backends/backend_stores.h"
#include "server/backends/reconciler.h"
#include "server/storage/backends/placement_storage.h"

namespace strongroom::server {

/// Calls block as long as backends do; may be made from any thread. Errors name the backend's step
/// in `field`, as providers/store does.
class Payloads
{
public:
    Payloads(BackendStores& stores, PlacementStorage& placements, Reconciler& reconciler,
             const Clock& clock)
        : m_stores(stores), m_placements(placements), m_reconciler(reconciler), m_clock(clock)
    {}

    /// Brings a new version's entries to its backend, before anything is kept of it here, and takes
    /// their sealed bytes out of `entries`. None, and they stay, for our own database.
    Result<std::optional<Placement>> place(const domain::SealContext& context,
                                           std::vector<domain::SealedEntry>& entries);
    /// The version was not kept after all: what was brought is cleared away. Without this call,
    /// too, but later.
    void abandon(const domain::SealContext& context, const Placement& placement);
    /// Fills in the entries of a version that lies elsewhere. Fails with Corrupted if what comes
    /// back is not what was brought.
    Result<Done> load(StoredVersion& version);

private:
    BackendStores& m_stores;
    PlacementStorage& m_placements;
    Reconciler& m_reconciler;
    const Clock& m_clock;
};

} // namespace strongroom::server
