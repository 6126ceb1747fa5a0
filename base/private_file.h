// Files that only their owner may read: keys, and what a program has to remember by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <functional>
#include <string>

namespace strongroom {

/// Fails with NotFound if there is no file, with Untrusted if others may read or write it, or it is
/// not ours, or no plain file; with Unavailable if that cannot be told.
Result<Done> expectPrivate(const std::string& path);

/// Mode 0600, in place at once or not at all, and on the disk when it returns. Fails with
/// Unavailable, StorageFull.
Result<Done> writePrivateFile(const std::string& path, const std::string& text);

/// The `size` bytes of a key file; what `make` gives, written into it, if it is absent. It is never
/// replaced. Fails with Untrusted as expectPrivate() does, with Corrupted if it has another size,
/// with Unavailable, and as `make` does.
Result<SecretBytes> keyFromFile(const std::string& path, std::size_t size,
                                const std::function<Result<SecretBytes>()>& make);

} // namespace strongroom
