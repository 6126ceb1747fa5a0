// How much there was of something, by weekday and hour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/charts/chart.h"

#include <QStringList>

namespace strongroom::ui {

/// Rows of as many readings as there are columns, one row after the other.
class HeatMap : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// Titles of rows, and of columns; columns without one have an empty title.
    void setTitles(const QStringList& rows, const QStringList& columns);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::pair<int, int> steps() const override;
    QRect placeOf(int reading) const override;
    void paintReading(QPainter& painter, int reading) const override;
    void paintAround(QPainter& painter) const override;
    /// A corner that stands out, beside the colour.
    void markAttention(QPainter& painter, int reading) const;

private:
    int titleWidth() const;
    int cellWidth() const;
    QRect cellAt(int row, int column) const;

    QStringList m_rows;
    QStringList m_columns;
};

} // namespace strongroom::ui
