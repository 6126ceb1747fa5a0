// One matcher over all rows; the older side of a row before the newer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/text_search.h"

#include "ui/diff/view/line_texts.h"

#include <QStringMatcher>

namespace strongroom::ui {

std::vector<DiffMatch> matchesIn(const diff::TextDiff& diff, const CellMetrics& metrics,
                                 const QString& needle)
{
    std::vector<DiffMatch> matches;
    if (needle.isEmpty())
        return matches;
    const QStringMatcher matcher(needle, Qt::CaseInsensitive);
    const auto size = static_cast<int>(needle.size());
    const auto search = [&](std::size_t row, std::string_view line, bool oldSide) {
        if (endsInHiddenValue(line)) // The word stands for a value that is not there.
            line = line.substr(0, line.rfind("hidden"));
        const auto text = metrics.shown(line);
        for (auto at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + size))
            matches.push_back({row, oldSide, static_cast<int>(at), size});
    };
    for (std::size_t i = 0; i < diff.rows.size(); ++i) {
        const auto& row = diff.rows[i];
        if (row.kind != diff::RowKind::Same)
            search(i, row.oldText, true);
        search(i, row.newText, false);
    }
    return matches;
}

} // namespace strongroom::ui
