// Numbers in seven bits a byte, texts by their place in a table.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/change_codec.h"

#include <map>
#include <string_view>

namespace strongroom::client {
namespace {

constexpr std::size_t mostItems = 1'000'000; ///< In one part; more is no part of ours.

void add(Bytes& to, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        to.push_back(static_cast<std::uint8_t>(number | 0x80));
    to.push_back(static_cast<std::uint8_t>(number));
}

void add(Bytes& to, std::string_view text)
{
    add(to, text.size());
    to.insert(to.end(), text.begin(), text.end());
}

std::uint64_t numberOf(Timestamp time)
{
    return static_cast<std::uint64_t>(time.time_since_epoch().count());
}

class Writer
{
public:
    void number(std::uint64_t value) { add(m_body, value); }
    void own(std::string_view text) { add(m_body, text); }
    void shared(const std::string& text)
    {
        const auto [place, added] = m_places.emplace(text, m_places.size());
        if (added)
            add(m_table, text);
        number(place->second);
    }
    Bytes finish() const
    {
        Bytes all;
        add(all, m_places.size());
        all.insert(all.end(), m_table.begin(), m_table.end());
        all.insert(all.end(), m_body.begin(), m_body.end());
        return all;
    }

private:
    std::map<std::string, std::size_t> m_places;
    Bytes m_table;
    Bytes m_body;
};

/// Once something did not make sense, everything it gives is empty.
class Reader
{
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_rest(bytes)
    {
        for (auto left = count(); left > 0 && !m_failed; --left)
            m_table.push_back(own());
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = m_rest.front();
            m_rest = m_rest.subspan(1);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        return fail();
    }
    std::size_t count()
    {
        const auto value = number();
        return value > mostItems ? static_cast<std::size_t>(fail()) : value;
    }
    std::string own()
    {
        const auto size = number();
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const auto bytes = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return {bytes.begin(), bytes.end()};
    }
    std::string shared()
    {
        const auto place = number();
        if (place < m_table.size())
            return m_table[place];
        fail();
        return {};
    }
    Timestamp time()
    {
        return Timestamp(std::chrono::milliseconds(static_cast<std::int64_t>(number())));
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::uint64_t fail()
    {
        m_failed = true;
        m_rest = {};
        return 0;
    }

    std::span<const std::uint8_t> m_rest;
    std::vector<std::string> m_table;
    bool m_failed = false;
};

void write(Writer& to, const CopyMark& mark)
{
    to.number(mark.position ? *mark.position + 1 : 0);
    to.number(mark.seen);
    to.number(numberOf(mark.seenAt));
    to.number(mark.whole ? 1 : 0);
    to.number(mark.listing ? 1 : 0);
    to.own(mark.listing.value_or(""));
    to.number(mark.listed);
    to.number(numberOf(mark.asOf));
}

CopyMark readMark(Reader& from)
{
    CopyMark mark;
    if (const auto position = from.number(); position > 0)
        mark.position = position - 1;
    mark.seen = from.number();
    mark.seenAt = from.time();
    mark.whole = from.number() != 0;
    const bool listing = from.number() != 0;
    auto cursor = from.own();
    if (listing)
        mark.listing = std::move(cursor);
    mark.listed = from.number();
    mark.asOf = from.time();
    return mark;
}

void write(Writer& to, const domain::Secret& secret)
{
    to.own(secret.id.value);
    to.shared(secret.organization.value);
    to.shared(secret.environment ? secret.environment->value : std::string());
    to.own(secret.name);
    to.own(secret.slug == secret.name ? std::string() : secret.slug);
    to.own(secret.description);
    to.number(secret.labels.size());
    for (const auto& label : secret.labels)
        to.shared(label);
    to.shared(secret.owner);
    to.shared(secret.backend.value);
    to.number(secret.revision);
    to.number(secret.currentVersion);
    to.number(secret.keyCount);
    to.number(numberOf(secret.createdAt));
    to.number(numberOf(secret.updatedAt));
    to.shared(secret.createdBy);
    to.shared(secret.updatedBy);
}

domain::Secret readSecret(Reader& from)
{
    domain::Secret secret;
    secret.id = {from.own()};
    secret.organization = {from.shared()};
    if (auto environment = from.shared(); !environment.empty())
        secret.environment = domain::EnvironmentId{std::move(environment)};
    secret.name = from.own();
    secret.slug = from.own();
    if (secret.slug.empty())
        secret.slug = secret.name;
    secret.description = from.own();
    for (auto left = from.count(); left > 0 && !from.failed(); --left)
        secret.labels.push_back(from.shared());
    secret.owner = from.shared();
    secret.backend = {from.shared()};
    secret.revision = from.number();
    secret.currentVersion = static_cast<std::uint32_t>(from.number());
    secret.keyCount = static_cast<std::uint32_t>(from.number());
    secret.createdAt = from.time();
    secret.updatedAt = from.time();
    secret.createdBy = from.shared();
    secret.updatedBy = from.shared();
    return secret;
}

} // namespace

Bytes encode(const CopyChange& change)
{
    Writer to;
    write(to, change.mark);
    to.number(change.put.size());
    for (const auto& secret : change.put)
        write(to, secret);
    to.number(change.removed.size());
    for (const auto& id : change.removed)
        to.own(id.value);
    return to.finish();
}

Result<CopyChange> decode(std::span<const std::uint8_t> bytes)
{
    Reader from(bytes);
    CopyChange change;
    change.mark = readMark(from);
    for (auto left = from.count(); left > 0 && !from.failed(); --left)
        change.put.push_back(readSecret(from));
    for (auto left = from.count(); left > 0 && !from.failed(); --left)
        change.removed.push_back({from.own()});
    if (from.failed() || !from.atEnd())
        return Error{ErrorKind::Corrupted, "A part of the copy of metadata makes no sense."};
    return change;
}

} // namespace strongroom::client
