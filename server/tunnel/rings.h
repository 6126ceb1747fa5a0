// The keys of every runner of an organization, which may differ where one was away.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/trace/span.h"
#include "models/domain/key_change.h"

#include <boost/asio/awaitable.hpp>

#include <vector>

namespace strongroom::server {

class Rings
{
public:
    virtual ~Rings() = default;

    /// Of every runner that is connected and answers, the one that is asked first first.
    virtual boost::asio::awaitable<std::vector<domain::KeyringStatus>>
    rings(domain::OrganizationId organization, Tracing tracing) = 0;
};

} // namespace strongroom::server
