// The control plane at work.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"

#include <string>

namespace strongroom::app {

struct ServeOptions
{
    std::string readyFile{};
    bool exitWithParent = false;
};

/// Serves until asked to end. Fails with what kept it from starting.
Result<Done> serve(const ServerConfig& config, const ServeOptions& options);

} // namespace strongroom::app
