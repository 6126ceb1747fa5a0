// Finding the control plane, and entering it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <iostream>

namespace strongroom::cli {
namespace {

QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int say(const Error& error)
{
    std::cerr << error.message << '\n';
    switch (error.kind) {
    case ErrorKind::NotFound: return Absent;
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge: return Usage;
    default: return No;
    }
}

Result<std::unique_ptr<client::ControlPlane>> connect(const Connection& connection)
{
    client::ControlPlaneSettings settings;
    if (!connection.server.empty()) {
        settings.server = QUrl(QString::fromStdString(connection.server));
        settings.name = settings.server.host();
        if (!connection.caFile.empty())
            settings.caPem = fileText(QString::fromStdString(connection.caFile));
    } else {
        const auto folder =
            connection.profileFolder.empty()
                ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + "/strongroom"
                : QString::fromStdString(connection.profileFolder);
        const auto ready = QJsonDocument::fromJson(fileText(folder + "/ready.json")).object();
        settings.server = QUrl(ready["api"].toString());
        settings.caPem = fileText(folder + "/ca.pem");
        settings.setupToken = QString::fromLatin1(fileText(folder + "/setup-token").trimmed());
        settings.name = "this computer";
        if (settings.server.isEmpty())
            return Error{
                ErrorKind::Unavailable,
                "No control plane is running here. Start the console, or name one with --server."};
    }
    settings.browser = [](const QUrl& url) {
        std::cerr << "Sign in here if no browser opens: "
                  << url.toString(QUrl::FullyEncoded).toStdString() << '\n';
        return client::openInBrowser(url);
    };
    return std::make_unique<client::ControlPlane>(settings);
}

Result<domain::OrganizationId> enter(client::ControlPlane& plane)
{
    const auto me = wait(plane.session.restore());
    if (!me && me.error().kind == ErrorKind::Unauthenticated)
        return Error{ErrorKind::Unauthenticated,
                     plane.session.keepsTokens()
                         ? "You are not signed in. Run strongroomctl auth login."
                         : "There is no keychain here to keep a sign-in in, so this program cannot "
                           "be signed in."};
    if (!me)
        return me.error();
    if (me->memberships.empty())
        return Error{ErrorKind::Forbidden, "You are no member of any organization."};
    return me->memberships.front().organization.id;
}

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

int authLogout(const Connection& connection)
{
    auto plane = connect(connection);
    if (!plane)
        return say(plane.error());
    (void)wait((*plane)->session.restore());
    const auto done = wait((*plane)->session.signOut());
    return done ? int(Yes) : say(done.error());
}

} // namespace strongroom::cli
