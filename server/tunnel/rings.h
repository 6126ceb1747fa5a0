// The keys of every runner of an organization, which may differ where one was away.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/tunnel/custodian.h"

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

/// All runners of an organization: asked as one, or each for its ring.
class Runners : public Custodian, public Rings
{
};

} // namespace strongroom::server
