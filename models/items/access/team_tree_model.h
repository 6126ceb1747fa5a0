// Teams as a tree: each below the teams that it stands in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"

#include <QStandardItemModel>

#include <set>
#include <string>

namespace strongroom::items {

/// A team that stands in several teams is found below each; what stands in it, below the first
/// only.
class TeamTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole + 1;

    using QStandardItemModel::QStandardItemModel;
    void setRoster(const domain::AccessRoster& roster);
    /// The first that stands for the team; invalid if there is none.
    QModelIndex indexOf(const domain::TeamId& team) const;

private:
    void add(QStandardItem& parent, const domain::AccessRoster& roster, const domain::Team& team,
             std::set<std::string>& seen);
};

} // namespace strongroom::items
