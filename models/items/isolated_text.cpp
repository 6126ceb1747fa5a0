// Directions of characters as Unicode gives them; most names need nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"

#include <QLocale>

#include <algorithm>

namespace strongroom::items {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr qsizetype longest = 240; // Forty more than any name that our own server takes.

/// An isolate, or what ends one.
bool isolates(QChar c)
{
    return c >= QChar(0x2066) && c <= popIsolate;
}

/// Embeddings and overrides, and what ends them.
bool turns(QChar c)
{
    return c >= QChar(0x202a) && c <= QChar(0x202e);
}

/// As those of a name in a name are: "team \u2068…\u2069".
bool areClosed(const QString& text)
{
    int open = 0;
    for (const auto c : text) {
        open += isolates(c) ? (c == popIsolate ? -1 : 1) : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

bool endsParagraph(QChar c)
{
    return c.direction() == QChar::DirB;
}

/// Letters of scripts that are written from right to left; all of those beyond the first plane
/// begin with the same surrogates as others do.
bool mayTurn(QChar c)
{
    const auto direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
           || c.isSurrogate() || isolates(c) || turns(c) || endsParagraph(c);
}

QString shortened(const QString& name)
{
    if (name.size() <= longest)
        return name;
    auto head = name.left(longest / 2);
    auto tail = name.right(longest / 2);
    // Half a character is none.
    if (head.back().isHighSurrogate())
        head.chop(1);
    if (tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return head + QChar(0x2026) + tail;
}

} // namespace

QString isolated(const QString& name)
{
    auto shown = shortened(name);
    const bool fromLeft = QLocale().textDirection() == Qt::LeftToRight;
    if (shown.isEmpty() || (fromLeft && std::none_of(shown.begin(), shown.end(), mayTurn)))
        return shown;
    const bool closed = areClosed(shown);
    const auto lies = [closed](QChar c) {
        return turns(c) || endsParagraph(c) || (!closed && isolates(c));
    };
    std::replace_if(shown.begin(), shown.end(), lies, QChar(QChar::ReplacementCharacter));
    return firstStrongIsolate + shown + popIsolate;
}

QString isolated(const std::string& name)
{
    return isolated(QString::fromStdString(name));
}

QString listText(const QStringList& names)
{
    const auto separator = [] {
        switch (QLocale().language()) {
        case QLocale::Japanese:
        case QLocale::Chinese: return QStringLiteral("\u3001");
        case QLocale::Arabic:
        case QLocale::Persian:
        case QLocale::Urdu: return QStringLiteral("\u060c ");
        default: return QStringLiteral(", ");
        }
    };
    QStringList shown;
    for (const auto& name : names)
        shown << isolated(name);
    return shown.join(separator());
}

} // namespace strongroom::items
