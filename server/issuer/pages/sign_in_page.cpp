// One form, in two languages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/pages/sign_in_page.h"

namespace strongroom::server {
namespace {

struct Words
{
    std::string_view signIn, first, firstWhy, name, username, password, again, submit, create,
        noScript, secondFactor;
};

constexpr Words english{"Sign in",
                        "Create the first account",
                        "This Strongroom is new. Whoever makes this account owns it.",
                        "Your name",
                        "User name",
                        "Password (at least 12 characters)",
                        "Password again",
                        "Sign in",
                        "Create and sign in",
                        "You return to Strongroom by yourself.",
                        "Look after your second factor"};
constexpr Words german{"Anmelden",
                       "Erstes Konto anlegen",
                       "Dieser Strongroom ist neu. Wer dieses Konto anlegt, dem gehört er.",
                       "Ihr Name",
                       "Benutzername",
                       "Passwort (mindestens 12 Zeichen)",
                       "Passwort wiederholen",
                       "Anmelden",
                       "Anlegen und anmelden",
                       "Sie kehren von selbst zu Strongroom zurück.",
                       "Zweiten Faktor verwalten"};

const Words& wordsOf(PageLanguage language)
{
    return language == PageLanguage::German ? german : english;
}

} // namespace

std::string signInPage(const AuthorizationRequest& request, bool firstAccount,
                       PageLanguage language, std::string_view problem, std::string_view username)
{
    const auto& words = wordsOf(language);
    const auto title = firstAccount ? words.first : words.signIn;
    std::string body = "<h1>" + std::string(title) + "</h1><p>"
                       + std::string(firstAccount ? words.firstWhy : std::string_view("Strongroom"))
                       + "</p>";
    body += problemBox(problem);
    body += "<form method=\"post\" action=\"/oidc/authorize\">";
    body += hidden("client_id", request.client) + hidden("redirect_uri", request.redirect)
            + hidden("state", request.state) + hidden("nonce", request.nonce)
            + hidden("code_challenge", request.challenge) + hidden("code_challenge_method", "S256")
            + hidden("response_type", "code") + hidden("setup", request.setup)
            + hidden("acr_values", request.acrValues);
    if (firstAccount)
        body += field("display_name", words.name, "text", "name", "", true);
    body += field("username", words.username, "text", "username", username, !firstAccount);
    body += field("password", words.password, "password",
                  firstAccount ? "new-password" : "current-password", "", false);
    if (firstAccount)
        body += field("password_again", words.again, "password", "new-password", "", false);
    body += "<button type=\"submit\">" + std::string(firstAccount ? words.create : words.submit)
            + "</button></form><small>" + std::string(words.noScript) + "</small>";
    if (!firstAccount)
        body += "<small><a href=\"/oidc/second-factor\">" + std::string(words.secondFactor)
                + "</a></small>";
    return document(language, title, body);
}

std::string refusalPage(std::string_view problem, PageLanguage language)
{
    const auto title = wordsOf(language).signIn;
    return document(language, title, "<h1>" + std::string(title) + "</h1>" + problemBox(problem));
}

} // namespace strongroom::server
