// A program that gives out age identities, as SOPS_AGE_KEY_CMD names it: a password store, a token.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::client {

/// Runs `command` by the shell, waits for its end, and answers what it wrote to standard output. It
/// may ask on the terminal. Fails with Unavailable if it cannot be run or ends otherwise than with
/// success, and with TooLarge beyond 1 MiB.
Result<SecretBytes> outputOfKeyCommand(const std::string& command);

} // namespace strongroom::client
