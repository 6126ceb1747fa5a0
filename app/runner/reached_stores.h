// The stores that the runner's configuration names, opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/runner/config.h"
#include "app/runner/key_kinds.h"
#include "base/clock.h"
#include "runner/stores/named_stores.h"

namespace strongroom::app {

/// Connects to nothing yet. `kinds` and `clock` outlive them: stores are reached where keys are,
/// and by the same authorities. Fails with InvalidInput, naming the store, for settings that do not
/// make one; with Untrusted for a file of credentials that others may read.
Result<runner::NamedStores::Stores> reachedStores(const RunnerConfig& config, KeyKinds& kinds,
                                                  const Clock& clock);

} // namespace strongroom::app
