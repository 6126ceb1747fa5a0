// Where one is signed in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct RevokeWish
{
    std::string session{};
    bool others = false;
};

/// Signed in is enough: sessions are a person's, and no organization's.
Result<std::unique_ptr<client::ControlPlane>> signedIn(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return plane.error();
    const auto me = wait((*plane)->session.restore());
    if (!me)
        return me.error().kind == ErrorKind::Unauthenticated
                   ? Error{ErrorKind::Unauthenticated,
                           "You are not signed in. Run strongroomctl auth login."}
                   : me.error();
    return plane;
}

/// What an issuer says is shown as text, on one line.
std::string plain(const std::string& text)
{
    std::string shown;
    for (const char c : text)
        shown += c >= ' ' && c != '\x7f' ? c : '?';
    return shown.empty() ? "-" : shown;
}

int list(const Connection& connection)
{
    const auto plane = signedIn(connection);
    if (!plane)
        return say(plane.error());
    const auto sessions = wait((*plane)->sessions.list());
    if (!sessions)
        return say(sessions.error());
    for (const auto& session : *sessions) {
        std::string methods;
        for (const auto& method : session.amr)
            methods += (methods.empty() ? "" : "+") + method;
        std::cout << (session.current ? "* " : "  ") << plain(session.id) << '\t'
                  << plain(session.client) << '\t' << plain(session.peer) << '\t' << plain(methods)
                  << "\tsince " << toRfc3339(session.startedAt) << "\tused "
                  << toRfc3339(session.usedAt) << '\n';
    }
    return Yes;
}

int revoke(const Connection& connection, const RevokeWish& wish)
{
    if (wish.others != wish.session.empty())
        return say({ErrorKind::InvalidInput,
                    "Name a session as auth sessions list shows it, or say --others."});
    const auto plane = signedIn(connection);
    if (!plane)
        return say(plane.error());
    auto& sessions = (*plane)->sessions;
    const auto done = wait(wish.others ? sessions.endOthers() : sessions.end(wish.session));
    return done ? int(Yes) : say(done.error());
}

} // namespace

void addSessionCommands(Words auth, const Connection& connection)
{
    auto sessions = auth.command("sessions", "Where you are signed in");
    auto& wish = auth.keep<RevokeWish>();
    sessions.command("list", "List them; the one that asks has a star").runs([&] {
        return list(connection);
    });
    sessions.command("revoke", "End one, or all but this one, at once")
        .text("session", wish.session, "As the list shows it")
        .flag("--others", wish.others, "All but this one")
        .runs([&] { return revoke(connection, wish); });
}

} // namespace strongroom::cli
