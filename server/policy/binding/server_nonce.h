// Nonces that the server hands out, so that no proof is made long before it is used (RFC 9449,
// section 8).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom::server {

/// One nonce for everybody and five minutes, made of the time and a key: nothing is kept of whom it
/// was given to. May be used from any thread.
class ServerNonce
{
public:
    static constexpr std::chrono::seconds period{300};

    /// `key`: 32 random bytes, of this process only.
    ServerNonce(Bytes key, const Clock& clock) : m_key(std::move(key)), m_clock(clock) {}

    std::string current() const;
    /// True for the current one and the one before it.
    bool isTimely(std::string_view nonce) const;

private:
    std::string of(std::int64_t number) const;
    std::int64_t number() const;

    const Bytes m_key;
    const Clock& m_clock;
};

} // namespace strongroom::server
