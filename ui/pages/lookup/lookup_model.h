// What a lookup found, as rows: secrets, commands, environments, people, and lines between them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_request.h"
#include "models/domain/organization.h"
#include "models/domain/secret.h"
#include "ui/theme/icon_ids.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>
#include <vector>

class QAction;

namespace strongroom::ui {

struct LookupRow
{
    QString text{};
    QString side{}; ///< At the end of the row: keys to press, a version.
    std::optional<IconId> icon{};
    std::optional<domain::Secret> secret{};
    std::optional<domain::Environment> environment{}; ///< To go to.
    QPointer<QAction> command{};
    QString record{}; ///< What to look for in the record.
    QString scope{};  ///< Of a secret, for people.
    domain::EnvironmentKind kind = domain::EnvironmentKind::Other;
    bool line = false;     ///< Only says what follows.
    bool onServer = false; ///< To have the server search in all that it keeps of a secret.
    std::optional<domain::AccessRequest> access{}; ///< What may be there, unseen.
    QString reason{};                              ///< Why it cannot be done now.
};

/// There is no role for a value.
class LookupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SideRole = Qt::UserRole + 1, ScopeRole, KindRole, LineRole };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that begin as those before keep their place under the cursor.
    void setRows(std::vector<LookupRow> rows);
    const LookupRow* rowAt(int row) const;
    /// From `row` on by `step`, round the ends; -1 if none can be chosen.
    int next(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spoken(const LookupRow& row) const;

    std::vector<LookupRow> m_rows;
};

} // namespace strongroom::ui
