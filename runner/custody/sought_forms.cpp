// White space taken off, line breaks put on, base64 both ways; all of it in wiped memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/sought_forms.h"

#include <openssl/evp.h>

#include <algorithm>
#include <string_view>

namespace strongroom::runner {
namespace {

using domain::SoughtForm;
using Span = std::span<const std::uint8_t>;

bool isSpace(std::uint8_t byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

Span trimmed(Span bytes)
{
    while (!bytes.empty() && isSpace(bytes.front()))
        bytes = bytes.subspan(1);
    while (!bytes.empty() && isSpace(bytes.back()))
        bytes = bytes.first(bytes.size() - 1);
    return bytes;
}

SecretBytes withEnd(Span bytes, std::string_view end)
{
    SecretBytes all(bytes.size() + end.size());
    auto rest = std::ranges::copy(bytes, all.writable().begin()).out;
    for (const char one : end)
        *rest++ = static_cast<std::uint8_t>(one);
    return all;
}

SecretBytes encoded(Span bytes, bool urlSafe)
{
    const auto size = (bytes.size() + 2) / 3 * 4;
    SecretBytes room(size + 1); // OpenSSL ends it with a zero.
    EVP_EncodeBlock(room.writable().data(), bytes.data(), static_cast<int>(bytes.size()));
    if (!urlSafe)
        return SecretBytes::copyOf(room.reveal().first(size));
    for (auto& one : room.writable())
        one = one == '+' ? '-' : one == '/' ? '_' : one;
    return SecretBytes::copyOf(room.reveal().first(size - (3 - bytes.size() % 3) % 3));
}

/// Of either alphabet, padded or not; empty if it is no base64.
SecretBytes decoded(Span bytes)
{
    while (!bytes.empty() && bytes.back() == '=')
        bytes = bytes.first(bytes.size() - 1);
    const bool digits = std::ranges::all_of(bytes, [](auto one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z')
               || (one >= '0' && one <= '9') || one == '+' || one == '/' || one == '-'
               || one == '_';
    });
    if (!digits || bytes.size() % 4 == 1)
        return SecretBytes(0);
    SecretBytes padded((bytes.size() + 3) / 4 * 4);
    std::ranges::fill(padded.writable(), static_cast<std::uint8_t>('='));
    std::ranges::transform(bytes, padded.writable().begin(), [](auto one) {
        return one == '-' ? std::uint8_t('+') : one == '_' ? std::uint8_t('/') : one;
    });
    SecretBytes room(padded.size() / 4 * 3);
    if (EVP_DecodeBlock(room.writable().data(), padded.reveal().data(),
                        static_cast<int>(padded.size()))
        < 0)
        return SecretBytes(0);
    return SecretBytes::copyOf(room.reveal().first(bytes.size() * 3 / 4));
}

} // namespace

std::vector<WrittenForm> formsOf(const SecretBytes& sought, bool variants)
{
    std::vector<WrittenForm> forms;
    forms.push_back({SoughtForm::AsGiven, sought.clone()});
    if (!variants)
        return forms;
    const auto core = trimmed(sought.reveal());
    const auto add = [&](SoughtForm form, SecretBytes value, bool counts) {
        if (!counts || value.size() == 0)
            return forms.push_back({SoughtForm::None, sought.clone()});
        forms.push_back({form, std::move(value)});
    };
    // What is left of a string must stand the same test: else spaces around it would lift it.
    const bool hard = domain::checkSought(SecretBytes::copyOf(core)).hasValue();
    add(SoughtForm::Trimmed, SecretBytes::copyOf(core), hard);
    add(SoughtForm::WithNewline, withEnd(core, "\n"), hard);
    add(SoughtForm::WithCrLf, withEnd(core, "\r\n"), hard);
    add(SoughtForm::Base64, encoded(core, false), hard);
    add(SoughtForm::Base64Url, encoded(core, true), hard);
    auto opened = decoded(core);
    const bool hardInside = domain::checkSought(opened).hasValue();
    add(SoughtForm::Decoded, std::move(opened), hardInside);
    return forms;
}

} // namespace strongroom::runner
