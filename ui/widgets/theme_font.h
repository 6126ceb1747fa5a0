// Fonts of fields that are no labels: they change when the size of text does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace strongroom::ui {

/// Gives `widget` the font of `role`, now and after every change of the theme.
inline void followFont(QWidget& widget, TypeRole role)
{
    const auto follow = [&widget, role] { widget.setFont(Theme::current().font(role)); };
    QObject::connect(&Theme::current(), &Theme::changed, &widget, follow);
    follow();
}

} // namespace strongroom::ui
