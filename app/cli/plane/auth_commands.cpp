// Signing in and out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"

#include <iostream>

namespace strongroom::cli {
namespace {

int authLogin(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (void)wait((*plane)->session.restore());
    if (!(*plane)->session.keepsTokens())
        return say({ErrorKind::Unavailable, "There is no keychain here to keep a sign-in in. Start "
                                            "a Secret Service, then try again."});
    const auto me = wait((*plane)->session.signIn());
    if (!me)
        return say(me.error());
    std::cerr << "Signed in as " << me->name << ".\n";
    return Yes;
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
    auth.command("login", "Sign in with the browser").runs([&] { return authLogin(connection); });
    auth.command("logout", "Sign out and forget the tokens").runs([&] {
        return authLogout(connection);
    });
    auth.command("status", "Say who is signed in").runs([&] { return authStatus(connection); });
    auth.command("device", "Print the thumbprint by which a runner's rules can name this device")
        .runs([&] { return authDevice(connection); });
}

} // namespace strongroom::cli
