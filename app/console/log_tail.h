// The last lines that this program has logged, in memory, for its diagnostics.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/diagnostics.h"

namespace strongroom::console {

/// From now on lines are kept, and go on to where they went before. Once a program.
void keepLogTail();

/// The oldest first; from any thread.
report::LogLines logTail();

} // namespace strongroom::console
