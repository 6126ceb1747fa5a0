// The custodian's part in all that tells of values without showing them: comparing, looking for a
// string, reports on reuse.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "models/domain/reuse.h"
#include "models/domain/value_search.h"
#include "server/tunnel/comparer.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

class Searcher : public Comparer
{
public:
    /// Both fail with NoCustodian and TimedOut as Custodian does, and as the runner refuses. What
    /// it answers is sealed to the reader.
    virtual boost::asio::awaitable<Result<domain::FindValueAnswer>>
    findValue(domain::OrganizationId organization, domain::FindValueRequest request,
              Tracing tracing) = 0;
    virtual boost::asio::awaitable<Result<domain::MarkReuseAnswer>>
    markReuse(domain::OrganizationId organization, domain::MarkReuseRequest request,
              Tracing tracing) = 0;
};

} // namespace strongroom::server
