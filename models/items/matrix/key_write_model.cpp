// What is set comes before what is taken over, and that before what goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/matrix/key_write_model.h"

#include <QStringList>

namespace strongroom::items {
namespace {

QString effectOf(const KeyWriteRow& row)
{
    QStringList parts;
    if (row.created)
        parts << KeyWriteModel::tr("new secret");
    if (row.set > 0)
        parts << KeyWriteModel::tr("%n key(s) set", nullptr, row.set);
    if (row.taken > 0)
        parts << KeyWriteModel::tr("%n key(s) taken over", nullptr, row.taken);
    if (row.removed > 0)
        parts << KeyWriteModel::tr("%n key(s) removed", nullptr, row.removed);
    return parts.join(KeyWriteModel::tr("; "));
}

} // namespace

QString KeyWriteModel::text(const KeyWriteRow& row, int column) const
{
    switch (column) {
    case Secret: return row.secret;
    case Environment: return row.environment;
    case Effect: return effectOf(row);
    case Becomes: return tr("v%1").arg(row.version);
    case State: {
        const QString states[] = {tr("waiting"), tr("being saved"), tr("saved"),
                                  tr("saved in part"), tr("not saved")};
        return states[static_cast<int>(row.state)];
    }
    case Note: return row.note;
    default: return {};
    }
}

QString KeyWriteModel::title(int column) const
{
    const QString titles[] = {tr("Secret"),  tr("Environment"), tr("What happens"),
                              tr("Becomes"), tr("State"),       tr("To know")};
    return titles[column];
}

Condition KeyWriteModel::condition(const KeyWriteRow& row) const
{
    switch (row.state) {
    case WriteState::Written: return Condition::Good;
    case WriteState::Partly: return Condition::Attention;
    case WriteState::Failed: return Condition::Broken;
    case WriteState::Waiting:
    case WriteState::Writing: break;
    }
    return Condition::Pending;
}

} // namespace strongroom::items
