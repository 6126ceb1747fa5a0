// The identity providers of the configuration, with the way to their keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/runner/config.h"
#include "base/clock.h"

namespace strongroom::app {

/// `clock` must outlive what is made of it. Fetched keys are kept for an hour; an unknown one is
/// looked for at most once a minute. A fetch holds the runner up for ten seconds at most.
runner::IdentityRules identityRulesOf(const RunnerConfig& config, const Clock& clock);

} // namespace strongroom::app
