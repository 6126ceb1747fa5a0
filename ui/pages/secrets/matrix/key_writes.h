// Staged changes as what is written: one for each secret, with what becomes of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/matrix/key_write_model.h"
#include "ui/actions/write_keys.h"
#include "ui/pages/secrets/matrix/cell_draft.h"

namespace strongroom::ui {

/// The changes of one secret in one environment. `write` has no organization, values, note and
/// purpose yet.
struct PlannedWrite
{
    domain::Environment environment{};
    std::string slug{};
    KeyWrite write{};
    items::KeyWriteRow row{};
    std::vector<std::string> sets{}; ///< Keys whose values come from the drafts.
};

/// In the order of environments, then slugs. Left out is what somebody else has overtaken.
std::vector<PlannedWrite> plannedWrites(const std::vector<MatrixColumn>& columns,
                                        const CellDrafts& drafts);

/// The write with copies of the values that it needs.
KeyWrite withValues(const PlannedWrite& planned, const CellDrafts& drafts);

/// "3 changes in 2 environments".
QString summaryOf(const CellDrafts& drafts);

} // namespace strongroom::ui
