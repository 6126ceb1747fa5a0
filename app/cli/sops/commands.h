// The commands that do to SOPS files what sops does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

namespace strongroom::cli {

void addSopsCommands(Words program);

} // namespace strongroom::cli
