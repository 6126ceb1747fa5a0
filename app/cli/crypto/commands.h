// Commands on tokens, keys, codes and vectors: what is worked out from a file alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

namespace strongroom::cli {

void addKnownAnswersCommand(Words program); ///< crypto kat
void addTokenCommands(Words program);       ///< jwt verify, jwk thumbprint
void addCodeCommand(Words program);         ///< totp code
void addGenerateCommand(Words program);     ///< generate

} // namespace strongroom::cli
