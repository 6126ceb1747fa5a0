// A diff to take away: as a web page, as PDF, on paper.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/diff/text_diff.h"

#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace strongroom::ui {

/// What is compared, in words for a person.
struct DiffSubject
{
    QString what{};
    QString older{}; ///< The names of the sides.
    QString newer{};
    QStringList facts{}; ///< Who, when, and what else belongs to it; a line each.
    QString fileName{};  ///< For exports, without its ending.
};

/// Borrows the diff.
struct DiffReport
{
    DiffSubject subject{};
    const diff::TextDiff& diff;
    bool sideBySide = true;
    int context = 3; ///< As diff::Folding takes it.
};

/// One file without scripts, in light or dark as its reader likes it. Nothing in it is fetched.
QString htmlReport(const DiffReport& report);

/// Pages with what is compared at their heads, and their numbers.
Result<Done> writePdf(const QString& path, const DiffReport& report);
void paintReport(QPagedPaintDevice& device, const DiffReport& report);

/// Whether a line says that it withholds a value: the report says so, too.
bool withholdsValues(const diff::TextDiff& diff);

} // namespace strongroom::ui
