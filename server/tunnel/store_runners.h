// Backends that runners reach, as the rest of the control plane sees them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "models/wire/json.h"

namespace strongroom::server {

class StoreRunners
{
public:
    virtual ~StoreRunners() = default;

    /// The answer of whichever runner of the organization has the store that the question names
    /// (docs/formats/tunnel.md). Blocks; from any thread but the tunnel's. Fails with NoCustodian
    /// if none is connected, with Unavailable, reason "unknown_store", if none has it, with
    /// TimedOut if it does not answer within its deadline, and as the store does.
    virtual Result<wire::json::value> askStore(const domain::OrganizationId& organization,
                                               wire::json::object question) = 0;
};

} // namespace strongroom::server
