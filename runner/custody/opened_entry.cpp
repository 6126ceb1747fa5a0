// The entry's own key, and what it opens.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/opened_entry.h"

#include "crypto/envelope/entry.h"
#include "models/domain/secret.h"

namespace strongroom::runner {

Result<SecretBytes> openedEntry(const SecretBytes& dek, std::span<const std::uint8_t> context,
                                const domain::SealedEntry& entry)
{
    const auto key = crypto::entryKey(dek, context, entry.key);
    if (!key)
        return key.error();
    auto value = crypto::openEntry(*key, context, {entry.key, nameOf(entry.format)}, entry.sealed);
    if (value && value->size() > domain::largestValue)
        return Error{ErrorKind::TooLarge, "A value has at most 1 MiB."};
    return value;
}

} // namespace strongroom::runner
