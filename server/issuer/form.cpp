// Fields in, replies out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/form.h"

#include "base/codec.h"

namespace strongroom::server {

std::string at(const Form& form, const std::string& name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

std::string encode(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                           || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'
                           || c == '~';
        const auto byte = static_cast<std::uint8_t>(c);
        encoded += plain ? std::string(1, c) : "%" + toHex(std::span(&byte, 1));
    }
    return encoded;
}

Reply page(std::string html, unsigned status)
{
    auto reply = Reply::text(std::move(html), "text/html; charset=utf-8", status);
    // No script, nothing from elsewhere, no frame around the form; browsers apply form-action to
    // the redirect too.
    reply.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none';"
        " form-action 'self' http://127.0.0.1:* http://[::1]:*");
    reply.headers.emplace_back("Referrer-Policy", "no-referrer");
    return reply;
}

bool fromElsewhere(const Request& request)
{
    const auto site = request.header("sec-fetch-site");
    if (!site.empty())
        return site != "same-origin" && site != "none";
    // Our page asks for no referrer, and then a browser calls its origin "null".
    const auto origin = request.header("origin");
    const auto host = request.header("host");
    return !origin.empty() && origin != "null" && origin != "http://" + std::string(host)
           && origin != "https://" + std::string(host);
}

Reply oauthError(std::string_view name, std::string_view description)
{
    return Reply::json(wire::json::object{{"error", name}, {"error_description", description}},
                       400);
}

Reply oauthError(const Error& error)
{
    const bool invalid = error.kind == ErrorKind::Unauthenticated;
    wire::json::object body{{"error", invalid                                 ? "invalid_grant"
                                      : error.kind == ErrorKind::InvalidInput ? "invalid_request"
                                                                              : "server_error"},
                            {"error_description", error.message}};
    return Reply::json(
        body, invalid || error.kind == ErrorKind::InvalidInput ? 400 : statusOf(error.kind));
}

Reply tokenReply(const TokenSet& tokens)
{
    wire::json::object answer{{"access_token", tokens.accessToken},
                              {"token_type", tokens.bound ? "DPoP" : "Bearer"},
                              {"expires_in", tokens.expiresInSeconds}};
    // Machines have neither: nobody signed in.
    if (!tokens.idToken.empty()) {
        answer["refresh_token"] = tokens.refreshToken;
        answer["id_token"] = tokens.idToken;
        answer["scope"] = "openid profile offline_access";
    }
    return Reply::json(answer);
}

} // namespace strongroom::server
