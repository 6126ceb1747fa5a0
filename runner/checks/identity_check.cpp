// The sign-in first, then its device, then, once it has expired, a fresh word of the same issuer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/identity_check.h"

#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "models/domain/refusal.h"

namespace strongroom::runner {

using domain::refusal;
using domain::RefusalReason;

Result<Person> IdentityCheck::check(const domain::PersonProof& proof,
                                    const std::string& device) const
{
    const auto signIn = readIdToken(proof.idToken, m_rules.issuers);
    if (!signIn)
        return signIn.error();
    const auto now = m_clock.now();
    if (signIn->issuedAt > now + clockLeeway)
        return refusal(RefusalReason::TokenFromTheFuture);
    if (now - signIn->issuedAt > m_rules.signInMaxAge)
        return refusal(RefusalReason::SignInTooOld);
    if (signIn->nonce.empty())
        return refusal(RefusalReason::NonceMissing);
    const auto nonce = crypto::deviceNonce(device, proof.opening);
    if (!nonce || !crypto::equalInConstantTime(bytesOf(*nonce), bytesOf(signIn->nonce)))
        return refusal(RefusalReason::DeviceNotBound);
    Person person{signIn->issuer + '|' + signIn->subject, device, signIn->groups};
    const bool expired = signIn->expiresAt + clockLeeway <= now;
    if (expired && proof.freshIdToken.empty())
        return refusal(RefusalReason::FreshTokenNeeded);
    // One that is sent along is held to the same, needed or not.
    if (!proof.freshIdToken.empty())
        if (auto fresh = checkFresh(proof, *signIn, person); !fresh)
            return fresh.error();
    return person;
}

Result<Done> IdentityCheck::checkFresh(const domain::PersonProof& proof, const IdToken& signIn,
                                       Person& person) const
{
    auto fresh = readIdToken(proof.freshIdToken, m_rules.issuers);
    if (!fresh)
        return fresh.error();
    const auto now = m_clock.now();
    if (fresh->issuer != signIn.issuer || fresh->subject != signIn.subject)
        return refusal(RefusalReason::FreshTokenPerson);
    // OpenID Connect Core, 12.2: a refreshed token need not have the nonce, but never another.
    if ((!fresh->nonce.empty() && fresh->nonce != signIn.nonce)
        || (fresh->authTime && signIn.authTime && *fresh->authTime != *signIn.authTime))
        return refusal(RefusalReason::FreshTokenSignIn);
    if (fresh->issuedAt > now + clockLeeway)
        return refusal(RefusalReason::TokenFromTheFuture);
    if (fresh->expiresAt + clockLeeway <= now)
        return refusal(RefusalReason::FreshTokenExpired);
    // Whoever left a group since signing in is out of it.
    person.groups = std::move(fresh->groups);
    return Done{};
}

} // namespace strongroom::runner
