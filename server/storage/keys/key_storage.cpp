// Versions are walked by their id within their key, which an index has in order.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/keys/key_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using domain::Rewrap;
using domain::RewrapState;

constexpr std::string_view columns =
    "SELECT id, organization, state, target, everything, per_second, total, done, failed, problem, "
    "started_by, started_at, finished_at, remaining FROM rewraps WHERE ";

/// Versions that a re-wrap has still to look at; ?1 organization, ?2 target, ?3 everything.
constexpr std::string_view toDo =
    " FROM versions v JOIN secrets s ON s.id = v.secret WHERE s.organization = ?1 AND v.state <> "
    "'destroyed' AND (?3 OR v.kek_id <> ?2)";

std::uint64_t unsignedOf(std::int64_t number)
{
    return static_cast<std::uint64_t>(number);
}

Rewrap readRewrap(const Statement& row)
{
    Rewrap rewrap;
    rewrap.id = {row.text(0)};
    rewrap.organization = {row.text(1)};
    rewrap.state =
        enumOf(row.text(2), {RewrapState::Running, RewrapState::Paused, RewrapState::Done});
    rewrap.target = row.text(3);
    rewrap.everything = row.number(4) != 0;
    rewrap.perSecond = static_cast<std::uint32_t>(row.number(5));
    rewrap.total = unsignedOf(row.number(6));
    rewrap.done = unsignedOf(row.number(7));
    rewrap.failed = unsignedOf(row.number(8));
    rewrap.problem = row.text(9);
    rewrap.startedBy = row.text(10);
    rewrap.startedAt = fromMilliseconds(row.number(11));
    if (row.number(12) != 0)
        rewrap.finishedAt = fromMilliseconds(row.number(12));
    if (row.optionalText(13))
        rewrap.remaining = unsignedOf(row.number(13));
    return rewrap;
}

Result<std::vector<Rewrap>> readAll(Statement& rows)
{
    std::vector<Rewrap> all;
    while (rows.step())
        all.push_back(readRewrap(rows));
    return rows.failed() ? Result<std::vector<Rewrap>>(rows.error())
                         : Result<std::vector<Rewrap>>(std::move(all));
}

Result<std::uint64_t> count(Database& database, const domain::OrganizationId& organization,
                            const std::string& target, bool everything)
{
    auto row = database.prepare("SELECT count(*)" + std::string(toDo));
    row.bind(organization.value).bind(target).bind(std::int64_t(everything));
    if (!row.step())
        return row.error();
    return unsignedOf(row.number(0));
}

Result<std::vector<std::string>> keysOf(Database& database, const domain::VersionId& version)
{
    std::vector<std::string> keys;
    auto rows = database.prepare("SELECT key FROM entries WHERE version = ? ORDER BY position");
    rows.bind(version.value);
    while (rows.step())
        keys.push_back(rows.text(0));
    return rows.failed() ? Result<std::vector<std::string>>(rows.error())
                         : Result<std::vector<std::string>>(std::move(keys));
}

} // namespace

Result<std::vector<domain::KeyUsage>> KeyStorage::usage(const domain::OrganizationId& organization)
{
    using All = std::vector<domain::KeyUsage>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(
            "SELECT v.kek_id, count(*), count(DISTINCT s.id), count(DISTINCT s.environment) FROM "
            "versions v JOIN secrets s ON s.id = v.secret WHERE s.organization = ? AND v.state <> "
            "'destroyed' GROUP BY v.kek_id ORDER BY v.kek_id");
        rows.bind(organization.value);
        while (rows.step())
            all.push_back({rows.text(0), unsignedOf(rows.number(1)), unsignedOf(rows.number(2)),
                           unsignedOf(rows.number(3))});
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<KeyPast> KeyStorage::past(const domain::OrganizationId& organization,
                                 const std::string& kekId)
{
    return m_storage.readOne<KeyPast>([&](Database& database) -> Result<KeyPast> {
        auto row = database.prepare(
            "SELECT ifnull(max(iif(action = 'key.activate', sequence, 0)), 0), ifnull(max(action = "
            "'key.retire'), 0) FROM audit_events WHERE organization = ? AND resource_id = ? AND "
            "decision = 'allow'");
        row.bind(organization.value).bind(kekId);
        if (row.step())
            return KeyPast{unsignedOf(row.number(0)), row.number(1) != 0};
        return row.failed() ? Result<KeyPast>(row.error()) : KeyPast{};
    });
}

Result<Rewrap> KeyStorage::begin(Rewrap rewrap, const Also& also)
{
    auto begun = m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto total = count(database, rewrap.organization, rewrap.target, rewrap.everything);
        if (!total)
            return total.error();
        rewrap.total = *total;
        auto added = database
                         .prepare("INSERT INTO rewraps (id, organization, state, target, "
                                  "everything, per_second, total, started_by, started_at) VALUES "
                                  "(?, ?, 'running', ?, ?, ?, ?, ?, ?)")
                         .bind(rewrap.id.value)
                         .bind(rewrap.organization.value)
                         .bind(rewrap.target)
                         .bind(std::int64_t(rewrap.everything))
                         .bind(std::int64_t(rewrap.perSecond))
                         .bind(static_cast<std::int64_t>(rewrap.total))
                         .bind(rewrap.startedBy)
                         .bind(toMilliseconds(rewrap.startedAt))
                         .run();
        if (!added && added.error().kind == ErrorKind::AlreadyExists)
            return Error{ErrorKind::AlreadyExists,
                         "A re-wrap is under way. Wait for its end, or look why it is paused."};
        SqliteWriter writer(database);
        return added ? also(writer) : added;
    });
    return begun ? Result<Rewrap>(std::move(rewrap)) : begun.error();
}

Result<std::vector<Rewrap>> KeyStorage::rewraps(const domain::OrganizationId& organization,
                                                std::int64_t most)
{
    return m_storage.readOne<std::vector<Rewrap>>([&](Database& database) {
        auto rows =
            database.prepare(std::string(columns) + "organization = ? ORDER BY id DESC LIMIT ?");
        rows.bind(organization.value).bind(most);
        return readAll(rows);
    });
}

Result<Rewrap> KeyStorage::rewrap(const domain::OrganizationId& organization,
                                  const domain::RewrapId& id)
{
    return m_storage.readOne<Rewrap>([&](Database& database) -> Result<Rewrap> {
        auto row = database.prepare(std::string(columns) + "organization = ? AND id = ?");
        row.bind(organization.value).bind(id.value);
        if (row.step())
            return readRewrap(row);
        return row.failed() ? Result<Rewrap>(row.error()) : notFound("The re-wrap");
    });
}

Result<std::vector<Rewrap>> KeyStorage::running()
{
    return m_storage.readOne<std::vector<Rewrap>>([](Database& database) {
        auto rows = database.prepare(std::string(columns) + "state = 'running'");
        return readAll(rows);
    });
}

Result<Done> KeyStorage::turn(const domain::RewrapId& id, RewrapState state, const Also& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto turned =
            database
                .prepare("UPDATE rewraps SET state = ?1 WHERE id = ?2 AND state <> 'done' AND "
                         "state <> ?1")
                .bind(nameOf(state))
                .bind(id.value)
                .run();
        if (!turned)
            return turned;
        if (database.changedRows() == 0)
            return Error{ErrorKind::VersionConflict,
                         "The re-wrap is already " + std::string(nameOf(state)) + ", or done."};
        SqliteWriter writer(database);
        return also(writer);
    });
}

Result<std::vector<domain::RewrapItem>> KeyStorage::next(const Rewrap& rewrap, std::int64_t most)
{
    using Items = std::vector<domain::RewrapItem>;
    return m_storage.readOne<Items>([&](Database& database) -> Result<Items> {
        Items items;
        auto rows = database.prepare(
            "SELECT v.id, v.number, v.kek_id, v.wrapped_dek, s.id, s.environment, s.backend"
            + std::string(toDo)
            + " AND v.id > (SELECT cursor FROM rewraps WHERE id = ?4) ORDER BY v.id LIMIT ?5");
        rows.bind(rewrap.organization.value)
            .bind(rewrap.target)
            .bind(std::int64_t(rewrap.everything))
            .bind(rewrap.id.value)
            .bind(most);
        while (rows.step()) {
            domain::RewrapItem item;
            auto& context = item.place.context;
            context = {rewrap.organization,
                       {},
                       {rows.text(4)},
                       {rows.text(0)},
                       static_cast<std::uint32_t>(rows.number(1)),
                       {rows.text(6)}};
            if (auto environment = rows.optionalText(5))
                context.environment = domain::EnvironmentId{std::move(*environment)};
            item.dek = {rows.text(2), rows.bytes(3)};
            auto keys = keysOf(database, context.version);
            if (!keys)
                return keys.error();
            item.place.allKeys = std::move(*keys);
            items.push_back(std::move(item));
        }
        return rows.failed() ? Result<Items>(rows.error()) : Result<Items>(std::move(items));
    });
}

Result<Done> KeyStorage::keep(const domain::RewrapId& id, const RewrappedBatch& batch)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        for (const auto& item : batch.items)
            if (auto kept = database
                                .prepare("UPDATE versions SET kek_id = ?, wrapped_dek = ? WHERE id "
                                         "= ? AND kek_id = ? AND wrapped_dek = ?")
                                .bind(item.after.kekId)
                                .bind(item.after.wrapped)
                                .bind(item.version.value)
                                .bind(item.before.kekId)
                                .bind(item.before.wrapped)
                                .run();
                !kept)
                return kept;
        return database
            .prepare("UPDATE rewraps SET done = done + ?1, failed = failed + ?2, cursor = iif(?3 = "
                     "'', cursor, ?3), "
                     "problem = iif(?4 = '', problem, ?4) WHERE id = ?5")
            .bind(static_cast<std::int64_t>(batch.items.size()))
            .bind(static_cast<std::int64_t>(batch.failed))
            .bind(batch.cursor)
            .bind(batch.problem)
            .bind(id.value)
            .run();
    });
}

Result<Done> KeyStorage::finish(Rewrap rewrap, Timestamp now, const AlsoOf& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto remaining = count(database, rewrap.organization, rewrap.target, false);
        if (!remaining)
            return remaining.error();
        rewrap.state = RewrapState::Done;
        rewrap.finishedAt = now;
        rewrap.remaining = *remaining;
        auto done = database
                        .prepare("UPDATE rewraps SET state = ?, finished_at = ?, remaining = ? "
                                 "WHERE id = ?")
                        .bind(nameOf(rewrap.state))
                        .bind(toMilliseconds(now))
                        .bind(static_cast<std::int64_t>(*remaining))
                        .bind(rewrap.id.value)
                        .run();
        SqliteWriter writer(database);
        return done ? also(writer, rewrap) : done;
    });
}

} // namespace strongroom::server
