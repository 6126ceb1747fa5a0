// The built-in sign-in: accounts checked, codes and tokens issued (OpenID Connect Core, RFC 6749,
// 7636, 9068).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "server/issuer/attempt_limiter.h"
#include "server/issuer/issuer_storage.h"
#include "server/issuer/sign_in.h"
#include "server/issuer/signing_keys.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

struct IssuerSettings
{
    std::string issuer{};                ///< Its URL, as tokens name it.
    std::string authorizationEndpoint{}; ///< May be on another port (docs/decisions).
    std::string audience = "strongroom";
    std::string clientId = "strongroom-console";
    std::string setupTokenHash{}; ///< SHA-256 in hex of the one-time token for the first account;
                                  ///< empty for none.
    bool requireSecondFactor = false; ///< Of everybody.
};

/// What a browser asked the authorize page for.
struct AuthorizationRequest
{
    std::string client{};
    std::string redirect{};
    std::string state{};
    std::string nonce{};
    std::string challenge{};
    std::string setup{};
    std::string acrValues{}; ///< How sure the program wants to be of the person; empty for as ever.
};

struct TokenSet
{
    std::string accessToken{};
    std::string idToken{};
    std::string refreshToken{};
    std::int64_t expiresInSeconds = 300;
    bool bound = false; ///< To the key that was proven.
};

/// May be called from any thread; calls block on the store and on hashing.
class Issuer
{
public:
    static Result<std::unique_ptr<Issuer>> open(IssuerStorage& storage, const Clock& clock,
                                                IssuerSettings settings);

    SignInObserver observer{};
    /// Makes the first account the owner of what there is; if it fails, the account is not made.
    std::function<Result<Done>(const Account&)> firstAccountMade{};
    /// A sign-in is over, and with it what was issued for it: told its "sid", and whose it was if
    /// they signed out by themselves.
    std::function<Result<Done>(const std::string& session, const std::optional<Account>& signedOut)>
        sessionEnded{};

    const IssuerSettings& settings() const { return m_settings; }
    std::string jwks() const { return m_keys->jwks(); }

    /// Fails with InvalidInput for a client, redirect or challenge that is not to be served. Such a
    /// request is answered on the page and never redirected.
    Result<Done> check(const AuthorizationRequest& request) const;
    /// True while no account exists and the request carries the setup token.
    bool mayMakeFirstAccount(const AuthorizationRequest& request);
    Result<Done> makeFirstAccount(const AuthorizationRequest& request, std::string username,
                                  std::string name, const SecretBytes& password);
    /// An account that is not kept yet. Fails with InvalidInput for a name or password that will
    /// not do.
    Result<Account> newAccount(const std::string& username, const std::string& name,
                               const SecretBytes& password);
    /// Fails with AlreadyExists if the name is taken.
    Result<Done> addAccount(const Account& account) { return m_storage.addAccount(account); }
    /// Whose password it is. Fails with Unauthenticated, or RateLimited after repeated failures.
    Result<Account> authenticate(const std::string& username, const SecretBytes& password,
                                 const std::string& peer);
    /// For whoever has shown by `amr` that they are it: a code for the redirect, good for a minute
    /// and once.
    Result<std::string> codeFor(const AuthorizationRequest& request, const Account& account,
                                const std::vector<std::string>& amr, const std::string& peer);

    /// Fails with Unauthenticated for what is not as it was asked for; a code that comes twice
    /// revokes the refresh tokens that it led to. `key` is the thumbprint of the one that the
    /// tokens are to be bound to (RFC 9449, section 5); empty for none.
    Result<TokenSet> exchange(const std::string& code, const std::string& client,
                              const std::string& redirect, const std::string& verifier,
                              const std::string& key);
    /// Uses the token up and gives the next; a token used twice revokes its whole family. One that
    /// is bound to another key is not used up: its owner goes on.
    Result<TokenSet> refresh(const std::string& token, const std::string& client,
                             const std::string& key);
    Result<Done> revoke(const std::string& token);
    /// Refreshes nothing more that came from this sign-in ("sid").
    Result<Done> revokeSession(const std::string& session);
    /// What a sign-in leads to. `nonce` is the authorization's; a refresh has none (OpenID Connect
    /// Core, 12.2).
    Result<TokenSet> tokensFor(const Account& account, const SignIn& signIn,
                               const std::optional<std::string>& nonce, const std::string& key);

    /// For the token of a machine, which no sign-in leads to.
    Result<std::string> signAccessToken(std::string_view claims)
    {
        return m_keys->sign(claims, "at+jwt");
    }

private:
    Result<Done> endSession(const std::string& family,
                            const std::optional<Account>& signedOut = {});
    Issuer(IssuerStorage& storage, const Clock& clock, IssuerSettings settings,
           std::unique_ptr<SigningKeys> keys);

    IssuerStorage& m_storage;
    const Clock& m_clock;
    const IssuerSettings m_settings;
    const std::unique_ptr<SigningKeys> m_keys;
    std::mutex m_firstAccount;
    AttemptLimiter m_attempts{m_clock};
};

} // namespace strongroom::server
