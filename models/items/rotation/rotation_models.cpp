// A glyph and a word for where each stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/rotation/rotation_models.h"

#include "models/items/moments.h"
#include "models/items/rotation/rotation_words.h"
#include "models/items/shown_name.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace strongroom::items {

using domain::DueState;
using domain::RotationStanding;

int DueListModel::rowOfSecret(const domain::SecretId& secret) const
{
    const auto found = std::ranges::find(rows(), secret, &RotationStanding::secret);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int DueListModel::overdue() const
{
    return static_cast<int>(
        std::ranges::count(rows(), DueState::Overdue, &RotationStanding::state));
}

QString DueListModel::text(const RotationStanding& row, int column) const
{
    switch (column) {
    case Secret: return shownName(row.name);
    case State:
        if (row.running)
            return tr("under way");
        switch (row.state) {
        case DueState::Fresh: return row.policy ? tr("fresh") : tr("no policy");
        case DueState::Soon: return tr("due soon");
        case DueState::Overdue: return tr("overdue");
        }
        return {};
    case Due: return row.dueAt ? dueText(*row.dueAt, m_now) : QString();
    case Every: {
        if (!row.policy)
            return {};
        const auto every = tr("%n day(s)", nullptr, static_cast<int>(row.policy->periodDays));
        const auto from = sourceText(row.source);
        return from.isEmpty() ? every : QString("%1 · %2").arg(every, from);
    }
    case By: return QString::fromStdString(row.startedBy);
    default: return {};
    }
}

QString DueListModel::title(int column) const
{
    const QString titles[] = {tr("Secret"), tr("State"), tr("Due"), tr("Every"), tr("Begun by")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition DueListModel::condition(const RotationStanding& row) const
{
    if (row.running)
        return Condition::Information;
    switch (row.state) {
    case DueState::Fresh: return row.policy ? Condition::Good : Condition::Inactive;
    case DueState::Soon: return Condition::Attention;
    case DueState::Overdue: return Condition::Broken;
    }
    return Condition::Good;
}

std::vector<StepRow> stepRowsOf(const domain::Rotation& rotation)
{
    std::vector<StepRow> rows;
    for (const auto step : domain::rotationSteps) {
        StepRow row;
        row.step = step;
        if (const auto* done = rotation.find(step); done != nullptr)
            row.done = *done;
        row.next = rotation.next() == step;
        if (step == domain::RotationStep::Set)
            row.version = rotation.versionAfter;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString StepListModel::text(const StepRow& row, int column) const
{
    switch (column) {
    case Step:
        return QString("%1 %2").arg(QLocale().toString(static_cast<int>(row.step) + 1),
                                    stepText(row.step));
    case State: return row.done ? tr("done") : row.next ? tr("next") : tr("to come");
    case By: return row.done ? QString::fromStdString(row.done->by) : QString();
    case When: return row.done ? shortTime(row.done->at) : QString();
    case Evidence: {
        if (!row.done)
            return {};
        QStringList parts;
        if (row.version != 0)
            parts << tr("version %1").arg(row.version);
        if (!row.done->note.empty())
            parts << QString::fromStdString(row.done->note);
        if (!row.done->overrideReason.empty())
            parts << tr("while an older version could be used: %1")
                         .arg(QString::fromStdString(row.done->overrideReason));
        return parts.join(" · ");
    }
    default: return {};
    }
}

QString StepListModel::title(int column) const
{
    const QString titles[] = {tr("Step"), tr("State"), tr("By"), tr("When"), tr("Evidence")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition StepListModel::condition(const StepRow& row) const
{
    if (row.done)
        return row.done->overrideReason.empty() ? Condition::Good : Condition::Attention;
    return row.next ? Condition::Information : Condition::Pending;
}

} // namespace strongroom::items
