// Outcomes as charts show them, and the sentence that each comes to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/outcomes.h"
#include "ui/widgets/charts/chart.h"

#include <QStringList>

namespace strongroom::ui {

/// What a card shows; no readings where there is nothing to count yet.
struct CardContents
{
    QString sentence{};
    QList<ChartReading> readings{};
};

CardContents ageContents(const domain::Outcomes& outcomes);
CardContents rotationContents(const domain::Outcomes& outcomes);
CardContents coverageContents(const domain::Outcomes& outcomes);
CardContents completenessContents(const domain::Outcomes& outcomes);
CardContents governanceContents(const domain::Outcomes& outcomes);
CardContents activityContents(const domain::Outcomes& outcomes);

/// The days of the week and the hours of the day, as the locale writes them.
QStringList weekdayTitles();
QStringList hourTitles();

/// "91.3 %"; never 100 where something is missing, never 0 where there is something.
QString percentText(const domain::Share& share);

} // namespace strongroom::ui
