// The tables of access, read whole: they are small beside the secrets, and kept in memory above.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/access/sqlite_access.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

using domain::MemberKind;

/// Every row of a query about one organization.
template <class Row>
Result<Done> eachRow(Database& database, std::string_view sql,
                     const domain::OrganizationId& organization, Row row)
{
    auto query = database.prepare(sql);
    query.bind(organization.value);
    while (query.step())
        row(query);
    if (query.failed())
        return query.error();
    return Done{};
}

Result<Done> readPeople(Database& database, const domain::OrganizationId& organization,
                        StoredAccess& access)
{
    if (auto read =
            eachRow(database,
                    "SELECT id, subject, name, kind, added_at FROM members WHERE organization = ? "
                    "ORDER BY name, id",
                    organization,
                    [&](const Statement& row) {
                        access.members.push_back(
                            {{row.text(0)},
                             organization,
                             row.text(1),
                             row.text(2),
                             enumOf(row.text(3), {MemberKind::Person, MemberKind::ServiceAccount}),
                             fromMilliseconds(row.number(4))});
                    });
        !read)
        return read;
    return eachRow(
        database,
        "SELECT id, slug, name, description, provider_group FROM teams WHERE "
        "organization = ? ORDER BY name, id",
        organization, [&](const Statement& row) {
            access.teams.push_back(
                {{row.text(0)}, organization, row.text(1), row.text(2), row.text(3), row.text(4)});
        });
}

Result<Done> taken(Result<Done> done, std::string sentence, std::string field)
{
    if (!done && done.error().kind == ErrorKind::AlreadyExists)
        return Error{ErrorKind::AlreadyExists, std::move(sentence), done.error().detail,
                     std::move(field)};
    return done;
}

} // namespace

Result<std::uint64_t> readAccessRevision(Database& database,
                                         const domain::OrganizationId& organization)
{
    auto query = database.prepare("SELECT revision FROM access_revisions WHERE organization = ?");
    query.bind(organization.value);
    if (query.step())
        return static_cast<std::uint64_t>(query.number(0));
    if (query.failed())
        return query.error();
    return std::uint64_t{0};
}

Result<StoredAccess> readAccess(Database& database, const domain::OrganizationId& organization)
{
    StoredAccess access;
    // First: what is read afterwards may be newer, never older, than the revision says.
    const auto revision = readAccessRevision(database, organization);
    if (!revision)
        return revision.error();
    access.revision = *revision;
    if (auto read = readPeople(database, organization, access); !read)
        return read.error();
    if (auto read =
            eachRow(database, "SELECT id FROM environments WHERE organization = ?", organization,
                    [&](const Statement& row) { access.environments.push_back({row.text(0)}); });
        !read)
        return read.error();
    if (auto read =
            eachRow(database, "SELECT object, relation, user FROM tuples WHERE organization = ?",
                    organization,
                    [&](const Statement& row) {
                        access.tuples.push_back({row.text(0), row.text(1), row.text(2)});
                    });
        !read)
        return read.error();
    return access;
}

Result<StoredAccess> SqliteAccessWriter::storedAccess(const domain::OrganizationId& organization)
{
    return readAccess(m_database, organization);
}

Result<Done> SqliteAccessWriter::addMember(const domain::Member& member)
{
    return taken(m_database
                     .prepare("INSERT INTO members (id, organization, subject, name, kind, "
                              "added_at) VALUES (?, ?, ?, ?, ?, ?)")
                     .bind(member.id.value)
                     .bind(member.organization.value)
                     .bind(member.subject)
                     .bind(member.name)
                     .bind(nameOf(member.kind))
                     .bind(toMilliseconds(member.addedAt))
                     .run(),
                 "They are a member already.", "subject");
}

Result<Done> SqliteAccessWriter::nameMember(const domain::MemberId& member, const std::string& name)
{
    return m_database.prepare("UPDATE members SET name = ? WHERE id = ?")
        .bind(name)
        .bind(member.value)
        .run();
}

Result<Done> SqliteAccessWriter::removeMember(const domain::MemberId& member)
{
    return m_database.prepare("DELETE FROM members WHERE id = ?").bind(member.value).run();
}

Result<Done> SqliteAccessWriter::addTeam(const domain::Team& team)
{
    return taken(m_database
                     .prepare("INSERT INTO teams (id, organization, slug, name, description, "
                              "provider_group) VALUES (?, ?, ?, ?, ?, ?)")
                     .bind(team.id.value)
                     .bind(team.organization.value)
                     .bind(team.slug)
                     .bind(team.name)
                     .bind(team.description)
                     .bind(team.providerGroup)
                     .run(),
                 "A team with this slug exists.", "slug");
}

Result<Done> SqliteAccessWriter::updateTeam(const domain::Team& team)
{
    return taken(m_database
                     .prepare("UPDATE teams SET slug = ?, name = ?, description = ?, "
                              "provider_group = ? WHERE id = ?")
                     .bind(team.slug)
                     .bind(team.name)
                     .bind(team.description)
                     .bind(team.providerGroup)
                     .bind(team.id.value)
                     .run(),
                 "A team with this slug exists.", "slug");
}

Result<Done> SqliteAccessWriter::removeTeam(const domain::TeamId& team)
{
    return m_database.prepare("DELETE FROM teams WHERE id = ?").bind(team.value).run();
}

Result<bool> SqliteAccessWriter::putTuple(const domain::OrganizationId& organization,
                                          const StoredTuple& tuple)
{
    if (auto put = m_database
                       .prepare("INSERT OR IGNORE INTO tuples (organization, object, relation, "
                                "user) VALUES (?, ?, ?, ?)")
                       .bind(organization.value)
                       .bind(tuple.object)
                       .bind(tuple.relation)
                       .bind(tuple.user)
                       .run();
        !put)
        return put.error();
    return m_database.changedRows() > 0;
}

Result<bool> SqliteAccessWriter::dropTuple(const domain::OrganizationId& organization,
                                           const StoredTuple& tuple)
{
    if (auto dropped = m_database
                           .prepare("DELETE FROM tuples WHERE organization = ? AND object = ? AND "
                                    "relation = ? AND user = ?")
                           .bind(organization.value)
                           .bind(tuple.object)
                           .bind(tuple.relation)
                           .bind(tuple.user)
                           .run();
        !dropped)
        return dropped.error();
    return m_database.changedRows() > 0;
}

} // namespace strongroom::server
