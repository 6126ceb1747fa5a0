// One form, in two languages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/pages/invitation_page.h"

namespace strongroom::server {
namespace {

struct Words
{
    std::string_view title, why, password, again, submit, done, next, gone, ask;
};

constexpr Words english{"Your account",
                        "Choose a password. Nobody else knows it, also not who invited you.",
                        "Password (at least 12 characters)",
                        "Password again",
                        "Make the account",
                        "Your account is made",
                        "Sign in with it in Strongroom.",
                        "This invitation holds no longer",
                        "It was used, or is too old. Ask for another one."};
constexpr Words german{"Ihr Konto",
                       "Wählen Sie ein Passwort. Niemand sonst kennt es, auch nicht, wer Sie "
                       "eingeladen hat.",
                       "Passwort (mindestens 12 Zeichen)",
                       "Passwort wiederholen",
                       "Konto anlegen",
                       "Ihr Konto ist angelegt",
                       "Melden Sie sich damit in Strongroom an.",
                       "Diese Einladung gilt nicht mehr",
                       "Sie wurde benutzt oder ist zu alt. Bitten Sie um eine neue."};

const Words& wordsOf(PageLanguage language)
{
    return language == PageLanguage::German ? german : english;
}

std::string plainPage(PageLanguage language, std::string_view title, std::string_view text)
{
    return document(language, title,
                    "<h1>" + std::string(title) + "</h1><p role=\"status\">" + std::string(text)
                        + "</p>");
}

} // namespace

std::string invitationPage(const InvitationForm& form, PageLanguage language)
{
    const auto& words = wordsOf(language);
    std::string body = "<h1>" + std::string(words.title)
                       + (form.username.empty() ? "" : ": " + escape(form.username)) + "</h1><p>"
                       + std::string(words.why) + "</p>";
    body += problemBox(form.problem);
    body += "<form method=\"post\" action=\"/oidc/invitation\">" + hidden("token", form.token);
    body += field("password", words.password, "password", "new-password", "", true);
    body += field("password_again", words.again, "password", "new-password", "", false);
    body += "<button type=\"submit\">" + std::string(words.submit) + "</button></form>";
    return document(language, words.title, body);
}

std::string invitationDonePage(PageLanguage language)
{
    return plainPage(language, wordsOf(language).done, wordsOf(language).next);
}

std::string invitationGonePage(PageLanguage language)
{
    return plainPage(language, wordsOf(language).gone, wordsOf(language).ask);
}

} // namespace strongroom::server
