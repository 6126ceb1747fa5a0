// What this computer knew of a person when it could last ask: enough to go in without the server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/organization.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

/// Names and leave, never a value. Whoever goes in by it can look, and do nothing.
struct Standing
{
    domain::Me me{};
    domain::OrganizationId organization{};           ///< The one that was open.
    std::vector<domain::Environment> environments{}; ///< Of that organization.
};

/// One a server: what is kept replaces what was.
class StandingApi
{
public:
    virtual ~StandingApi() = default;

    /// A failure is no failure of what the person does: the next start needs the server.
    virtual QCoro::Task<Result<Done>> keep(Standing standing) = 0;
    /// Fails with NotFound if nothing is kept, or nothing that can be read.
    virtual QCoro::Task<Result<Standing>> recall() = 0;
    /// Somebody signs out.
    virtual QCoro::Task<Result<Done>> forget() = 0;
};

} // namespace strongroom::client
