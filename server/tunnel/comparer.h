// The custodian's part in comparing values, as the rest of the control plane sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "models/domain/comparison.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

class Comparer
{
public:
    virtual ~Comparer() = default;

    /// Fails with NoCustodian and TimedOut as Custodian does, and as the runner refuses. What it
    /// answers is sealed to the reader.
    virtual boost::asio::awaitable<Result<domain::CompareValuesAnswer>>
    compareValues(domain::OrganizationId organization, domain::CompareValuesRequest request,
                  Tracing tracing) = 0;
};

} // namespace strongroom::server
