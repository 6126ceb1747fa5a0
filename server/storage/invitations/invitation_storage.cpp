// Rows of invitations.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/invitations/invitation_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

constexpr std::string_view columns = "organization, username, name, roles, expires_at, invited_by";

domain::Invitation invitationIn(Statement& row)
{
    return {{row.text(0)},
            row.text(1),
            row.text(2),
            splitLines(row.text(3)),
            fromMilliseconds(row.number(4)),
            row.text(5)};
}

Result<Done> refuseIfPointless(Database& database, const domain::Invitation& invitation,
                               std::uint64_t most)
{
    auto account = database.prepare("SELECT 1 FROM accounts WHERE username = ?");
    account.bind(invitation.username);
    if (account.step())
        return Error{ErrorKind::AlreadyExists,
                     "There is an account of that user name already.",
                     {},
                     "username"};
    auto open = database.prepare("SELECT count(*) FROM invitations WHERE username <> ?");
    open.bind(invitation.username);
    if (open.step() && static_cast<std::uint64_t>(open.number(0)) >= most)
        return Error{ErrorKind::RateLimited,
                     "Too many invitations are open. Wait until some were accepted or expired."};
    return Done{};
}

} // namespace

Result<Done> InvitationStorage::add(const std::string& hash, const domain::Invitation& invitation,
                                    Timestamp now, std::uint64_t most,
                                    const std::function<Result<Done>(StorageWriter&)>& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto forgotten =
            database.prepare("DELETE FROM invitations WHERE expires_at <= ? OR username = ?")
                .bind(toMilliseconds(now))
                .bind(invitation.username)
                .run();
        if (!forgotten)
            return forgotten;
        if (auto fits = refuseIfPointless(database, invitation, most); !fits)
            return fits;
        auto added = database
                         .prepare("INSERT INTO invitations (hash, " + std::string(columns)
                                  + ") VALUES (?, ?, ?, ?, ?, ?, ?)")
                         .bind(hash)
                         .bind(invitation.organization.value)
                         .bind(invitation.username)
                         .bind(invitation.name)
                         .bind(joinLines(invitation.roles))
                         .bind(toMilliseconds(invitation.expiresAt))
                         .bind(invitation.invitedBy)
                         .run();
        SqliteWriter writer(database);
        return added && record ? record(writer) : added;
    });
}

Result<domain::Invitation> InvitationStorage::find(const std::string& hash, Timestamp now)
{
    Result<domain::Invitation> found = notFound("The invitation");
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare("SELECT " + std::string(columns)
                                      + " FROM invitations WHERE hash = ? AND expires_at > ?");
        query.bind(hash).bind(toMilliseconds(now));
        if (query.step())
            found = invitationIn(query);
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return found;
}

Result<domain::Invitation> InvitationStorage::take(const std::string& hash, Timestamp now)
{
    Result<domain::Invitation> taken = notFound("The invitation");
    auto done = m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto query =
            database.prepare("DELETE FROM invitations WHERE hash = ? AND expires_at > ? RETURNING "
                             + std::string(columns));
        query.bind(hash).bind(toMilliseconds(now));
        if (query.step())
            taken = invitationIn(query);
        return query.run();
    });
    if (!done)
        return done.error();
    return taken;
}

} // namespace strongroom::server
