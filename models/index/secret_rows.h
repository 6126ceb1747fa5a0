// What is fixed in size of each secret, in columns.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/stretch.h"
#include "models/index/text_table.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::index {

/// Holds until the index is tidied up.
using Row = std::uint32_t;

/// A UUID's bytes; or, for any other id, its number in the table of shared texts.
using PackedId = std::array<std::uint8_t, 16>;

/// `uuid` is one of the form that newId() makes.
PackedId packUuid(std::string_view uuid);
/// Whether it is what that gives.
bool isUuid(const PackedId& id);
PackedId pack(const std::string& id, TextTable& others);
std::optional<PackedId> packed(const std::string& id, const TextTable& others);
std::string unpack(const PackedId& id, const TextTable& others);

/// What is read while searching stands in columns of its own; what is only shown, together.
class SecretRows
{
public:
    using Number = TextTable::Number;

    struct Place
    {
        std::size_t begin = 0;  ///< In the text: name, slug, description, then a line a key.
        std::uint16_t name = 0; ///< Sizes. A slug that is the folded name is not kept, and has
        std::uint16_t slug = 0; ///< none here.
        std::uint16_t description = 0;
        std::uint16_t keys = 0; ///< With the ends of their lines.

        std::size_t slugAt() const { return begin + name + 1; }
        std::size_t descriptionAt() const { return slugAt() + slug + 1; }
        std::size_t keysAt() const { return descriptionAt() + description + 1; }
        std::size_t end() const { return keysAt() + keys; }
    };
    struct Facts
    {
        std::uint64_t revision = 0;
        std::int64_t createdAt = 0;
        std::int64_t updatedAt = 0;
        std::uint32_t currentVersion = 0;
        std::uint32_t keyCount = 0;
        Number createdBy = 0;
        Number updatedBy = 0;
    };
    struct One
    {
        PackedId id{};
        Place place{};
        Number environment = 0;
        Number owner = 0;
        Number labels = 0;
        Number backend = 0;
        Facts facts{};
    };

    using Column = Stretch<Number>;

    SecretRows();
    SecretRows(const SecretRows&) = delete;
    SecretRows& operator=(const SecretRows&) = delete;

    Row add(const One& one);
    void drop(Row row);
    /// Keeps what lives, in its order; `moved` is told of each: from where, to where.
    template <class Moved>
    void compact(Moved moved);
    void clear();

    std::optional<Row> find(const PackedId& id) const;
    std::size_t live() const { return m_live; }
    std::size_t all() const { return places.size(); }
    bool alive(Row row) const { return row >= m_gone.size() || !m_gone[row]; }

    Stretch<PackedId> ids;
    Stretch<Place> places;
    Column environments, owners, labels, backends;
    Stretch<Facts> facts;

private:
    struct Hash
    {
        using is_transparent = void;
        const SecretRows* rows;
        std::size_t operator()(Row row) const { return (*this)(rows->ids[row]); }
        std::size_t operator()(const PackedId& id) const;
    };
    struct Same
    {
        using is_transparent = void;
        const SecretRows* rows;
        bool operator()(Row a, Row b) const { return a == b; }
        bool operator()(const PackedId& id, Row row) const { return id == rows->ids[row]; }
        bool operator()(Row row, const PackedId& id) const { return id == rows->ids[row]; }
    };
    using Ids = boost::unordered_flat_set<Row, Hash, Same>; ///< Five bytes a row.
    void index();
    std::size_t partOf(const PackedId& id) const { return Hash{this}(id) % m_byId.size(); }

    std::vector<Ids> m_byId; ///< Several: one that grows moves all that is in it.
    std::size_t m_live = 0;
    std::vector<bool> m_gone; ///< Rows past its end are not.
};

template <class Moved>
void SecretRows::compact(Moved moved)
{
    Row to = 0;
    for (Row from = 0; from < all(); ++from) {
        if (!alive(from))
            continue;
        ids[to] = ids[from];
        places[to] = places[from];
        environments[to] = environments[from];
        owners[to] = owners[from];
        labels[to] = labels[from];
        backends[to] = backends[from];
        facts[to] = facts[from];
        moved(from, to++);
    }
    ids.truncate(to);
    places.truncate(to);
    environments.truncate(to);
    owners.truncate(to);
    labels.truncate(to);
    backends.truncate(to);
    facts.truncate(to);
    index();
}

} // namespace strongroom::index
