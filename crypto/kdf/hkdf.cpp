// HKDF from HMAC: OpenSSL's own keeps no more than 2 KiB of info.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/kdf/hkdf.h"

#include "crypto/kdf/hmac.h"

#include <algorithm>

namespace strongroom::crypto {

Result<SecretBytes> hkdfExtract(HashAlgorithm algorithm, std::span<const std::uint8_t> salt,
                                std::span<const std::uint8_t> material)
{
    return hmac(algorithm, salt, material);
}

Result<SecretBytes> hkdfExpand(HashAlgorithm algorithm, const SecretBytes& pseudorandomKey,
                               std::span<const std::uint8_t> info, std::size_t size)
{
    const auto hashSize = digestSize(algorithm);
    if (size > 255 * hashSize)
        return Error{ErrorKind::InvalidInput,
                     "A derived key has at most 255 times the hash's length."};
    SecretBytes derived(size);
    SecretBytes input(hashSize + info.size() + 1);
    std::ranges::copy(info, input.writable().subspan(hashSize).begin());
    std::uint8_t counter = 0;
    for (std::size_t done = 0; done < size; done += hashSize) {
        input.writable().back() = ++counter;
        // T(1) has no block before it; the room for one is left out.
        const auto data = input.reveal().subspan(counter == 1 ? hashSize : 0);
        auto block = hmac(algorithm, pseudorandomKey.reveal(), data);
        if (!block)
            return block.error();
        std::ranges::copy(block->reveal(), input.writable().begin());
        const auto part = std::min(hashSize, size - done);
        std::ranges::copy(block->reveal().first(part), derived.writable().subspan(done).begin());
    }
    return derived;
}

Result<SecretBytes> hkdf(HashAlgorithm algorithm, const SecretBytes& material,
                         std::span<const std::uint8_t> salt, std::span<const std::uint8_t> info,
                         std::size_t size)
{
    auto pseudorandomKey = hkdfExtract(algorithm, salt, material.reveal());
    if (!pseudorandomKey)
        return pseudorandomKey.error();
    return hkdfExpand(algorithm, *pseudorandomKey, info, size);
}

} // namespace strongroom::crypto
