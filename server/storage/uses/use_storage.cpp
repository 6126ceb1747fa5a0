// Pairs of a secret and who used it, which a trigger keeps beside the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/uses/use_storage.h"

#include "models/domain/secret_move.h"
#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

using UsesById = std::map<std::string, domain::UsedBy>;

/// A service account's key among members begins so.
constexpr std::string_view machine = "service_account|";

/// ?1 organization, ?2 since when. From uses to secrets, since there are more secrets than anybody
/// uses; a secret that has moved is followed to where it is now, unless somebody restored it.
constexpr std::string_view lately =
    "WITH RECURSIVE heirs (former, heir) AS (SELECT id, moved_to FROM secrets WHERE organization = "
    "?1 AND moved_to IS NOT NULL AND state <> 'active' UNION ALL SELECT h.former, s.moved_to FROM "
    "heirs h JOIN secrets s ON s.id = h.heir WHERE s.moved_to IS NOT NULL AND s.state <> "
    "'active'), used (subject, at, origin, id, backend) AS (SELECT u.subject, u.at, u.secret, "
    "s.id, s.backend FROM secret_users u CROSS JOIN secrets s ON s.id = u.secret WHERE "
    "u.organization = ?1 AND u.at >= ?2 AND s.state <> 'destroyed' AND (s.moved_to IS NULL OR "
    "s.state = 'active') UNION ALL SELECT u.subject, u.at, u.secret, s.id, s.backend FROM heirs h "
    "CROSS JOIN secrets s ON s.id = h.heir CROSS JOIN secret_users u ON u.secret = h.former WHERE "
    "u.at >= ?2 AND s.state <> 'destroyed' AND (s.moved_to IS NULL OR s.state = 'active')) ";

constexpr std::string_view byKey =
    "SELECT v.kek_id, u.subject, max(u.at), u.origin FROM used u CROSS JOIN versions v ON v.secret "
    "= u.id WHERE v.state <> 'destroyed' GROUP BY v.kek_id, u.subject ORDER BY v.kek_id, 3 DESC, 2";
constexpr std::string_view byBackend =
    "SELECT u.backend, u.subject, max(u.at), u.origin FROM used u GROUP BY u.backend, u.subject "
    "ORDER BY u.backend, 3 DESC, 2";
constexpr std::string_view bySecret =
    "SELECT u.id, u.subject, max(u.at), u.origin FROM used u WHERE u.backend = ?3 GROUP BY u.id, "
    "u.subject ORDER BY u.id, 3 DESC, 2";

/// As the record had it when they last used that secret.
std::string nameOf(Database& database, const std::string& subject, const std::string& secret)
{
    auto row = database.prepare("SELECT name FROM secret_users WHERE secret = ? AND subject = ?");
    row.bind(secret).bind(subject);
    return row.step() ? row.text(0) : subject;
}

void add(Database& database, domain::UsedBy& usedBy, const Statement& row, std::size_t mostNamed)
{
    const auto subject = row.text(1);
    ++(subject.starts_with(machine) ? usedBy.machines : usedBy.people);
    if (usedBy.names.size() < mostNamed)
        usedBy.names.push_back(nameOf(database, subject, row.text(3)));
}

Result<UsesById> read(Database& database, Statement rows, std::size_t mostNamed)
{
    UsesById uses;
    while (rows.step()) {
        const auto id = rows.text(0);
        const auto found = uses.find(id);
        if (found != uses.end())
            add(database, found->second, rows, mostNamed);
        else if (uses.size() < domain::mostMovingSecrets)
            add(database, uses[id], rows, mostNamed);
    }
    return rows.failed() ? Result<UsesById>(rows.error()) : Result<UsesById>(std::move(uses));
}

} // namespace

Result<domain::Uses> UseStorage::uses(const domain::OrganizationId& organization,
                                      const std::optional<domain::BackendId>& of, Timestamp now)
{
    return m_storage.readOne<domain::Uses>([&](Database& database) -> Result<domain::Uses> {
        const auto since = toMilliseconds(now - domain::usedLately);
        const auto ask = [&](std::string_view what) {
            auto rows = database.prepare(std::string(lately) + std::string(what));
            rows.bind(organization.value).bind(since);
            return rows;
        };
        domain::Uses uses;
        auto byKeys = read(database, ask(byKey), domain::mostUsersNamed);
        auto byBackends = read(database, ask(byBackend), domain::mostUsersNamed);
        if (!byKeys || !byBackends)
            return byKeys ? byBackends.error() : byKeys.error();
        uses.keys = std::move(*byKeys);
        uses.backends = std::move(*byBackends);
        if (!of)
            return uses;
        auto secrets = ask(bySecret);
        secrets.bind(of->value);
        auto bySecrets = read(database, std::move(secrets), domain::mostUsersNamedOfOne);
        if (!bySecrets)
            return bySecrets.error();
        uses.secrets = std::move(*bySecrets);
        return uses;
    });
}

} // namespace strongroom::server
