// The families of commands that work on files alone, with no control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

namespace strongroom::cli {

void addAgeCommands(Words program);
void addDiffCommand(Words program);

} // namespace strongroom::cli
