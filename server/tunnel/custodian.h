// The organization's key custodian, as the rest of the control plane sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/domain/move.h"
#include "models/domain/rewrap.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// Answered by a runner at the other end of the tunnel. Every call fails with NoCustodian if none
/// of the organization is connected, with TimedOut if it does not answer within its deadline.
class Custodian
{
public:
    virtual ~Custodian() = default;

    virtual Result<domain::CustodianKey> key(const domain::OrganizationId& organization) const = 0;

    virtual boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    sealVersion(domain::OrganizationId organization, domain::SealVersionRequest request,
                Tracing tracing) = 0;

    virtual boost::asio::awaitable<Result<domain::ReleaseKeysAnswer>>
    releaseKeys(domain::OrganizationId organization, domain::ReleaseKeysRequest request,
                Tracing tracing) = 0;

    virtual boost::asio::awaitable<Result<domain::MoveVersionAnswer>>
    moveVersion(domain::OrganizationId organization, domain::MoveVersionRequest request,
                Tracing tracing) = 0;

    /// Assigns, activates, rotates or retires a key at every runner of the organization that is
    /// connected; the first failure is the answer, and what went before it stands. Asking again
    /// with a new proof brings all of them to the same.
    virtual boost::asio::awaitable<Result<domain::KeyringStatus>>
    changeKey(domain::OrganizationId organization, domain::KeyChange change, Tracing tracing) = 0;

    virtual boost::asio::awaitable<Result<domain::KeyringStatus>>
    keyStatus(domain::OrganizationId organization, domain::KeyStatusRequest request,
              Tracing tracing) = 0;

    virtual boost::asio::awaitable<Result<domain::RewrapAnswer>>
    rewrap(domain::OrganizationId organization, domain::RewrapRequest request, Tracing tracing) = 0;
};

} // namespace strongroom::server
