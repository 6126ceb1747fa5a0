// What stood before, theirs, mine and the result, one row a field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/details_conflict_sheet.h"

#include "ui/pages/secrets/conflict_grid.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

using domain::DetailsField;

QString inWords(DetailsField field)
{
    switch (field) {
    case DetailsField::Name: return DetailsConflictSheet::tr("Name");
    case DetailsField::Description: return DetailsConflictSheet::tr("Description");
    case DetailsField::Owner: break;
    }
    return DetailsConflictSheet::tr("Owner");
}

QString idOf(DetailsField field)
{
    return QString::number(static_cast<int>(field));
}

QString shown(const std::string& text)
{
    return text.empty() ? DetailsConflictSheet::tr("(empty)") : QString::fromStdString(text);
}

} // namespace

DetailsConflictSheet::DetailsConflictSheet(domain::DetailsMerge merged,
                                           const domain::Secret& theirs, QWidget* parent)
    : Sheet(tr("Changed meanwhile"), parent), m_merged(std::move(merged)),
      m_summary(new TextLabel({}, TypeRole::Strong)),
      m_grid(new ConflictGrid(tr("What each of you wrote"), 1, this))
{
    const auto who = QString::fromStdString(theirs.updatedBy);
    auto* why = new TextLabel(tr("%1 altered the same details while you were at it. What only one "
                                 "of you altered is joined by itself, and so are labels.")
                                  .arg(who));
    why->setWordWrap(true);
    body()->addWidget(why);
    m_summary->setObjectName("conflict.summary");
    body()->addWidget(m_summary);
    body()->addWidget(m_grid, 1);
    resize(720, 360);
    m_grid->setHeadings(
        {tr("Field"), tr("Before"), tr("Theirs: %1").arg(who), tr("Mine"), tr("Result")});
    for (const auto& one : m_merged.conflicts)
        m_grid->addChoice(
            idOf(one.field),
            {inWords(one.field), shown(one.before), shown(one.theirs), shown(one.mine)},
            tr("Result for %1").arg(inWords(one.field)));
    setPrimary(tr("Save the result"));
    connect(this, &Sheet::confirmed, this, &DetailsConflictSheet::finish);
    connect(m_grid, &ConflictGrid::chosen, this, &DetailsConflictSheet::count);
    count();
    m_grid->complete(primary(), cancel());
}

void DetailsConflictSheet::count()
{
    const int open = m_grid->open();
    m_summary->setText(
        open > 0 ? tr("%n field(s) that both of you altered: choose whose to take", nullptr, open)
                 : tr("All is decided."));
    primary()->setEnabled(open == 0);
}

void DetailsConflictSheet::finish()
{
    auto change = m_merged.change;
    const auto mine = m_grid->taken(ConflictGrid::Mine);
    for (const auto& one : m_merged.conflicts)
        if (mine.contains(idOf(one.field)))
            domain::fieldOf(change, one.field) = one.mine;
    accept();
    emit resolved(change);
}

} // namespace strongroom::ui
