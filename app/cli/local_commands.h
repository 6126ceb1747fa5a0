// The commands that need no control plane, and so neither Qt nor its time to start.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

#include <span>

namespace strongroom::cli {

void addLocalCommands(Words program);

/// Whether the words after the program's name are one of them, or one on files of a log.
bool isLocalCommand(std::span<char* const> words);

/// No core files, and new files for their owner alone.
void keepPrivate();

} // namespace strongroom::cli
