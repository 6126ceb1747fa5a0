// The provider's words, checked one by one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/open_id.h"

#include "client/http/json_call.h"
#include "client/sign_in/token_calls.h"
#include "crypto/jose/device_proof.h"
#include "crypto/oauth/pkce.h"
#include "crypto/random.h"
#include "models/domain/provider_address.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace strongroom::client {
namespace {

const Error unreadable{ErrorKind::Internal,
                       "The server's description of its sign-in cannot be read."};
const Error absent{ErrorKind::Unavailable,
                   "There is no identity provider at the address that the control plane names. "
                   "Tell whoever runs the control plane."};
const Error exposed{ErrorKind::Forged,
                    "The identity provider has an address that others may answer for. Nothing was "
                    "sent there: tell whoever runs the control plane."};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isPrivate(const Provider& provider)
{
    const auto address = [](const QString& text) {
        return domain::isPrivateAddress(text.toStdString());
    };
    return address(provider.authorization.toString(QUrl::FullyEncoded)) && address(provider.token)
           && address(provider.keys)
           && (provider.endSession.isEmpty() || address(provider.endSession))
           && (provider.revocation.isEmpty() || address(provider.revocation))
           && (provider.deviceAuthorization.isEmpty() || address(provider.deviceAuthorization));
}

Result<QString> randomText()
{
    const auto bytes = crypto::randomBytes(32);
    if (!bytes)
        return bytes.error();
    return textOf(toBase64Url(*bytes));
}

// Built outside the coroutines: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall exchangeCall(const Provider& provider, const Attempt& attempt, const QString& code)
{
    return tokenCall(provider, formOf({{"grant_type", "authorization_code"},
                                       {"code", code.toUtf8()},
                                       {"client_id", provider.clientId.toUtf8()},
                                       {"redirect_uri", attempt.redirect.toString().toUtf8()},
                                       {"code_verifier", attempt.verifier.toUtf8()}}));
}

HttpCall refreshCall(const Provider& provider, const SecretBytes& token)
{
    return tokenCall(provider, formOf({{"grant_type", "refresh_token"},
                                       {"refresh_token", bytesIn(token)},
                                       {"client_id", provider.clientId.toUtf8()}}));
}

HttpCall endCall(const Provider& provider, const std::string& idToken)
{
    return formCall(provider.endSession,
                    formOf({{"id_token_hint", QByteArray::fromStdString(idToken)},
                            {"client_id", provider.clientId.toUtf8()}}));
}

HttpCall revokeCall(const Provider& provider, const SecretBytes& token)
{
    return formCall(provider.revocation, formOf({{"token", bytesIn(token)},
                                                 {"token_type_hint", "refresh_token"},
                                                 {"client_id", provider.clientId.toUtf8()}}));
}

} // namespace

QCoro::Task<Result<Provider>> discover(Transport& transport)
{
    const auto whereReply = co_await transport.send(openCall("/v1/sign-in"));
    const auto where = jsonOf(whereReply);
    if (!where)
        co_return where.error();
    wire::ObjectReader said(*where);
    Provider provider;
    provider.issuer = said.text("issuer");
    provider.clientId = textOf(said.text("client_id"));
    provider.audience = textOf(said.text("audience"));
    QStringList scopes;
    for (const auto& scope : said.array("scopes"))
        if (scope.is_string())
            scopes << scope.get_string().c_str();
    provider.scopes = scopes.join(' ');
    if (!said.ok())
        co_return unreadable;
    // What is named here is asked for tokens, and opened by a browser.
    if (!domain::isPrivateAddress(provider.issuer))
        co_return exposed;
    const auto documentReply =
        co_await transport.send(openCall(textOf(domain::discoveryAddress(provider.issuer))));
    const auto document = jsonOf(documentReply);
    if (!document)
        co_return document.error().kind == ErrorKind::NotFound ? absent : document.error();
    wire::ObjectReader described(*document);
    if (described.textOr("issuer") != provider.issuer)
        co_return Error{ErrorKind::Forged,
                        "The identity provider's own description does not fit its address."};
    provider.authorization = QUrl(textOf(described.text("authorization_endpoint")));
    provider.token = textOf(described.text("token_endpoint"));
    provider.keys = textOf(described.text("jwks_uri"));
    provider.revocation = textOf(described.textOr("revocation_endpoint"));
    provider.endSession = textOf(described.textOr("end_session_endpoint"));
    provider.deviceAuthorization = textOf(described.textOr("device_authorization_endpoint"));
    // By the algorithm of the device's key.
    if (const auto* algorithms = described.find("dpop_signing_alg_values_supported");
        algorithms != nullptr && algorithms->is_array())
        provider.bindsTokens = std::ranges::count(algorithms->get_array(), "ES256") > 0;
    if (!described.ok())
        co_return unreadable;
    if (!isPrivate(provider))
        co_return exposed;
    co_return provider;
}

Result<Attempt> newAttempt(QUrl redirect, const std::string& device)
{
    const auto state = randomText();
    const auto verifier = randomText();
    auto opening = crypto::randomBytes(crypto::openingSize);
    if (!state || !opening || !verifier)
        return Error{ErrorKind::Internal, "There is no randomness to sign in with."};
    const auto nonce = crypto::deviceNonce(device, *opening);
    if (!nonce)
        return nonce.error();
    return Attempt{*state, textOf(*nonce), *verifier, std::move(redirect), std::move(*opening), {}};
}

QUrl authorizationUrl(const Provider& provider, const Attempt& attempt, const QString& setupToken)
{
    QUrl url = provider.authorization;
    QUrlQuery query(url);
    query.addQueryItem("response_type", "code");
    query.addQueryItem("client_id", provider.clientId);
    query.addQueryItem("redirect_uri", attempt.redirect.toString());
    query.addQueryItem("scope", provider.scopes);
    query.addQueryItem("state", attempt.state);
    query.addQueryItem("nonce", attempt.nonce);
    query.addQueryItem("code_challenge",
                       textOf(crypto::pkceChallenge(attempt.verifier.toStdString())));
    query.addQueryItem("code_challenge_method", "S256");
    QStringList prompts;
    if (attempt.stepUp)
        prompts << "login";
    // OpenID Connect Core, 11: offline access takes the person's consent.
    if (provider.scopes.split(' ').contains("offline_access"))
        prompts << "consent";
    if (!prompts.isEmpty())
        query.addQueryItem("prompt", prompts.join(' '));
    if (attempt.stepUp && attempt.stepUp->maxAge)
        query.addQueryItem("max_age", QString::number(attempt.stepUp->maxAge->count()));
    if (attempt.stepUp && !attempt.stepUp->acrValues.isEmpty())
        query.addQueryItem("acr_values", attempt.stepUp->acrValues);
    if (isResource(provider))
        query.addQueryItem("resource", provider.audience);
    if (!setupToken.isEmpty())
        query.addQueryItem("setup", setupToken);
    url.setQuery(query);
    return url;
}

Result<QString> codeOf(const QUrlQuery& answer, const Provider& provider, const Attempt& attempt)
{
    const auto item = [&answer](const char* name) {
        return answer.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (item("state") != attempt.state)
        return forgedAnswer();
    if (answer.hasQueryItem("iss") && item("iss").toStdString() != provider.issuer)
        return forgedAnswer();
    if (answer.hasQueryItem("error"))
        return Error{
            item("error") == "access_denied" ? ErrorKind::Cancelled : ErrorKind::Unauthenticated,
            "The identity provider did not sign you in.", item("error").left(100).toStdString()};
    if (item("code").isEmpty())
        return forgedAnswer();
    return item("code");
}

QCoro::Task<Result<Tokens>> exchange(Transport& transport, Provider provider, Attempt attempt,
                                     QString code)
{
    const auto replyReply = co_await transport.send(exchangeCall(provider, attempt, code));
    const auto reply = jsonOf(replyReply);
    if (!reply)
        co_return asSignInError(reply.error());
    const auto keys = co_await transport.send(openCall(provider.keys));
    if (!keys)
        co_return keys.error();
    wire::ObjectReader reader(*reply);
    const auto checked =
        checkIdToken(reader.textOr("id_token"), keys->body.toStdString(), provider, attempt);
    if (!checked)
        co_return checked.error();
    co_return tokensOf(reader);
}

QCoro::Task<Result<Tokens>> refresh(Transport& transport, Provider provider,
                                    SecretBytes refreshToken)
{
    const auto replyReply = co_await transport.send(refreshCall(provider, refreshToken));
    const auto reply = jsonOf(replyReply);
    if (!reply)
        co_return asSignInError(reply.error());
    wire::ObjectReader reader(*reply);
    auto tokens = tokensOf(reader);
    // A provider that does not rotate leaves the old one in force.
    if (tokens && tokens->refresh.size() == 0)
        tokens->refresh = std::move(refreshToken);
    co_return tokens;
}

QCoro::Task<Result<Done>> endSession(Transport& transport, Provider provider, std::string idToken)
{
    if (provider.endSession.isEmpty() || idToken.empty())
        co_return Done{};
    const auto reply = co_await transport.send(endCall(provider, idToken));
    if (!reply)
        co_return reply.error();
    co_return Done{};
}

QCoro::Task<Result<Done>> revoke(Transport& transport, Provider provider, SecretBytes refreshToken)
{
    if (provider.revocation.isEmpty())
        co_return Done{};
    const auto reply = co_await transport.send(revokeCall(provider, refreshToken));
    if (!reply)
        co_return reply.error();
    co_return Done{};
}

} // namespace strongroom::client
