// A grid of labels and lists that scrolls.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/conflict_grid.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

bool isUndecided(const std::pair<QString, QComboBox*>& choice)
{
    return choice.second->currentIndex() < 0;
}

} // namespace

ConflictGrid::ConflictGrid(const QString& name, int stretched, QWidget* sheet)
    : m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().metric(Metric::SectionGap));
    m_grid->setColumnStretch(stretched, 1);
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch();
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(rows);
    connect(new QShortcut(QKeySequence("Alt+2"), sheet), &QShortcut::activated, this,
            [this] { take(Theirs); });
    connect(new QShortcut(QKeySequence("Alt+3"), sheet), &QShortcut::activated, this,
            [this] { take(Mine); });
}

void ConflictGrid::setHeadings(const QStringList& texts)
{
    for (int i = 0; i < texts.size(); ++i)
        m_grid->addWidget(new TextLabel(texts[i], TypeRole::Strong), 0, i);
}

int ConflictGrid::addCells(const QStringList& cells)
{
    const int row = m_grid->rowCount();
    for (int i = 0; i < cells.size(); ++i) {
        auto* cell = new TextLabel(cells[i]);
        cell->setWordWrap(i > 0);
        m_grid->addWidget(cell, row, i);
    }
    return row;
}

void ConflictGrid::addRow(const QStringList& cells, const QString& result)
{
    const int row = addCells(cells);
    m_grid->addWidget(new TextLabel(result, TypeRole::Body, Token::TextSecondary), row,
                      static_cast<int>(cells.size()));
}

void ConflictGrid::addChoice(const QString& id, const QStringList& cells,
                             const QString& accessibleName)
{
    const int row = addCells(cells);
    auto* choice = named(new QComboBox, "conflict." + id, accessibleName);
    const auto wish = tr("Choose…");
    choice->setPlaceholderText(wish);
    choice->setMinimumContentsLength(static_cast<int>(wish.size()) + 1);
    choice->addItems({tr("mine"), tr("theirs")});
    choice->setCurrentIndex(-1);
    m_grid->addWidget(choice, row, static_cast<int>(cells.size()));
    connect(choice, &QComboBox::currentIndexChanged, this, &ConflictGrid::chosen);
    m_choices.append({id, choice});
}

void ConflictGrid::complete(QWidget* next, QWidget* last)
{
    m_next = next;
    if (m_choices.isEmpty())
        return;
    for (qsizetype i = 1; i < m_choices.size(); ++i)
        setTabOrder(m_choices[i - 1].second, m_choices[i].second);
    setTabOrder(m_choices.back().second, next);
    setTabOrder(next, last);
    // Layouts show what is added to them a turn of the loop later; until then it takes no focus.
    QMetaObject::invokeMethod(
        this, [this] { m_choices.front().second->setFocus(); }, Qt::QueuedConnection);
}

void ConflictGrid::take(Side side)
{
    auto one = std::ranges::find_if(m_choices,
                                    [](const auto& choice) { return choice.second->hasFocus(); });
    if (one == m_choices.end())
        one = std::ranges::find_if(m_choices, isUndecided);
    if (one == m_choices.end())
        return;
    one->second->setCurrentIndex(side);
    const auto next = std::ranges::find_if(m_choices, isUndecided);
    (next == m_choices.end() ? m_next : next->second)->setFocus();
}

int ConflictGrid::open() const
{
    return static_cast<int>(std::ranges::count_if(m_choices, isUndecided));
}

QStringList ConflictGrid::taken(Side side) const
{
    QStringList ids;
    for (const auto& [id, choice] : m_choices)
        if (choice->currentIndex() == side)
            ids << id;
    return ids;
}

} // namespace strongroom::ui
