// A control plane for a command to work with, found and entered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/outcome.h"
#include "client/sign_in/control_plane.h"

#include <QEventLoop>

#include <memory>
#include <optional>
#include <string>

namespace strongroom::cli {

struct Connection
{
    std::string server{};
    std::string caFile{};
    std::string profileFolder{};
    std::string context{};      ///< A saved server's name; empty: the one in use.
    std::string organization{}; ///< Its slug; empty: the one worked in last, or the first.
    SpanSink* spans = nullptr;  ///< None: no traces are sent.
};

/// Waits for a task: this program does one thing and ends.
template <class T>
T wait(QCoro::Task<T> task)
{
    std::optional<T> answer;
    QEventLoop loop;
    QCoro::connect(std::move(task), &loop, [&](T value) {
        answer.emplace(std::move(value));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

/// The control plane that the options, or the console's embedded one, name. Fails with Unavailable
/// if there is none.
Result<std::unique_ptr<client::ControlPlane>> connect(const Connection& connection);

/// The one to work in: that was said, or that was worked in last there, or else the first. Fails
/// with Forbidden for somebody who is in none, with NotFound for one that they are not in.
Result<domain::OrganizationId> organizationIn(const domain::Me& me, const Connection& connection);

/// A control plane, and the organization that one works in.
struct Place
{
    std::unique_ptr<client::ControlPlane> plane{};
    domain::OrganizationId organization{};
};

/// Signed in with what the keychain holds, or with an API key.
Result<Place> enterAt(const Connection& connection);

/// Does `deed` with the control plane and the organization there; says so if it does not come to
/// that.
template <class Deed>
int within(const Connection& connection, Deed deed)
{
    const auto place = enterAt(connection);
    return place ? int(deed(*place->plane, place->organization)) : say(place.error());
}

/// Every secret in which `text` occurs; all of them for an empty one.
Result<std::vector<domain::Secret>> secretsWith(client::ControlPlane& plane,
                                                const domain::OrganizationId& organization,
                                                const std::string& text);

/// The secret of that slug in that scope; without a scope, in any, if only one has it. Fails with
/// NotFound, and with InvalidInput if the scope has to be named.
Result<domain::Secret> secretOf(client::ControlPlane& plane,
                                const domain::OrganizationId& organization, const std::string& slug,
                                const std::string& scope);

/// "org" or nothing is the organization's own; else an environment's slug. Fails with InvalidInput.
Result<std::optional<domain::EnvironmentId>> scopeOf(client::ControlPlane& plane,
                                                     const domain::OrganizationId& organization,
                                                     const std::string& scope);

/// The deeds of the console report to a QObject; here that is a loop that waits for them.
template <class T, class Start>
Result<T> finish(Start start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    start(&loop, [&](Result<T> done) {
        answer.emplace(std::move(done));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace strongroom::cli
