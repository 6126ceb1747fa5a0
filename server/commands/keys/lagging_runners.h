// Which runners have missed a change of the ring.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_change.h"
#include "server/storage/keys/key_storage.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

/// A runner that was away when the ring was changed.
struct LaggingRunner
{
    std::string name{};
    std::vector<std::string> lacks{}; ///< By kek id; other runners hold them, or newer settings.
    std::string wrapsUnder{};         ///< Another key than was activated last; empty: that one.
};

using PastOf = std::function<Result<KeyPast>(const std::string& kekId)>;

/// Runners hold what persons signed for, and are not asked which of them is right: what one of them
/// holds and nobody retired, all should; and all should wrap under what was activated last.
Result<std::vector<LaggingRunner>> laggingRunners(const std::vector<domain::KeyringStatus>& rings,
                                                  const PastOf& pastOf);

/// Adds keys that the runner that was asked lacks, as `rings` have them, and says so in the health
/// of each key that somebody has to do something about, with the step "runner". What a check has
/// found of the key itself stays.
void tellLagging(domain::KeyringStatus& ring, const std::vector<domain::KeyringStatus>& rings,
                 const std::vector<LaggingRunner>& lagging);

} // namespace strongroom::server
