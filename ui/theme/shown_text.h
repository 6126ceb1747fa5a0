// What others wrote, shown so that it cannot pretend to be something else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace strongroom::ui {

/// Characters that turn the text around them (U+202E and its like), or that nobody sees (U+200B and
/// its like), become U+FFFD: "prod" and "pro<U+200B>d" do not look alike. What scripts need stays:
/// joiners, marks of direction, and isolates that are closed again.
QString shownText(const QString& text);

} // namespace strongroom::ui
