// Forms in, pages, redirects and tokens out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/issuer_routes.h"

#include "server/http/target.h"
#include "server/issuer/device/device_routes.h"
#include "server/issuer/pages/sign_in_page.h"
#include "server/issuer/second_factor/second_factor_routes.h"

#include <algorithm>
#include <iterator>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

AuthorizationRequest requestOf(const Form& form)
{
    const bool s256 =
        at(form, "code_challenge_method") == "S256" && at(form, "response_type") == "code";
    return {at(form, "client_id"),
            at(form, "redirect_uri"),
            at(form, "state"),
            at(form, "nonce"),
            s256 ? at(form, "code_challenge") : std::string(),
            at(form, "setup"),
            at(form, "acr_values")};
}

Result<NextStep> signIn(Issuer& issuer, SignInSteps& steps, const AuthorizationRequest& asked,
                        const Form& form, const std::string& peer)
{
    const auto password = SecretBytes::copyOf(at(form, "password"));
    if (issuer.mayMakeFirstAccount(asked)) {
        if (at(form, "password") != at(form, "password_again"))
            return Error{
                ErrorKind::InvalidInput, "The two passwords differ.", {}, "password_again"};
        if (auto made = issuer.makeFirstAccount(asked, at(form, "username"),
                                                at(form, "display_name"), password);
            !made)
            return made.error();
    }
    return steps.begin(asked, at(form, "username"), password, peer);
}

awaitable<Reply> showPage(Issuer& issuer, Pool& pool, Request request)
{
    const auto asked = requestOf(request.query);
    const auto language = languageOf(request.header("accept-language"));
    if (const auto checked = issuer.check(asked); !checked)
        co_return page(refusalPage(checked.error().message, language), 400);
    const bool first = co_await onPool(pool, [&] { return issuer.mayMakeFirstAccount(asked); });
    co_return page(signInPage(asked, first, language, {}, {}), 200);
}

awaitable<Reply> takeForm(Issuer& issuer, SignInSteps& steps, Pool& pool, Request request)
{
    const auto language = languageOf(request.header("accept-language"));
    const auto form = parseForm(request.body);
    if (!form || fromElsewhere(request))
        co_return page(refusalPage("The form cannot be read. Go back and try again.", language),
                       400);
    const auto asked = requestOf(*form);
    if (const auto checked = issuer.check(asked); !checked)
        co_return page(refusalPage(checked.error().message, language), 400);
    const auto next =
        co_await onPool(pool, [&] { return signIn(issuer, steps, asked, *form, request.peer); });
    if (next)
        co_return replyOf(*next, issuer, language);
    const bool first = co_await onPool(pool, [&] { return issuer.mayMakeFirstAccount(asked); });
    co_return page(signInPage(asked, first, language, next.error().message, at(*form, "username")),
                   statusOf(next.error().kind));
}

/// The key that the tokens are to be bound to; empty for none.
Result<std::string> provenKey(const TokenSenders& senders, const Request& request, bool isMachine)
{
    const auto proof = request.header("dpop");
    if (!proof.empty())
        return senders.proofs.check(proof,
                                    {std::string(nameOf(request.method)), request.rawPath, {}});
    // A machine may show a certificate instead; that is looked at where its account is known.
    if (!senders.requireBinding || isMachine)
        return std::string();
    return Error{ErrorKind::Unauthenticated,
                 "This server gives tokens only to programs that prove a key (DPoP).",
                 {},
                 {},
                 std::string(invalidProof)};
}

awaitable<Reply> tokensBy(Issuer& issuer, DeviceSignIn& devices, Pool& pool, Form form,
                          std::string key)
{
    const auto grant = at(form, "grant_type");
    if (grant == deviceGrantType)
        co_return co_await redeemDevice(devices, pool, std::move(form), std::move(key));
    if (grant != "authorization_code" && grant != "refresh_token")
        co_return Reply::json(wire::json::object{{"error", "unsupported_grant_type"}}, 400);
    const auto tokens = co_await onPool(pool, [&] {
        return grant == "refresh_token"
                   ? issuer.refresh(at(form, "refresh_token"), at(form, "client_id"), key)
                   : issuer.exchange(at(form, "code"), at(form, "client_id"),
                                     at(form, "redirect_uri"), at(form, "code_verifier"), key);
    });
    if (!tokens)
        co_return oauthError(tokens.error());
    co_return tokenReply(*tokens);
}

awaitable<Reply> token(Issuer& issuer, DeviceSignIn& devices, TokenSenders senders, Pool& pool,
                       Request request)
{
    auto form = parseForm(request.body);
    if (!form)
        co_return oauthError(form.error());
    const bool isMachine = senders.machines && at(*form, "grant_type") == "client_credentials";
    auto key = provenKey(senders, request, isMachine);
    Reply reply;
    // Not with ?:, in which gcc 12 loses what a co_await answers.
    if (key && isMachine)
        reply = co_await senders.machines(std::move(*form), std::move(*key), request.certificate);
    else if (key)
        reply = co_await tokensBy(issuer, devices, pool, std::move(*form), std::move(*key));
    else if (key.error().reason.empty())
        reply = oauthError(key.error());
    else
        reply = oauthError(key.error().reason, key.error().message);
    std::ranges::move(senders.proofs.headers(), std::back_inserter(reply.headers));
    co_return reply;
}

awaitable<Reply> revoke(Issuer& issuer, Pool& pool, Request request)
{
    const auto form = parseForm(request.body);
    if (!form)
        co_return oauthError(form.error());
    const auto revoked = co_await onPool(pool, [&] { return issuer.revoke(at(*form, "token")); });
    if (!revoked)
        co_return oauthError(revoked.error());
    co_return Reply::json(wire::json::object{});
}

wire::json::object discovery(const IssuerSettings& settings)
{
    return {{"issuer", settings.issuer},
            {"authorization_endpoint", settings.authorizationEndpoint},
            {"token_endpoint", settings.issuer + "/token"},
            {"jwks_uri", settings.issuer + "/jwks"},
            {"revocation_endpoint", settings.issuer + "/revoke"},
            {"device_authorization_endpoint", settings.issuer + "/device_authorization"},
            {"response_types_supported", wire::json::array{"code"}},
            {"response_modes_supported", wire::json::array{"query"}},
            {"grant_types_supported", wire::json::array{"authorization_code", "refresh_token",
                                                        deviceGrantType, "client_credentials"}},
            {"subject_types_supported", wire::json::array{"public"}},
            {"id_token_signing_alg_values_supported", wire::json::array{"ES256"}},
            {"scopes_supported", wire::json::array{"openid", "profile", "offline_access"}},
            {"token_endpoint_auth_methods_supported",
             wire::json::array{"none", "private_key_jwt", "self_signed_tls_client_auth"}},
            {"token_endpoint_auth_signing_alg_values_supported",
             wire::json::array{"ES256", "ES384", "ES512", "EdDSA", "PS256", "RS256"}},
            {"tls_client_certificate_bound_access_tokens", true},
            {"revocation_endpoint_auth_methods_supported", wire::json::array{"none"}},
            {"code_challenge_methods_supported", wire::json::array{"S256"}},
            {"dpop_signing_alg_values_supported",
             wire::json::array{"ES256", "ES384", "ES512", "EdDSA", "PS256", "RS256"}},
            {"acr_values_supported", wire::json::array{"aal1", "aal2"}},
            {"claims_supported", wire::json::array{"sub", "name", "preferred_username", "auth_time",
                                                   "acr", "amr", "sid", "nonce"}},
            {"authorization_response_iss_parameter_supported", true}};
}

} // namespace

void addIssuerRoutes(Router& router, Issuer& issuer, DeviceSignIn& devices, TokenSenders senders,
                     Pool& pool)
{
    router.add(Method::Get, "/oidc/.well-known/openid-configuration",
               [&issuer](Request) -> awaitable<Reply> {
                   co_return Reply::json(discovery(issuer.settings()));
               });
    router.add(Method::Get, "/oidc/jwks", [&issuer](Request) -> awaitable<Reply> {
        co_return Reply::text(issuer.jwks(), "application/json");
    });
    router.add(Method::Post, "/oidc/token", [&issuer, &devices, &pool, senders](Request request) {
        return token(issuer, devices, senders, pool, std::move(request));
    });
    router.add(Method::Post, "/oidc/revoke", [&issuer, &pool](Request request) {
        return revoke(issuer, pool, std::move(request));
    });
    addDeviceRoutes(router, devices, issuer, pool);
}

void addSignInPageRoutes(Router& router, Issuer& issuer, SignInSteps& steps, Pool& pool)
{
    router.add(Method::Get, "/oidc/authorize", [&issuer, &pool](Request request) {
        return showPage(issuer, pool, std::move(request));
    });
    router.add(Method::Post, "/oidc/authorize", [&issuer, &steps, &pool](Request request) {
        return takeForm(issuer, steps, pool, std::move(request));
    });
}

} // namespace strongroom::server
