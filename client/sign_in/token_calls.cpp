// Forms out, tokens in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/token_calls.h"

#include "crypto/jose/verify.h"

#include <boost/json/array.hpp>

namespace strongroom::client {
namespace {

constexpr std::int64_t leeway = 60;

} // namespace

bool isResource(const Provider& provider)
{
    return QUrl(provider.audience, QUrl::StrictMode).isValid() && provider.audience.contains(':');
}

QByteArray formOf(std::initializer_list<std::pair<const char*, QByteArray>> fields)
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

HttpCall tokenCall(const Provider& provider, QByteArray grant)
{
    if (isResource(provider))
        grant += '&' + formOf({{"resource", provider.audience.toUtf8()}});
    auto call = formCall(provider.token, std::move(grant));
    call.proven = provider.bindsTokens;
    return call;
}

Result<Tokens> tokensOf(wire::ObjectReader& reader)
{
    Tokens tokens{SecretBytes::copyOf(reader.text("access_token")),
                  SecretBytes::copyOf(reader.textOr("refresh_token")),
                  SystemClock().now() + std::chrono::seconds(reader.integerOr("expires_in", 300)),
                  reader.textOr("id_token"),
                  QString::fromStdString(reader.textOr("token_type"))
                          .compare(QLatin1String("DPoP"), Qt::CaseInsensitive)
                      == 0};
    if (!reader.ok())
        return Error{ErrorKind::Internal, "The answer of the sign-in cannot be read."};
    return tokens;
}

/// OpenID Connect Core, 3.1.2.1: who asks for "max_age" looks at "auth_time".
bool isAsAsked(wire::ObjectReader& claims, const StepUpWish& wish, std::int64_t now)
{
    if (wish.maxAge && claims.integerOr("auth_time", 0) + wish.maxAge->count() + leeway < now)
        return false;
    return wish.acrValues.isEmpty()
           || wish.acrValues.split(' ').contains(QString::fromStdString(claims.textOr("acr")));
}

Result<Done> checkIdToken(const std::string& token, const std::string& keys,
                          const Provider& provider, const Attempt& attempt)
{
    const auto verified = crypto::verifyCompact(token, keys);
    if (!verified)
        return verified.error();
    const auto claims = wire::parse(verified->payload);
    if (!claims)
        return forgedAnswer();
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
        return forgedAnswer();
    if (attempt.stepUp && !isAsAsked(reader, *attempt.stepUp, now))
        return Error{ErrorKind::Forbidden, "The identity provider did not sign you in as this "
                                           "needs it: again, and with a second factor if asked."};
    return Done{};
}

Error asSignInError(Error error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return {ErrorKind::Unauthenticated, "The sign-in is no longer valid. Sign in again.",
                error.detail};
    return error;
}

Error forgedAnswer()
{
    return {ErrorKind::Forged,
            "The answer of the sign-in is not the one that was asked for. Start again."};
}

} // namespace strongroom::client
