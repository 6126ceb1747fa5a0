// Signing in, and what follows from it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/issuer.h"

#include "base/ids.h"
#include "crypto/hash.h"
#include "crypto/oauth/pkce.h"
#include "crypto/password.h"
#include "models/domain/invitation.h"
#include "server/issuer/opaque_token.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <regex>

namespace strongroom::server {
namespace {

namespace json = boost::json;

constexpr std::chrono::seconds codeLife{60};
constexpr std::chrono::seconds tokenLife{300};
constexpr std::chrono::days refreshLife{30};
constexpr std::size_t shortestPassword = 12;

const Error wrongCredentials{ErrorKind::Unauthenticated,
                             "The user name or the password is not right."};
const Error invalidGrant{ErrorKind::Unauthenticated,
                         "The sign-in is no longer valid. Sign in again."};

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

/// NIST SP 800-63B calls a sign-in by two factors the second level of assurance.
bool hasSecondFactor(const std::vector<std::string>& amr)
{
    return std::ranges::find(amr, "mfa") != amr.end();
}

std::string acrOf(const std::vector<std::string>& amr)
{
    return hasSecondFactor(amr) ? "aal2" : "aal1";
}

} // namespace

domain::SignInSession SignIn::session(const std::string& client, const std::string& peer) const
{
    return {family, client, peer, acrOf(amr), amr, authTime, authTime, authTime};
}

Issuer::Issuer(IssuerStorage& storage, const Clock& clock, IssuerSettings settings,
               std::unique_ptr<SigningKeys> keys)
    : m_storage(storage), m_clock(clock), m_settings(std::move(settings)), m_keys(std::move(keys))
{}

Result<std::unique_ptr<Issuer>> Issuer::open(IssuerStorage& storage, const Clock& clock,
                                             IssuerSettings settings)
{
    auto keys = SigningKeys::open(storage);
    if (!keys)
        return keys.error();
    return std::unique_ptr<Issuer>(
        new Issuer(storage, clock, std::move(settings), std::move(*keys)));
}

Result<Done> Issuer::check(const AuthorizationRequest& request) const
{
    const auto refuse = [](const char* why) { return Error{ErrorKind::InvalidInput, why}; };
    if (request.client != m_settings.clientId)
        return refuse("The program that sent you here is not known.");
    // RFC 8252, section 7.3: loopback, any port, this path.
    static const std::regex loopback(R"(http://(127\.0\.0\.1|\[::1\]):[0-9]{1,5}/callback)");
    if (!std::regex_match(request.redirect, loopback))
        return refuse(
            "The program that sent you here asked to return to an address that is not its own.");
    if (request.challenge.size() != 43 || !fromBase64Url(request.challenge))
        return refuse("The program that sent you here left out its challenge (PKCE, S256).");
    if (request.state.size() > 512 || request.nonce.size() > 512 || request.acrValues.size() > 512)
        return refuse("The program that sent you here said too much.");
    return Done{};
}

bool Issuer::mayMakeFirstAccount(const AuthorizationRequest& request)
{
    if (m_settings.setupTokenHash.empty() || request.setup.empty())
        return false;
    const auto count = m_storage.accountCount();
    return count && *count == 0
           && crypto::equalInConstantTime(bytesOf(hashOf(request.setup)),
                                          bytesOf(m_settings.setupTokenHash));
}

Result<Account> Issuer::newAccount(const std::string& username, const std::string& name,
                                   const SecretBytes& password)
{
    if (!domain::isUsername(username))
        return Error{ErrorKind::InvalidInput,
                     "A user name has 1 to 64 of a-z, 0-9, '.', '-' and '_'.",
                     {},
                     "username"};
    if (password.size() < shortestPassword)
        return Error{
            ErrorKind::InvalidInput, "The password needs at least 12 characters.", {}, "password"};
    auto hash = crypto::hashPassword(password);
    if (!hash)
        return hash.error();
    return Account{newId(), username, name.empty() ? username : name.substr(0, 200), *hash};
}

Result<Done> Issuer::makeFirstAccount(const AuthorizationRequest& request, std::string username,
                                      std::string name, const SecretBytes& password)
{
    const std::scoped_lock onlyOne(m_firstAccount);
    if (!mayMakeFirstAccount(request))
        return Error{ErrorKind::Forbidden, "The first account exists already. Sign in with it."};
    const auto account = newAccount(username, name, password);
    if (!account)
        return account.error();
    if (firstAccountMade)
        if (auto made = firstAccountMade(*account); !made)
            return made;
    return m_storage.addAccount(*account);
}

Result<Account> Issuer::authenticate(const std::string& username, const SecretBytes& password,
                                     const std::string& peer)
{
    const auto limited = username + '|' + peer;
    if (m_attempts.mustWait(limited))
        return Error{ErrorKind::RateLimited, "Too many attempts. Wait a little, then try again."};
    auto account = m_storage.accountByUsername(username);
    if (!account && account.error().kind != ErrorKind::NotFound)
        return account.error();
    const bool right =
        crypto::verifyPassword(password, account ? account->passwordHash : std::string());
    m_attempts.note(limited, !right);
    if (right)
        return account;
    if (observer)
        observer({"session.sign_in", account ? *account : Account{{}, username, username, {}},
                  ErrorKind::Unauthenticated, peer});
    return wrongCredentials;
}

Result<std::string> Issuer::codeFor(const AuthorizationRequest& request, const Account& account,
                                    const std::vector<std::string>& amr, const std::string& peer)
{
    if (auto checked = check(request); !checked)
        return checked.error();
    auto code = newOpaqueToken();
    if (!code)
        return code.error();
    const AuthorizationCode kept{hashOf(*code),
                                 account.subject,
                                 request.client,
                                 request.redirect,
                                 request.challenge,
                                 request.nonce,
                                 m_clock.now() + codeLife,
                                 m_clock.now(),
                                 amr};
    if (auto added = m_storage.addCode(kept); !added)
        return added.error();
    if (observer)
        observer({"session.sign_in",
                  account,
                  {},
                  peer,
                  SignIn{familyOf(kept.hash), kept.authTime, amr}.session(request.client, peer)});
    return code;
}

Result<TokenSet> Issuer::exchange(const std::string& code, const std::string& client,
                                  const std::string& redirect, const std::string& verifier,
                                  const std::string& key)
{
    const auto hash = hashOf(code);
    const auto taken = m_storage.takeCode(hash);
    if (!taken && taken.error().kind != ErrorKind::NotFound)
        return taken.error();
    if (!taken) {
        // RFC 6749, section 4.1.2: one of the two who used it has stolen it.
        if (auto revoked = endSession(familyOf(hash)); !revoked)
            return revoked.error();
        return invalidGrant;
    }
    if (taken->client != client || taken->redirect != redirect || taken->expiresAt <= m_clock.now()
        || !crypto::pkceMatches(verifier, taken->challenge))
        return invalidGrant;
    const auto account = m_storage.account(taken->subject);
    if (!account)
        return invalidGrant;
    return tokensFor(*account, {familyOf(hash), taken->authTime, taken->amr}, taken->nonce, key);
}

Result<TokenSet> Issuer::refresh(const std::string& token, const std::string& client,
                                 const std::string& key)
{
    const auto kept = m_storage.refreshToken(hashOf(token));
    if (!kept)
        return kept.error().kind == ErrorKind::NotFound ? invalidGrant : kept.error();
    const auto account = m_storage.account(kept->subject);
    // One from before tokens were bound is bound from here on.
    if (!kept->keyThumbprint.empty() && kept->keyThumbprint != key) {
        if (account && observer)
            observer({"session.refresh_by_another_key", *account, ErrorKind::Forged});
        return invalidGrant;
    }
    const auto marked = m_storage.markUsed(kept->hash);
    if (!marked)
        return marked.error();
    if (!*marked || !account || kept->client != client || kept->expiresAt <= m_clock.now()) {
        if (auto revoked = endSession(kept->family); !revoked)
            return revoked.error();
        if (!*marked && account && observer)
            observer({"session.refresh_reused", *account, ErrorKind::Forged});
        return invalidGrant;
    }
    return tokensFor(*account, {kept->family, kept->authTime, kept->amr}, std::nullopt, key);
}

Result<Done> Issuer::revoke(const std::string& token)
{
    const auto kept = m_storage.refreshToken(hashOf(token));
    // RFC 7009, section 2.2: an unknown token is no error.
    if (!kept)
        return kept.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : kept.error();
    const auto account = m_storage.account(kept->subject);
    if (!account)
        return account.error();
    return endSession(kept->family, *account);
}

Result<Done> Issuer::endSession(const std::string& family, const std::optional<Account>& signedOut)
{
    const auto revoked = m_storage.revokeFamily(family);
    if (!revoked)
        return revoked.error();
    // Codes are guessed, too: what was never signed in ends nothing, and leaves no trace.
    return *revoked && sessionEnded ? sessionEnded(family, signedOut) : Result<Done>(Done{});
}

Result<Done> Issuer::revokeSession(const std::string& session)
{
    const auto revoked = m_storage.revokeFamily(session);
    return revoked ? Result<Done>(Done{}) : revoked.error();
}

Result<TokenSet> Issuer::tokensFor(const Account& account, const SignIn& signIn,
                                   const std::optional<std::string>& nonce, const std::string& key)
{
    const bool byTwo = hasSecondFactor(signIn.amr);
    // Who refreshes a sign-in from before it was asked for comes in no further.
    if (m_settings.requireSecondFactor && !byTwo)
        return invalidGrant;
    const auto now = m_clock.now();
    json::object claims{
        {"iss", m_settings.issuer}, {"sub", account.subject},
        {"sid", signIn.family},     {"auth_time", secondsOf(signIn.authTime)},
        {"acr", acrOf(signIn.amr)}, {"amr", json::array(signIn.amr.begin(), signIn.amr.end())},
        {"iat", secondsOf(now)},    {"exp", secondsOf(now + tokenLife)}};
    json::object access(claims);
    access["aud"] = m_settings.audience;
    access["client_id"] = m_settings.clientId;
    access["jti"] = newId();
    access["name"] = account.name;
    if (!key.empty())
        access["cnf"] = json::object{{"jkt", key}};
    json::object identity(claims);
    identity["aud"] = m_settings.clientId;
    identity["name"] = account.name;
    identity["preferred_username"] = account.username;
    if (nonce && !nonce->empty())
        identity["nonce"] = *nonce;
    auto accessToken = m_keys->sign(json::serialize(access), "at+jwt");
    auto idToken = m_keys->sign(json::serialize(identity), "JWT");
    auto refreshToken = newOpaqueToken();
    if (!accessToken || !idToken || !refreshToken)
        return Error{ErrorKind::Internal, "The tokens could not be made."};
    const RefreshToken kept{hashOf(*refreshToken),
                            signIn.family,
                            account.subject,
                            m_settings.clientId,
                            now + refreshLife,
                            false,
                            signIn.authTime,
                            key,
                            signIn.amr};
    if (auto added = m_storage.addRefreshToken(kept); !added)
        return added.error();
    return TokenSet{std::move(*accessToken), std::move(*idToken), std::move(*refreshToken),
                    tokenLife.count(), !key.empty()};
}

} // namespace strongroom::server
