// Words of re-wrapping.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/key_use.h"

namespace strongroom::domain {

std::string_view nameOf(RewrapState state)
{
    switch (state) {
    case RewrapState::Running: return "running";
    case RewrapState::Paused: return "paused";
    case RewrapState::Done: break;
    }
    return "done";
}

} // namespace strongroom::domain
