// Machines in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/machines/machine_list_models.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"

#include <algorithm>

namespace strongroom::items {
namespace {

constexpr std::chrono::days soon{7};

QString timeOr(const std::optional<Timestamp>& time, const QString& none)
{
    return time ? shortTime(*time) : none;
}

} // namespace

QString ServiceAccountListModel::text(const domain::ServiceAccount& row, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(row.name);
    case State:
        return row.disabled         ? tr("disabled")
               : row.runner.empty() ? tr("active")
                                    : tr("active, of a runner");
    case Credentials:
        return tr("%n credential(s)", nullptr, static_cast<int>(row.credentials.size()));
    case LastUsed: return timeOr(row.lastUsedAt, tr("never"));
    case Created: return shortTime(row.createdAt);
    case CreatedBy: return QString::fromStdString(row.createdBy);
    default: return {};
    }
}

QString ServiceAccountListModel::title(int column) const
{
    const QString titles[] = {tr("Name"),      tr("State"),   tr("Credentials"),
                              tr("Last used"), tr("Created"), tr("By")};
    return titles[column];
}

Condition ServiceAccountListModel::condition(const domain::ServiceAccount& row) const
{
    return row.disabled ? Condition::Inactive : Condition::Good;
}

void ApiKeyListModel::setEnvironments(std::vector<domain::Environment> environments)
{
    m_environments = std::move(environments);
}

bool ApiKeyListModel::isExpired(const domain::ApiKey& key) const
{
    return key.expiresAt && *key.expiresAt <= m_now;
}

bool ApiKeyListModel::endsSoon(const domain::ApiKey& key) const
{
    return key.expiresAt && *key.expiresAt <= m_now + soon;
}

QString ApiKeyListModel::stateOf(const domain::ApiKey& key) const
{
    if (key.revokedAt)
        return tr("revoked");
    if (isExpired(key))
        return tr("expired");
    return endsSoon(key) ? tr("expires soon") : tr("active");
}

QString ApiKeyListModel::scopeOf(const domain::ApiKey& key) const
{
    QStringList may;
    for (const auto one : key.capabilities)
        may << capabilityText(one);
    if (key.environments.empty())
        return listText(may);
    QStringList where;
    for (const auto& id : key.environments) {
        const auto known = std::ranges::find(m_environments, id, &domain::Environment::id);
        where << QString::fromStdString(known == m_environments.end() ? id.value : known->name);
    }
    return tr("%1 in %2", "what a key may do, and in which environments")
        .arg(listText(may), listText(where));
}

QString ApiKeyListModel::text(const domain::ApiKey& row, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(row.name);
    case State: return stateOf(row);
    case Owner: return QString::fromStdString(row.ownerName);
    case Prefix: return QString::fromStdString(row.prefix) + QChar(0x2026);
    case Scope: return scopeOf(row);
    case LastUsed: return timeOr(row.lastUsedAt, tr("never"));
    case Expires: return timeOr(row.expiresAt, tr("never"));
    default: return {};
    }
}

QString ApiKeyListModel::title(int column) const
{
    const QString titles[] = {tr("Name"), tr("State"),     tr("Owner"),  tr("Begins with"),
                              tr("May"),  tr("Last used"), tr("Expires")};
    return titles[column];
}

Condition ApiKeyListModel::condition(const domain::ApiKey& row) const
{
    if (row.revokedAt || isExpired(row))
        return Condition::Inactive;
    return endsSoon(row) ? Condition::Attention : Condition::Good;
}

QString RunnerListModel::text(const domain::RunnerState& row, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(row.name);
    case State:
        return row.revoked     ? tr("revoked")
               : row.connected ? tr("connected")
                               : tr("not connected, or standing by");
    case Fingerprint: return QString::fromStdString(row.fingerprint);
    default: return {};
    }
}

QString RunnerListModel::title(int column) const
{
    const QString titles[] = {tr("Name"), tr("State"), tr("Fingerprint")};
    return titles[column];
}

Condition RunnerListModel::condition(const domain::RunnerState& row) const
{
    return row.revoked ? Condition::Inactive : row.connected ? Condition::Good : Condition::Pending;
}

QString capabilityText(domain::Capability capability)
{
    using enum domain::Capability;
    switch (capability) {
    case SeeSecrets: return ApiKeyListModel::tr("see secrets");
    case SeeVersions: return ApiKeyListModel::tr("see versions");
    case Reveal: return ApiKeyListModel::tr("reveal values");
    case Write: return ApiKeyListModel::tr("write secrets");
    case Manage: return ApiKeyListModel::tr("manage");
    case ManageAccess: return ApiKeyListModel::tr("manage access");
    case SeeAudit: return ApiKeyListModel::tr("see the record");
    }
    return {};
}

} // namespace strongroom::items
