// Encryption keys as rows: those that the runner holds, and those that something still stands
// under.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_use.h"
#include "models/domain/used_by.h"
#include "models/items/row_model.h"

#include <optional>

namespace strongroom::items {

struct KeyRow
{
    std::string kekId{};
    std::optional<domain::KeyStatus> held{}; ///< None: the runner does not hold it.
    domain::KeyUsage usage{};
    std::optional<domain::UsedBy> usedBy{}; ///< Of what stands under it; none: not known.
};

/// The active one first, then those that matter most.
std::vector<KeyRow> keyRowsOf(const domain::EncryptionKeys& keys);

/// Held, and nothing is known against it but that another runner is behind.
bool isUsable(const KeyRow& row);
/// A runner that was away when keys were changed does not have it as it is now.
bool isBehindSomewhere(const KeyRow& row);

/// "active", "held", "not held".
QString keyStateText(const KeyRow& row);
/// "healthy", "not checked", "✕ cannot be used: …".
QString keyHealthText(const KeyRow& row);
/// What a mistake with it costs, in a sentence or two.
QString keyCostText(const KeyRow& row);

class EncryptionKeyModel : public RowModel<KeyRow>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, State, Health, LastSuccess, Versions, Grace, ColumnCount };

    explicit EncryptionKeyModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    int rowOfKey(const std::string& kekId) const; ///< -1 if it is not there.
    const KeyRow* active() const;                 ///< None if the runner said so of none.

protected:
    QString text(const KeyRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const KeyRow& row) const override;
};

} // namespace strongroom::items
