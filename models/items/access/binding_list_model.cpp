// Bindings in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/access/binding_list_model.h"

#include "models/items/holder_list_model.h"

namespace strongroom::items {

QString BindingListModel::text(const domain::NamedBinding& row, int column) const
{
    switch (column) {
    case Who:
        return QString::fromStdString(row.holder.name.empty() ? row.holder.object.id
                                                              : row.holder.name);
    case Kind: return kindText(row.holder.object.type);
    case Role: return roleText(row.role);
    case On: return namedText(row.object);
    default: return {};
    }
}

QString BindingListModel::title(int column) const
{
    const QString titles[] = {tr("Who"), tr("Kind"), tr("Role"), tr("On")};
    return titles[column];
}

} // namespace strongroom::items
