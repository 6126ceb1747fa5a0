// Words of backends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/backend.h"

namespace strongroom::domain {

std::string_view nameOf(BackendMode mode)
{
    switch (mode) {
    case BackendMode::Inline: return "inline";
    case BackendMode::CrossAccount: return "cross_account";
    case BackendMode::RunnerDelegated: break;
    }
    return "runner_delegated";
}

std::optional<BackendMode> backendModeOf(std::string_view name)
{
    for (const auto mode :
         {BackendMode::Inline, BackendMode::CrossAccount, BackendMode::RunnerDelegated})
        if (nameOf(mode) == name)
            return mode;
    return std::nullopt;
}

} // namespace strongroom::domain
