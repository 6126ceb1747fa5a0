// What is asked of these tables, and states that are counted by an index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/bulk/bulk_storage.h"

#include "server/storage/bulk/bulk_rows.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using domain::BulkItemState;

Result<Done> readPlaces(Database& database, domain::Bulk& bulk)
{
    auto rows = database.prepare(
        "SELECT i.environment, ifnull(e.kind, 'other'), sum(i.state = 'left'), sum(i.state = "
        "'done'), sum(i.state = 'failed'), sum(i.state = 'skipped'), sum(i.state = 'left' AND "
        "i.policy_at = 0) FROM bulk_items i LEFT JOIN "
        "environments e ON e.id = i.environment WHERE i.bulk = ? AND i.name <> '' GROUP BY "
        "i.environment ORDER BY e.position, i.environment");
    rows.bind(bulk.id.value);
    while (rows.step()) {
        domain::BulkPlace place;
        if (auto environment = rows.optionalText(0))
            place.environment = domain::EnvironmentId{std::move(*environment)};
        using enum domain::EnvironmentKind;
        place.kind = enumOf(rows.text(1), {Production, Staging, Development, Other});
        place.left = static_cast<std::uint64_t>(rows.number(2));
        place.done = static_cast<std::uint64_t>(rows.number(3));
        place.failed = static_cast<std::uint64_t>(rows.number(4));
        place.skipped = static_cast<std::uint64_t>(rows.number(5));
        if (bulk.deed == domain::BulkDeed::SetRotationPolicy && !bulk.undoOf)
            place.first = static_cast<std::uint64_t>(rows.number(6));
        bulk.places.push_back(std::move(place));
    }
    return rows.failed() ? Result<Done>(rows.error()) : Done{};
}

Result<Done> readReasons(Database& database, domain::Bulk& bulk)
{
    auto rows = database.prepare("SELECT problem, count(*) FROM bulk_items WHERE bulk = ? AND "
                                 "state IN ('failed', 'skipped') GROUP BY problem ORDER BY 2 DESC, "
                                 "1 LIMIT 20");
    rows.bind(bulk.id.value);
    while (rows.step())
        bulk.reasons.push_back({rows.text(0), static_cast<std::uint64_t>(rows.number(1))});
    return rows.failed() ? Result<Done>(rows.error()) : Done{};
}

} // namespace

Result<Done> BulkStorage::write(const Work& work) const
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        BulkWriter bulks(database);
        SqliteWriter rest(database);
        return work(bulks, rest);
    });
}

Result<KeptBulk> BulkStorage::bulk(const domain::OrganizationId& organization,
                                   const domain::BulkId& id) const
{
    return m_storage.readOne<KeptBulk>([&](Database& database) -> Result<KeptBulk> {
        auto kept = findBulk(database, organization, id);
        if (!kept)
            return kept;
        if (auto read = readPlaces(database, kept->bulk); !read)
            return read.error();
        if (auto read = readReasons(database, kept->bulk); !read)
            return read.error();
        return kept;
    });
}

Result<std::vector<domain::Bulk>> BulkStorage::bulks(const domain::OrganizationId& organization,
                                                     const std::optional<BulkActor>& actor,
                                                     std::int64_t most) const
{
    using All = std::vector<domain::Bulk>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(
            std::string(bulkColumns)
            + "organization = ?1 AND state <> 'planned' AND (?2 OR (issuer = ?3 AND subject = ?4)) "
              "ORDER BY id DESC LIMIT ?5");
        rows.bind(organization.value)
            .bind(std::int64_t(!actor))
            .bind(actor ? actor->issuer : std::string())
            .bind(actor ? actor->subject : std::string())
            .bind(most);
        while (rows.step())
            all.push_back(readBulk(rows).bulk);
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<std::vector<KeptBulk>> BulkStorage::running() const
{
    using All = std::vector<KeptBulk>;
    return m_storage.readOne<All>([](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(std::string(bulkColumns) + "state = 'running' ORDER BY id");
        while (rows.step())
            all.push_back(readBulk(rows));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<std::vector<KeptItem>> BulkStorage::next(const domain::BulkId& id, std::int64_t most) const
{
    using All = std::vector<KeptItem>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(std::string(bulkItemColumns)
                                     + "bulk = ? AND state = 'left' ORDER BY secret LIMIT ?");
        rows.bind(id.value).bind(most);
        while (rows.step())
            all.push_back(readBulkItem(rows));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<domain::Page<domain::BulkItem>> BulkStorage::items(const domain::BulkId& id,
                                                          BulkItemState state,
                                                          const std::string& cursor,
                                                          std::int64_t most) const
{
    using Page = domain::Page<domain::BulkItem>;
    return m_storage.readOne<Page>([&](Database& database) -> Result<Page> {
        Page page;
        auto rows = database.prepare(std::string(bulkItemColumns)
                                     + "bulk = ? AND state = ? AND secret > ? ORDER BY secret "
                                       "LIMIT ?");
        rows.bind(id.value).bind(nameOf(state)).bind(cursor).bind(most + 1);
        while (rows.step())
            page.items.push_back(readBulkItem(rows).item);
        if (rows.failed())
            return rows.error();
        if (page.items.size() > static_cast<std::size_t>(most)) {
            page.items.pop_back();
            page.next = page.items.back().secret.value;
        }
        return page;
    });
}

} // namespace strongroom::server
