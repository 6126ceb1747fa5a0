// The triggers of 0017_backends.sql add work where a state turns, and end it where a version is
// kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/backends/placement_storage.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {

using domain::VersionState;

Result<Done> PlacementStorage::intend(const Deposit& deposit, Timestamp now, Timestamp until)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO backend_work (deposit, secret, backend, since, due_at) VALUES "
                     "(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET due_at = ?5")
            .bind(deposit.id)
            .bind(deposit.secret.value)
            .bind(deposit.backend.value)
            .bind(toMilliseconds(now))
            .bind(toMilliseconds(until))
            .run();
    });
}

Result<Done> PlacementStorage::hasten()
{
    return m_storage.writeTo(
        [](Database& database) { return database.execute("UPDATE backend_work SET due_at = 0"); });
}

Result<std::vector<BackendWork>> PlacementStorage::due(Timestamp now, std::int64_t most)
{
    using All = std::vector<BackendWork>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare("SELECT deposit, secret, backend, attempts FROM backend_work "
                                     "WHERE due_at <= ? ORDER BY due_at LIMIT ?");
        rows.bind(toMilliseconds(now)).bind(most);
        while (rows.step())
            all.push_back({{rows.text(0), {rows.text(1)}, {rows.text(2)}},
                           static_cast<std::uint32_t>(rows.number(3))});
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<std::optional<Timestamp>> PlacementStorage::nextDue()
{
    using Next = std::optional<Timestamp>;
    return m_storage.readOne<Next>([](Database& database) -> Result<Next> {
        auto row = database.prepare("SELECT due_at FROM backend_work ORDER BY due_at LIMIT 1");
        if (row.step())
            return Next(fromMilliseconds(row.number(0)));
        return row.failed() ? Result<Next>(row.error()) : Next();
    });
}

Result<DepositStanding> PlacementStorage::standing(const std::string& deposit)
{
    return m_storage.readOne<DepositStanding>([&](Database& database) -> Result<DepositStanding> {
        DepositStanding standing;
        auto row = database.prepare("SELECT v.state, p.place FROM placements p JOIN versions v ON "
                                    "v.id = p.version WHERE p.deposit = ?");
        row.bind(deposit);
        if (row.step()) {
            standing.state = enumOf(row.text(0), {VersionState::Created, VersionState::Deleted,
                                                  VersionState::Destroyed});
            standing.place = row.text(1);
        }
        return row.failed() ? Result<DepositStanding>(row.error())
                            : Result<DepositStanding>(std::move(standing));
    });
}

Result<Done> PlacementStorage::settle(const std::string& deposit,
                                      const std::optional<VersionState>& state)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("DELETE FROM backend_work WHERE deposit = ?1 AND ifnull((SELECT v.state FROM "
                     "placements p JOIN versions v ON v.id = p.version WHERE p.deposit = ?1), '') "
                     "= ?2")
            .bind(deposit)
            .bind(state ? nameOf(*state) : std::string_view())
            .run();
    });
}

Result<Done> PlacementStorage::postpone(const std::string& deposit, Timestamp dueAt,
                                        const std::string& error)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("UPDATE backend_work SET attempts = attempts + 1, due_at = ?, error = ? WHERE "
                     "deposit = ?")
            .bind(toMilliseconds(dueAt))
            .bind(error)
            .bind(deposit)
            .run();
    });
}

} // namespace strongroom::server
