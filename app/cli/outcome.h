// How a command of strongroomctl ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>

namespace strongroom::cli {

/// Exit codes that scripts rely on (docs/cli.md).
enum Exit { Yes = 0, No = 1, Usage = 2, Absent = 3, Waiting = 4 };

/// Says why on standard error; answers the exit code of that kind.
int say(const Error& error);

/// Says "invalid: " and why on standard error, of what was to be verified; answers No.
int sayInvalid(const std::string& why);

} // namespace strongroom::cli
