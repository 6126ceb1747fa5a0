// OpenSSL's blocks; it is lenient where we are not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/kek/secret_text.h"

#include "providers/kek/key_encryption_key.h"

#include <openssl/evp.h>

#include <algorithm>

namespace strongroom::providers {
namespace {

Error unreadable()
{
    return {ErrorKind::Corrupted,
            "The key's keeper gave an answer that cannot be read.",
            {},
            std::string(answerField)};
}

bool isDigit(char one)
{
    return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9')
           || one == '+' || one == '/';
}

} // namespace

SecretBytes toBase64Secret(const SecretBytes& bytes, bool urlSafe)
{
    const auto size = (bytes.size() + 2) / 3 * 4;
    SecretBytes room(size + 1); // OpenSSL ends it with a zero.
    EVP_EncodeBlock(room.writable().data(), bytes.reveal().data(), static_cast<int>(bytes.size()));
    if (!urlSafe)
        return SecretBytes::copyOf(room.reveal().first(size));
    for (auto& one : room.writable())
        one = one == '+' ? '-' : one == '/' ? '_' : one;
    const auto padding = (3 - bytes.size() % 3) % 3;
    return SecretBytes::copyOf(room.reveal().first(size - padding));
}

Result<SecretBytes> fromBase64Secret(std::string_view text, bool urlSafe)
{
    constexpr std::size_t longest = 1U << 20;
    if (text.size() > longest)
        return unreadable();
    SecretBytes padded((text.size() + 3) / 4 * 4);
    auto place = padded.writable();
    std::ranges::fill(place, static_cast<std::uint8_t>('='));
    std::ranges::copy(bytesOf(text), place.begin());
    if (!urlSafe && padded.size() != text.size())
        return unreadable();
    for (auto& one : place) {
        if (urlSafe && (one == '+' || one == '/'))
            return unreadable();
        one = urlSafe && one == '-' ? '+' : urlSafe && one == '_' ? '/' : one;
    }
    std::size_t padding = 0;
    while (padding < 2 && padding < place.size() && place[place.size() - 1 - padding] == '=')
        ++padding;
    const bool digits =
        std::ranges::all_of(place.first(place.size() - padding),
                            [](std::uint8_t one) { return isDigit(static_cast<char>(one)); });
    SecretBytes opened(padded.size() / 4 * 3);
    const bool done =
        digits
        && EVP_DecodeBlock(opened.writable().data(), place.data(), static_cast<int>(place.size()))
               == static_cast<int>(opened.size());
    if (!done)
        return unreadable();
    return SecretBytes::copyOf(opened.reveal().first(opened.size() - padding));
}

Result<SecretBytes> dekFromBase64(std::string_view text, bool urlSafe)
{
    auto dek = fromBase64Secret(text, urlSafe);
    if (!dek)
        return dek.error();
    return expectDek(std::move(*dek));
}

} // namespace strongroom::providers
