// Second factors of the built-in sign-in: one-time codes by time (RFC 6238), and recovery codes for
// whoever lost what makes them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "server/issuer/attempt_limiter.h"
#include "server/issuer/issuer_storage.h"
#include "server/issuer/second_factor/second_factor_storage.h"

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

using domain::SecondFactorState;

/// What happened to whose factor: "second_factor.turn_on", "….turn_off", "….recover",
/// "….renew_recovery_codes".
struct SecondFactorChange
{
    std::string action{};
    Account account{};
    SecondFactorState before{};
    SecondFactorState after{};
};

/// May be called from any thread; calls block on the store.
class SecondFactors
{
public:
    /// On the record in the transaction of the change.
    using Recording = std::function<Result<Done>(StorageWriter&, const SecondFactorChange&)>;

    /// `key` (32 bytes) seals the seeds: the database alone makes no codes.
    SecondFactors(SqliteStorage& storage, const Clock& clock, SecretBytes key)
        : m_storage(storage), m_clock(clock), m_key(std::move(key))
    {}

    Recording recording{};

    Result<SecondFactorState> stateOf(const std::string& subject);
    /// For an authenticator; kept by nobody until turnOn().
    static Result<SecretBytes> newSeed();
    /// The seed as authenticators take it from a picture ("otpauth://totp/…").
    static SecretBytes addressOf(const SecretBytes& seed, const Account& account);

    /// Once the authenticator made a code from the seed: the recovery codes, never to be told
    /// again. Fails with Unauthenticated for another code.
    Result<std::vector<std::string>> turnOn(const Account& account, const SecretBytes& seed,
                                            std::string_view code);
    /// A one-time code, or a recovery code, each of which is taken once: how they signed in
    /// (RFC 8176). Fails with Unauthenticated, or RateLimited after repeated failures, from
    /// wherever.
    Result<std::vector<std::string>> verify(const Account& account, std::string_view code);
    /// The earlier ones hold no longer.
    Result<std::vector<std::string>> renewRecoveryCodes(const Account& account);
    /// NotFound if there is none.
    Result<Done> turnOff(const Account& account);
    /// The same by somebody else, who says so on the record by themselves.
    Result<Done> reset(const std::string& subject, const SecondFactorStorage::Record& record);

private:
    SecondFactorStorage::Record saying(const std::string& action, const Account& account) const;
    Result<bool> takesCode(const Account& account, const StoredFactor& factor,
                           std::string_view code);

    SecondFactorStorage m_storage;
    const Clock& m_clock;
    const SecretBytes m_key;
    std::mutex m_verifying; ///< One guess at a time: each is counted before the next.
    AttemptLimiter m_attempts{m_clock};
};

} // namespace strongroom::server
