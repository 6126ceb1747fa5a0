// Changes of single keys, staged until they are saved: values in wiped memory, and nowhere else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "models/diff/environment_matrix.h"
#include "models/domain/organization.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::ui {

/// A key of the secret of that slug, in one environment.
struct CellAt
{
    domain::EnvironmentId environment{};
    std::string slug{};
    std::string key{};

    friend auto operator<=>(const CellAt&, const CellAt&) = default;
};

enum class CellDeed { Set, TakeOver, Remove };

struct CellDraft
{
    CellDeed deed = CellDeed::Set;
    SecretBytes value{0};         ///< Of Set.
    domain::EnvironmentId from{}; ///< Of TakeOver.
    std::uint32_t seen = 0;       ///< MatrixCell::changedIn, as the person saw it.
    std::uint32_t seenThere = 0;  ///< The same of `from`.
    QString refusal{};            ///< Why it was not saved the last time.
};

using CellDrafts = std::map<CellAt, CellDraft>;

/// An environment as it was loaded; none while it is on its way.
struct MatrixColumn
{
    domain::Environment environment{};
    std::optional<std::vector<domain::EnvironmentSecret>> secrets{};
};

const domain::EnvironmentSecret* findSecret(const MatrixColumn& column, const std::string& slug);
const domain::VersionKey* findKey(const domain::EnvironmentSecret* secret, const std::string& key);
const MatrixColumn* findColumn(const std::vector<MatrixColumn>& columns,
                               const domain::EnvironmentId& environment);

/// Whether somebody else has written what it is about since it was staged.
bool isOvertaken(const CellAt& at, const CellDraft& draft,
                 const std::vector<MatrixColumn>& columns);

} // namespace strongroom::ui
