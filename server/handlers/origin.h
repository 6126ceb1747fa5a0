// Where a request came from, for the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/recorder.h"
#include "server/http/request.h"

namespace strongroom::server {

/// The job that a request says it is part of: "Strongroom-Job: deploy/4711".
inline constexpr std::string_view jobHeader = "strongroom-job";

/// Fails with InvalidInput for a job's name that is none.
Result<Origin> originOf(const Request& request);

} // namespace strongroom::server
