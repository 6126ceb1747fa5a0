// Pages by keyset along the index of what is current, so that a page costs what it shows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/certificates/certificate_end_storage.h"

#include "base/codec.h"
#include "base/ids.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/seen_secrets.h"
#include "server/storage/sqlite/sqlite_writer.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace strongroom::server {
namespace {

using domain::CertificateEnd;

constexpr std::uint32_t mostEnds = 200;

struct EndPlace
{
    std::int64_t endsAt = std::numeric_limits<std::int64_t>::min();
    std::string secret{};
    std::string key{};
};

/// base64url keeps it opaque, and safe in an address whatever a key is called.
std::string placeText(const CertificateEnd& last)
{
    return toBase64Url(
        bytesOf(std::to_string(toMilliseconds(last.endsAt)) + ' ' + last.secret.value + last.key));
}

Result<EndPlace> placeIn(const std::optional<std::string>& cursor)
{
    const Error unknown{
        ErrorKind::InvalidInput, "The cursor is not one that this server gave.", {}, "cursor"};
    constexpr std::size_t idSize = 36;
    EndPlace place;
    if (!cursor)
        return place;
    const auto bytes = fromBase64Url(*cursor);
    if (!bytes)
        return unknown;
    const std::string text(bytes->begin(), bytes->end());
    const auto* const end = text.data() + text.size();
    const auto [rest, failed] = std::from_chars(text.data(), end, place.endsAt);
    if (failed != std::errc() || rest == end || *rest != ' ')
        return unknown;
    const std::string after(rest + 1, end);
    place.secret = after.substr(0, idSize);
    if (!isId(place.secret))
        return unknown;
    place.key = after.substr(idSize);
    return place;
}

CertificateEnd readEnd(const Statement& row)
{
    CertificateEnd end;
    end.secret = {row.text(0)};
    end.name = row.text(1);
    end.slug = row.text(2);
    if (auto environment = row.optionalText(3))
        end.environment = domain::EnvironmentId{std::move(*environment)};
    end.version = static_cast<std::uint32_t>(row.number(4));
    end.key = row.text(5);
    end.endsAt = fromMilliseconds(row.number(6));
    return end;
}

} // namespace

Result<domain::CertificateEnds> CertificateEndWriter::of(const domain::SecretId& secret,
                                                         std::uint32_t version)
{
    domain::CertificateEnds ends;
    auto rows = m_database.prepare(
        "SELECT key, ends_at FROM certificate_ends WHERE secret = ? AND version = ?");
    rows.bind(secret.value).bind(std::int64_t(version));
    while (rows.step())
        ends.emplace(rows.text(0), fromMilliseconds(rows.number(1)));
    if (rows.failed())
        return rows.error();
    return ends;
}

Result<Done> CertificateEndWriter::put(const domain::Secret& secret, std::uint32_t version,
                                       const domain::CertificateEnds& ends)
{
    for (const auto& [key, end] : ends) {
        auto added =
            m_database
                .prepare("INSERT INTO certificate_ends (secret, version, key, organization, "
                         "ends_at, current) VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?2 = (SELECT "
                         "current_version FROM secrets WHERE id = ?1), 0))")
                .bind(secret.id.value)
                .bind(std::int64_t(version))
                .bind(key)
                .bind(secret.organization.value)
                .bind(toMilliseconds(end))
                .run();
        if (!added)
            return added;
    }
    return Done{};
}

Result<Done> CertificateEndStorage::write(const Work& work) const
{
    return m_storage->writeTo([&](Database& database) -> Result<Done> {
        CertificateEndWriter ends(database);
        SqliteWriter rest(database);
        return work(ends, rest);
    });
}

Result<domain::Page<CertificateEnd>> CertificateEndStorage::list(const EndsQuery& query) const
{
    using All = domain::Page<CertificateEnd>;
    const auto after = placeIn(query.cursor);
    if (!after)
        return after.error();
    const auto limit = std::clamp<std::uint32_t>(query.limit, 1, mostEnds);
    return m_storage->readOne<All>([&](Database& database) -> Result<All> {
        // One secret's few are found by its key, not along the index of all.
        const std::string place = query.secret ? " +c.organization = ?1 AND c.secret = ?5"
                                               : " c.organization = ?1 AND ?5 = ''";
        auto rows = database.prepare(
            "SELECT c.secret, s.name, s.slug, s.environment, c.version, c.key, c.ends_at FROM "
            "certificate_ends c CROSS JOIN secrets s ON s.id = c.secret WHERE"
            + place + " AND c.current = 1 AND s.state = 'active'" + std::string(seenSecrets)
            + " AND c.ends_at <= ?6 AND (c.ends_at, c.secret, c.key) > (?7, ?8, ?9) ORDER BY "
              "c.ends_at, c.secret, c.key LIMIT ?10");
        rows.bind(query.organization.value);
        bindSeen(rows, query.only);
        rows.bind(query.secret ? query.secret->value : std::string())
            .bind(query.before ? toMilliseconds(*query.before)
                               : std::numeric_limits<std::int64_t>::max())
            .bind(after->endsAt)
            .bind(after->secret)
            .bind(after->key)
            .bind(std::int64_t(limit) + 1);
        All page;
        while (rows.step())
            page.items.push_back(readEnd(rows));
        if (rows.failed())
            return rows.error();
        if (page.items.size() > limit) {
            page.items.pop_back();
            page.next = placeText(page.items.back());
        }
        return page;
    });
}

} // namespace strongroom::server
