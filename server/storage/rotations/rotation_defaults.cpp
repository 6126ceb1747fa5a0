// Defaults of rotation: rows of their own, of which triggers make the policies that secrets
// inherit.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/rotations/rotation_rows.h"
#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

using domain::RotationDefault;
using domain::RotationPolicy;
using Environment = std::optional<domain::EnvironmentId>;

constexpr std::string_view defaultColumns =
    "environment, period_days, kind, note, link, set_by, set_at";

RotationDefault readDefault(const Statement& row)
{
    RotationDefault standard;
    if (auto environment = row.text(0); !environment.empty())
        standard.environment = domain::EnvironmentId{std::move(environment)};
    standard.policy = readPolicy(row, 1);
    return standard;
}

std::string keyOf(const Environment& environment)
{
    return environment ? environment->value : std::string();
}

} // namespace

Result<std::optional<RotationPolicy>>
RotationWriter::defaultOf(const domain::OrganizationId& organization,
                          const Environment& environment)
{
    auto row = m_database.prepare("SELECT " + std::string(defaultColumns)
                                  + " FROM rotation_defaults WHERE organization = ? AND "
                                    "environment = ?");
    row.bind(organization.value).bind(keyOf(environment));
    if (row.step())
        return std::optional(readDefault(row).policy);
    return row.failed() ? Result<std::optional<RotationPolicy>>(row.error())
                        : std::optional<RotationPolicy>();
}

Result<Done> RotationWriter::putDefault(const domain::OrganizationId& organization,
                                        const RotationDefault& standard)
{
    const auto& policy = standard.policy;
    return m_database
        .prepare("INSERT INTO rotation_defaults (organization, environment, period_days, kind, "
                 "note, link, set_by, set_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT "
                 "(organization, environment) DO UPDATE SET period_days = ?3, kind = ?4, note = "
                 "?5, link = ?6, set_by = ?7, set_at = ?8")
        .bind(organization.value)
        .bind(keyOf(standard.environment))
        .bind(std::int64_t(policy.periodDays))
        .bind(nameOf(policy.kind))
        .bind(policy.note)
        .bind(policy.link)
        .bind(policy.setBy)
        .bind(toMilliseconds(policy.setAt.value_or(Timestamp{})))
        .run();
}

Result<Done> RotationWriter::removeDefault(const domain::OrganizationId& organization,
                                           const Environment& environment)
{
    auto removed = m_database
                       .prepare("DELETE FROM rotation_defaults WHERE organization = ? AND "
                                "environment = ?")
                       .bind(organization.value)
                       .bind(keyOf(environment))
                       .run();
    if (removed && m_database.changedRows() == 0)
        return Error{ErrorKind::NotFound, "There is no default of rotation here."};
    return removed;
}

Result<std::vector<RotationDefault>>
RotationStorage::defaults(const domain::OrganizationId& organization)
{
    using All = std::vector<RotationDefault>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        auto rows = database.prepare("SELECT " + std::string(defaultColumns)
                                     + " FROM rotation_defaults WHERE organization = ? ORDER BY 1");
        rows.bind(organization.value);
        All all;
        while (rows.step())
            all.push_back(readDefault(rows));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

} // namespace strongroom::server
