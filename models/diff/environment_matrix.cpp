// Slugs met with slugs in all environments, each key held against the first that has it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/environment_matrix.h"

#include <algorithm>
#include <optional>
#include <set>

namespace strongroom::diff {
namespace {

using domain::EnvironmentSecret;

/// The secret of one slug in each environment, or nullptr.
using Across = std::vector<const EnvironmentSecret*>;

std::map<std::string, Across> bySlug(const MatrixColumns& columns)
{
    std::map<std::string, Across> all;
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (const auto& entry : *columns[column]) {
            auto& across = all[entry.secret.slug];
            across.resize(columns.size());
            across[column] = &entry;
        }
    return all;
}

bool isHidden(const EnvironmentSecret* entry)
{
    return entry != nullptr && !entry->current && entry->secret.currentVersion > 0;
}

const domain::VersionKey* keyIn(const EnvironmentSecret* entry, const std::string& key)
{
    if (entry == nullptr || !entry->current)
        return nullptr;
    const auto& keys = entry->current->keys;
    const auto found = std::ranges::find(keys, key, &domain::VersionKey::name);
    return found == keys.end() ? nullptr : &*found;
}

std::set<std::string> keysOf(const Across& across)
{
    std::set<std::string> keys;
    for (const auto* entry : across)
        if (entry != nullptr && entry->current)
            for (const auto& key : entry->current->keys)
                keys.insert(key.name);
    if (keys.empty() && std::ranges::any_of(across, isHidden))
        keys.insert(std::string());
    return keys;
}

std::optional<std::size_t> firstWith(const Across& across, const std::string& key)
{
    for (std::size_t column = 0; column < across.size(); ++column)
        if (keyIn(across[column], key) != nullptr)
            return column;
    return std::nullopt;
}

CellStanding standingOf(const EnvironmentSecret& first, const EnvironmentSecret& other,
                        const std::string& key, const KnownValues& known)
{
    const auto compared = known.find({first.current->id, other.current->id});
    if (compared == known.end() || !compared->second.contains(key))
        return CellStanding::Unknown;
    return compared->second.at(key) ? CellStanding::Same : CellStanding::Differs;
}

/// Of the one that the others are compared with.
CellStanding standingOfFirst(const MatrixRow& row, std::size_t first)
{
    bool alike = false;
    for (std::size_t column = first + 1; column < row.cells.size(); ++column) {
        const auto standing = row.cells[column].standing;
        if (standing == CellStanding::Differs)
            return standing;
        if (standing == CellStanding::Unknown)
            return CellStanding::Unknown;
        alike = alike || standing == CellStanding::Same;
    }
    return alike ? CellStanding::Same : CellStanding::Unknown;
}

MatrixRow rowOf(const std::string& slug, const std::string& key, const Across& across,
                const KnownValues& known)
{
    MatrixRow row{slug, key, std::vector<MatrixCell>(across.size())};
    const auto first = firstWith(across, key);
    for (std::size_t column = 0; column < across.size(); ++column) {
        auto& cell = row.cells[column];
        if (const auto* there = keyIn(across[column], key); there != nullptr)
            cell = {column == *first ? CellStanding::Unknown
                                     : standingOf(*across[*first], *across[column], key, known),
                    there->changedIn};
        else if (isHidden(across[column]))
            cell.standing = CellStanding::Hidden;
    }
    if (first)
        row.cells[*first].standing = standingOfFirst(row, *first);
    return row;
}

} // namespace

bool MatrixRow::has(CellStanding standing) const
{
    return std::ranges::find(cells, standing, &MatrixCell::standing) != cells.end();
}

std::vector<MatrixRow> matrixOf(const MatrixColumns& columns, const KnownValues& known)
{
    std::vector<MatrixRow> rows;
    for (const auto& [slug, across] : bySlug(columns))
        for (const auto& key : keysOf(across))
            rows.push_back(rowOf(slug, key, across, known));
    return rows;
}

std::vector<SecretPair> matrixPairs(const MatrixColumns& columns, const KnownValues& known)
{
    std::vector<SecretPair> pairs;
    for (const auto& [slug, across] : bySlug(columns)) {
        std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> wanted;
        for (const auto& key : keysOf(across)) {
            const auto first = firstWith(across, key);
            for (std::size_t other = first.value_or(across.size()) + 1; other < across.size();
                 ++other)
                if (keyIn(across[other], key) != nullptr
                    && standingOf(*across[*first], *across[other], key, known)
                           == CellStanding::Unknown)
                    wanted[{*first, other}].push_back(key);
        }
        for (auto& [places, keys] : wanted)
            pairs.push_back({slug,
                             {contextOf(*across[places.first]),
                              contextOf(*across[places.second]),
                              std::move(keys),
                              {}}});
    }
    return pairs;
}

VersionPair versionsOf(const SecretPair& pair)
{
    return {pair.wish.left.version, pair.wish.right.version};
}

} // namespace strongroom::diff
