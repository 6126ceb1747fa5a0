// The viewport, the bars whether shown or not, and nothing beyond them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scroll_area_access.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace strongroom::ui {
namespace {

/// QAccessibleWidget numbers all children, so that none changes its number, and answers null beyond
/// the last.
class ScrollAreaAccess : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccess(QAbstractScrollArea* area)
        : QAccessibleWidget(area, QAccessible::Client)
    {}
};

QAccessibleInterface* makeScrollAreaAccess(const QString& classname, QObject* object)
{
    // Tables, trees and texts were asked for by their own names before this one is reached.
    if (classname != QLatin1String("QAbstractScrollArea")
        && classname != QLatin1String("QScrollArea"))
        return nullptr;
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area ? new ScrollAreaAccess(area) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    QAccessible::installFactory(makeScrollAreaAccess);
}

} // namespace strongroom::ui
