// Two ways to read the same numbers; where the focus was in one, it is in the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/charts/chart_card.h"

#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

ChartCard::ChartCard(const QString& id, const QString& title, Chart* chart, QWidget* parent)
    : Card(parent), m_chart(named(chart, id + ".chart", title)),
      m_sentence(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_stack(new QStackedWidget),
      m_table(named(new SrTableView(title), id + ".list", tr("%1, as a table").arg(title))),
      m_model(new QStandardItemModel(0, 2, this))
{
    setObjectName(id);
    m_sentence->setObjectName(id + ".sentence");
    m_sentence->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setStretchColumn(0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    const int padding = Theme::current().metric(Metric::GroupGap);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addLayout(buildHead(id, title));
    column->addWidget(m_sentence);
    column->addWidget(m_stack);
    column->addStretch();
}

QLayout* ChartCard::buildHead(const QString& id, const QString& title)
{
    m_toggle = named(new QToolButton, id + ".table", tr("Table of %1").arg(title));
    m_toggle->setText(tr("Table"));
    m_toggle->setToolTip(tr("The same numbers as a table (T)"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::clicked, this, &ChartCard::toggleTable);
    // A shortcut, since a table takes letters for the beginnings of rows.
    auto* key = new QShortcut(QKeySequence(Qt::Key_T), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    const auto allow = [key] { key->setEnabled(Preferences::current().choices().letterKeys); };
    connect(&Preferences::current(), &Preferences::changed, key, allow);
    allow();
    connect(key, &QShortcut::activated, this, &ChartCard::toggleTable);
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(title, TypeRole::Title));
    row->addStretch();
    row->addWidget(m_toggle);
    return row;
}

void ChartCard::show(const QString& sentence, QList<ChartReading> readings)
{
    m_sentence->setText(sentence);
    m_chart->setAccessibleDescription(sentence);
    m_chart->setReadings(std::move(readings));
    fillTable();
    m_stack->setVisible(true);
    m_toggle->setVisible(true);
}

void ChartCard::showNothing(const QString& why)
{
    m_sentence->setText(why);
    m_stack->setVisible(false);
    m_toggle->setVisible(false);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::toggleTable()
{
    const bool table = !showsTable();
    const bool focused = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart);
    m_toggle->setChecked(table);
    fitHeight();
    if (focused)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::fillTable()
{
    m_model->setHorizontalHeaderLabels({tr("What"), tr("How much")});
    const auto& readings = m_chart->readings();
    m_model->setRowCount(static_cast<int>(readings.size()));
    for (int row = 0; row < readings.size(); ++row) {
        auto* number = new QStandardItem(readings[row].text);
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->setItem(row, 0, new QStandardItem(readings[row].label));
        m_model->setItem(row, 1, number);
    }
    fitHeight();
}

void ChartCard::fitHeight()
{
    constexpr int mostRows = 8;
    const bool table = showsTable();
    const int row = Theme::current().metric(Metric::RowHeight);
    const int rows = std::min(mostRows, m_model->rowCount());
    const int frame = 2 * m_table->frameWidth();
    m_table->setMinimumHeight(
        table ? m_table->horizontalHeader()->sizeHint().height() + rows * row + frame : 0);
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           table ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_chart->setSizePolicy(QSizePolicy::Expanding,
                           table ? QSizePolicy::Ignored : QSizePolicy::Preferred);
}

} // namespace strongroom::ui
