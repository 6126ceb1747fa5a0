// Several environments side by side, key by key: who has one, who lacks it, and whose value
// differs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/environment_pairs.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::diff {

/// Unknown: it is there, and nobody has compared it. Hidden: one may not see which keys are there.
enum class CellStanding { Missing, Unknown, Same, Differs, Hidden };

struct MatrixCell
{
    CellStanding standing = CellStanding::Missing;
    std::uint32_t changedIn = 0; ///< The version that last changed the value; 0 if it is not there.

    bool isThere() const { return changedIn > 0; }
};

/// A key of the secrets of one slug. The first environment that has the key is what the others are
/// compared with: it is the same if all of them are, and differs if one does.
struct MatrixRow
{
    std::string slug{};
    std::string key{};               ///< Empty: of none of these secrets the keys are to be seen.
    std::vector<MatrixCell> cells{}; ///< One for each environment.

    bool has(CellStanding standing) const;
};

/// Borrowed, in the order in which they are shown.
using MatrixColumns = std::vector<const std::vector<domain::EnvironmentSecret>*>;
/// What the custodian has said of two versions; another version is not the one that was compared.
using VersionPair = std::pair<domain::VersionId, domain::VersionId>;
using KnownValues = std::map<VersionPair, domain::SameValues>;

/// By slug, then key.
std::vector<MatrixRow> matrixOf(const MatrixColumns& columns, const KnownValues& known = {});

/// What has to be asked for a matrix without an Unknown: for each secret its first environment with
/// each of the others, and more only for keys that the first one lacks. Without what is known.
std::vector<SecretPair> matrixPairs(const MatrixColumns& columns, const KnownValues& known = {});

VersionPair versionsOf(const SecretPair& pair);

} // namespace strongroom::diff
