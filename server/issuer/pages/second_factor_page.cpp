// Five small pages, in two languages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/pages/second_factor_page.h"

namespace strongroom::server {
namespace {

struct Words
{
    std::string_view title, ownWhy, username, password, next, codeWhy, code, confirm, changeWhy,
        renew, turnOff, enrol, enrolWhy, picture, byHand, firstCode, turnOn, recovery, recoveryWhy,
        kept, done, off, offWhy;
};

constexpr Words english{
    "Second factor",
    "Set up, renew or turn off the codes that are asked for beside your password.",
    "User name",
    "Password",
    "Continue",
    "Enter the code that your authenticator app shows now. If you have lost it, enter one of your "
    "recovery codes.",
    "Code",
    "Confirm",
    "A second factor protects your account. To change it, enter a code first.",
    "New recovery codes",
    "Turn it off",
    "Set up a second factor",
    "Scan the picture with an authenticator app, then enter the code that it shows.",
    "Picture for the authenticator app",
    "Or type this key into the app:",
    "Code of 6 digits",
    "Turn it on",
    "Your recovery codes",
    "Each of them signs you in once if you lose your authenticator. Keep them where nobody else "
    "finds them: they are not shown again.",
    "I have kept them",
    "You can close this page.",
    "The second factor is off",
    "Your password alone signs you in. You can close this page."};
constexpr Words german{
    "Zweiter Faktor",
    "Richten Sie die Codes ein, die neben Ihrem Passwort verlangt werden, erneuern Sie sie oder "
    "schalten Sie sie ab.",
    "Benutzername",
    "Passwort",
    "Weiter",
    "Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt. Haben Sie sie verloren, geben "
    "Sie einen Ihrer Wiederherstellungscodes ein.",
    "Code",
    "Bestätigen",
    "Ein zweiter Faktor schützt Ihr Konto. Um ihn zu ändern, geben Sie zuerst einen Code ein.",
    "Neue Wiederherstellungscodes",
    "Abschalten",
    "Zweiten Faktor einrichten",
    "Lesen Sie das Bild mit einer Authenticator-App ein und geben Sie dann den Code ein, den sie "
    "zeigt.",
    "Bild für die Authenticator-App",
    "Oder geben Sie diesen Schlüssel in die App ein:",
    "Code mit 6 Ziffern",
    "Einschalten",
    "Ihre Wiederherstellungscodes",
    "Jeder von ihnen meldet Sie einmal an, wenn Sie die App verlieren. Verwahren Sie sie so, dass "
    "niemand sonst sie findet: Sie werden nicht noch einmal gezeigt.",
    "Ich habe sie verwahrt",
    "Sie können diese Seite schließen.",
    "Der zweite Faktor ist abgeschaltet",
    "Ihr Passwort allein meldet Sie an. Sie können diese Seite schließen."};

const Words& wordsOf(PageLanguage language)
{
    return language == PageLanguage::German ? german : english;
}

std::string heading(std::string_view title, std::string_view text)
{
    return "<h1>" + std::string(title) + "</h1><p>" + std::string(text) + "</p>";
}

std::string form(std::string_view ticket)
{
    return "<form method=\"post\" action=\"/oidc/second-factor\">"
           + (ticket.empty() ? std::string() : hidden("ticket", ticket));
}

std::string button(std::string_view deed, std::string_view label, bool second)
{
    return "<button type=\"submit\" name=\"deed\" value=\"" + std::string(deed) + "\""
           + (second ? " class=\"second\"" : "") + ">" + std::string(label) + "</button>";
}

std::string grouped(const SecretBytes& seed)
{
    constexpr std::size_t group = 4;
    std::string text;
    for (std::size_t i = 0; i < seed.size(); ++i) {
        if (i > 0 && i % group == 0)
            text += ' ';
        text += static_cast<char>(seed.reveal()[i]);
    }
    return text;
}

} // namespace

std::string ownSignInPage(std::string_view problem, std::string_view username,
                          PageLanguage language)
{
    const auto& words = wordsOf(language);
    return document(
        language, words.title,
        heading(words.title, words.ownWhy) + problemBox(problem) + form({})
            + field("username", words.username, "text", "username", username, username.empty())
            + field("password", words.password, "password", "current-password", "",
                    !username.empty())
            + button("next", words.next, false) + "</form>");
}

std::string codePage(const StepForm& step, bool own, PageLanguage language)
{
    const auto& words = wordsOf(language);
    const auto buttons =
        own ? button("renew", words.renew, false) + button("turn_off", words.turnOff, true)
            : button("confirm", words.confirm, false);
    return document(language, words.title,
                    heading(words.title, own ? words.changeWhy : words.codeWhy)
                        + problemBox(step.problem) + form(step.ticket)
                        + field("code", words.code, "text", "one-time-code", "", true) + buttons
                        + "</form>");
}

std::string_view enrolPictureLabel(PageLanguage language)
{
    return wordsOf(language).picture;
}

std::string enrolPage(const StepForm& step, const std::string& picture, const SecretBytes& seed,
                      PageLanguage language)
{
    const auto& words = wordsOf(language);
    return document(language, words.enrol,
                    heading(words.enrol, words.enrolWhy) + problemBox(step.problem)
                        + "<div class=\"picture\">" + picture + "</div><p>"
                        + std::string(words.byHand) + "<br><code>" + grouped(seed) + "</code></p>"
                        + form(step.ticket)
                        + field("code", words.firstCode, "text", "one-time-code", "", true)
                        + button("turn_on", words.turnOn, false) + "</form>");
}

std::string recoveryCodesPage(std::string_view ticket, const std::vector<std::string>& codes,
                              PageLanguage language)
{
    const auto& words = wordsOf(language);
    std::string body = heading(words.recovery, words.recoveryWhy) + "<ol class=\"codes\">";
    for (const auto& code : codes)
        body += "<li><code>" + code + "</code></li>";
    body += "</ol>";
    body += ticket.empty() ? "<p role=\"status\">" + std::string(words.done) + "</p>"
                           : form(ticket) + button("continue", words.kept, false) + "</form>";
    return document(language, words.recovery, body);
}

std::string turnedOffPage(PageLanguage language)
{
    const auto& words = wordsOf(language);
    return document(language, words.off,
                    "<h1>" + std::string(words.off) + "</h1><p role=\"status\">"
                        + std::string(words.offWhy) + "</p>");
}

} // namespace strongroom::server
