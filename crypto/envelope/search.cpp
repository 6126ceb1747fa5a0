// Three messages, each under a label of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/search.h"

#include "crypto/envelope/length_prefixed.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

Bytes labelled(std::string_view label)
{
    // As appendField() does: there, gcc 12 doubts that what grows has room.
    const auto length = lengthBefore(label.size());
    Bytes bytes(length.size() + label.size());
    std::ranges::copy(bytesOf(label), std::ranges::copy(length, bytes.begin()).out);
    return bytes;
}

constexpr std::size_t fill = 256;
constexpr std::string_view soughtLabel = "strongroom/v1/sought-to-custodian";
constexpr std::string_view foundLabel = "strongroom/v1/found-to-reader";
constexpr std::string_view marksLabel = "strongroom/v1/reuse-to-reader";

Result<Bytes> opened(std::span<const std::uint8_t> custodianPublicKey,
                     const SecretBytes& readerPrivateKey, std::string_view label,
                     std::span<const std::uint8_t> place, const HpkeMessage& message)
{
    const auto plain = hpkeOpenAuthenticated(custodianPublicKey, readerPrivateKey, labelled(label),
                                             place, message);
    if (!plain)
        return plain.error();
    const auto bytes = plain->reveal();
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace

Result<HpkeMessage> sealSought(std::span<const std::uint8_t> custodianPublicKey,
                               std::span<const std::uint8_t> place, const SecretBytes& sought)
{
    const auto length = lengthBefore(sought.size());
    const auto filled = (lengthSize + sought.size() + fill - 1) / fill * fill;
    SecretBytes padded(filled);
    const auto room = padded.writable();
    std::ranges::fill(room, std::uint8_t(0));
    std::ranges::copy(length, room.begin());
    std::ranges::copy(sought.reveal(), room.begin() + lengthSize);
    return hpkeSeal(custodianPublicKey, labelled(soughtLabel), place, padded);
}

Result<SecretBytes> openSought(const SecretBytes& custodianPrivateKey,
                               std::span<const std::uint8_t> place, const HpkeMessage& message)
{
    const auto padded = hpkeOpen(custodianPrivateKey, labelled(soughtLabel), place, message);
    if (!padded)
        return padded.error();
    auto rest = padded->reveal();
    std::span<const std::uint8_t> sought;
    if (!takeField(rest, sought) || std::ranges::any_of(rest, [](auto one) { return one != 0; }))
        return Error{ErrorKind::Forged, "The sealed string is none."};
    return SecretBytes::copyOf(sought);
}

Result<HpkeMessage> sealFound(const SecretBytes& custodianPrivateKey,
                              std::span<const std::uint8_t> readerPublicKey,
                              std::span<const std::uint8_t> place, const Bytes& forms)
{
    return hpkeSealAuthenticated(custodianPrivateKey, readerPublicKey, labelled(foundLabel), place,
                                 SecretBytes::copyOf(forms));
}

Result<Bytes> openFound(std::span<const std::uint8_t> custodianPublicKey,
                        const SecretBytes& readerPrivateKey, std::span<const std::uint8_t> place,
                        const HpkeMessage& message)
{
    return opened(custodianPublicKey, readerPrivateKey, foundLabel, place, message);
}

Result<HpkeMessage> sealMarks(const SecretBytes& custodianPrivateKey,
                              std::span<const std::uint8_t> readerPublicKey,
                              std::span<const std::uint8_t> place, const Bytes& marks)
{
    return hpkeSealAuthenticated(custodianPrivateKey, readerPublicKey, labelled(marksLabel), place,
                                 SecretBytes::copyOf(marks));
}

Result<Bytes> openMarks(std::span<const std::uint8_t> custodianPublicKey,
                        const SecretBytes& readerPrivateKey, std::span<const std::uint8_t> place,
                        const HpkeMessage& message)
{
    return opened(custodianPublicKey, readerPrivateKey, marksLabel, place, message);
}

} // namespace strongroom::crypto
