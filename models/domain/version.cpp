// The names of version states.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/version.h"

namespace strongroom::domain {

std::string_view nameOf(VersionState state)
{
    switch (state) {
    case VersionState::Created: return "created";
    case VersionState::Deleted: return "deleted";
    case VersionState::Destroyed: return "destroyed";
    }
    return "created";
}

} // namespace strongroom::domain
