// What was seen when a change was staged, held against what is there now.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/cell_draft.h"

#include <algorithm>

namespace strongroom::ui {
namespace {

std::uint32_t changedIn(const std::vector<MatrixColumn>& columns,
                        const domain::EnvironmentId& environment, const CellAt& at)
{
    const auto* column = findColumn(columns, environment);
    const auto* key = column == nullptr ? nullptr : findKey(findSecret(*column, at.slug), at.key);
    return key == nullptr ? 0 : key->changedIn;
}

} // namespace

const domain::EnvironmentSecret* findSecret(const MatrixColumn& column, const std::string& slug)
{
    if (!column.secrets)
        return nullptr;
    const auto found =
        std::ranges::find_if(*column.secrets, [&](const domain::EnvironmentSecret& entry) {
            return entry.secret.slug == slug;
        });
    return found == column.secrets->end() ? nullptr : &*found;
}

const domain::VersionKey* findKey(const domain::EnvironmentSecret* secret, const std::string& key)
{
    if (secret == nullptr || !secret->current)
        return nullptr;
    const auto& keys = secret->current->keys;
    const auto found = std::ranges::find(keys, key, &domain::VersionKey::name);
    return found == keys.end() ? nullptr : &*found;
}

const MatrixColumn* findColumn(const std::vector<MatrixColumn>& columns,
                               const domain::EnvironmentId& environment)
{
    const auto found = std::ranges::find_if(
        columns, [&](const MatrixColumn& column) { return column.environment.id == environment; });
    return found == columns.end() ? nullptr : &*found;
}

bool isOvertaken(const CellAt& at, const CellDraft& draft, const std::vector<MatrixColumn>& columns)
{
    return changedIn(columns, at.environment, at) != draft.seen
           || (draft.deed == CellDeed::TakeOver
               && changedIn(columns, draft.from, at) != draft.seenThere);
}

} // namespace strongroom::ui
