// The form says what it is for, so that nobody signs in a stranger's program (RFC 8628, 5.4).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/pages/device_page.h"

namespace strongroom::server {
namespace {

struct Words
{
    std::string_view title, why, code, username, password, approve, refuse, approved, refused, back;
};

constexpr Words english{
    "Sign in another program",
    "Go on only if you have just asked for this yourself, and the program in front of you shows "
    "this very code. Whoever sent you a code or a link would otherwise act in your name.",
    "Code that the program shows",
    "User name",
    "Password",
    "Sign the program in",
    "I did not ask for this",
    "The program is signed in",
    "The program was refused",
    "You can close this page."};
constexpr Words german{
    "Anderes Programm anmelden",
    "Fahren Sie nur fort, wenn Sie dies eben selbst verlangt haben und das Programm vor Ihnen "
    "genau diesen Code zeigt. Wer Ihnen einen Code oder einen Link schickt, könnte sonst in Ihrem "
    "Namen handeln.",
    "Code, den das Programm zeigt",
    "Benutzername",
    "Passwort",
    "Programm anmelden",
    "Das war ich nicht",
    "Das Programm ist angemeldet",
    "Das Programm wurde abgewiesen",
    "Sie können diese Seite schließen."};

const Words& wordsOf(PageLanguage language)
{
    return language == PageLanguage::German ? german : english;
}

std::string button(std::string_view deed, std::string_view label, bool needsFields)
{
    return "<button type=\"submit\" name=\"deed\" value=\"" + std::string(deed) + "\""
           + (needsFields ? "" : " class=\"second\" formnovalidate") + ">" + std::string(label)
           + "</button>";
}

} // namespace

std::string devicePage(const DeviceForm& form, PageLanguage language)
{
    const auto& words = wordsOf(language);
    const bool typed = !form.userCode.empty();
    std::string body =
        "<h1>" + std::string(words.title) + "</h1><p>" + std::string(words.why) + "</p>";
    body += problemBox(form.problem);
    body += "<form method=\"post\" action=\"/oidc/device\">";
    body += field("user_code", words.code, "text", "off", form.userCode, !typed);
    body += field("username", words.username, "text", "username", form.username, typed);
    body += field("password", words.password, "password", "current-password", "", false);
    body +=
        button("approve", words.approve, true) + button("refuse", words.refuse, false) + "</form>";
    return document(language, words.title, body);
}

std::string deviceDonePage(bool approved, PageLanguage language)
{
    const auto& words = wordsOf(language);
    const auto title = approved ? words.approved : words.refused;
    return document(language, title,
                    "<h1>" + std::string(title) + "</h1><p role=\"status\">"
                        + std::string(words.back) + "</p>");
}

} // namespace strongroom::server
