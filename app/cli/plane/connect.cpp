// Finding the control plane, and entering it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/connect.h"

#include "app/cli/files/input_file.h"
#include "client/http/json_call.h"
#include "client/sign_in/saved_servers.h"
#include "models/wire/organization_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace strongroom::cli {
namespace {

QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Never from the command line, which other users of the machine can read. Empty if there is none.
Result<SecretBytes> apiKey()
{
    if (const char* key = std::getenv("STRONGROOM_API_KEY"))
        return SecretBytes::copyOf(std::string_view(key));
    const char* file = std::getenv("STRONGROOM_API_KEY_FILE");
    if (file == nullptr)
        return SecretBytes(0);
    const auto text = readSmallFile(file);
    if (!text)
        return text.error();
    auto bytes = text->reveal();
    while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes = bytes.first(bytes.size() - 1);
    return SecretBytes::copyOf(bytes);
}

Result<domain::Me> meByKey(client::ControlPlane& plane)
{
    const auto reply = wait(plane.transport.send(client::HttpCall("GET", "/v1/me")));
    auto me = client::answerOf<domain::Me>(reply);
    if (me && me->memberships.empty())
        return Error{ErrorKind::Forbidden, "This API key reaches no organization."};
    if (me)
        plane.keysMe = *me;
    return me;
}

Result<domain::Me> meBySignIn(client::ControlPlane& plane)
{
    auto me = wait(plane.session.restore());
    if (!me && me.error().kind == ErrorKind::Unauthenticated)
        return Error{ErrorKind::Unauthenticated,
                     plane.session.keepsTokens()
                         ? "You are not signed in. Run strongroomctl auth login."
                         : "There is no keychain here to keep a sign-in in, so this program cannot "
                           "be signed in."};
    return me;
}

/// The saved server that is meant; one without an address is the console's own.
Result<client::SavedServer> savedServer(const Connection& connection)
{
    if (!connection.server.empty() || !connection.profileFolder.empty())
        return client::SavedServer{};
    const auto saved = client::ServersFile(client::ServersFile::defaultFile()).saved();
    if (!saved)
        return saved.error();
    const auto& name = connection.context.empty() ? saved->current : connection.context;
    if (const auto* found = saved->find(name))
        return *found;
    if (name.empty())
        return client::SavedServer{};
    return Error{ErrorKind::NotFound,
                 "No server is saved as \"" + name + "\". See strongroomctl auth contexts."};
}

Result<client::ControlPlaneSettings> settingsOf(const Connection& connection,
                                                const client::SavedServer& saved)
{
    client::ControlPlaneSettings settings;
    settings.spans = connection.spans;
    const auto address = connection.server.empty() ? saved.address : connection.server;
    if (!address.empty()) {
        settings.server = QUrl(QString::fromStdString(address));
        settings.name = client::keychainNameOf(settings.server);
        settings.caPem = connection.caFile.empty()
                             ? QByteArray::fromStdString(saved.authority)
                             : fileText(QString::fromStdString(connection.caFile));
        return settings;
    }
    const auto folder =
        connection.profileFolder.empty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/strongroom"
            : QString::fromStdString(connection.profileFolder);
    const auto ready = QJsonDocument::fromJson(fileText(folder + "/ready.json")).object();
    settings.server = QUrl(ready["api"].toString());
    settings.caPem = fileText(folder + "/ca.pem");
    settings.setupToken = QString::fromLatin1(fileText(folder + "/setup-token").trimmed());
    settings.name = "this computer";
    settings.ours = true;
    if (settings.server.isEmpty())
        return Error{
            ErrorKind::Unavailable,
            "No control plane is running here. Start the console, or name one with --server."};
    return settings;
}

Result<std::unique_ptr<client::ControlPlane>> connectTo(const Connection& connection,
                                                        const client::SavedServer& saved)
{
    auto settings = settingsOf(connection, saved);
    if (!settings)
        return settings.error();
    settings->browser = [](const QUrl& url) {
        std::cerr << "Sign in here if no browser opens: "
                  << url.toString(QUrl::FullyEncoded).toStdString() << '\n';
        return client::openInBrowser(url);
    };
    auto plane = std::make_unique<client::ControlPlane>(*settings);
    if (const char* job = std::getenv("STRONGROOM_JOB"))
        plane->transport.setJob(job);
    auto key = apiKey();
    if (!key)
        return key.error();
    if (key->size() > 0)
        plane->useApiKey(std::move(*key));
    return plane;
}

Result<domain::OrganizationId> organizationIn(const domain::Me& me, const Connection& connection,
                                              const client::SavedServer& saved)
{
    const auto& slug =
        connection.organization.empty() ? saved.organization : connection.organization;
    if (me.memberships.empty())
        return Error{ErrorKind::Forbidden, "You are no member of any organization."};
    for (const auto& membership : me.memberships)
        if (slug.empty() || membership.organization.slug == slug)
            return membership.organization.id;
    return Error{ErrorKind::NotFound, "You are no member of an organization \"" + slug + "\"."};
}

} // namespace

Result<std::unique_ptr<client::ControlPlane>> connect(const Connection& connection)
{
    const auto saved = savedServer(connection);
    if (!saved)
        return saved.error();
    return connectTo(connection, *saved);
}

Result<domain::OrganizationId> organizationIn(const domain::Me& me, const Connection& connection)
{
    const auto saved = savedServer(connection);
    if (!saved)
        return saved.error();
    return organizationIn(me, connection, *saved);
}

Result<Place> enterAt(const Connection& connection)
{
    const auto saved = savedServer(connection);
    if (!saved)
        return saved.error();
    auto plane = connectTo(connection, *saved);
    if (!plane)
        return plane.error();
    const auto me = (*plane)->apiKey ? meByKey(**plane) : meBySignIn(**plane);
    if (!me)
        return me.error();
    const auto organization = organizationIn(*me, connection, *saved);
    if (!organization)
        return organization.error();
    return Place{std::move(*plane), *organization};
}

Result<std::vector<domain::Secret>> secretsWith(client::ControlPlane& plane,
                                                const domain::OrganizationId& organization,
                                                const std::string& text)
{
    client::SecretQuery query;
    query.organization = organization;
    query.text = text;
    std::vector<domain::Secret> secrets;
    for (;;) {
        auto page = wait(plane.secrets.list(query));
        if (!page)
            return page.error();
        std::ranges::move(page->items, std::back_inserter(secrets));
        if (!page->next)
            return secrets;
        query.cursor = page->next;
    }
}

Result<domain::Secret> secretOf(client::ControlPlane& plane,
                                const domain::OrganizationId& organization, const std::string& slug,
                                const std::string& scope)
{
    const auto environment = scopeOf(plane, organization, scope);
    if (!environment)
        return environment.error();
    auto secrets = secretsWith(plane, organization, slug);
    if (!secrets)
        return secrets.error();
    std::erase_if(*secrets, [&](const domain::Secret& secret) {
        return secret.slug != slug || (!scope.empty() && secret.environment != *environment);
    });
    if (secrets->empty())
        return Error{ErrorKind::NotFound, "There is no secret of that group."};
    if (secrets->size() > 1)
        return Error{ErrorKind::InvalidInput,
                     "Several environments have a secret of that group. Name one with --scope."};
    return secrets->front();
}

Result<std::optional<domain::EnvironmentId>> scopeOf(client::ControlPlane& plane,
                                                     const domain::OrganizationId& organization,
                                                     const std::string& scope)
{
    using Scope = std::optional<domain::EnvironmentId>;
    if (scope.empty() || scope == "org")
        return Scope();
    const auto environments = wait(plane.directory.environments(organization));
    if (!environments)
        return environments.error();
    const auto found = std::ranges::find(*environments, scope, &domain::Environment::slug);
    if (found == environments->end())
        return Error{ErrorKind::InvalidInput, "There is no environment \"" + scope
                                                  + "\". Use org or an environment's slug."};
    return Scope(found->id);
}

} // namespace strongroom::cli
