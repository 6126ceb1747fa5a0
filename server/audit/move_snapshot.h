// What a move looks like on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret_move.h"

#include <string>

namespace strongroom::server {

/// With how many of its secrets are in which state.
std::string snapshotOf(const domain::Move& move);

} // namespace strongroom::server
