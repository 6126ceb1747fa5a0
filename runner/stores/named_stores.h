// Stores that this runner reaches for the control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "models/wire/json.h"
#include "providers/store/version_store.h"

#include <map>
#include <memory>
#include <string>

namespace strongroom::runner {

/// Which there are is for whoever runs the runner to say: the control plane chooses among their
/// names, and never an address or an identity (decision 33). May be used from any thread.
class NamedStores
{
public:
    using Stores = std::map<std::string, std::unique_ptr<providers::VersionStore>, std::less<>>;

    NamedStores(domain::OrganizationId organization, Stores stores)
        : m_organization(std::move(organization)), m_stores(std::move(stores))
    {}

    /// {"organization", "store", "act", …} as docs/formats/tunnel.md has it. Fails as the store
    /// does; with Unavailable, reason "unknown_store", for a name that it does not have, and with
    /// Forbidden for another organization.
    Result<wire::json::value> answer(const wire::json::value& question) const;

private:
    const domain::OrganizationId m_organization;
    const Stores m_stores;
};

} // namespace strongroom::runner
