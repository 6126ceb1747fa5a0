// Whether values are the same, without seeing them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/comparison.h"

#include <QCoro/QCoroTask>

namespace strongroom::client {

class ComparisonsApi
{
public:
    virtual ~ComparisonsApi() = default;

    /// Needs what a reveal of both versions needs, and is on the record of both secrets. Fails with
    /// Forged if the answer is not the custodian's.
    virtual QCoro::Task<Result<domain::SameValues>> compare(domain::ComparisonWish wish) = 0;
};

} // namespace strongroom::client
