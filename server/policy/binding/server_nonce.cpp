// The time, cut into periods, under a key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/binding/server_nonce.h"

#include "crypto/hash.h"

namespace strongroom::server {

std::int64_t ServerNonce::number() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch() / period;
}

std::string ServerNonce::of(std::int64_t number) const
{
    constexpr std::size_t enough = 16; // 128 bits cannot be guessed in ten minutes.
    const auto mac = crypto::hmacSha256(m_key, bytesOf("nonce " + std::to_string(number)));
    return mac ? toBase64Url(std::span(*mac).first(enough)) : std::string();
}

std::string ServerNonce::current() const
{
    return of(number());
}

bool ServerNonce::isTimely(std::string_view nonce) const
{
    const auto now = number();
    return !nonce.empty() && (nonce == of(now) || nonce == of(now - 1));
}

} // namespace strongroom::server
