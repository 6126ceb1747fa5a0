// Salted, so that an event can be erased for good without the tree changing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/commitment.h"

namespace strongroom::crypto {

Result<Sha256> commit(std::span<const std::uint8_t> salt, std::string_view body)
{
    if (salt.size() != saltSize)
        return Error{ErrorKind::InvalidInput, "A salt of the record has 32 bytes.", {}, "salt"};
    return hmacSha256(salt, bytesOf(body));
}

std::string leafEntry(std::string_view event, const Sha256& commitment)
{
    return "strongroom/audit-leaf/v1\n" + std::string(event) + '\n' + toBase64(commitment) + '\n';
}

} // namespace strongroom::crypto
