// Sinks as they are configured, with their secrets and files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/sinks/sink_config.h"
#include "base/clock.h"
#include "server/audit/export/sink_pump.h"

#include <vector>

namespace strongroom::app {

/// The text of a file of mode 0600, without the line break at its end. Fails as expectPrivate()
/// does, with InvalidInput if it is empty.
Result<SecretBytes> secretIn(const std::string& path);

/// None of them has to answer yet. Fails with InvalidInput or Untrusted for a secret or setting
/// that cannot be used.
Result<std::vector<server::SinkPlan>> buildSinks(const std::vector<SinkConfig>& configs,
                                                 const Clock& clock);

} // namespace strongroom::app
