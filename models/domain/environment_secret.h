// A secret of an environment with what is known of its present content.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/domain/version.h"

namespace strongroom::domain {

struct EnvironmentSecret
{
    Secret secret{};
    std::optional<Version> current{}; ///< None: it has no version, or its keys are not to be seen.
};

} // namespace strongroom::domain
