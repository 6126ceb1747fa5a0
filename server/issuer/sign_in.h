// A sign-in, and what is said of it to whoever keeps the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/sign_in_session.h"
#include "server/issuer/issuer_storage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// One sign-in, as all tokens that come from it name it.
struct SignIn
{
    std::string family{}; ///< Their "sid".
    Timestamp authTime{};
    std::vector<std::string> amr{"pwd"}; ///< RFC 8176; with "mfa" it is "aal2", else "aal1".

    /// As it begins, by that program and from that address.
    domain::SignInSession session(const std::string& client, const std::string& peer) const;
};

/// A sign-in, or an attempt.
struct SignInNews
{
    std::string action{};              ///< "session.sign_in", "session.refresh_reused", …
    Account account{};                 ///< Or the name tried.
    std::optional<ErrorKind> denied{}; ///< Why not.
    std::string peer{};                ///< The address; empty where it is not known.
    std::optional<domain::SignInSession> begun{};
};

using SignInObserver = std::function<void(const SignInNews&)>;

} // namespace strongroom::server
