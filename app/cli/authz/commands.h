// Commands on authorization models and stores: what follows from files alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/words.h"

namespace strongroom::cli {

void addStoreTestCommand(Words authz); ///< authz test
void addModelCommands(Words authz);    ///< authz model validate, authz model transform

inline void addAuthzCommands(Words program)
{
    auto authz = program.command("authz", "Work on authorization models after OpenFGA");
    addStoreTestCommand(authz);
    addModelCommands(authz);
}

} // namespace strongroom::cli
