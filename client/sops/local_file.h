// Files of this machine that hold values: read into wiped memory, and replaced whole or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::client {

/// Reads a file, a pipe, or standard input for "-". Fails with Unavailable if it cannot be read and
/// with TooLarge beyond 32 MiB.
Result<SecretBytes> readLocalFile(const std::string& path);

/// Writes beside the file, to disk, and then puts it in the file's place, with the file's mode; a
/// new file is the owner's alone. Follows a link to the file that it stands for. Fails with
/// Unavailable or StorageFull, and then the old file is as it was.
Result<Done> replaceLocalFile(const std::string& path, const SecretBytes& text);

/// Writes all of it to standard output. Fails with Unavailable.
Result<Done> writeToOutput(const SecretBytes& text);

} // namespace strongroom::client
