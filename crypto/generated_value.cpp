// Every character is drawn alike: a byte that would favour some of them is drawn anew.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/generated_value.h"

#include "crypto/jose/signing_key.h"
#include "crypto/openssl.h"
#include "crypto/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {
namespace {

constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";
// None that a shell, a URL, a quoted string or a .env file takes for its own.
constexpr std::string_view symbols = "-_.+=:,@%/";
constexpr std::string_view lookAlikes = "0O1lI";
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aiou";
constexpr double bitsOfByte = 8;
constexpr double bitsOfWord = 16;

/// Draws from a source that is filled anew when it runs out.
class Source
{
public:
    /// Below `count`, which is at most 256. Fails where the generator fails.
    Result<std::size_t> below(std::size_t count)
    {
        const std::size_t fair = 256 - 256 % count;
        for (;;) {
            if (m_next == m_bytes.size()) {
                auto fresh = randomSecret(portion);
                if (!fresh)
                    return fresh.error();
                m_bytes = std::move(*fresh);
                m_next = 0;
            }
            const std::size_t byte = m_bytes.reveal()[m_next++];
            if (byte < fair)
                return byte % count;
        }
    }

private:
    static constexpr std::size_t portion = 64;
    SecretBytes m_bytes{0};
    std::size_t m_next = 0;
};

std::vector<std::string> classesOf(const GeneratedRecipe& recipe)
{
    std::vector<std::string> classes{std::string(lower), std::string(upper), std::string(digits)};
    if (recipe.symbols)
        classes.emplace_back(symbols);
    if (!recipe.lookAlikes)
        for (auto& one : classes)
            std::erase_if(one, [](char c) { return lookAlikes.find(c) != std::string_view::npos; });
    return classes;
}

/// With a character of each class: many a rule asks for that, and a password without is rare.
bool hasEach(std::span<const std::uint8_t> text, const std::vector<std::string>& classes)
{
    return std::ranges::all_of(classes, [&](const std::string& one) {
        return std::ranges::any_of(text, [&](std::uint8_t byte) {
            return one.find(static_cast<char>(byte)) != std::string::npos;
        });
    });
}

Result<GeneratedValue> password(const GeneratedRecipe& recipe)
{
    const auto classes = classesOf(recipe);
    std::string alphabet;
    for (const auto& one : classes)
        alphabet += one;
    Source source;
    SecretBytes text(recipe.size);
    do {
        for (auto& byte : text.writable()) {
            const auto place = source.below(alphabet.size());
            if (!place)
                return place.error();
            byte = static_cast<std::uint8_t>(alphabet[*place]);
        }
    } while (!hasEach(text.reveal(), classes));
    return GeneratedValue{std::move(text), static_cast<double>(recipe.size)
                                               * std::log2(static_cast<double>(alphabet.size()))};
}

Result<GeneratedValue> passphrase(std::size_t words)
{
    constexpr std::array<std::string_view, 5> shape{consonants, vowels, consonants, vowels,
                                                    consonants};
    Source source;
    SecretBytes text(words * (shape.size() + 1) - 1);
    auto place = text.writable().begin();
    for (std::size_t word = 0; word < words; ++word) {
        if (word > 0)
            *place++ = '-';
        for (const auto letters : shape) {
            const auto letter = source.below(letters.size());
            if (!letter)
                return letter.error();
            *place++ = static_cast<std::uint8_t>(letters[*letter]);
        }
    }
    return GeneratedValue{std::move(text), bitsOfWord * static_cast<double>(words)};
}

/// Twice as many characters as bytes.
void writeHex(std::span<const std::uint8_t> bytes, std::span<std::uint8_t> text)
{
    auto place = text.begin();
    for (const auto byte : bytes) {
        *place++ = static_cast<std::uint8_t>(hexDigits[byte >> 4U]);
        *place++ = static_cast<std::uint8_t>(hexDigits[byte & 0xfU]);
    }
}

Result<GeneratedValue> hex(std::size_t size)
{
    const auto bytes = randomSecret(size);
    if (!bytes)
        return bytes.error();
    SecretBytes text(2 * size);
    writeHex(bytes->reveal(), text.writable());
    return GeneratedValue{std::move(text), bitsOfByte * static_cast<double>(size)};
}

Result<GeneratedValue> base64(std::size_t size)
{
    const auto bytes = randomSecret(size);
    if (!bytes)
        return bytes.error();
    const std::size_t length = (size + 2) / 3 * 4;
    SecretBytes ended(length + 1); // OpenSSL ends it with a NUL.
    EVP_EncodeBlock(ended.writable().data(), bytes->reveal().data(), static_cast<int>(size));
    return GeneratedValue{SecretBytes::copyOf(ended.reveal().first(length)),
                          bitsOfByte * static_cast<double>(size)};
}

Result<GeneratedValue> uuid()
{
    constexpr std::array<std::size_t, 5> groups{4, 2, 2, 2, 6};
    constexpr double freeBits = 122;
    auto bytes = randomSecret(16);
    if (!bytes)
        return bytes.error();
    const auto raw = bytes->writable();
    raw[6] = static_cast<std::uint8_t>((raw[6] & 0x0fU) | 0x40U); // Version 4.
    raw[8] = static_cast<std::uint8_t>((raw[8] & 0x3fU) | 0x80U); // The variant of RFC 9562.
    SecretBytes text(36);
    std::size_t from = 0;
    std::size_t to = 0;
    for (const auto group : groups) {
        if (to > 0)
            text.writable()[to++] = '-';
        writeHex(raw.subspan(from, group), text.writable().subspan(to, 2 * group));
        from += group;
        to += 2 * group;
    }
    return GeneratedValue{std::move(text), freeBits};
}

Result<GeneratedValue> ed25519()
{
    constexpr double strength = 128; // RFC 8032, section 8.5.
    const auto key = SigningKey::generate(SignatureAlgorithm::EdDsa);
    if (!key)
        return key.error();
    return GeneratedValue{key->toPem(), strength};
}

} // namespace

SizeRange sizesOf(GeneratedKind kind)
{
    switch (kind) {
    case GeneratedKind::Password: return {8, 256};
    case GeneratedKind::Passphrase: return {3, 32};
    case GeneratedKind::Hex:
    case GeneratedKind::Base64: return {8, 4096};
    case GeneratedKind::Uuid:
    case GeneratedKind::Ed25519: break;
    }
    return {0, 4096};
}

Result<GeneratedValue> generate(const GeneratedRecipe& recipe)
{
    const auto sizes = sizesOf(recipe.kind);
    if (recipe.size < sizes.least || recipe.size > sizes.most)
        return Error{ErrorKind::InvalidInput,
                     "A size of " + std::to_string(sizes.least) + " to "
                         + std::to_string(sizes.most) + " is possible here.",
                     {},
                     "size"};
    switch (recipe.kind) {
    case GeneratedKind::Password: return password(recipe);
    case GeneratedKind::Passphrase: return passphrase(recipe.size);
    case GeneratedKind::Hex: return hex(recipe.size);
    case GeneratedKind::Base64: return base64(recipe.size);
    case GeneratedKind::Uuid: return uuid();
    case GeneratedKind::Ed25519: return ed25519();
    }
    return Error{ErrorKind::InvalidInput, "There is no such kind."};
}

} // namespace strongroom::crypto
