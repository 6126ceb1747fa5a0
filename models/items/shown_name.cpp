// Letters as people count them: none is cut in two.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/shown_name.h"

#include "models/items/isolated_text.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace strongroom::items {
namespace {

bool& shortens()
{
    static bool shorten = false;
    return shorten;
}

} // namespace

void shortenNames(bool shorten)
{
    shortens() = shorten;
}

QString shortenedName(const QString& name)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    for (auto at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        ends << at;
    const auto letters = ends.size();
    if (letters == 0)
        return name;
    const auto head = std::clamp<qsizetype>(letters / 4, 1, 4);
    const auto tail = std::min<qsizetype>(letters / 5, 3);
    return name.left(ends[head - 1]) + QChar(0x2026) + name.mid(ends[letters - tail - 1]);
}

QString shownName(const std::string& name)
{
    const auto whole = QString::fromStdString(name);
    return shortens() ? shortenedName(whole) : whole;
}

QString nameInText(const std::string& name)
{
    return isolated(shownName(name));
}

} // namespace strongroom::items
