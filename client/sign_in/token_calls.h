// What is said to a token endpoint, and what is believed of its answers (RFC 6749, OpenID Connect
// Core 3.1.3).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sign_in/open_id.h"
#include "models/wire/json.h"

#include <initializer_list>
#include <utility>

namespace strongroom::client {

/// Resource indicators (RFC 8707) are addresses; an audience that is none goes without saying.
bool isResource(const Provider& provider);

/// Built by hand, so that a token in it stays out of QUrlQuery's copies.
QByteArray formOf(std::initializer_list<std::pair<const char*, QByteArray>> fields);
QByteArray bytesIn(const SecretBytes& secret);

HttpCall formCall(const QString& address, QByteArray body);
HttpCall openCall(const QString& address);
/// For a token whose audience is the control plane; one for the provider itself would do nothing.
HttpCall tokenCall(const Provider& provider, QByteArray grant);

Result<Tokens> tokensOf(wire::ObjectReader& reader);

/// Signature, issuer, audience, expiry and nonce. Fails with Forged.
Result<Done> checkIdToken(const std::string& token, const std::string& keys,
                          const Provider& provider, const Attempt& attempt);

/// RFC 6749 says "invalid_grant" with status 400 where we say Unauthenticated.
Error asSignInError(Error error);

/// For whatever is not what was asked for.
Error forgedAnswer();

} // namespace strongroom::client
