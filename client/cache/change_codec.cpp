// Numbers in seven bits a byte, texts by their place in a table.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/change_codec.h"

#include "base/ids.h"
#include "models/index/folded_text.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::client {
namespace {

constexpr std::size_t mostItems = 1'000'000; ///< In one part; more is no part of ours.

/// How an id is written.
constexpr std::uint64_t asText = 0;
constexpr std::uint64_t asUuid = 1; ///< Its sixteen bytes.

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
    void id(const std::string& id)
    {
        number(isId(id) ? asUuid : asText);
        if (!isId(id))
            return own(id);
        const auto bytes = index::packUuid(id);
        m_body.insert(m_body.end(), bytes.begin(), bytes.end());
    }
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
    std::unordered_map<std::string, std::size_t> m_places;
    Bytes m_table;
    Bytes m_body;
};

/// Once something did not make sense, everything it gives is empty.
class Reader
{
public:
    /// Texts that stand once go into the index at once.
    Reader(std::span<const std::uint8_t> bytes, index::SecretIndex& index)
        : m_rest(bytes), m_index(index)
    {
        for (auto left = count(); left > 0 && !m_failed; --left) {
            m_table.push_back(own());
            m_numbers.push_back(index.share(m_table.back()));
        }
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
    std::uint32_t small() { return static_cast<std::uint32_t>(number()); }
    std::size_t count()
    {
        const auto value = number();
        return value > mostItems ? static_cast<std::size_t>(fail()) : value;
    }
    /// Lies in what is read.
    std::string_view own()
    {
        const auto size = number();
        const auto bytes = take(size);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
    std::string_view sharedText()
    {
        const auto place = sharedPlace();
        return m_failed ? std::string_view() : m_table[place];
    }
    index::TextTable::Number shared()
    {
        const auto place = sharedPlace();
        return m_failed ? 0 : m_numbers[place];
    }
    index::PackedId id()
    {
        if (number() != asUuid)
            return m_index.packId(std::string(own()));
        index::PackedId id{};
        const auto bytes = take(id.size());
        std::ranges::copy(bytes, id.begin());
        if (!m_failed && !index::isUuid(id))
            fail();
        return id;
    }
    std::int64_t milliseconds() { return static_cast<std::int64_t>(number()); }
    Timestamp time() { return Timestamp(std::chrono::milliseconds(milliseconds())); }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> take(std::uint64_t size)
    {
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const auto bytes = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return bytes;
    }
    std::size_t sharedPlace()
    {
        const auto place = number();
        return place < m_table.size() ? place : static_cast<std::size_t>(fail());
    }
    std::uint64_t fail()
    {
        m_failed = true;
        m_rest = {};
        return 0;
    }

    std::span<const std::uint8_t> m_rest;
    index::SecretIndex& m_index;
    std::vector<std::string_view> m_table;
    std::vector<index::TextTable::Number> m_numbers;
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
        mark.listing = std::string(cursor);
    mark.listed = from.number();
    mark.asOf = from.time();
    return mark;
}

void write(Writer& to, const domain::KeyedSecret& keyed)
{
    const auto& secret = keyed.secret;
    to.id(secret.id.value);
    to.shared(secret.organization.value);
    to.shared(secret.environment ? secret.environment->value : std::string());
    to.own(secret.name);
    to.own(secret.slug == index::folded(secret.name) ? std::string_view() : secret.slug);
    to.own(secret.description);
    to.own(index::linesOf(keyed.keys));
    to.shared(index::linesOf(secret.labels));
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

index::LoadedSecret readSecret(Reader& from)
{
    index::LoadedSecret secret;
    secret.id = from.id();
    secret.organization = from.sharedText();
    secret.environment = from.shared();
    secret.name = from.own();
    secret.slug = from.own();
    secret.description = from.own();
    secret.keys = from.own();
    secret.labels = from.shared();
    secret.owner = from.shared();
    secret.backend = from.shared();
    secret.facts.revision = from.number();
    secret.facts.currentVersion = from.small();
    secret.facts.keyCount = from.small();
    secret.facts.createdAt = from.milliseconds();
    secret.facts.updatedAt = from.milliseconds();
    secret.facts.createdBy = from.shared();
    secret.facts.updatedBy = from.shared();
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

Result<LoadedPart> load(std::span<const std::uint8_t> bytes, index::SecretIndex& index)
{
    Reader from(bytes, index);
    LoadedPart part;
    part.mark = readMark(from);
    for (auto left = from.count(); left > 0; --left, ++part.changes) {
        const auto secret = readSecret(from);
        if (from.failed())
            break;
        index.load(secret);
    }
    for (auto left = from.count(); left > 0 && !from.failed(); --left, ++part.changes)
        (void)index.remove({std::string(from.own())});
    if (from.failed() || !from.atEnd())
        return Error{ErrorKind::Corrupted, "A part of the copy of metadata makes no sense."};
    return part;
}

} // namespace strongroom::client
