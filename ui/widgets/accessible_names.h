// Names for those who hear the console instead of seeing it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace strongroom::ui {

/// Gives `widget` its dotted id ("browser.filter") and its translated name, and returns it.
template <class Widget>
Widget* named(Widget* widget, const QString& id, const QString& name)
{
    widget->setObjectName(id);
    widget->setAccessibleName(name);
    return widget;
}

/// The visible widgets below `root` that take focus or clicks and have no accessible name, or share
/// one with a neighbour. Inner parts of Qt's own controls are left out. Empty in a sound view.
QStringList accessibilityFaults(const QWidget& root);

} // namespace strongroom::ui
