// Sized by hand: QScrollArea asks contents that wrap for the height that they like, and not for the
// least.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scroll_pane.h"

#include "ui/widgets/accessible_names.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr int leastLines = 3;

} // namespace

ScrollPane::ScrollPane(QWidget* content, const QString& id, const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    named(this, id, name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // What it lies on is seen through it.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    for (const auto* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::rangeChanged, this, [this] {
            const bool scrolls =
                horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
            setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
        });
}

int ScrollPane::heightOfContent(int width) const
{
    const auto* layout = widget()->layout();
    if (layout != nullptr && layout->hasHeightForWidth())
        return std::max(layout->totalMinimumHeightForWidth(width),
                        widget()->minimumSize().height());
    return widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).height();
}

QSize ScrollPane::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

QSize ScrollPane::minimumSizeHint() const
{
    const int bar =
        verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    const int width = widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width();
    return {width + bar,
            std::min(heightOfContent(width), fontMetrics().lineSpacing() * leastLines)};
}

bool ScrollPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool taken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
        emit contentChanged();
    }
    return taken;
}

void ScrollPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPane::fit()
{
    const auto room = maximumViewportSize();
    const int least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width();
    int width = std::max(room.width(), least);
    if (heightOfContent(width) > room.height())
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least);
    widget()->resize(width, std::max(heightOfContent(width), room.height()));
}

} // namespace strongroom::ui
