// States and counts; names only to keep them out of the log's lines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/gather_diagnostics.h"

#include "models/index/secret_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::ui {
namespace {

QString textOf(client::ConnectionState state)
{
    switch (state) {
    case client::ConnectionState::Connecting: return "connecting";
    case client::ConnectionState::Online: return "online";
    case client::ConnectionState::Offline: return "offline";
    }
    return {};
}

QString textOf(client::SessionState state)
{
    switch (state) {
    case client::SessionState::SignedOut: return "signed out";
    case client::SessionState::WaitingForBrowser: return "waiting for the browser";
    case client::SessionState::SignedIn: return "signed in";
    case client::SessionState::Expired: return "expired";
    }
    return {};
}

QString textOf(client::MetadataPhase phase)
{
    switch (phase) {
    case client::MetadataPhase::Empty: return "empty";
    case client::MetadataPhase::Loading: return "loading";
    case client::MetadataPhase::Current: return "current";
    case client::MetadataPhase::Offline: return "as of an earlier moment";
    }
    return {};
}

void addMetadata(report::Facts& facts, const client::MetadataApi& metadata)
{
    const auto state = metadata.state();
    facts.emplace_back("copy of metadata", textOf(state.phase));
    facts.emplace_back("copy is kept", state.keeping == client::MetadataKeeping::Sealed
                                           ? "sealed on the disk"
                                           : "in memory only");
    facts.emplace_back("secrets known", QString::number(metadata.index().size()));
    if (state.problem)
        facts.emplace_back("loading failed with",
                           QString::fromUtf8(nameOf(state.problem->kind).data()));
}

report::Facts factsOf(const PageContext& context)
{
    const bool signedIn = context.session.state() == client::SessionState::SignedIn
                          || context.session.state() == client::SessionState::Expired;
    report::Facts facts{
        {"connection", textOf(context.connection.state())},
        {"sign-in", textOf(context.session.state())},
        {"keychain", context.session.keepsTokens() ? "used" : "none"},
        {"server", context.savedServer.empty() ? "on this computer" : "elsewhere"},
        {"organizations", signedIn ? QString::number(context.session.me().memberships.size())
                                   : QStringLiteral("unknown")},
        {"environments", QString::number(context.environments.size())}};
    if (context.servers != nullptr)
        if (const auto saved = context.servers->saved(); saved)
            facts.emplace_back("saved servers", QString::number(saved->servers.size()));
    QStringList may;
    for (const auto capability : context.membership.capabilities)
        may << QString::fromUtf8(domain::nameOf(capability).data());
    facts.emplace_back("may", may.isEmpty() ? "nothing" : may.join(", "));
    if (context.metadata != nullptr)
        addMetadata(facts, *context.metadata);
    return facts;
}

bool sounds(const std::string& name, const QString& word)
{
    return QString::fromStdString(name).compare(word, Qt::CaseInsensitive) == 0;
}

/// Names consist of words, too: each of them counts.
bool hasWord(const std::string& name, const QString& word)
{
    return std::ranges::any_of(QString::fromStdString(name).split(' '), [&](const QString& part) {
        return part.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isName(const PageContext& context, const QString& word)
{
    const auto& organization = context.membership.organization;
    if (hasWord(organization.name, word) || sounds(organization.slug, word)
        || hasWord(context.session.me().name, word) || hasWord(context.savedServer, word))
        return true;
    for (const auto& environment : context.environments)
        if (hasWord(environment.name, word) || sounds(environment.slug, word))
            return true;
    if (context.metadata == nullptr)
        return false;
    const auto& index = context.metadata->index();
    constexpr std::size_t nearest = 8; // The name itself ranks before what only holds it.
    for (const auto row : index.lookup(word.toStdString(), nearest))
        if (const auto secret = index.secretAt(row);
            hasWord(secret.name, word) || sounds(secret.slug, word))
            return true;
    return false;
}

} // namespace

QString gatherDiagnostics(const PageContext& context, const report::LogLines& log,
                          bool withAddresses)
{
    report::Diagnostics diagnostics;
    diagnostics.program =
        QStringLiteral("strongroom-console/") + QCoreApplication::applicationVersion();
    diagnostics.at = QDateTime::currentDateTimeUtc();
    diagnostics.facts = factsOf(context);
    diagnostics.settings = report::settingsToTell();
    if (withAddresses)
        diagnostics.addresses = {{"server", context.session.serverName()}};
    diagnostics.log = log;
    return report::diagnosticsText(
        diagnostics, [&context](const QString& word) { return isName(context, word); });
}

} // namespace strongroom::ui
