// The custodian's part in promoting values, as the rest of the control plane sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "models/domain/promotion.h"
#include "server/tunnel/searcher.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

class Promoter
{
public:
    virtual ~Promoter() = default;

    /// Fails with NoCustodian and TimedOut as Custodian does, and as the runner refuses.
    virtual boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    promoteVersion(domain::OrganizationId organization, domain::PromoteVersionRequest request,
                   Tracing tracing) = 0;
};

/// What the custodian does with values, besides sealing and releasing them.
class ValueWork : public Searcher, public Promoter
{
};

} // namespace strongroom::server
