// The provider's words, checked one by one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/open_id.h"

#include "client/http/json_call.h"
#include "crypto/jose/device_proof.h"
#include "crypto/jose/verify.h"
#include "crypto/oauth/pkce.h"
#include "crypto/random.h"
#include "models/domain/provider_address.h"

#include <boost/json/array.hpp>

namespace strongroom::client {
namespace {

constexpr std::int64_t leeway = 60;
const Error forged{ErrorKind::Forged,
                   "The answer of the sign-in is not the one that was asked for. Start again."};

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
           && (provider.revocation.isEmpty() || address(provider.revocation));
}

Result<QString> randomText()
{
    const auto bytes = crypto::randomBytes(32);
    if (!bytes)
        return bytes.error();
    return textOf(toBase64Url(*bytes));
}

/// Resource indicators (RFC 8707) are addresses; an audience that is none goes without saying.
bool isResource(const Provider& provider)
{
    return QUrl(provider.audience, QUrl::StrictMode).isValid() && provider.audience.contains(':');
}

/// Forms are built by hand where they hold a token, so that it stays out of QUrlQuery's copies.
QByteArray form(std::initializer_list<std::pair<const char*, QByteArray>> fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields)
        text += (text.isEmpty() ? "" : "&") + QByteArray(name) + '=' + value.toPercentEncoding();
    return text;
}

QByteArray bytesIn(const SecretBytes& secret)
{
    const auto bytes = secret.reveal();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

HttpCall formCall(const QString& address, QByteArray body)
{
    HttpCall call("POST", address, std::move(body));
    call.contentType = "application/x-www-form-urlencoded";
    call.authorized = false;
    return call;
}

HttpCall openCall(const QString& address)
{
    HttpCall call("GET", address);
    call.authorized = false;
    return call;
}

/// For a token whose audience is the control plane; one for the provider itself would do nothing.
HttpCall tokenCall(const Provider& provider, QByteArray grant)
{
    if (isResource(provider))
        grant += '&' + form({{"resource", provider.audience.toUtf8()}});
    return formCall(provider.token, std::move(grant));
}

// Built outside the coroutines: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall exchangeCall(const Provider& provider, const Attempt& attempt, const QString& code)
{
    return tokenCall(provider, form({{"grant_type", "authorization_code"},
                                     {"code", code.toUtf8()},
                                     {"client_id", provider.clientId.toUtf8()},
                                     {"redirect_uri", attempt.redirect.toString().toUtf8()},
                                     {"code_verifier", attempt.verifier.toUtf8()}}));
}

HttpCall refreshCall(const Provider& provider, const SecretBytes& token)
{
    return tokenCall(provider, form({{"grant_type", "refresh_token"},
                                     {"refresh_token", bytesIn(token)},
                                     {"client_id", provider.clientId.toUtf8()}}));
}

HttpCall revokeCall(const Provider& provider, const SecretBytes& token)
{
    return formCall(provider.revocation, form({{"token", bytesIn(token)},
                                               {"token_type_hint", "refresh_token"},
                                               {"client_id", provider.clientId.toUtf8()}}));
}

Result<Tokens> tokensOf(wire::ObjectReader& reader)
{
    Tokens tokens{SecretBytes::copyOf(reader.text("access_token")),
                  SecretBytes::copyOf(reader.textOr("refresh_token")),
                  SystemClock().now() + std::chrono::seconds(reader.integerOr("expires_in", 300)),
                  reader.textOr("id_token")};
    if (!reader.ok())
        return Error{ErrorKind::Internal, "The answer of the sign-in cannot be read."};
    return tokens;
}

Result<Done> checkIdToken(const std::string& token, const std::string& keys,
                          const Provider& provider, const Attempt& attempt)
{
    const auto verified = crypto::verifyCompact(token, keys);
    if (!verified)
        return verified.error();
    const auto claims = wire::parse(verified->payload);
    if (!claims)
        return forged;
    wire::ObjectReader reader(*claims);
    const auto* audience = reader.find("aud");
    const auto client = provider.clientId.toStdString();
    const bool forUs = audience != nullptr
                       && ((audience->is_string() && audience->get_string() == client)
                           || (audience->is_array() && audience->get_array().size() == 1
                               && audience->get_array()[0] == wire::json::string(client)));
    const auto now =
        std::chrono::floor<std::chrono::seconds>(SystemClock().now()).time_since_epoch().count();
    if (reader.textOr("iss") != provider.issuer || !forUs || reader.integer("exp") + leeway <= now
        || reader.textOr("nonce") != attempt.nonce.toStdString())
        return forged;
    return Done{};
}

/// RFC 6749 says "invalid_grant" with status 400 where we say Unauthenticated.
Error asSignInError(Error error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return {ErrorKind::Unauthenticated, "The sign-in is no longer valid. Sign in again.",
                error.detail};
    return error;
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
    return Attempt{*state, textOf(*nonce), *verifier, std::move(redirect), std::move(*opening)};
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
    // OpenID Connect Core, 11: offline access takes the person's consent.
    if (provider.scopes.split(' ').contains("offline_access"))
        query.addQueryItem("prompt", "consent");
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
        return forged;
    if (answer.hasQueryItem("iss") && item("iss").toStdString() != provider.issuer)
        return forged;
    if (answer.hasQueryItem("error"))
        return Error{
            item("error") == "access_denied" ? ErrorKind::Cancelled : ErrorKind::Unauthenticated,
            "The identity provider did not sign you in.", item("error").left(100).toStdString()};
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
