// Grants in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/grant_list_model.h"

#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"

#include <QLocale>

#include <algorithm>

namespace strongroom::items {

using domain::Grant;

void GrantListModel::setGrants(std::vector<Grant> grants, Timestamp now)
{
    m_now = now;
    setRows(std::move(grants));
}

void GrantListModel::tick(Timestamp now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Left), index(rowCount() - 1, Left));
}

QString GrantListModel::text(const Grant& row, int column) const
{
    switch (column) {
    case Secret:
        return tr("%1 · version %2")
            .arg(row.secretName.empty() ? tr("a secret that you cannot see")
                                        : nameInText(row.secretName))
            .arg(row.version);
    case Who: return QString::fromStdString(row.subjectName);
    case Purpose: return purposeText(row.purpose);
    case Left: return row.revokedAt ? tr("revoked") : remainingText(row.expiresAt, m_now);
    case Uses:
        return tr("%1 of %2")
            .arg(QLocale().toString(row.maxUses - row.uses), QLocale().toString(row.maxUses));
    case From:
        if (!row.breakGlass.empty())
            return tr("an emergency");
        return row.approval.empty() ? tr("policy") : tr("an approval");
    default: return {};
    }
}

QString GrantListModel::title(int column) const
{
    const QString titles[] = {tr("Secret"),  tr("Who"),       tr("Purpose"),
                              tr("Ends in"), tr("Uses left"), tr("Given by")};
    return column < ColumnCount ? titles[column] : QString();
}

} // namespace strongroom::items
