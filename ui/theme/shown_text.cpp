// Looks at each character once; most texts are given back as they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/shown_text.h"

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr QChar firstIsolate(0x2066);
constexpr QChar lastIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

bool isIsolate(QChar c)
{
    return c >= firstIsolate && c <= lastIsolate;
}

/// Overrides and embeddings reach to the end of the paragraph if they are not closed.
bool turns(QChar c)
{
    return c >= QChar(0x202a) && c <= QChar(0x202e);
}

bool isInvisible(QChar c)
{
    const auto code = c.unicode();
    const bool control = (code < 0x20 && code != '\n' && code != '\t') || code == 0x7f;
    return control || code == 0xad || code == 0x180e || code == 0x200b
           || (code >= 0x2060 && code <= 0x2064) || code == 0xfeff
           || (code >= 0xfff9 && code <= 0xfffb);
}

bool areIsolatesClosed(const QString& text)
{
    int open = 0;
    for (const auto c : text) {
        open += isIsolate(c) ? 1 : 0;
        open -= c == endOfIsolate ? 1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

} // namespace

QString shownText(const QString& text)
{
    const bool closed = areIsolatesClosed(text);
    const auto lies = [closed](QChar c) {
        return turns(c) || isInvisible(c) || (!closed && (isIsolate(c) || c == endOfIsolate));
    };
    if (std::none_of(text.begin(), text.end(), lies))
        return text;
    auto shown = text;
    std::replace_if(shown.begin(), shown.end(), lies, QChar(QChar::ReplacementCharacter));
    return shown;
}

} // namespace strongroom::ui
