// Evidence out of a log that this computer has verified.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/http/http_log.h"
#include "crypto/merkle/checkpoint.h"
#include "models/domain/evidence.h"

namespace strongroom::client {

inline constexpr std::uint64_t mostEvidence = 20000; ///< Events; more are to be exported whole.

/// Fills in the events of the period, each proven under `tree`, which has been verified. Fails with
/// Forged, field "log_event", for one that is not in it; with InvalidInput for too many.
QCoro::Task<Result<domain::Evidence>> collectEvidence(HttpLog log, crypto::Checkpoint tree,
                                                      domain::Evidence wish);

} // namespace strongroom::client
