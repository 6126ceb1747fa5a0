// A code for the person, patience for the program.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/device_flow.h"

#include "client/http/json_call.h"
#include "client/sign_in/token_calls.h"

#include <QCoro/QCoroTimer>
#include <QRegularExpression>

#include <algorithm>

namespace strongroom::client {
namespace {

constexpr std::chrono::seconds slowerBy{5};
constexpr std::chrono::seconds shortestInterval{1};
constexpr std::chrono::seconds longestInterval{60};

// Built outside the coroutines: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall askCall(const Provider& provider, const Attempt& attempt)
{
    return formCall(provider.deviceAuthorization, formOf({{"client_id", provider.clientId.toUtf8()},
                                                          {"scope", provider.scopes.toUtf8()},
                                                          {"nonce", attempt.nonce.toUtf8()}}));
}

HttpCall redeemCall(const Provider& provider, const SecretBytes& deviceCode)
{
    return tokenCall(provider,
                     formOf({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                             {"device_code", bytesIn(deviceCode)},
                             {"client_id", provider.clientId.toUtf8()}}));
}

/// It is shown on a terminal: nothing in it may be more than text.
bool mayBeShown(const DevicePrompt& prompt)
{
    static const QRegularExpression plainCode(QStringLiteral("\\A[A-Za-z0-9 -]{1,40}\\z"));
    const auto page = [](const QUrl& url) {
        return url.isValid() && !url.host().isEmpty()
               && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    };
    return plainCode.match(prompt.userCode).hasMatch() && page(prompt.page)
           && (prompt.pageWithCode.isEmpty() || page(prompt.pageWithCode));
}

Result<DeviceAuthorization> authorizationOf(const wire::json::value& answer)
{
    wire::ObjectReader reader(answer);
    DeviceAuthorization asked;
    const auto text = [&reader](const char* name) {
        return QString::fromStdString(reader.textOr(name));
    };
    asked.deviceCode = SecretBytes::copyOf(reader.text("device_code"));
    asked.prompt.userCode = QString::fromStdString(reader.text("user_code"));
    asked.prompt.page = QUrl(text("verification_uri"), QUrl::StrictMode);
    asked.prompt.pageWithCode = QUrl(text("verification_uri_complete"), QUrl::StrictMode);
    asked.interval = std::clamp(std::chrono::seconds(reader.integerOr("interval", 5)),
                                shortestInterval, longestInterval);
    asked.expiresAt =
        SystemClock().now()
        + std::chrono::seconds(std::clamp<std::int64_t>(reader.integer("expires_in"), 1, 3600));
    if (!reader.ok())
        return Error{ErrorKind::Internal, "The answer of the sign-in cannot be read."};
    if (!mayBeShown(asked.prompt))
        return forgedAnswer();
    return asked;
}

Error refusalOf(const Error& error)
{
    if (error.reason == "access_denied")
        return {ErrorKind::Cancelled, "The sign-in was refused in the browser.", error.detail};
    if (error.reason == "expired_token")
        return {ErrorKind::TimedOut, "The code holds no longer. Start again.", error.detail};
    return asSignInError(error);
}

/// RFC 8628, section 3.5: what says no more than "not yet".
bool goesOn(const Error& error, std::chrono::seconds& interval)
{
    if (error.reason == "authorization_pending")
        return true;
    const bool lost = error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::TimedOut;
    if (error.reason != "slow_down" && !lost)
        return false;
    interval = std::min(lost ? interval * 2 : interval + slowerBy, longestInterval);
    return true;
}

QCoro::Task<Result<Tokens>> accept(Transport& transport, Provider provider, Attempt attempt,
                                   HttpReply reply)
{
    const auto answer = jsonOf(reply);
    if (!answer)
        co_return answer.error();
    const auto keys = co_await transport.send(openCall(provider.keys));
    if (!keys)
        co_return keys.error();
    wire::ObjectReader reader(*answer);
    const auto checked =
        checkIdToken(reader.textOr("id_token"), keys->body.toStdString(), provider, attempt);
    if (!checked)
        co_return Error{ErrorKind::Forged,
                        "The identity provider did not bind the sign-in to this device, so no "
                        "value could be revealed with it. Sign in with a browser here instead.",
                        checked.error().message};
    co_return tokensOf(reader);
}

} // namespace

QCoro::Task<Result<DeviceAuthorization>> askForDevice(Transport& transport, Provider provider,
                                                      Attempt attempt)
{
    if (provider.deviceAuthorization.isEmpty())
        co_return Error{ErrorKind::Unavailable,
                        "The identity provider has no sign-in by another device. Sign in with a "
                        "browser here."};
    const auto reply = co_await transport.send(askCall(provider, attempt));
    const auto answer = jsonOf(reply);
    if (!answer)
        co_return answer.error();
    co_return authorizationOf(*answer);
}

QCoro::Task<Result<Tokens>> pollForDevice(Transport& transport, Provider provider, Attempt attempt,
                                          DeviceAuthorization asked)
{
    auto interval = asked.interval;
    while (SystemClock().now() < asked.expiresAt) {
        co_await QCoro::sleepFor(std::chrono::milliseconds(interval));
        auto reply = co_await transport.send(redeemCall(provider, asked.deviceCode));
        if (reply)
            co_return co_await accept(transport, provider, attempt, std::move(*reply));
        if (!goesOn(reply.error(), interval))
            co_return refusalOf(reply.error());
    }
    co_return Error{ErrorKind::TimedOut, "Nobody signed this program in in time. Start again."};
}

} // namespace strongroom::client
