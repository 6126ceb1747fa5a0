// Pages of secrets. What somebody may see comes as several lists in the same order, each from an
// index, and is merged row by row: a page costs what it shows, however much it does not show.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/read.h"
#include "server/storage/sqlite/rows.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <list>
#include <tuple>

namespace strongroom::server {
namespace {

constexpr std::uint32_t longestPage = 1000; ///< For whoever keeps a copy of all.
/// With more environments than this, what is seen stands so close together that one list will do.
constexpr std::size_t mostLists = 64;

using Position = std::pair<std::string, std::string>; ///< Name and id.

/// A cursor is the last row's name and id; base64url keeps it opaque and safe in an address.
std::string cursorOf(const domain::Secret& last)
{
    return toBase64Url(bytesOf(last.id.value + last.name));
}

Result<Position> readCursor(const std::string& cursor)
{
    const auto bytes = fromBase64Url(cursor);
    constexpr std::size_t idSize = 36;
    if (!bytes || bytes->size() < idSize)
        return Error{
            ErrorKind::InvalidInput, "The cursor is not one that this server gave.", {}, "cursor"};
    const std::string text(bytes->begin(), bytes->end());
    return Position(text.substr(idSize), text.substr(0, idSize));
}

std::string likePattern(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

/// One ordered list of secrets.
class Listing
{
public:
    explicit Listing(Statement query) : m_query(std::move(query)) { next(); }

    bool ended() const { return m_ended; }
    bool failed() const { return m_query.failed(); }
    Error error() const { return m_query.error(); }
    const domain::Secret& front() const { return m_front; }

    void next()
    {
        m_ended = !m_query.step();
        if (!m_ended)
            m_front = readSecret(m_query);
    }

private:
    Statement m_query;
    domain::Secret m_front{};
    bool m_ended = false;
};

bool before(const Listing& one, const Listing& other)
{
    return std::tie(one.front().name, one.front().id)
           < std::tie(other.front().name, other.front().id);
}

class SecretList
{
public:
    SecretList(Database& database, const SecretFilter& filter, Position after)
        : m_database(database), m_filter(filter), m_after(std::move(after)),
          m_limit(std::clamp<std::uint32_t>(filter.limit, 1, longestPage))
    {}

    Result<domain::Page<domain::Secret>> page()
    {
        open();
        domain::Page<domain::Secret> page;
        while (page.items.size() <= m_limit) {
            for (const auto& list : m_lists)
                if (list.failed())
                    return list.error();
            std::erase_if(m_lists, [](const Listing& list) { return list.ended(); });
            if (m_lists.empty())
                break;
            auto& least = *std::ranges::min_element(m_lists, before);
            // The same secret may be opened in several ways.
            if (page.items.empty() || page.items.back().id != least.front().id)
                page.items.push_back(least.front());
            least.next();
        }
        if (page.items.size() > m_limit) {
            page.items.pop_back();
            page.next = cursorOf(page.items.back());
        }
        return page;
    }

private:
    void open()
    {
        if (!m_filter.only) {
            openPlace(m_filter.environment        ? " AND environment = ?3"
                      : m_filter.organizationOnly ? " AND environment IS NULL AND ?3 = ''"
                                                  : " AND ?3 = ''",
                      m_filter.environment ? m_filter.environment->value : std::string());
            return;
        }
        const auto environments = visibleEnvironments();
        if (environments.size() > mostLists) {
            boost::json::array all;
            for (const auto& environment : environments)
                all.emplace_back(environment.value);
            openPlace(" AND environment IN (SELECT value FROM json_each(?3))",
                      boost::json::serialize(all));
        } else {
            for (const auto& environment : environments)
                openPlace(" AND environment = ?3", environment.value);
        }
        for (const auto& holder : m_filter.only->holders)
            openHolder(holder);
    }

    std::vector<domain::EnvironmentId> visibleEnvironments() const
    {
        if (m_filter.organizationOnly)
            return {};
        auto seen = m_filter.only->environments;
        if (m_filter.environment)
            std::erase_if(seen, [this](const auto& one) { return one != *m_filter.environment; });
        return seen;
    }

    std::string matches() const
    {
        return m_filter.text.empty() ? " AND ?4 = '%%'"
                                     : " AND (name LIKE ?4 ESCAPE '\\' OR slug LIKE ?4 ESCAPE '\\' "
                                       "OR description LIKE ?4 ESCAPE '\\' OR labels LIKE ?4 "
                                       "ESCAPE '\\')";
    }

    void openPlace(const std::string& condition, const std::string& place)
    {
        auto query = m_database.prepare(
            "SELECT " + std::string(secretColumns) + " FROM secrets WHERE organization = ?1 AND "
            + "state = ?2" + condition + matches()
            + (m_filter.cursor ? " AND (name, id) > (?5, ?6)" : " AND ?5 = '' AND ?6 = ''")
            + " ORDER BY name, id LIMIT ?7");
        start(std::move(query), place);
    }

    void openHolder(const std::string& holder)
    {
        const std::string scope = m_filter.organizationOnly ? " AND environment IS NULL"
                                  : m_filter.environment    ? " AND environment = ?8"
                                                            : "";
        auto query = m_database.prepare(
            "SELECT " + std::string(secretColumns)
            + " FROM secret_holders CROSS JOIN secrets ON id = secret WHERE tenant = ?1 AND "
              "secret_state = ?2 AND holder = ?3"
            + scope + matches()
            + (m_filter.cursor ? " AND (secret_name, secret) > (?5, ?6)"
                               : " AND ?5 = '' AND ?6 = ''")
            + " ORDER BY secret_name, secret LIMIT ?7");
        start(std::move(query), holder,
              m_filter.environment.has_value() && !m_filter.organizationOnly);
    }

    void start(Statement query, const std::string& third, bool withEnvironment = false)
    {
        query.bind(m_filter.organization.value)
            .bind(nameOf(m_filter.state))
            .bind(third)
            .bind(likePattern(m_filter.text))
            .bind(m_after.first)
            .bind(m_after.second)
            .bind(std::int64_t(m_limit) + 1);
        if (withEnvironment)
            query.bind(m_filter.environment->value);
        m_lists.emplace_back(std::move(query));
    }

    Database& m_database;
    const SecretFilter& m_filter;
    const Position m_after;
    const std::uint32_t m_limit;
    std::list<Listing> m_lists{};
};

} // namespace

Result<domain::Page<domain::Secret>> SqliteStorage::secrets(const SecretFilter& filter)
{
    Position after;
    if (filter.cursor) {
        auto read = readCursor(*filter.cursor);
        if (!read)
            return read.error();
        after = std::move(*read);
    }
    return read<domain::Page<domain::Secret>>(
        [&](Database& database) { return SecretList(database, filter, std::move(after)).page(); });
}

} // namespace strongroom::server
