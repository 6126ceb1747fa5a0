// Bech32: five bits a character, and six characters that find every slip of up to four.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/format/bech32.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace strongroom::age {
namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksumSize = 6;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// BIP173's polymod, fed value by value.
class Checksum
{
public:
    explicit Checksum(std::string_view prefix)
    {
        for (const char c : prefix)
            add(static_cast<std::uint8_t>(static_cast<unsigned char>(lowered(c)) >> 5));
        add(0);
        for (const char c : prefix)
            add(static_cast<std::uint8_t>(lowered(c) & 31));
    }

    void add(std::uint8_t value)
    {
        constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                         0x3d4233dd, 0x2a1462b3};
        const auto top = m_sum >> 25;
        m_sum = (m_sum & 0x1ffffff) << 5 ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            if ((top >> i & 1) != 0)
                m_sum ^= generator[i];
    }

    std::uint32_t sum() const { return m_sum; }

private:
    std::uint32_t m_sum = 1;
};

Error malformed(const char* sentence)
{
    return {ErrorKind::InvalidInput, sentence};
}

/// Five bits a value, without the checksum.
Result<SecretBytes> valuesOf(std::string_view prefix, std::string_view part)
{
    Checksum checksum(prefix);
    SecretBytes values(part.size() - checksumSize);
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto value = alphabet.find(lowered(part[i]));
        if (value == std::string_view::npos)
            return malformed("The key has a character that does not occur in keys.");
        checksum.add(static_cast<std::uint8_t>(value));
        if (i < values.size())
            values.writable()[i] = static_cast<std::uint8_t>(value);
    }
    if (checksum.sum() != 1)
        return malformed("The key's checksum is wrong: it was mistyped or cut off.");
    return values;
}

Result<SecretBytes> eightBits(const SecretBytes& values)
{
    SecretBytes bytes(values.size() * 5 / 8);
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const auto value : values.reveal()) {
        bits = (bits << 5 | value) & 0xfff;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.writable()[at++] = static_cast<std::uint8_t>(bits >> held);
        }
    }
    if (held >= 5 || (bits & ((1U << held) - 1)) != 0)
        return malformed("The key has stray bits at its end.");
    return bytes;
}

} // namespace

Result<Bech32> bech32Decode(std::string_view text)
{
    if (std::ranges::any_of(text, isUpper) && std::ranges::any_of(text, isLower))
        return malformed("The key mixes upper and lower case.");
    const auto separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0
        || separator + checksumSize >= text.size())
        return malformed("The key is cut off, or is no key.");
    const auto prefix = text.substr(0, separator);
    if (std::ranges::any_of(prefix, [](char c) { return c < 33 || c > 126; }))
        return malformed("The key has a character that does not occur in keys.");

    auto values = valuesOf(prefix, text.substr(separator + 1));
    if (!values)
        return values.error();
    auto data = eightBits(*values);
    if (!data)
        return data.error();
    return Bech32{std::string(prefix), std::move(*data)};
}

SecretBytes bech32Encode(std::string_view prefix, std::span<const std::uint8_t> data)
{
    const bool upper = std::ranges::any_of(prefix, isUpper);
    SecretBytes text(prefix.size() + 1 + (data.size() * 8 + 4) / 5 + checksumSize);
    auto out = text.writable().begin();
    for (const char c : prefix)
        *out++ = static_cast<std::uint8_t>(c);
    *out++ = '1';
    const auto put = [&](std::uint32_t value) {
        const char c = alphabet[value & 31];
        *out++ = static_cast<std::uint8_t>(upper && isLower(c) ? c - 'a' + 'A' : c);
    };

    Checksum checksum(prefix);
    std::uint32_t bits = 0;
    unsigned held = 0;
    const auto take = [&](std::uint32_t value) {
        checksum.add(static_cast<std::uint8_t>(value & 31));
        put(value);
    };
    for (const auto byte : data) {
        bits = (bits << 8 | byte) & 0xfff;
        for (held += 8; held >= 5; take(bits >> held))
            held -= 5;
    }
    if (held > 0)
        take(bits << (5 - held));
    for (std::size_t i = 0; i < checksumSize; ++i)
        checksum.add(0);
    for (std::size_t i = 0; i < checksumSize; ++i)
        put((checksum.sum() ^ 1) >> (5 * (checksumSize - 1 - i)));
    return text;
}

} // namespace strongroom::age
