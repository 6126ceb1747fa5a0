// Programs ask, people answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/device/device_routes.h"

#include "server/http/target.h"
#include "server/issuer/pages/device_page.h"
#include "server/issuer/second_factor/second_factor_routes.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

awaitable<Reply> beginDevice(DeviceSignIn& devices, const Issuer& issuer, Pool& pool,
                             Request request)
{
    const auto form = parseForm(request.body);
    if (!form)
        co_return oauthError(form.error());
    const auto begun = co_await onPool(
        pool, [&] { return devices.begin(at(*form, "client_id"), at(*form, "nonce")); });
    if (!begun)
        co_return oauthError(begun.error());
    const auto address = devicePageAddress(issuer.settings());
    wire::json::object answer;
    answer["device_code"] = begun->deviceCode;
    answer["user_code"] = begun->userCode;
    answer["verification_uri"] = address;
    answer["verification_uri_complete"] = address + "?user_code=" + begun->userCode;
    answer["expires_in"] = begun->expiresIn.count();
    answer["interval"] = begun->interval.count();
    co_return Reply::json(answer);
}

awaitable<Reply> showDevicePage(Request request)
{
    const auto userCode = at(request.query, "user_code").substr(0, 64);
    co_return page(devicePage({userCode, {}, {}}, languageOf(request.header("accept-language"))),
                   200);
}

Result<NextStep> answer(DeviceSignIn& devices, SignInSteps& steps, const Form& form,
                        const std::string& peer)
{
    const auto userCode = at(form, "user_code");
    if (at(form, "deed") != "refuse")
        return steps.begin(DevicePurpose{userCode}, at(form, "username"),
                           SecretBytes::copyOf(at(form, "password")), peer);
    const auto refused = devices.refuse(userCode, peer);
    return refused ? Result<NextStep>(NextStep{}) : refused.error();
}

awaitable<Reply> takeDeviceForm(DeviceSignIn& devices, const Issuer& issuer, SignInSteps& steps,
                                Pool& pool, Request request)
{
    const auto language = languageOf(request.header("accept-language"));
    const auto form = parseForm(request.body);
    if (!form || fromElsewhere(request))
        co_return page(
            devicePage({{}, {}, "The form cannot be read. Go back and try again."}, language), 400);
    const auto userCode = at(*form, "user_code");
    const auto username = at(*form, "username");
    const bool approves = at(*form, "deed") != "refuse";
    const auto next =
        co_await onPool(pool, [&] { return answer(devices, steps, *form, request.peer); });
    if (next)
        co_return approves ? replyOf(*next, issuer, language)
                           : page(deviceDonePage(false, language), 200);
    co_return page(devicePage({userCode, username, next.error().message}, language),
                   statusOf(next.error().kind));
}

} // namespace

std::string devicePageAddress(const IssuerSettings& settings)
{
    const auto& beside = settings.authorizationEndpoint;
    return beside.substr(0, beside.rfind('/')) + "/device";
}

void addDeviceRoutes(Router& router, DeviceSignIn& devices, const Issuer& issuer, Pool& pool)
{
    router.add(Method::Post, "/oidc/device_authorization",
               [&devices, &issuer, &pool](Request request) {
                   return beginDevice(devices, issuer, pool, std::move(request));
               });
}

void addDevicePageRoutes(Router& router, DeviceSignIn& devices, const Issuer& issuer,
                         SignInSteps& steps, Pool& pool)
{
    router.add(Method::Get, "/oidc/device",
               [](Request request) { return showDevicePage(std::move(request)); });
    router.add(Method::Post, "/oidc/device", [&devices, &issuer, &steps, &pool](Request request) {
        return takeDeviceForm(devices, issuer, steps, pool, std::move(request));
    });
}

awaitable<Reply> redeemDevice(DeviceSignIn& devices, Pool& pool, Form form, std::string key)
{
    const auto outcome = co_await onPool(
        pool, [&] { return devices.redeem(at(form, "device_code"), at(form, "client_id"), key); });
    if (!outcome)
        co_return oauthError(outcome.error());
    switch (outcome->progress) {
    case DeviceProgress::SignedIn: break;
    case DeviceProgress::Waiting:
        co_return oauthError("authorization_pending", "Nobody has signed the program in yet.");
    case DeviceProgress::TooOften:
        co_return oauthError("slow_down", "Ask less often: five seconds more between two times.");
    case DeviceProgress::Refused: co_return oauthError("access_denied", "The sign-in was refused.");
    case DeviceProgress::Expired:
        co_return oauthError("expired_token", "The codes hold no longer. Start again.");
    }
    co_return tokenReply(*outcome->tokens);
}

} // namespace strongroom::server
