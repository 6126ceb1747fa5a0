// How well an organization keeps its secrets, in numbers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"
#include "models/domain/outcomes.h"

#include <QCoro/QCoroTask>

#include <chrono>

namespace strongroom::client {

class OutcomesApi
{
public:
    virtual ~OutcomesApi() = default;

    /// `ahead`: how far this computer's clocks are ahead of UTC. Fails with Forbidden for whoever
    /// may neither see the record nor manage secrets.
    virtual QCoro::Task<Result<domain::Outcomes>> seeOutcomes(domain::OrganizationId organization,
                                                              std::chrono::minutes ahead) = 0;
};

} // namespace strongroom::client
