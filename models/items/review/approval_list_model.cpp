// Sorted by whose turn it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/approval_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"

#include <QLocale>

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
    m_reader = reader;
    setRows(std::move(approvals));
}

int ApprovalListModel::waiting() const
{
    return static_cast<int>(std::ranges::count(rows(), true, &Approval::mayDecide));
}

QString ApprovalListModel::text(const Approval& row, int column) const
{
    switch (column) {
    case State:
        if (row.mayDecide)
            return tr("For you");
        if (row.state == ApprovalState::Waiting && row.requester == m_reader)
            return tr("Yours");
        return stateText(row.state);
    case Asked: return askedText(row);
    case Who: return QString::fromStdString(row.requesterName);
    case Purpose: return purposeText(row.purpose);
    case Agreed:
        return tr("%1 of %2")
            .arg(QLocale().toString(approvalsIn(row)), QLocale().toString(row.needed));
    case When: return shortTime(row.createdAt);
    default: return {};
    }
}

QString ApprovalListModel::title(int column) const
{
    const QString titles[] = {tr("State"),   tr("Request"), tr("Who"),
                              tr("Purpose"), tr("Agreed"),  tr("Asked at")};
    return column < ColumnCount ? titles[column] : QString();
}

} // namespace strongroom::items
