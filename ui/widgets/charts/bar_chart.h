// Bars below each other, each with its words at one end and its number at the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/charts/chart.h"

namespace strongroom::ui {

class BarChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// What a bar that is full stands for; the largest reading, unless said.
    void setFull(double full);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QRect placeOf(int reading) const override;
    void paintReading(QPainter& painter, int reading) const override;

private:
    int lineHeight() const;
    /// As wide as the widest of them.
    int labelWidth() const;
    int textWidth() const;

    double m_full = 0;
};

} // namespace strongroom::ui
