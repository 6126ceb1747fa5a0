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

int authLogin(const Connection& connection, const std::string& issuer,
              const std::string& fingerprint)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (*plane)->session.expectIssuer(issuer);
    (void)wait((*plane)->session.restore());
    if (!(*plane)->session.keepsTokens())
        return say({ErrorKind::Unavailable, "There is no keychain here to keep a sign-in in. Start "
                                            "a Secret Service, then try again."});
    const auto me = wait((*plane)->session.signIn());
    if (!me)
        return say(me.error());
    std::cerr << "Signed in as " << me->name << ".\n";
    if (me->memberships.empty()) {
        std::cerr << "You are no member of any organization yet. An administrator can add you: "
                  << me->subject << '\n';
        return Yes;
    }
    const auto settled =
        settleAuthority(**plane, me->memberships.front().organization.id, fingerprint);
    return settled ? int(Yes) : say(settled.error());
}

int authTrust(const Connection& connection, const std::string& fingerprint)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    const auto organization = enter(**plane);
    if (!organization)
        return say(organization.error());
    const auto done = trustAuthority(**plane, *organization, fingerprint);
    return done ? int(Yes) : say(done.error());
}

int authStatus(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    const auto organization = enter(**plane);
    if (!organization)
        return say(organization.error());
    std::cout << (*plane)->session.me().name << '\n';
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
    auto& issuer = program.keep<std::string>();
    auth.command("login", "Sign in with the browser")
        .text("--authority-fingerprint", said, "Whose word to take for the organization's keys")
        .text("--issuer", issuer,
              "The identity provider, as the administrator named it: no other is taken")
        .runs([&] {
            const auto login = [&issuer](const Connection& where, const std::string& fingerprint) {
                return authLogin(where, issuer, fingerprint);
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
}

} // namespace strongroom::cli
