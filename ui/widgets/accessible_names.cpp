// Finds what a screen reader could not name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/accessible_names.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QTabBar>
#include <QWidget>

namespace strongroom::ui {

namespace {

// Parts of Qt's controls that cannot be named from outside; their owner carries the name.
bool isInnerPart(const QWidget& widget)
{
    const QString id = widget.objectName();
    return id.startsWith(QLatin1String("qt_")) || widget.inherits("QTableCornerButton")
           || widget.inherits("QHeaderView") || widget.inherits("QLineEditIconButton")
           || qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QTabBar*>(&widget)
           || qobject_cast<const QSplitterHandle*>(&widget)
           || (widget.parentWidget()
               && (widget.parentWidget()->inherits("QAbstractSpinBox")
                   || widget.parentWidget()->inherits("QComboBox")
                   || widget.parentWidget()->inherits("QComboBoxPrivateContainer")
                   || widget.parentWidget()->inherits("QTabBar")));
}

} // namespace

QStringList accessibilityFaults(const QWidget& root)
{
    QStringList faults;
    QSet<QString> names;
    const auto all = root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool matters =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
        if (!matters || isInnerPart(*widget) || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        const QString name = seen ? seen->text(QAccessible::Name) : QString();
        const QString where = QStringLiteral("%1 “%2”").arg(
            QLatin1String(widget->metaObject()->className()), widget->objectName());
        if (name.trimmed().isEmpty())
            faults << where + QStringLiteral(" has no name");
        else if (names.contains(name))
            faults << where + QStringLiteral(" shares the name ") + name;
        names.insert(name);
    }
    return faults;
}

} // namespace strongroom::ui
