// The family of commands for one deed on many secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"

namespace strongroom::cli {

/// Takes the connection by reference: it is filled in when the line is read.
void addBulkCommands(Words secrets, const Connection& connection);
/// Many to another backend: each is signed for on this device, so that this program does it.
void addBulkMoveCommand(Words bulk, const Connection& connection);

} // namespace strongroom::cli
