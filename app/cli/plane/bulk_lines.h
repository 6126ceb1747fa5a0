// What the commands share that do one deed to many secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/bulk.h"

namespace strongroom::cli {

/// How many by place, and why some are left out.
void printPlan(const domain::Bulk& plan);

/// Fails with InvalidInput if `left` are so many that their number has to be said; a `count` below
/// 0 was not said.
Result<Done> expectCountSaid(std::uint64_t left, std::int64_t count);

} // namespace strongroom::cli
