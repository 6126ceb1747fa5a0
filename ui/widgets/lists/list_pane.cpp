// The filter looks through every column; rows keep their numbers whatever it leaves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lists/list_pane.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace strongroom::ui {

ListPane::ListPane(const QString& id, const QString& name, QAbstractItemModel& model,
                   QWidget* parent)
    : QWidget(parent),
      m_filter(named(new FilterField(tr("Filter")), id + ".filter", tr("Filter: %1").arg(name))),
      m_count(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_list(named(new SrTableView(name), id + ".list", name)), m_top(new FlowRow),
      m_deeds(new FlowRow)
{
    m_shown.setSourceModel(&model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName(id + ".state");
    m_top->flow().addWidget(m_filter);
    m_top->flow().addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_top);
    column->addWidget(m_overlay, 1);
    column->addWidget(m_deeds);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        m_shown.setFilterFixedString(text);
        showRows(m_empty);
    });
    connect(m_filter, &FilterField::leaveDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SrTableView::currentRowChanged, this, &ListPane::onChosen);
    connect(m_overlay, &StateOverlay::retryRequested, this, &ListPane::retryRequested);
    connect(m_overlay, &StateOverlay::actionRequested, this, [this] {
        if (m_shown.sourceModel()->rowCount() > 0)
            m_filter->clear();
        else
            emit emptyActionRequested();
    });
    onChosen();
}

void ListPane::setStatusColumn(int column, int role)
{
    m_list->setItemDelegateForColumn(column, new StatusDelegate(role, m_list));
}

QPushButton* ListPane::addDeed(const QString& id, const QString& text,
                               const std::function<void()>& deed)
{
    auto* button = m_top->addButton(id, text);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QPushButton* ListPane::addRowDeed(const QString& id, const QString& text,
                                  const std::function<void(int row)>& deed,
                                  const QKeySequence& keys)
{
    auto* button = m_deeds->addButton(id, text);
    button->setEnabled(false);
    m_rowDeeds << button;
    connect(button, &QPushButton::clicked, this, [this, deed] {
        if (const int row = chosenRow(); row >= 0)
            deed(row);
    });
    if (!keys.isEmpty())
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void ListPane::refuse(QPushButton& button, const QString& reason)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason);
    button.setAccessibleDescription(reason);
}

QString ListPane::nothingChosen()
{
    return tr("Choose a row first.");
}

void ListPane::showRows(const EmptyText& empty)
{
    m_empty = empty;
    tellCount();
    if (m_shown.rowCount() > 0)
        m_overlay->showReady();
    else if (m_shown.sourceModel()->rowCount() > 0)
        m_overlay->showEmpty(
            {IconId::Search, tr("Nothing matches the filter."), tr("Clear the filter")});
    else
        m_overlay->showEmpty(empty);
    onChosen();
}

void ListPane::tellCount()
{
    const int all = m_shown.sourceModel()->rowCount();
    const int shown = m_shown.rowCount();
    const QLocale locale;
    m_count->setText(shown == all
                         ? locale.toString(all)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

int ListPane::chosenRow() const
{
    const auto current = m_list->currentIndex();
    return current.isValid() ? m_shown.mapToSource(current).row() : -1;
}

void ListPane::choose(int row)
{
    const auto index = m_shown.mapFromSource(m_shown.sourceModel()->index(row, 0));
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void ListPane::onChosen()
{
    const int row = chosenRow();
    for (auto* button : m_rowDeeds)
        refuse(*button, row < 0 ? nothingChosen() : QString());
    emit chosen(row);
}

} // namespace strongroom::ui
