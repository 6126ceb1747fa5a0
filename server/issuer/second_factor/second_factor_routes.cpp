// Tickets and codes in, the next page out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/second_factor/second_factor_routes.h"

#include "server/http/target.h"
#include "server/issuer/pages/device_page.h"
#include "server/issuer/pages/second_factor_page.h"
#include "server/issuer/pages/sign_in_page.h"
#include "server/issuer/second_factor/qr_picture.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Reply redirectBack(const Issuer& issuer, const NextStep& step)
{
    Reply reply;
    reply.status = 303;
    // RFC 9207: the issuer names itself, so that two of them cannot be mixed up.
    reply.headers.emplace_back("Location", step.request.redirect + "?code=" + encode(step.code)
                                               + "&state=" + encode(step.request.state)
                                               + "&iss=" + encode(issuer.settings().issuer));
    return reply;
}

Reply enrolment(const NextStep& step, PageLanguage language, unsigned status)
{
    const auto picture = qrPicture(step.enrolment->address, enrolPictureLabel(language));
    if (!picture)
        return page(refusalPage(picture.error().message, language), 500);
    return page(enrolPage({step.ticket, step.problem}, *picture, step.enrolment->text, language),
                status);
}

awaitable<Reply> showOwnPage(Request request)
{
    co_return page(ownSignInPage({}, {}, languageOf(request.header("accept-language"))), 200);
}

awaitable<Reply> takeForm(Issuer& issuer, SignInSteps& steps, Pool& pool, Request request)
{
    const auto language = languageOf(request.header("accept-language"));
    const auto form = parseForm(request.body);
    if (!form || fromElsewhere(request))
        co_return page(refusalPage("The form cannot be read. Go back and try again.", language),
                       400);
    const auto ticket = at(*form, "ticket");
    const auto username = at(*form, "username");
    const auto deed =
        at(*form, "deed") == "turn_off" ? OwnDeed::TurnOff : OwnDeed::RenewRecoveryCodes;
    const auto next = co_await onPool(pool, [&] {
        return ticket.empty() ? steps.begin(
                   OwnPurpose{}, username, SecretBytes::copyOf(at(*form, "password")), request.peer)
                              : steps.goOn(ticket, at(*form, "code"), deed, request.peer);
    });
    if (next)
        co_return replyOf(*next, issuer, language);
    const auto& error = next.error();
    co_return page(ticket.empty() ? ownSignInPage(error.message, username, language)
                                  : refusalPage(error.message, language),
                   statusOf(error.kind));
}

} // namespace

std::string secondFactorPageAddress(const IssuerSettings& settings)
{
    const auto& beside = settings.authorizationEndpoint;
    return beside.substr(0, beside.rfind('/')) + "/second-factor";
}

Reply replyOf(const NextStep& step, const Issuer& issuer, PageLanguage language)
{
    using Kind = NextStep::Kind;
    const unsigned status = step.problem.empty() ? 200 : statusOf(step.problemKind);
    switch (step.kind) {
    case Kind::Return: return redirectBack(issuer, step);
    case Kind::DeviceDone: return page(deviceDonePage(true, language), 200);
    case Kind::AskCode: return page(codePage({step.ticket, step.problem}, false, language), status);
    case Kind::AskOwnCode:
        return page(codePage({step.ticket, step.problem}, true, language), status);
    case Kind::Enrol: return enrolment(step, language, status);
    case Kind::RecoveryCodes:
        return page(recoveryCodesPage(step.ticket, step.recoveryCodes, language), 200);
    case Kind::TurnedOff: return page(turnedOffPage(language), 200);
    }
    return {};
}

void addSecondFactorPageRoutes(Router& router, Issuer& issuer, SignInSteps& steps, Pool& pool)
{
    router.add(Method::Get, "/oidc/second-factor",
               [](Request request) { return showOwnPage(std::move(request)); });
    router.add(Method::Post, "/oidc/second-factor", [&issuer, &steps, &pool](Request request) {
        return takeForm(issuer, steps, pool, std::move(request));
    });
}

} // namespace strongroom::server
