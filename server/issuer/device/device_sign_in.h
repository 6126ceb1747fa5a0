// Signing in a program that has no browser beside it: the device authorization grant (RFC 8628).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/issuer/attempt_limiter.h"
#include "server/issuer/device/device_grant_storage.h"
#include "server/issuer/issuer.h"

#include <optional>
#include <string>

namespace strongroom::server {

/// What the program is told, and tells the person.
struct DeviceAuthorization
{
    std::string deviceCode{};
    std::string userCode{}; ///< "BCDF-GHJK": no vowels, so no words; no digits to mistake.
    std::chrono::seconds expiresIn{};
    std::chrono::seconds interval{};
};

/// RFC 8628, section 3.5, in its order of hope.
enum class DeviceProgress { SignedIn, Waiting, TooOften, Refused, Expired };

struct DeviceOutcome
{
    DeviceProgress progress = DeviceProgress::Expired;
    std::optional<TokenSet> tokens{}; ///< With SignedIn.
};

/// May be called from any thread; calls block on the store and on hashing.
class DeviceSignIn
{
public:
    DeviceSignIn(Issuer& issuer, SqliteStorage& storage, const Clock& clock);

    /// `nonce` returns in the ID token, as in the code flow, and binds it to the program's key.
    /// Fails with InvalidInput for an unknown client or an endless nonce, with RateLimited while
    /// too many wait.
    Result<DeviceAuthorization> begin(const std::string& client, const std::string& nonce);

    /// Whose password it is, of whoever wants to sign the program in that shows `userCode`, however
    /// it was typed. Fails with NotFound for a code that does not wait (any longer), else as
    /// Issuer::authenticate() does.
    Result<Account> identify(const std::string& userCode, const std::string& username,
                             const SecretBytes& password, const std::string& peer);
    /// Somebody who has shown by `amr` that they are it signs the program in. NotFound as above.
    Result<Done> approve(const std::string& userCode, const Account& account,
                         const std::vector<std::string>& amr, const std::string& peer);
    /// Nobody has to be signed in to say no.
    Result<Done> refuse(const std::string& userCode, const std::string& peer);

    /// What the program gets for asking; the tokens once.
    /// `key` as in Issuer::exchange().
    Result<DeviceOutcome> redeem(const std::string& deviceCode, const std::string& client,
                                 const std::string& key);

private:
    Result<DeviceGrant> waiting(const std::string& userCode, const std::string& peer);
    Result<DeviceOutcome> tokensOf(const DeviceGrant& grant, const std::string& key);

    Issuer& m_issuer;
    DeviceGrantStorage m_storage;
    IssuerStorage m_accounts;
    const Clock& m_clock;
    AttemptLimiter m_attempts{m_clock};
};

} // namespace strongroom::server
