// Line by line, as text is set.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/flow_layout.h"

#include "ui/widgets/accessible_names.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace strongroom::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto at = m_items.begin() + index;
    auto* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    const int gap = std::max(0, spacing());
    int y = 0;
    for (std::size_t next = 0; next < m_items.size();) {
        const auto line = lineFrom(next, rect.width());
        if (line.items.empty())
            break;
        y += (y > 0 ? gap : 0);
        if (moves)
            set(line, {rect.x(), rect.y() + y, rect.width(), line.height}, rect);
        y += line.height;
    }
    return y;
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t& next, int width) const
{
    Line line;
    for (; next < m_items.size(); ++next) {
        auto* item = m_items[next].get();
        if (item->isEmpty())
            continue;
        const int wants = std::min(item->sizeHint().width(), std::max(width, 1));
        const int gap = line.items.empty() ? 0 : std::max(0, spacing());
        if (!line.items.empty() && line.width + gap + wants > width)
            break;
        line.items.push_back(item);
        line.width += gap + wants;
        line.height = std::max(line.height, item->sizeHint().height());
        line.growing += isGrowing(*item) ? 1 : 0;
    }
    return line;
}

bool FlowLayout::isGrowing(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

void FlowLayout::set(const Line& line, const QRect& room, const QRect& whole) const
{
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int spare = line.growing > 0 ? std::max(0, room.width() - line.width) / line.growing : 0;
    int x = room.x();
    for (auto* item : line.items) {
        const auto hint = item->sizeHint();
        const int width =
            std::min(hint.width(), std::max(room.width(), 1)) + (isGrowing(*item) ? spare : 0);
        const QRect place(x, room.y() + (room.height() - hint.height()) / 2, width, hint.height());
        item->setGeometry(QStyle::visualRect(direction, whole, place));
        x += width + std::max(0, spacing());
    }
}

FlowRow::FlowRow(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this)) {}

QPushButton* FlowRow::addButton(const QString& id, const QString& text)
{
    auto* button = named(new QPushButton(text), id, text);
    m_flow->addWidget(button);
    return button;
}

void FlowRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowRow::event(QEvent* event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return taken;
}

void FlowRow::fit()
{
    setMinimumHeight(m_flow->heightForWidth(width()));
}

} // namespace strongroom::ui
