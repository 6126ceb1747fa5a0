// Keys found by their hash, accounts by their id.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/machines/machine_authenticator.h"

#include "server/issuer/opaque_token.h"
#include "server/machines/api_key.h"

namespace strongroom::server {
namespace {

const Error unknownKey{ErrorKind::Unauthenticated,
                       "The API key is not known, was revoked or has expired. Make a new one."};
const Error disabled{ErrorKind::Unauthenticated, "The service account is disabled."};
constexpr std::string_view builtIn = "builtin";
constexpr std::string_view serviceAccount = "service_account";

} // namespace

std::string clientOf(const std::string& account)
{
    return std::string(serviceAccount) + ':' + account;
}

boost::asio::awaitable<Result<Principal>>
MachineAuthenticator::authenticate(Credentials credentials)
{
    if (credentials.token.starts_with(apiKeyStart))
        co_return co_await onPool(m_pool, [&] { return byKey(credentials); });
    auto principal = co_await m_tokens.authenticate(std::move(credentials));
    if (!principal || principal->issuer != builtIn
        || principal->clientId != clientOf(principal->subject))
        co_return principal;
    co_return co_await onPool(m_pool, [&] { return asAccount(std::move(*principal)); });
}

bool MachineAuthenticator::isStale(const std::optional<Timestamp>& lastUse) const
{
    return !lastUse || *lastUse + std::chrono::minutes(1) <= m_clock.now();
}

Result<Principal> MachineAuthenticator::byKey(const Credentials& credentials)
{
    const auto refuse = [&](const Error& why) -> Error {
        const bool waits = m_attempts.mustWait(credentials.peer);
        m_attempts.note(credentials.peer, true);
        return waits ? Error{ErrorKind::RateLimited,
                             "Too many wrong API keys. Wait a little, then try again."}
                     : why;
    };
    if (credentials.scheme != "bearer")
        return Error{ErrorKind::Unauthenticated, "An API key is sent as Bearer."};
    if (!isApiKey(credentials.token))
        return refuse({ErrorKind::Unauthenticated,
                       "This is no API key: its last characters do not fit the others. Copy the "
                       "whole key."});
    const auto key = m_machines.apiKeyByHash(hashOf(credentials.token));
    if (!key)
        return key.error().kind == ErrorKind::NotFound ? refuse(unknownKey) : key.error();
    const auto now = m_clock.now();
    if (key->revokedAt || (key->expiresAt && *key->expiresAt <= now))
        return refuse(unknownKey);
    auto owner = ownerOf(*key);
    if (owner && isStale(key->lastUsedAt))
        if (auto noted = m_machines.noteKeyUse(key->id, now); !noted)
            return noted.error();
    return owner;
}

Result<Principal> MachineAuthenticator::ownerOf(const domain::ApiKey& key)
{
    const auto bar = key.owner.rfind('|');
    Principal principal;
    principal.issuer = key.owner.substr(0, bar);
    principal.subject = key.owner.substr(bar + 1);
    principal.name = key.ownerName + " (" + key.name + ')';
    principal.clientId = "api_key:" + key.id.value;
    KeyScope scope;
    scope.capabilities = key.capabilities;
    for (const auto& one : key.environments)
        scope.environments.insert(one.value);
    principal.limits = std::move(scope);
    if (principal.issuer != serviceAccount)
        return principal;
    principal.kind = PrincipalKind::ServiceAccount;
    const auto account = m_machines.account({principal.subject});
    if (!account)
        return account.error();
    return account->disabled ? Result<Principal>(disabled) : std::move(principal);
}

Result<Principal> MachineAuthenticator::asAccount(Principal principal)
{
    const auto account = m_machines.account({principal.subject});
    if (!account)
        return account.error().kind == ErrorKind::NotFound ? disabled : account.error();
    if (account->disabled)
        return disabled;
    if (isStale(account->lastUsedAt))
        if (auto noted = m_machines.noteAccountUse(account->id, m_clock.now()); !noted)
            return noted.error();
    principal.issuer = serviceAccount;
    principal.kind = PrincipalKind::ServiceAccount;
    return principal;
}

} // namespace strongroom::server
