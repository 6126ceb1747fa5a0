// Pages of what is due and of rotations, with what the reader may know of. A cursor is the last
// row's place in the index, so that a page costs what it shows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/rotations/rotation_rows.h"
#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/seen_secrets.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace strongroom::server {
namespace {

using domain::DueState;
using domain::PolicySource;
using domain::RotationKind;
using domain::RotationStanding;

constexpr std::uint32_t longestPage = 200;

Error badCursor()
{
    return {ErrorKind::InvalidInput, "The cursor is not one that this server gave.", {}, "cursor"};
}

struct DuePlace
{
    std::int64_t due = std::numeric_limits<std::int64_t>::min();
    std::string secret{};
};

std::string cursorOf(const RotationStanding& last)
{
    return std::to_string(toMilliseconds(last.dueAt.value_or(Timestamp{}))) + '_'
           + last.secret.value;
}

Result<DuePlace> readCursor(const std::optional<std::string>& cursor)
{
    DuePlace place;
    if (!cursor)
        return place;
    const auto* end = cursor->data() + cursor->size();
    const auto [rest, failed] = std::from_chars(cursor->data(), end, place.due);
    if (failed != std::errc() || rest == end || *rest != '_')
        return badCursor();
    place.secret.assign(rest + 1, end);
    return isId(place.secret) ? Result<DuePlace>(std::move(place)) : badCursor();
}

/// From when on, and up to when, a secret of that state is due.
std::pair<std::int64_t, std::int64_t> rangeOf(const std::optional<DueState>& state, Timestamp now)
{
    constexpr auto first = std::numeric_limits<std::int64_t>::min();
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    const auto at = toMilliseconds(now);
    const auto soon = toMilliseconds(now + domain::soonBefore);
    if (!state)
        return {first, last};
    switch (*state) {
    case DueState::Overdue: return {first, at};
    case DueState::Soon: return {at + 1, soon};
    case DueState::Fresh: return {soon + 1, last};
    }
    return {first, last};
}

} // namespace

domain::RotationPolicy readPolicy(const Statement& row, int first)
{
    domain::RotationPolicy policy;
    policy.periodDays = static_cast<std::uint32_t>(row.number(first));
    policy.kind = enumOf(row.text(first + 1),
                         {RotationKind::ApiKey, RotationKind::DatabaseRole,
                          RotationKind::Certificate, RotationKind::AgeKey, RotationKind::Other});
    policy.note = row.text(first + 2);
    policy.link = row.text(first + 3);
    policy.setBy = row.text(first + 4);
    policy.setAt = fromMilliseconds(row.number(first + 5));
    return policy;
}

RotationStanding readStanding(const Statement& row, Timestamp now)
{
    RotationStanding standing;
    standing.secret = {row.text(0)};
    standing.name = row.text(1);
    standing.slug = row.text(2);
    if (auto environment = row.optionalText(3))
        standing.environment = domain::EnvironmentId{std::move(*environment)};
    if (row.number(4) != 0) {
        standing.policy = readPolicy(row, 4);
        standing.dueAt = fromMilliseconds(row.number(10));
        standing.source = enumOf(row.text(14), {PolicySource::Secret, PolicySource::Environment,
                                                PolicySource::Organization});
        standing.state = domain::dueStateOf(*standing.dueAt, now);
    }
    if (row.number(11) != 0)
        standing.rotatedAt = fromMilliseconds(row.number(11));
    if (auto running = row.optionalText(12)) {
        standing.running = domain::RotationId{std::move(*running)};
        standing.startedBy = row.text(13);
    }
    return standing;
}

Result<domain::Page<RotationStanding>> RotationStorage::due(const DueQuery& query, Timestamp now)
{
    using All = domain::Page<RotationStanding>;
    const auto after = readCursor(query.cursor);
    if (!after)
        return after.error();
    const auto limit = std::clamp<std::uint32_t>(query.limit, 1, longestPage);
    const auto [from, to] = rangeOf(query.state, now);
    return m_storage.readOne<All>([&, from = from, to = to](Database& database) -> Result<All> {
        auto rows = database.prepare(
            "SELECT " + std::string(standingColumns)
            + " FROM rotation_policies p CROSS JOIN secrets s ON s.id = p.secret LEFT JOIN "
              "rotations r ON r.secret = s.id AND r.state = 'running' WHERE p.organization = ?1 "
              "AND s.state = 'active'"
            + std::string(seenSecrets)
            + " AND p.due_at >= ?5 AND p.due_at <= ?6 AND (p.due_at, p.secret) > (?7, ?8) ORDER BY "
              "p.due_at, p.secret LIMIT ?9");
        rows.bind(query.organization.value);
        bindSeen(rows, query.only);
        rows.bind(from).bind(to).bind(after->due).bind(after->secret).bind(std::int64_t(limit) + 1);
        All page;
        while (rows.step())
            page.items.push_back(readStanding(rows, now));
        if (rows.failed())
            return rows.error();
        if (page.items.size() > limit) {
            page.items.pop_back();
            page.next = cursorOf(page.items.back());
        }
        return page;
    });
}

Result<domain::Page<std::string>> RotationStorage::documents(const RotationQuery& query)
{
    using All = domain::Page<std::string>;
    if (query.cursor && !isId(*query.cursor))
        return badCursor();
    const auto limit = std::clamp<std::uint32_t>(query.limit, 1, longestPage);
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        auto rows = database.prepare(
            "SELECT r.id, r.document FROM rotations r CROSS JOIN secrets s ON s.id = r.secret "
            "WHERE r.organization = ?1"
            + std::string(seenSecrets)
            + " AND (?5 = '' OR r.secret = ?5) AND (NOT ?6 OR r.state = 'running') AND (?7 = '' OR "
              "r.id < ?7) ORDER BY r.id DESC LIMIT ?8");
        rows.bind(query.organization.value);
        bindSeen(rows, query.only);
        rows.bind(query.secret ? query.secret->value : std::string())
            .bind(std::int64_t(query.runningOnly))
            .bind(query.cursor.value_or(""))
            .bind(std::int64_t(limit) + 1);
        All page;
        std::string last;
        while (rows.step()) {
            if (page.items.size() == limit) {
                page.next = last;
                break;
            }
            last = rows.text(0);
            page.items.push_back(rows.text(1));
        }
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(page));
    });
}

} // namespace strongroom::server
