// Somewhere that a person is signed in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::domain {

/// Somebody's second factor at the built-in sign-in.
struct OwnSecondFactor
{
    bool on = false;
    std::uint32_t recoveryCodes = 0; ///< Not used yet.
    std::string page{};              ///< Where it is turned on and off.
};

/// What the built-in sign-in keeps of a second factor, and tells the record.
struct SecondFactorState
{
    bool on = false;
    Timestamp since{};
    std::uint32_t recoveryCodes = 0; ///< Not used yet.

    friend bool operator==(const SecondFactorState&, const SecondFactorState&) = default;
};

struct SignInSession
{
    std::string id{};     ///< The tokens' "sid".
    std::string client{}; ///< The program, as the issuer knows it.
    std::string peer{};   ///< The address that it was first seen at.
    std::string acr{};    ///< How sure the issuer is of the person; empty if it does not say.
    std::vector<std::string> amr{}; ///< How they signed in (RFC 8176): "pwd", "otp", …
    Timestamp authTime{};           ///< When they did; the epoch if the issuer does not say.
    Timestamp startedAt{};          ///< When it was first seen.
    Timestamp usedAt{};             ///< When it was last seen, to the minute.
    bool current = false;           ///< The one that asks.
};

} // namespace strongroom::domain
