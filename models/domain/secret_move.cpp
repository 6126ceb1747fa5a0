// Words of moving.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret_move.h"

namespace strongroom::domain {

std::string_view nameOf(MoveState state)
{
    switch (state) {
    case MoveState::Running: return "running";
    case MoveState::Done: return "done";
    case MoveState::Cancelled: break;
    }
    return "cancelled";
}

std::string_view nameOf(MovedState state)
{
    switch (state) {
    case MovedState::Left: return "left";
    case MovedState::Moved: return "moved";
    case MovedState::Failed: return "failed";
    case MovedState::Skipped: break;
    }
    return "skipped";
}

} // namespace strongroom::domain
