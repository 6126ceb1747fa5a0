// Characters drawn fairly, and a checksum after them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/machines/api_key.h"

#include "crypto/random.h"

#include <boost/crc.hpp>

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::string_view letters =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t randomLength = 40;
constexpr std::size_t checkLength = 6;
constexpr std::size_t shownLength = 8;

std::string checksumOf(std::string_view text)
{
    boost::crc_32_type crc;
    crc.process_bytes(text.data(), text.size());
    auto rest = crc.checksum();
    std::string check;
    for (std::size_t i = 0; i < checkLength; ++i) {
        check += letters[rest % letters.size()];
        rest /= static_cast<std::uint32_t>(letters.size());
    }
    return check;
}

} // namespace

Result<std::string> newApiKey()
{
    constexpr std::size_t fair = 248; // The largest multiple of 62 in a byte: none is likelier.
    std::string key(apiKeyStart);
    while (key.size() < apiKeyStart.size() + randomLength) {
        const auto byte = crypto::randomBytes(1);
        if (!byte)
            return byte.error();
        if (byte->front() < fair)
            key += letters[byte->front() % letters.size()];
    }
    return key + checksumOf(key);
}

bool isApiKey(std::string_view text)
{
    constexpr auto size = apiKeyStart.size() + randomLength + checkLength;
    if (text.size() != size || !text.starts_with(apiKeyStart))
        return false;
    const auto isLetter = [](char c) { return letters.find(c) != std::string_view::npos; };
    return std::ranges::all_of(text.substr(apiKeyStart.size()), isLetter)
           && checksumOf(text.substr(0, size - checkLength)) == text.substr(size - checkLength);
}

std::string prefixOf(std::string_view key)
{
    return std::string(key.substr(0, apiKeyStart.size() + shownLength));
}

} // namespace strongroom::server
