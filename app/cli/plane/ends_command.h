// When certificates among the values end, on the command line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "app/cli/words.h"

namespace strongroom::cli {

/// Takes the connection by reference: it is filled in when the line is read.
void addEndsCommand(Words secrets, const Connection& connection);

} // namespace strongroom::cli
