// Signing in and out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/authority.h"
#include "app/cli/plane/commands.h"
#include "models/domain/authority_fingerprint.h"

#include <functional>
#include <iostream>

namespace strongroom::cli {
namespace {

using NamedDeed = std::function<int(const Connection&, const std::string&)>;

/// Does `deed` with the fingerprint that was said, or with none; what is no fingerprint is refused
/// before anything else happens.
int withFingerprint(const NamedDeed& deed, const Connection& connection, const std::string& said)
{
    if (said.empty())
        return deed(connection, said);
    const auto fingerprint = domain::parseFingerprint(said);
    return fingerprint ? deed(connection, *fingerprint) : say(fingerprint.error());
}

void showOnTerminal(const client::DevicePrompt& prompt)
{
    const auto text = [](const QUrl& url) {
        return url.toString(QUrl::FullyEncoded).toStdString();
    };
    std::cerr << "On any device with a browser, open\n  " << text(prompt.page)
              << "\nand enter the code\n  " << prompt.userCode.toStdString() << '\n';
    if (!prompt.pageWithCode.isEmpty())
        std::cerr << "or open " << text(prompt.pageWithCode) << '\n';
    std::cerr << "Waiting…" << std::endl;
}

struct Login
{
    std::string issuer{};  ///< Empty: the one that is known, or the server's word at the first.
    bool byDevice = false; ///< With a browser on another device.
};

int authLogin(const Connection& connection, const Login& wish, const std::string& fingerprint)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (*plane)->session.expectIssuer(wish.issuer);
    (void)wait((*plane)->session.restore());
    if (!(*plane)->session.keepsTokens())
        return say({ErrorKind::Unavailable, "There is no keychain here to keep a sign-in in. Start "
                                            "a Secret Service, then try again."});
    auto& session = (*plane)->session;
    const auto me = wait(wish.byDevice ? session.signInByDevice(showOnTerminal) : session.signIn());
    if (!me)
        return say(me.error());
    std::cerr << "Signed in as " << me->name << ".\n";
    if (me->memberships.empty()) {
        std::cerr << "You are no member of any organization yet. An administrator can add you: "
                  << me->subject << '\n';
        return Yes;
    }
    const auto organization = organizationIn(*me, connection);
    if (!organization)
        return say(organization.error());
    const auto settled = settleAuthority(**plane, *organization, fingerprint);
    return settled ? int(Yes) : say(settled.error());
}

int authTrust(const Connection& connection, const std::string& fingerprint)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    const auto done = trustAuthority(plane, organization, fingerprint);
    return done ? int(Yes) : say(done.error());
}

int authStatus(const Connection& connection)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    std::cout << plane.me().name << '\n';
    return Yes;
}

int authDevice(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (void)wait((*plane)->session.restore());
    const auto device = wait((*plane)->session.device());
    if (!device)
        return say(device.error());
    if (!(*plane)->session.keepsTokens())
        return say(
            {ErrorKind::Unavailable,
             "There is no keychain here, so this device has no lasting key to be named by."});
    std::cout << *device << '\n';
    return Yes;
}

int authLogout(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (void)wait((*plane)->session.restore());
    const auto done = wait((*plane)->session.signOut());
    return done ? int(Yes) : say(done.error());
}

} // namespace

void addAuthCommands(Words program, const Connection& connection)
{
    auto auth = program.command("auth", "Signing in and out");
    auto& said = program.keep<std::string>();
    auto& wish = program.keep<Login>();
    auth.command("login", "Sign in with the browser")
        .text("--authority-fingerprint", said, "Whose word to take for the organization's keys")
        .text("--issuer", wish.issuer,
              "The identity provider, as the administrator named it: no other is taken")
        .flag("--device", wish.byDevice,
              "With a browser on another device: shows a code to enter there")
        .runs([&] {
            const auto login = [&wish](const Connection& where, const std::string& fingerprint) {
                return authLogin(where, wish, fingerprint);
            };
            return withFingerprint(login, connection, said);
        });
    auth.command("trust", "Trust the organization's authority, or another one than before")
        .text("--authority-fingerprint", said, "Its SHA-256, as the administrator named it",
              required)
        .runs([&] { return withFingerprint(authTrust, connection, said); });
    auth.command("logout", "Sign out and forget the tokens").runs([&] {
        return authLogout(connection);
    });
    auth.command("status", "Say who is signed in").runs([&] { return authStatus(connection); });
    auth.command("device", "Print the thumbprint by which a runner's rules can name this device")
        .runs([&] { return authDevice(connection); });
    addSessionCommands(auth, connection);
    addContextCommands(auth);
}

} // namespace strongroom::cli
