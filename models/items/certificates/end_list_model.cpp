// What presses first is the reader's first row.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/certificates/end_list_model.h"

#include "models/items/certificates/end_words.h"
#include "models/items/shown_name.h"

namespace strongroom::items {

QString EndListModel::text(const domain::CertificateEnd& row, int column) const
{
    switch (column) {
    case Secret: return shownName(row.name);
    case Scope: return m_scopeName(row.environment);
    case Key: return QString::fromStdString(row.key);
    case Ends: return endsInText(row.endsAt, m_now);
    case Day: return endDay(row.endsAt);
    default: return {};
    }
}

QString EndListModel::title(int column) const
{
    const QString titles[] = {tr("Secret"), tr("Scope"), tr("Key"), tr("Ends"), tr("Day")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition EndListModel::condition(const domain::CertificateEnd& row) const
{
    return endCondition(row.endsAt, m_now);
}

} // namespace strongroom::items
