// Columns, and a set of row numbers that are compared by the ids they stand for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_rows.h"

#include "base/ids.h"

#include <cstring>

namespace strongroom::index {
namespace {

constexpr std::size_t versionByte = 6; ///< Of a UUID it is never 0.
constexpr std::size_t variantByte = 8;
constexpr std::size_t parts = 61; ///< Of the ids; no power of two, for their sets use such digits.

int digitOf(char c)
{
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

PackedId numbered(TextTable::Number number)
{
    PackedId id{};
    std::memcpy(id.data() + id.size() - sizeof number, &number, sizeof number);
    return id;
}

} // namespace

PackedId packUuid(std::string_view uuid)
{
    PackedId bytes{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.size(); i += 2) {
        if (uuid[i] == '-')
            ++i;
        bytes[at++] = static_cast<std::uint8_t>(digitOf(uuid[i]) << 4 | digitOf(uuid[i + 1]));
    }
    return bytes;
}

bool isUuid(const PackedId& id)
{
    return id[versionByte] >> 4 == 7 && id[variantByte] >> 6 == 2;
}

PackedId pack(const std::string& id, TextTable& others)
{
    return isId(id) ? packUuid(id) : numbered(others.number(id));
}

std::optional<PackedId> packed(const std::string& id, const TextTable& others)
{
    if (isId(id))
        return packUuid(id);
    const auto number = others.find(id);
    return number ? std::optional(numbered(*number)) : std::nullopt;
}

std::string unpack(const PackedId& id, const TextTable& others)
{
    if (id[versionByte] == 0) {
        TextTable::Number number = 0;
        std::memcpy(&number, id.data() + id.size() - sizeof number, sizeof number);
        return others.text(number);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[id[i] >> 4];
        text += digits[id[i] & 0x0f];
    }
    return text;
}

std::size_t SecretRows::Hash::operator()(const PackedId& id) const
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::memcpy(&first, id.data(), sizeof first);
    std::memcpy(&last, id.data() + sizeof first, sizeof last);
    return static_cast<std::size_t>((first ^ last * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU);
}

SecretRows::SecretRows()
{
    m_byId.reserve(parts);
    for (std::size_t part = 0; part < parts; ++part)
        m_byId.emplace_back(0, Hash{this}, Same{this});
}

Row SecretRows::add(const One& one)
{
    const auto row = static_cast<Row>(ids.size());
    ids.push_back(one.id);
    places.push_back(one.place);
    environments.push_back(one.environment);
    owners.push_back(one.owner);
    labels.push_back(one.labels);
    backends.push_back(one.backend);
    facts.push_back(one.facts);
    m_byId[partOf(one.id)].insert(row);
    ++m_live;
    return row;
}

void SecretRows::drop(Row row)
{
    m_live -= m_byId[partOf(ids[row])].erase(row);
    m_gone.resize(all());
    m_gone[row] = true;
}

void SecretRows::clear()
{
    for (auto& part : m_byId)
        part = Ids(0, Hash{this}, Same{this});
    m_live = 0;
    ids.clear();
    places.clear();
    environments.clear();
    owners.clear();
    labels.clear();
    backends.clear();
    facts.clear();
    m_gone = {};
}

void SecretRows::index()
{
    m_gone = {};
    for (auto& part : m_byId)
        part.clear();
    for (Row row = 0; row < all(); ++row)
        m_byId[partOf(ids[row])].insert(row);
    m_live = all();
}

std::optional<Row> SecretRows::find(const PackedId& id) const
{
    const auto& part = m_byId[partOf(id)];
    const auto found = part.find(id);
    return found == part.end() ? std::nullopt : std::optional(*found);
}

} // namespace strongroom::index
