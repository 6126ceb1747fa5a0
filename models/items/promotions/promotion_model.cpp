// What is added comes before what is replaced, and that before what stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/promotions/promotion_model.h"

#include "models/items/shown_name.h"

#include <QStringList>

namespace strongroom::items {
namespace {

QString effectOf(const PromotionRow& row)
{
    QStringList parts;
    if (row.created)
        parts << PromotionModel::tr("new secret");
    if (row.added > 0)
        parts << PromotionModel::tr("%n key(s) added", nullptr, row.added);
    if (row.changed > 0)
        parts << PromotionModel::tr("%n key(s) changed", nullptr, row.changed);
    if (row.replaced > 0)
        parts << PromotionModel::tr("%n key(s) replaced, values not compared", nullptr,
                                    row.replaced);
    if (row.same > 0)
        parts << PromotionModel::tr("%n key(s) the same already", nullptr, row.same);
    if (row.staying > 0)
        parts << PromotionModel::tr("%n key(s) stay", nullptr, row.staying);
    return parts.join(PromotionModel::tr("; "));
}

} // namespace

QString PromotionModel::text(const PromotionRow& row, int column) const
{
    switch (column) {
    case Name: return shownName(row.name);
    case Effect: return effectOf(row);
    case State: {
        const QString states[] = {tr("not checked yet"), tr("can be promoted"), tr("not possible"),
                                  tr("on its way"),      tr("promoted"),        tr("failed")};
        return states[static_cast<int>(row.state)];
    }
    case Note:
        return row.state == PromotionState::Promoted ? tr("now version %1").arg(row.version)
                                                     : row.note;
    default: return {};
    }
}

QString PromotionModel::title(int column) const
{
    const QString titles[] = {tr("Secret"), tr("What happens"), tr("State"), tr("To know")};
    return titles[column];
}

Condition PromotionModel::condition(const PromotionRow& row) const
{
    switch (row.state) {
    case PromotionState::Promoted: return Condition::Good;
    case PromotionState::Failed: return Condition::Broken;
    case PromotionState::NotGiven: return Condition::Attention;
    case PromotionState::Unasked:
    case PromotionState::Ready:
    case PromotionState::Promoting: break;
    }
    return Condition::Pending;
}

} // namespace strongroom::items
