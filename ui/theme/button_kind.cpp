// The weight of a button, kept as a property that the style reads.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/button_kind.h"

#include <QVariant>
#include <QWidget>

namespace strongroom::ui {

namespace {
constexpr const char* propertyName = "buttonKind";
}

void setButtonKind(QWidget& button, ButtonKind kind)
{
    button.setProperty(propertyName, static_cast<int>(kind));
    button.update();
}

ButtonKind buttonKindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(propertyName).toInt())
                  : ButtonKind::Plain;
}

} // namespace strongroom::ui
