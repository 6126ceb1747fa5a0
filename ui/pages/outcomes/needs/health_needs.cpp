// What does not work as it should: runners, keys, backends, and API keys that end soon.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/need.h"

#include "models/items/isolated_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int mostNames = 3;

/// "a, b, c …": a line says which, and the view that it leads to says all of them.
QString namesText(const QStringList& names)
{
    QStringList whole;
    for (const auto& name : names.mid(0, mostNames))
        whole << items::isolated(name);
    const auto shown = whole.join(NeedWords::tr(", "));
    return names.size() > mostNames ? NeedWords::tr("%1 …").arg(shown) : shown;
}

QList<Need> runnerNeeds(const std::vector<domain::RunnerState>& all)
{
    const bool serves = std::ranges::any_of(
        all, [](const auto& runner) { return runner.connected && !runner.revoked; });
    if (serves)
        return {};
    return {{Status::Broken,
             NeedWords::tr("No runner is connected: nothing can be written or revealed."),
             "go.machines"}};
}

QList<Need> keyNeeds(const domain::EncryptionKeys& all)
{
    QStringList names;
    for (const auto& key : all.ring.keys)
        if (!key.health.problem.empty())
            names << QString::fromStdString(key.name.empty() ? key.kekId : key.name);
    if (names.isEmpty())
        return {};
    return {{Status::Broken,
             NeedWords::tr("%n encryption key(s) cannot be used: %1.", nullptr,
                           static_cast<int>(names.size()))
                 .arg(namesText(names)),
             "go.keys"}};
}

QList<Need> backendNeeds(const std::vector<domain::StorageBackend>& all)
{
    QStringList failed;
    std::uint64_t waiting = 0;
    for (const auto& one : all) {
        if (one.check && !one.check->passed)
            failed << QString::fromStdString(one.backend.name);
        waiting += one.usage.waiting;
    }
    QList<Need> needs;
    if (!failed.isEmpty())
        needs << Need{Status::Broken,
                      NeedWords::tr("%n backend(s) failed the last test: %1.", nullptr,
                                    static_cast<int>(failed.size()))
                          .arg(namesText(failed)),
                      "go.backends"};
    if (waiting > 0)
        needs << Need{Status::Attention,
                      NeedWords::tr("%n version(s) in backends are not yet what they are here.",
                                    nullptr, static_cast<int>(waiting)),
                      "go.backends"};
    return needs;
}

QList<Need> apiKeyNeeds(const std::vector<domain::ApiKey>& all)
{
    const auto now = SystemClock().now();
    QStringList names;
    for (const auto& key : all)
        if (!key.revokedAt && key.expiresAt && *key.expiresAt > now
            && *key.expiresAt - now < needHorizon)
            names << QString::fromStdString(key.name);
    if (names.isEmpty())
        return {};
    return {{Status::Attention,
             //: %1 is 14, %2 the names of the keys.
             NeedWords::tr("%n API key(s) end within %1 days: %2.", nullptr,
                           static_cast<int>(names.size()))
                 .arg(QLocale().toString(static_cast<int>(needHorizon.count())), namesText(names)),
             "go.machines"}};
}

} // namespace

void askRunners(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<std::vector<domain::RunnerState>>(
        context.machines->runners(context.organization()), asker,
        needsOf<std::vector<domain::RunnerState>>(std::move(then), runnerNeeds));
}

void askKeys(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<domain::EncryptionKeys>(context.keys->keys(context.organization(), false), asker,
                                   needsOf<domain::EncryptionKeys>(std::move(then), keyNeeds));
}

void askBackends(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<std::vector<domain::StorageBackend>>(
        context.backends->list(context.organization()), asker,
        needsOf<std::vector<domain::StorageBackend>>(std::move(then), backendNeeds));
}

void askApiKeys(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<std::vector<domain::ApiKey>>(
        context.machines->apiKeys(context.organization()), asker,
        needsOf<std::vector<domain::ApiKey>>(std::move(then), apiKeyNeeds));
}

} // namespace strongroom::ui
