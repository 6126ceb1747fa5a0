// Keys in files that only their owner may read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::runner {

/// Reads a key of 32 bytes, or makes it (mode 0600, written through to the disk) if the file is
/// absent. Fails with Untrusted if others may read the file or it is not ours, with Corrupted if it
/// does not hold 32 bytes.
Result<SecretBytes> keyFromFile(const std::string& path);

} // namespace strongroom::runner
