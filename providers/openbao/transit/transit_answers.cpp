// The engine answers in words; they have been the same for years, in Vault as in OpenBao.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/transit/transit_answers.h"

#include "providers/https/json_answer.h"
#include "providers/kek/secret_text.h"

#include <algorithm>
#include <array>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The vault";
constexpr std::string_view prefix = "vault:v";
constexpr std::size_t longest = 1024;

Error unreadable()
{
    return {ErrorKind::Corrupted,
            "The vault gave an answer that cannot be read.",
            {},
            std::string(answerField)};
}

Error errorIn(const boost::json::object& item)
{
    const auto words = textIn(item, {"error"});
    if (words.empty())
        return unreadable();
    if (auto known = transitError(words))
        return *known;
    return {ErrorKind::Unavailable, "The vault could not do it. Its log says why.",
            std::string(words), std::string(answerField)};
}

} // namespace

bool isTransitText(std::span<const std::uint8_t> wrapped)
{
    const std::string_view text(reinterpret_cast<const char*>(wrapped.data()), wrapped.size());
    return text.size() <= longest && text.starts_with(prefix)
           && std::ranges::all_of(text,
                                  [](char one) { return one > ' ' && one < 127 && one != '"'; });
}

std::optional<Error> transitError(std::string_view words)
{
    const auto says = [&](std::string_view part) {
        return words.find(part) != std::string_view::npos;
    };
    if (says("message authentication failed") || says("invalid ciphertext")
        || says("unable to decrypt") || says("ciphertext too short"))
        return notWrappedHere();
    if (says("encryption key not found"))
        return Error{ErrorKind::NotFound,
                     "The vault has no such key in its transit engine. Make it, or check its name.",
                     {},
                     std::string(keyStateField)};
    if (says("disallowed by policy"))
        return Error{ErrorKind::Forbidden,
                     "The vault's key does not open that version any more. Lower its "
                     "min_decryption_version to have it back.",
                     {},
                     std::string(keyStateField)};
    if (says("soft deleted") || says("soft-deleted"))
        return Error{ErrorKind::Forbidden,
                     "The vault's key is deleted. Restore it to have it back.",
                     {},
                     std::string(keyStateField)};
    if (says("non-AEAD") || says("does not support") || says("not supported for"))
        return Error{ErrorKind::InvalidInput,
                     "The vault's key is of another type. It takes aes256-gcm96, "
                     "chacha20-poly1305 or xchacha20-poly1305.",
                     {},
                     std::string(keyTypeField)};
    return std::nullopt;
}

Result<Bytes> ciphertextIn(const boost::json::value& item)
{
    if (!item.is_object())
        return unreadable();
    const auto text = textIn(item.get_object(), {"ciphertext"});
    if (text.empty())
        return errorIn(item.get_object());
    const auto bytes = bytesOf(text);
    if (!isTransitText(bytes))
        return unreadable();
    return Bytes(bytes.begin(), bytes.end());
}

Result<SecretBytes> plaintextIn(const boost::json::value& item)
{
    if (!item.is_object())
        return unreadable();
    const auto text = textIn(item.get_object(), {"plaintext"});
    if (text.empty())
        return errorIn(item.get_object());
    return dekFromBase64(text);
}

Result<Done> expectTransitKey(const HttpAnswer& answer)
{
    const auto object = readJsonObject(answer.text(), service);
    if (!object)
        return object.error();
    const auto type = textIn(*object, {"data", "type"});
    if (type.empty())
        return unreadable();
    constexpr std::array<std::string_view, 3> fit{"aes256-gcm96", "chacha20-poly1305",
                                                  "xchacha20-poly1305"};
    const auto* derived = memberOf(*object, {"data", "derived"});
    const bool derives = derived != nullptr && derived->is_bool() && derived->get_bool();
    if (derives || std::ranges::find(fit, type) == fit.end())
        return Error{ErrorKind::InvalidInput,
                     "The vault's key is of another type. It takes aes256-gcm96, "
                     "chacha20-poly1305 or xchacha20-poly1305, not derived.",
                     {},
                     std::string(keyTypeField)};
    return Done{};
}

} // namespace strongroom::providers
