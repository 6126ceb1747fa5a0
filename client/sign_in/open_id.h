// OpenID Connect as a native program speaks it: discovery, code and PKCE, refresh, revocation.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "base/secret_bytes.h"
#include "client/http/transport.h"

#include <QUrl>
#include <QUrlQuery>

namespace strongroom::client {

struct Provider
{
    std::string issuer{};
    QString clientId{};
    QString audience{};
    QString scopes{};
    QUrl authorization{};
    QString token{};
    QString revocation{};
    QString deviceAuthorization{}; ///< Empty where a provider has no such flow.
    QString keys{};
    bool bindsTokens = false; ///< To the key that is proven to it (RFC 9449, section 5.1).
    QString endSession{};     ///< Empty where a provider has none (RP-Initiated Logout 1.0).
};

/// One attempt to sign in: what was sent, to hold the answer against.
struct Attempt
{
    QString state{};
    QString nonce{};
    QString verifier{};
    QUrl redirect{};
    Bytes opening{};                    ///< Opens the nonce, which commits to the device's key.
    std::optional<StepUpWish> stepUp{}; ///< Somebody who is signed in is to sign in once more.
};

struct Tokens
{
    SecretBytes access{0};
    SecretBytes refresh{0};
    Timestamp expiresAt{};
    std::string idToken{}; ///< Empty where a provider gives none at a refresh.
    bool bound = false;    ///< The access token serves only with proofs by the device's key.
};

/// Asks the control plane where to sign in, and the issuer how. Fails with Forged if the issuer
/// names another, or if it, or anything it names, could be answered for by others
/// (domain::isPrivateAddress).
QCoro::Task<Result<Provider>> discover(Transport& transport);

/// `device` is the thumbprint of the key that the sign-in is to be bound to.
Result<Attempt> newAttempt(QUrl redirect, const std::string& device);
QUrl authorizationUrl(const Provider& provider, const Attempt& attempt, const QString& setupToken);

/// The code of the answer. Fails with Forged if state or issuer (RFC 9207) are not ours, with
/// Cancelled or Unauthenticated if the person or the provider said no.
Result<QString> codeOf(const QUrlQuery& answer, const Provider& provider, const Attempt& attempt);

/// Exchanges the code; the ID token's signature, issuer, audience, expiry and nonce are checked
/// before anything is believed.
QCoro::Task<Result<Tokens>> exchange(Transport& transport, Provider provider, Attempt attempt,
                                     QString code);

/// Fails with Unauthenticated once the token no longer holds.
QCoro::Task<Result<Tokens>> refresh(Transport& transport, Provider provider,
                                    SecretBytes refreshToken);
/// Ends the session at the provider, so that it signs in nobody who comes after. Not by a browser:
/// its address would show the ID token to every program on this machine.
QCoro::Task<Result<Done>> endSession(Transport& transport, Provider provider, std::string idToken);
QCoro::Task<Result<Done>> revoke(Transport& transport, Provider provider, SecretBytes refreshToken);

} // namespace strongroom::client
