// Rows of hashes, found by their place in the tree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/log/sqlite_log.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// Fails with Corrupted for a column that is no hash.
Result<LogHash> hashIn(const Statement& row, int column)
{
    const auto bytes = row.bytes(column);
    LogHash hash{};
    if (bytes.size() != hash.size())
        return Error{ErrorKind::Corrupted,
                     "The record's log is damaged. Restore the database from a backup, and have "
                     "the record verified.",
                     "a hash of another length"};
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Bytes bytesIn(const LogHash& hash)
{
    return {hash.begin(), hash.end()};
}

Error gap()
{
    return {ErrorKind::Corrupted,
            "The record's log is damaged. Restore the database from a backup, and have the record "
            "verified.",
            "a node or leaf is missing"};
}

std::int64_t signedOf(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

} // namespace

Result<std::uint64_t> readLogSize(Database& database, const domain::OrganizationId& organization)
{
    auto query = database.prepare("SELECT ifnull(max(leaf) + 1, 0) FROM log_leaves WHERE "
                                  "organization = ?");
    query.bind(organization.value);
    if (!query.step())
        return query.error();
    return static_cast<std::uint64_t>(query.number(0));
}

Result<std::vector<LogHash>> readLogNodes(Database& database,
                                          const domain::OrganizationId& organization,
                                          unsigned level, std::uint64_t first, unsigned count)
{
    auto query = database.prepare("SELECT hash FROM log_nodes WHERE organization = ?1 AND level = "
                                  "?2 AND place >= ?3 AND place < ?3 + ?4 ORDER BY place");
    query.bind(organization.value)
        .bind(std::int64_t(level))
        .bind(signedOf(first))
        .bind(std::int64_t(count));
    std::vector<LogHash> nodes;
    while (query.step()) {
        auto hash = hashIn(query, 0);
        if (!hash)
            return hash.error();
        nodes.push_back(*hash);
    }
    if (query.failed())
        return query.error();
    return nodes.size() == count ? Result<std::vector<LogHash>>(std::move(nodes)) : gap();
}

Result<std::vector<LogLeaf>> readLogLeaves(Database& database,
                                           const domain::OrganizationId& organization,
                                           std::uint64_t first, unsigned count)
{
    auto query = database.prepare("SELECT event, salt, commitment FROM log_leaves WHERE "
                                  "organization = ?1 AND leaf >= ?2 AND leaf < ?2 + ?3 ORDER BY "
                                  "leaf");
    query.bind(organization.value).bind(signedOf(first)).bind(std::int64_t(count));
    std::vector<LogLeaf> leaves;
    while (query.step()) {
        auto commitment = hashIn(query, 2);
        if (!commitment)
            return commitment.error();
        leaves.push_back({{query.text(0)}, query.bytes(1), *commitment});
    }
    if (query.failed())
        return query.error();
    return leaves.size() == count ? Result<std::vector<LogLeaf>>(std::move(leaves)) : gap();
}

Result<StoredCheckpoint> readNewestCheckpoint(Database& database,
                                              const domain::OrganizationId& organization)
{
    auto query = database.prepare("SELECT size, note FROM log_checkpoints WHERE organization = ? "
                                  "ORDER BY size DESC LIMIT 1");
    query.bind(organization.value);
    if (query.step())
        return StoredCheckpoint{static_cast<std::uint64_t>(query.number(0)), query.text(1)};
    return query.failed() ? query.error()
                          : Error{ErrorKind::NotFound, "There is no checkpoint yet."};
}

Result<std::optional<domain::LogPlace>> readLogPlace(Database& database,
                                                     const domain::EventId& event)
{
    auto query = database.prepare("SELECT leaf, salt, iif(length(salt) = 0, commitment, x'') FROM "
                                  "log_leaves WHERE event = ?");
    query.bind(event.value);
    if (query.step())
        return std::optional(domain::LogPlace{static_cast<std::uint64_t>(query.number(0)),
                                              query.bytes(1), query.bytes(2)});
    return query.failed() ? Result<std::optional<domain::LogPlace>>(query.error())
                          : std::optional<domain::LogPlace>();
}

Result<std::uint64_t> SqliteLogWriter::logSize(const domain::OrganizationId& organization)
{
    return readLogSize(m_database, organization);
}

Result<LogHash> SqliteLogWriter::logNode(const domain::OrganizationId& organization, unsigned level,
                                         std::uint64_t index)
{
    auto nodes = readLogNodes(m_database, organization, level, index, 1);
    if (!nodes)
        return nodes.error();
    return nodes->front();
}

Result<Done> SqliteLogWriter::putLeaf(const domain::OrganizationId& organization,
                                      std::uint64_t index, const LogLeaf& leaf)
{
    return m_database
        .prepare("INSERT INTO log_leaves (organization, leaf, event, salt, commitment) VALUES (?, "
                 "?, ?, ?, ?)")
        .bind(organization.value)
        .bind(signedOf(index))
        .bind(leaf.event.value)
        .bind(leaf.salt)
        .bind(bytesIn(leaf.commitment))
        .run();
}

Result<Done> SqliteLogWriter::putNode(const domain::OrganizationId& organization, unsigned level,
                                      std::uint64_t index, const LogHash& hash)
{
    return m_database
        .prepare("INSERT INTO log_nodes (organization, level, place, hash) VALUES (?, ?, ?, ?)")
        .bind(organization.value)
        .bind(std::int64_t(level))
        .bind(signedOf(index))
        .bind(bytesIn(hash))
        .run();
}

Result<Done> SqliteLogWriter::addCheckpoint(const domain::OrganizationId& organization,
                                            const StoredCheckpoint& checkpoint)
{
    return m_database
        .prepare("INSERT INTO log_checkpoints (organization, size, note) VALUES (?, ?, ?) ON "
                 "CONFLICT (organization, size) DO NOTHING")
        .bind(organization.value)
        .bind(signedOf(checkpoint.size))
        .bind(checkpoint.note)
        .run();
}

Result<Done> SqliteLogWriter::signCheckpoint(const domain::OrganizationId& organization,
                                             const StoredCheckpoint& checkpoint)
{
    auto done = m_database
                    .prepare("UPDATE log_checkpoints SET note = ? WHERE organization = ? AND "
                             "size = ?")
                    .bind(checkpoint.note)
                    .bind(organization.value)
                    .bind(signedOf(checkpoint.size))
                    .run();
    if (done && m_database.changedRows() == 0)
        return Error{ErrorKind::NotFound, "There is no checkpoint of this size."};
    return done;
}

} // namespace strongroom::server
