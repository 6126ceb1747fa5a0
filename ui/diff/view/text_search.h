// Where a text stands in both sides of a diff.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"
#include "ui/diff/view/cell_metrics.h"

namespace strongroom::ui {

/// In the text as it is shown.
struct DiffMatch
{
    std::size_t row = 0;
    bool oldSide = false;
    int begin = 0;
    int size = 0;

    friend bool operator==(const DiffMatch&, const DiffMatch&) = default;
};

/// Upper and lower case alike, from the top. What both sides have alike counts once.
std::vector<DiffMatch> matchesIn(const diff::TextDiff& diff, const CellMetrics& metrics,
                                 const QString& needle);

} // namespace strongroom::ui
