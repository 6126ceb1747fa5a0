// Sorted by whose turn it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/approval_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"

#include <algorithm>

namespace strongroom::items {

using domain::Approval;
using domain::ApprovalState;

void ApprovalListModel::setApprovals(std::vector<Approval> approvals, const std::string& reader)
{
    const auto turn = [&](const Approval& one) {
        if (one.mayDecide)
            return 0;
        if (one.state == ApprovalState::Waiting)
            return one.requester == reader ? 1 : 2;
        return 3;
    };
    std::ranges::stable_sort(approvals, {}, turn);
    beginResetModel();
    m_reader = reader;
    m_rows = std::move(approvals);
    endResetModel();
}

int ApprovalListModel::rowOf(const domain::ApprovalId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &Approval::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ApprovalListModel::waiting() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Approval::mayDecide));
}

QVariant ApprovalListModel::data(const QModelIndex& index, int role) const
{
    const auto* one = approvalAt(index.row());
    if (one == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State:
        if (one->mayDecide)
            return tr("For you");
        if (one->state == ApprovalState::Waiting && one->requester == m_reader)
            return tr("Yours");
        return stateText(one->state);
    case Asked: return askedText(*one);
    case Who: return QString::fromStdString(one->requesterName);
    case Purpose: return purposeText(one->purpose);
    case Agreed: return tr("%1 of %2").arg(approvalsIn(*one)).arg(one->needed);
    case When: return shortTime(one->createdAt);
    default: return {};
    }
}

const domain::Approval* ApprovalListModel::approvalAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ApprovalListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApprovalListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApprovalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"),   tr("Request"), tr("Who"),
                              tr("Purpose"), tr("Agreed"),  tr("Asked at")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
