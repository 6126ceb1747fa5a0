// Stripes are drawn once a layout, the frame at each scrolling.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/overview_strip.h"

#include "ui/diff/diff_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int stripWidth = 14;
constexpr int leastStripe = 2;
constexpr int leastFrame = 8;

Token tokenOf(const diff::Row& row)
{
    if (row.move != diff::noMove)
        return Token::DiffMoveMark;
    switch (row.kind) {
    case diff::RowKind::Added: return Token::DiffCbAddMark;
    case diff::RowKind::Removed: return Token::DiffCbDelMark;
    case diff::RowKind::Changed:
    case diff::RowKind::Same: return Token::Accent;
    }
    return Token::Accent;
}

} // namespace

OverviewStrip::OverviewStrip(DiffView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setObjectName("diff.overview");
    setAccessibleName(tr("Overview of the changes"));
    setFixedWidth(stripWidth);
    setFocusPolicy(Qt::NoFocus);
    connect(&view, &DiffView::scrolled, this, qOverload<>(&QWidget::update));
    connect(&view, &DiffView::laidOut, this, &OverviewStrip::refresh);
    connect(&Theme::current(), &Theme::changed, this, &OverviewStrip::refresh);
}

void OverviewStrip::refresh()
{
    m_stripes = {};
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {stripWidth, 100};
}

int OverviewStrip::allHeights() const
{
    // A short text does not fill the strip: its lines are as high as they are beside it.
    const auto* bar = m_view.verticalScrollBar();
    return std::max(m_view.lines().height(), bar->maximum() + bar->pageStep());
}

QImage OverviewStrip::stripes() const
{
    QImage image(std::max(1, width()), std::max(1, height()), QImage::Format_RGB32);
    image.fill(Theme::current().color(Token::DiffGutter));
    const auto all = allHeights();
    if (all == 0)
        return image;
    QPainter painter(&image);
    const auto at = [&](int top) {
        return static_cast<int>(static_cast<qint64>(top) * image.height() / all);
    };
    int drawn = -1;
    for (int i = 0; i < m_view.lines().count(); ++i) {
        const auto& line = m_view.lines().at(i);
        const auto& row = m_view.diff().rows[line.row];
        if (line.kind == DiffLine::Kind::Fold || row.kind == diff::RowKind::Same)
            continue;
        const int end = std::max(at(line.top) + leastStripe, at(line.top + line.height));
        if (end <= drawn)
            continue;
        painter.fillRect(3, at(line.top), image.width() - 6, end - at(line.top),
                         Theme::current().color(tokenOf(row)));
        drawn = end;
    }
    return image;
}

QRect OverviewStrip::frame() const
{
    const auto all = std::max(1, allHeights());
    const auto* bar = m_view.verticalScrollBar();
    const auto at = [&](int top) {
        return static_cast<int>(static_cast<qint64>(top) * height() / all);
    };
    const int size = std::clamp(at(bar->pageStep()), leastFrame, std::max(leastFrame, height()));
    return {0, std::clamp(at(bar->value()), 0, std::max(0, height() - size)), width(), size};
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    if (m_stripes.isNull())
        m_stripes = stripes();
    QPainter painter(this);
    painter.drawImage(0, 0, m_stripes);
    auto shade = Theme::current().color(Token::TextPrimary);
    painter.setPen(shade);
    shade.setAlpha(30);
    painter.setBrush(shade);
    painter.drawRect(frame().adjusted(0, 0, -1, -1));
}

void OverviewStrip::goTo(int y)
{
    auto* bar = m_view.verticalScrollBar();
    const auto top = static_cast<qint64>(y) * allHeights() / std::max(1, height());
    bar->setValue(static_cast<int>(top) - bar->pageStep() / 2);
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().toPoint().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().toPoint().y());
}

void OverviewStrip::resizeEvent(QResizeEvent*)
{
    refresh();
}

} // namespace strongroom::ui
