// Codes cut out of HMACs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_code.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/kdf/hmac.h"

#include <array>

namespace strongroom::crypto {
namespace {

/// 0 to 31, or -1.
int base32Value(std::uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    if (c >= '2' && c <= '7')
        return c - '2' + 26;
    return -1;
}

bool isBetween(std::uint8_t c)
{
    return c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

Result<std::string> hotpCode(const SecretBytes& secret, std::uint64_t counter, const CodeForm& form)
{
    if (secret.size() == 0)
        return Error{ErrorKind::InvalidInput, "The secret of the codes is empty."};
    if (form.digits < 6 || form.digits > 10 || form.algorithm == HashAlgorithm::Sha384)
        return Error{ErrorKind::InvalidInput,
                     "A code has 6 to 10 digits, by SHA1, SHA256 or SHA512."};
    std::array<std::uint8_t, 8> moving{};
    for (std::size_t i = 0; i < moving.size(); ++i)
        moving[i] = static_cast<std::uint8_t>(counter >> (56 - 8 * i));
    const auto mac = hmac(form.algorithm, secret.reveal(), moving);
    if (!mac)
        return mac.error();
    // RFC 4226, section 5.3: the last half-byte says where the code begins; its sign bit is
    // dropped.
    const auto bytes = mac->reveal();
    const std::size_t offset = bytes.back() & 0x0fU;
    std::uint64_t number = bytes[offset] & 0x7fU;
    for (std::size_t i = 1; i < 4; ++i)
        number = (number << 8) | bytes[offset + i];
    std::string code(form.digits, '0');
    for (auto digit = code.rbegin(); digit != code.rend(); ++digit, number /= 10)
        *digit = static_cast<char>('0' + number % 10);
    return code;
}

Result<std::string> totpCode(const SecretBytes& secret, std::chrono::sys_seconds time,
                             const CodeForm& form, std::chrono::seconds period)
{
    const auto since = time.time_since_epoch();
    if (since.count() < 0 || period.count() <= 0)
        return Error{ErrorKind::InvalidInput, "Codes are counted from 1970, in whole periods."};
    return hotpCode(secret, static_cast<std::uint64_t>(since / period), form);
}

bool verifiesTotp(std::string_view code, const SecretBytes& secret, std::chrono::sys_seconds time,
                  const CodeForm& form, std::chrono::seconds period, unsigned window)
{
    // All of them are tried, so that the time taken does not say which one it was.
    bool fits = false;
    for (auto step = -static_cast<std::int64_t>(window); step <= static_cast<std::int64_t>(window);
         ++step) {
        const auto expected = totpCode(secret, time + step * period, form, period);
        fits = (expected && equalInConstantTime(bytesOf(*expected), bytesOf(code))) || fits;
    }
    return fits;
}

Result<SecretBytes> secretFromBase32(std::span<const std::uint8_t> text)
{
    const Error malformed{ErrorKind::InvalidInput, "The secret is not in base32."};
    SecretBytes room(text.size() * 5 / 8 + 1);
    std::size_t size = 0;
    std::uint32_t bits = 0;
    unsigned held = 0;
    bool padded = false;
    for (const auto c : text) {
        if (isBetween(c))
            continue;
        const int value = base32Value(c);
        padded = padded || c == '=';
        if (padded ? c != '=' : value < 0)
            return malformed;
        if (padded)
            continue;
        bits = (bits << 5) | static_cast<std::uint32_t>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            room.writable()[size++] = static_cast<std::uint8_t>(bits >> held);
        }
    }
    // What is left over is less than a character's worth, and zeros.
    if (size == 0 || held >= 5 || (bits & ((1U << held) - 1)) != 0)
        return malformed;
    return SecretBytes::copyOf(room.reveal().first(size));
}

SecretBytes base32Of(const SecretBytes& secret)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    SecretBytes text((secret.size() * 8 + 4) / 5);
    std::size_t size = 0;
    std::uint32_t bits = 0;
    unsigned held = 0;
    const auto put = [&](std::uint32_t value) {
        text.writable()[size++] = static_cast<std::uint8_t>(alphabet[value & 31U]);
    };
    for (const auto byte : secret.reveal()) {
        bits = (bits << 8) | byte;
        for (held += 8; held >= 5; held -= 5)
            put(bits >> (held - 5));
    }
    if (held > 0)
        put(bits << (5 - held));
    return text;
}

} // namespace strongroom::crypto
