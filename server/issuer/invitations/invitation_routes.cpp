// A link, a form, an account.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/invitations/invitation_routes.h"

#include "server/http/target.h"
#include "server/issuer/form.h"
#include "server/issuer/opaque_token.h"
#include "server/issuer/pages/invitation_page.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

struct Acceptance
{
    Issuer& issuer;
    InvitationStorage& invitations;
    const Clock& clock;
    InvitedObserver accepted;
    Pool& pool;
};

Result<Done> accept(const Acceptance& with, const Form& form)
{
    const auto now = with.clock.now();
    const auto hash = hashOf(at(form, "token"));
    const auto open = with.invitations.find(hash, now);
    if (!open)
        return open.error();
    if (at(form, "password") != at(form, "password_again"))
        return Error{ErrorKind::InvalidInput, "The two passwords differ.", {}, "password_again"};
    const auto account = with.issuer.newAccount(open->username, open->name,
                                                SecretBytes::copyOf(at(form, "password")));
    if (!account)
        return account.error();
    // From here on nobody else accepts it.
    if (const auto taken = with.invitations.take(hash, now); !taken)
        return taken.error();
    if (auto added = with.issuer.addAccount(*account); !added)
        return added;
    return with.accepted(*account, *open);
}

awaitable<Reply> show(const Acceptance& with, Request request)
{
    const auto language = languageOf(request.header("accept-language"));
    const auto token = at(request.query, "token").substr(0, 200);
    const auto open = co_await onPool(
        with.pool, [&] { return with.invitations.find(hashOf(token), with.clock.now()); });
    if (!open)
        co_return page(invitationGonePage(language), 404);
    co_return page(invitationPage({token, open->username, {}}, language), 200);
}

awaitable<Reply> takeForm(const Acceptance& with, Request request)
{
    const auto language = languageOf(request.header("accept-language"));
    const auto form = parseForm(request.body);
    if (!form || fromElsewhere(request))
        co_return page(invitationGonePage(language), 400);
    const auto done = co_await onPool(with.pool, [&] { return accept(with, *form); });
    if (done)
        co_return page(invitationDonePage(language), 200);
    if (done.error().kind == ErrorKind::NotFound)
        co_return page(invitationGonePage(language), 404);
    const auto token = at(*form, "token");
    co_return page(invitationPage({token, {}, done.error().message}, language),
                   statusOf(done.error().kind));
}

} // namespace

std::string invitationPageAddress(const IssuerSettings& settings)
{
    const auto& beside = settings.authorizationEndpoint;
    return beside.substr(0, beside.rfind('/')) + "/invitation";
}

void addInvitationPageRoutes(Router& router, Issuer& issuer, InvitationStorage& invitations,
                             const Clock& clock, InvitedObserver accepted, Pool& pool)
{
    const auto with = std::make_shared<Acceptance>(
        Acceptance{issuer, invitations, clock, std::move(accepted), pool});
    router.add(Method::Get, "/oidc/invitation", [with](Request request) -> awaitable<Reply> {
        co_return co_await show(*with, std::move(request));
    });
    router.add(Method::Post, "/oidc/invitation", [with](Request request) -> awaitable<Reply> {
        co_return co_await takeForm(*with, std::move(request));
    });
}

} // namespace strongroom::server
