// A reason comes before what is lost, and that before what comes along.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/backends/moving_secret_model.h"

#include "models/items/reason_text.h"
#include "models/items/used_by_words.h"

#include <QLocale>
#include <QStringList>

namespace strongroom::items {

using domain::MovedState;
using domain::MovingSecret;

void MovingSecretModel::setUses(std::map<std::string, domain::UsedBy> uses)
{
    m_uses = std::move(uses);
    if (rowCount() > 0)
        emit dataChanged(index(0, Note), index(rowCount() - 1, Note));
}

QString MovingSecretModel::text(const MovingSecret& row, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(row.name);
    case State: {
        const QString states[] = {tr("to move"), tr("moved"), tr("failed"), tr("stays")};
        return states[static_cast<int>(row.state)];
    }
    case Versions: return QLocale().toString(static_cast<qulonglong>(row.versions));
    case Note: {
        if (!row.problem.empty())
            return reasonText(row.problem);
        QStringList notes;
        if (!row.grants.empty())
            notes << tr("%n grant(s) end", nullptr, static_cast<int>(row.grants.size()));
        if (row.staying > 0)
            notes << tr("%n deleted version(s) stay in the trash", nullptr,
                        static_cast<int>(row.staying));
        if (row.accesses > 0)
            notes << tr("%n role(s) come along", nullptr, static_cast<int>(row.accesses));
        if (row.state == MovedState::Left)
            notes << usedByNote(domain::usersOf(m_uses, row.secret.value));
        notes.removeAll(QString());
        return notes.join(tr("; "));
    }
    default: return {};
    }
}

QString MovingSecretModel::title(int column) const
{
    const QString titles[] = {tr("Secret"), tr("State"), tr("Versions"), tr("To know")};
    return titles[column];
}

Condition MovingSecretModel::condition(const MovingSecret& row) const
{
    switch (row.state) {
    case MovedState::Moved: return Condition::Good;
    case MovedState::Failed: return Condition::Broken;
    case MovedState::Skipped: return Condition::Inactive;
    case MovedState::Left: break;
    }
    return row.grants.empty() ? Condition::Pending : Condition::Attention;
}

} // namespace strongroom::items
