// Addresses after the Key Uri Format of the authenticator apps; the seed is never in a string.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_secret.h"

#include "base/codec.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace strongroom::crypto {
namespace {

constexpr std::string_view scheme = "otpauth://";
constexpr std::string_view byTime = "otpauth://totp/";
constexpr int longestPeriod = 86'400;
constexpr std::size_t longestName = 256;

std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view text, std::string_view beginning)
{
    return text.size() >= beginning.size()
           && std::ranges::equal(text.substr(0, beginning.size()), beginning, {}, lower);
}

Error invalid(const char* why)
{
    return {ErrorKind::InvalidInput, why};
}

/// Of what is no secret: names and settings. Nothing for a broken escape.
std::optional<std::string> decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const auto byte = fromHex(text.substr(i + 1, 2));
        if (!byte || byte->size() != 1)
            return std::nullopt;
        plain += static_cast<char>(byte->front());
        i += 2;
    }
    if (plain.size() > longestName || !isUtf8(plain))
        return std::nullopt;
    return plain;
}

/// Padding may be written as %3D; there is no other escape in base32.
Result<SecretBytes> seedOf(std::string_view text)
{
    while (text.ends_with("%3D") || text.ends_with("%3d"))
        text.remove_suffix(3);
    return secretFromBase32(bytesOf(text));
}

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                     : std::nullopt;
}

std::optional<HashAlgorithm> algorithmNamed(std::string_view name)
{
    std::string bare;
    for (const char c : name)
        if (c != '-')
            bare += lower(c);
    if (bare == "sha1")
        return HashAlgorithm::Sha1;
    if (bare == "sha256")
        return HashAlgorithm::Sha256;
    return bare == "sha512" ? std::optional(HashAlgorithm::Sha512) : std::nullopt;
}

/// Sets what `name` stands for; unknown ones are the apps' own (a picture, a color).
Result<Done> take(OneTimeSecret& secret, std::string_view name, std::string_view value)
{
    if (name == "secret") {
        auto seed = seedOf(value);
        if (!seed)
            return seed.error();
        secret.seed = std::move(*seed);
    } else if (name == "issuer") {
        if (auto issuer = decoded(value))
            secret.issuer = std::move(*issuer);
    } else if (name == "algorithm") {
        const auto algorithm = algorithmNamed(value);
        if (!algorithm)
            return invalid("The algorithm of the codes is SHA1, SHA256 or SHA512.");
        secret.form.algorithm = *algorithm;
    } else if (name == "digits") {
        const auto digits = numberIn(value).value_or(0);
        if (digits < 6 || digits > 10)
            return invalid("A code has 6 to 10 digits.");
        secret.form.digits = static_cast<unsigned>(digits);
    } else if (name == "period") {
        const auto period = numberIn(value).value_or(0);
        if (period < 1 || period > longestPeriod)
            return invalid("A code lasts from 1 second to a day.");
        secret.period = std::chrono::seconds(period);
    }
    return Done{};
}

/// "Issuer:account", or the account alone.
void takeLabel(OneTimeSecret& secret, std::string_view label)
{
    const auto plain = decoded(label).value_or(std::string());
    const auto colon = plain.find(':');
    secret.issuer = colon == plain.npos ? std::string() : plain.substr(0, colon);
    const auto from = colon == plain.npos ? 0 : plain.find_first_not_of(' ', colon + 1);
    secret.account = from == plain.npos ? std::string() : plain.substr(from);
}

Result<OneTimeSecret> fromAddress(std::string_view address)
{
    if (!beginsWith(address, byTime))
        return invalid("Codes by counter change with each use, and are not shown here.");
    OneTimeSecret secret;
    const auto rest = address.substr(byTime.size());
    const auto question = std::min(rest.find('?'), rest.size());
    takeLabel(secret, rest.substr(0, question));
    auto query = rest.substr(std::min(question + 1, rest.size()));
    query = query.substr(0, query.find('#'));
    while (!query.empty()) {
        const auto part = query.substr(0, query.find('&'));
        query = query.substr(std::min(part.size() + 1, query.size()));
        const auto equals = part.find('=');
        if (equals == part.npos)
            continue;
        if (auto done = take(secret, part.substr(0, equals), part.substr(equals + 1)); !done)
            return done.error();
    }
    if (secret.seed.size() == 0)
        return invalid("The address of the codes holds no secret.");
    return secret;
}

} // namespace

bool looksLikeOneTimeAddress(const SecretBytes& text)
{
    return beginsWith(textOf(text), scheme);
}

Result<OneTimeSecret> readOneTimeSecret(const SecretBytes& text)
{
    auto plain = textOf(text);
    while (!plain.empty() && (plain.back() == '\n' || plain.back() == '\r' || plain.back() == ' '))
        plain.remove_suffix(1);
    if (beginsWith(plain, scheme))
        return fromAddress(plain);
    auto seed = secretFromBase32(bytesOf(plain));
    if (!seed)
        return seed.error();
    OneTimeSecret secret;
    secret.seed = std::move(*seed);
    return secret;
}

} // namespace strongroom::crypto
