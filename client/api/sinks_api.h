// How far the sinks of an organization's events are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"
#include "models/domain/sink_standing.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

class SinksApi
{
public:
    virtual ~SinksApi() = default;

    virtual QCoro::Task<Result<std::vector<domain::SinkStanding>>>
    list(domain::OrganizationId organization) = 0;
};

} // namespace strongroom::client
