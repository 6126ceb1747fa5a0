// A chart with its title, what it comes to in a sentence, and the same numbers as a table.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart.h"

class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace strongroom::ui {

class SrTableView;
class TextLabel;

class ChartCard : public Card
{
    Q_OBJECT

public:
    /// `id` is dotted, "outcomes.age". Takes `chart` over.
    ChartCard(const QString& id, const QString& title, Chart* chart, QWidget* parent = nullptr);

    /// Numbers, and what they come to: the chart's description.
    void show(const QString& sentence, QList<ChartReading> readings);
    /// In the place of the chart, where there are no numbers yet.
    void showNothing(const QString& why);

    Chart& chart() { return *m_chart; }
    bool showsTable() const;

public slots:
    /// The table for the chart, or the other way round; T does that, too.
    void toggleTable();

private:
    QLayout* buildHead(const QString& id, const QString& title);
    void fillTable();
    /// A stack is as high as its highest page, shown or not, unless that is ignored.
    void fitHeight();

    Chart* m_chart;
    TextLabel* m_sentence;
    QToolButton* m_toggle = nullptr;
    QStackedWidget* m_stack;
    SrTableView* m_table;
    QStandardItemModel* m_model;
};

} // namespace strongroom::ui
