// The commands that need no control plane, and so neither Qt nor its time to start.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

#include <string_view>

namespace strongroom::cli {

void addLocalCommands(Words program);

/// Whether `word`, the first of the line, is one of them.
bool isLocalCommand(std::string_view word);

/// No core files, and new files for their owner alone.
void keepPrivate();

} // namespace strongroom::cli
