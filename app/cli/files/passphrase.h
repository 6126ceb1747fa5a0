// Passphrases: from a terminal without echo, or from a file; never from the command line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::cli {

/// Asks on the terminal, even where standard input and output are files. Fails with Unavailable if
/// there is none, and with Cancelled for Ctrl-C.
Result<SecretBytes> askPassphrase(const std::string& prompt);

/// Asks twice. Fails with InvalidInput if the answers differ or are empty.
Result<SecretBytes> askNewPassphrase();

/// The file's first line, without the line break.
Result<SecretBytes> readPassphrase(const std::string& path);

} // namespace strongroom::cli
