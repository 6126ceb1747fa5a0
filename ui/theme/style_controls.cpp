// Button labels, tabs, headers, progress bars and splitters of the style.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/button_kind.h"
#include "ui/theme/shown_text.h"
#include "ui/theme/strongroom_style.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace strongroom::ui {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool selected = has(tab, QStyle::State_Selected);
    if (!selected && has(tab, QStyle::State_MouseOver))
        painter.fillRect(tab.rect, themeColor(Token::BgHover));
    const QRect& r = tab.rect;
    painter.fillRect(r.x(), r.bottom(), r.width(), 1, themeColor(Token::BorderSubtle));
    if (selected)
        painter.fillRect(
            r.x(), r.bottom() - 2, r.width(), 3,
            themeColor(has(tab, QStyle::State_Enabled) ? Token::Accent : Token::TextDisabled));
    if (has(tab, QStyle::State_HasFocus))
        paintFocusRing(painter, r.adjusted(1, 1, -1, -4), 4);
}

void paintHeader(QPainter& painter, const QStyleOptionHeader& header)
{
    const QRect& r = header.rect;
    const bool hovered = has(header, QStyle::State_MouseOver) && has(header, QStyle::State_Enabled);
    painter.fillRect(r, themeColor(hovered ? Token::BgHover : Token::BgAlt));
    const QColor line = themeColor(Token::BorderSubtle);
    if (header.orientation == Qt::Vertical) {
        painter.fillRect(r.x(), r.bottom(), r.width(), 1, line);
        return;
    }
    painter.fillRect(r.x(), r.bottom(), r.width(), 1, themeColor(Token::BorderControl));
    const bool last = header.position == QStyleOptionHeader::End
                      || header.position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        const int end = header.direction == Qt::RightToLeft ? r.left() : r.right();
        painter.fillRect(end, r.y() + 6, 1, r.height() - 12, line);
    }
}

template <class Option>
Option withShownText(const Option& option)
{
    Option shown = option;
    shown.text = shownText(option.text);
    return shown;
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const QRect inside = bar.rect.adjusted(1, 1, -1, -1);
    const QColor accent = themeColor(Token::Accent);
    const bool reversed = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
    QRect done = inside;
    if (bar.maximum <= bar.minimum) { // Busy: a block in the middle, that does not move.
        done.setWidth(inside.width() / 3);
        done.moveCenter(inside.center());
    } else {
        const qint64 span = qint64(bar.maximum) - bar.minimum;
        const qint64 reached =
            std::clamp<qint64>(qint64(bar.progress) - bar.minimum, 0, span) * inside.width();
        done.setWidth(static_cast<int>(reached / span));
        if (reversed)
            done.moveRight(inside.right());
    }
    if (done.width() > 0)
        paintFrame(painter, done, accent, accent, 3);
}

void paintSplitter(QPainter& painter, const QStyleOption& option)
{
    const bool upright = has(option, QStyle::State_Horizontal);
    const QRect& r = option.rect;
    const bool hovered = has(option, QStyle::State_MouseOver);
    const QColor line = themeColor(hovered ? Token::Accent : Token::Divider);
    if (upright)
        painter.fillRect(r.center().x(), r.y(), 1, r.height(), line);
    else
        painter.fillRect(r.x(), r.center().y(), r.width(), 1, line);
    const QSize grip = upright ? QSize(3, 24) : QSize(24, 3);
    QRect handle(QPoint(0, 0), grip);
    handle.moveCenter(r.center());
    const QColor color = themeColor(hovered ? Token::Accent : Token::BorderControl);
    paintFrame(painter, handle, color, color, 1);
}

/// Fusion pushes the text of a mirrored button to its far edge, away from the icon.
void paintIconAndText(QPainter& painter, const QStyleOptionButton& button, const QStyle& style)
{
    constexpr int gap = 6;
    const bool enabled = has(button, QStyle::State_Enabled);
    const QSize text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    QRect both(0, 0, button.iconSize.width() + gap + text.width(), button.rect.height());
    both.moveCenter(button.rect.center());
    QRect icon(both.topLeft(), button.iconSize);
    icon.moveCenter({icon.center().x(), both.center().y()});
    const QRect words = both.adjusted(button.iconSize.width() + gap, 0, 0, 0);
    button.icon.paint(&painter, QStyle::visualRect(button.direction, both, icon), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(&painter, QStyle::visualRect(button.direction, both, words),
                       Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, enabled, button.text,
                       QPalette::ButtonText);
}

} // namespace

void StrongroomStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                                      const QWidget* widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    QStyleOptionButton button = option;
    if (kind != ButtonKind::Plain && has(option, State_Enabled))
        button.palette.setColor(
            QPalette::ButtonText,
            themeColor(kind == ButtonKind::Danger ? Token::DangerOn : Token::AccentOn));
    if (button.icon.isNull() || button.text.isEmpty())
        return QProxyStyle::drawControl(CE_PushButtonLabel, &button, &painter, widget);
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        // The arrow has its own place at the end.
        const int arrow = pixelMetric(PM_MenuButtonIndicator, &button, widget);
        button.rect =
            visualRect(button.direction, option.rect, option.rect.adjusted(0, 0, -arrow, 0));
    }
    paintIconAndText(painter, button, *this);
}

void StrongroomStyle::drawControl(ControlElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawButtonLabel(*button, *painter, widget);
        break;
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            // The panel shows the ring itself; Fusion's second one inside would be too much.
            proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = proxy()->subElementRect(SE_PushButtonContents, option, widget);
            return proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paintTab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label = *tab;
            label.state &= ~State_HasFocus; // The shape has drawn the ring.
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header)
            paintHeader(*painter, *header);
        else
            painter->fillRect(option->rect, themeColor(Token::BgAlt));
        return;
    }
    case CE_ProgressBarGroove:
        return paintFrame(*painter, option->rect, themeColor(Token::BgField), outlineOf(*option),
                          4);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*painter, *bar);
        break;
    case CE_Splitter: return paintSplitter(*painter, *option);
    // These two are not written by drawItemText(): rows of plain lists, and menus.
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const auto shown = withShownText(*item);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const auto shown = withShownText(*item);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace strongroom::ui
