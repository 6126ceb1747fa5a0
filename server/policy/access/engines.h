// Who answers the PDP's questions, where that is not the evaluator in this process.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/engine.h"
#include "server/policy/access/access_cache.h"

#include <memory>

namespace strongroom::server {

/// May be called from any thread.
class Engines
{
public:
    virtual ~Engines() = default;

    /// One that answers by `access`, or by what came after it, and never by anything older; to be
    /// let go before this is. Fails with Unavailable if nobody answers: that is no leave.
    virtual Result<std::shared_ptr<const authz::Engine>>
    engineOf(const std::shared_ptr<const Access>& access) = 0;
};

} // namespace strongroom::server
