// Frames, focus rings, check marks and rows of the style.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/button_kind.h"
#include "ui/theme/strongroom_style.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr int radius = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

void paintFilledButton(QPainter& painter, const QStyleOption& option, ButtonKind kind)
{
    QColor fill = themeColor(kind == ButtonKind::Danger ? Token::DangerFill : Token::Accent);
    if (kind == ButtonKind::Primary
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)))
        fill = themeColor(Token::AccentHover);
    if (kind == ButtonKind::Danger && has(option, QStyle::State_Sunken))
        fill = themeColor(Token::DangerFg);
    paintFrame(painter, option.rect, fill, fill, radius);
    if (!has(option, QStyle::State_HasFocus))
        return;
    // A ring of its own colour would vanish on the filling: a gap parts the two.
    paintFocusRing(painter, option.rect, radius);
    paintFrame(painter, option.rect.adjusted(2, 2, -2, -2), {}, themeColor(Token::BgWindow), radius,
               2);
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const ButtonKind kind = buttonKindOf(widget);
    if (kind != ButtonKind::Plain && has(option, QStyle::State_Enabled))
        return paintFilledButton(painter, option, kind);
    Token fill = Token::BgRaised;
    if (!has(option, QStyle::State_Enabled))
        fill = Token::BgWindow;
    else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        fill = Token::BgSelected;
    else if (has(option, QStyle::State_MouseOver))
        fill = Token::BgHover;
    paintFrame(painter, option.rect, themeColor(fill), outlineOf(option), radius);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, radius);
}

void paintToolButton(QPainter& painter, const QStyleOption& option)
{
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (pressed || hovered)
        paintFrame(painter, option.rect, themeColor(pressed ? Token::BgSelected : Token::BgHover),
                   pressed ? outlineOf(option) : themeColor(Token::BgHover), radius);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    Token fill = Token::BgField;
    if (!has(option, QStyle::State_Enabled))
        fill = Token::BgWindow;
    else if (has(option, QStyle::State_ReadOnly))
        fill = Token::BgAlt;
    paintFrame(painter, option.rect, themeColor(fill), outlineOf(option), radius);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        paintFocusRing(painter, option.rect, radius);
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& row)
{
    if (row.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(row.rect, themeColor(Token::BgAlt));
    if (has(row, QStyle::State_Selected))
        painter.fillRect(row.rect,
                         themeColor(has(row, QStyle::State_Active) ? Token::BgSelected
                                                                   : Token::BgSelectedInactive));
    else if (has(row, QStyle::State_MouseOver) && has(row, QStyle::State_Enabled))
        painter.fillRect(row.rect, themeColor(Token::BgHover));
}

void paintBranch(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const bool open = has(option, QStyle::State_Open);
    paintGlyph(painter, option.rect, open ? IconId::ChevronDown : IconId::ChevronNext,
               std::min(16, std::min(option.rect.width(), option.rect.height())),
               themeColor(Token::TextSecondary));
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = themeColor(enabled ? Token::Accent : Token::TextDisabled);
    if (!filled) {
        paintFrame(
            painter, option.rect,
            themeColor(has(option, QStyle::State_Sunken) ? Token::BgSelected : Token::BgField),
            outlineOf(option), 3);
        return;
    }
    paintFrame(painter, option.rect, accent, accent, 3);
    const QColor mark = themeColor(enabled ? Token::AccentOn : Token::BgWindow);
    if (has(option, QStyle::State_NoChange)) {
        const QRect bar(option.rect.x() + 4, option.rect.center().y(), option.rect.width() - 8, 2);
        painter.fillRect(bar, mark);
    } else {
        paintGlyph(painter, option.rect, IconId::Check, option.rect.width() - 2, mark);
    }
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor accent = themeColor(enabled ? Token::Accent : Token::TextDisabled);
    const int round = option.rect.width() / 2;
    paintFrame(painter, option.rect,
               themeColor(has(option, QStyle::State_Sunken) ? Token::BgSelected : Token::BgField),
               on ? accent : outlineOf(option), round, on ? 2 : 1);
    if (!on)
        return;
    const int inset = option.rect.width() / 4 + 1;
    const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
    paintFrame(painter, dot, accent, accent, dot.width() / 2);
}

} // namespace

bool StrongroomStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option,
                                    QPainter& painter) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(painter, option); return true;
    case PE_IndicatorRadioButton: paintRadio(painter, option); return true;
    case PE_IndicatorBranch: paintBranch(painter, option); return true;
    case PE_IndicatorArrowDown:
        paintGlyph(painter, option.rect, IconId::ChevronDown, 16, themeColor(Token::TextSecondary));
        return true;
    case PE_IndicatorArrowUp:
        paintGlyph(painter, option.rect, IconId::ChevronUp, 16, themeColor(Token::TextSecondary));
        return true;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        paintGlyph(painter, option.rect, up ? IconId::ChevronUp : IconId::ChevronDown, 12,
                   themeColor(Token::TextSecondary));
        return true;
    }
    default: return false;
    }
}

void StrongroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (drawIndicator(element, *option, *painter))
        return;
    switch (element) {
    case PE_FrameFocusRect:
        // The rows of a list show the ring round the whole row: RowDelegate draws it.
        if (!qobject_cast<const QAbstractItemView*>(widget))
            paintFocusRing(*painter, option->rect, radius);
        return;
    case PE_PanelButtonCommand: paintButton(*painter, *option, widget); return;
    case PE_PanelButtonTool: paintToolButton(*painter, *option); return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) // An edit inside a spin box has no frame of its own.
            paintField(*painter, *option);
        return;
    }
    case PE_FrameLineEdit: paintField(*painter, *option); return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        paintFrame(*painter, option->rect, {}, outlineOf(*option), radius);
        if (has(*option, State_HasFocus) && qobject_cast<const QAbstractScrollArea*>(widget))
            paintFocusRing(*painter, option->rect, radius);
        return;
    case PE_FrameMenu:
    case PE_FrameWindow:
        paintFrame(*painter, option->rect, {}, themeColor(Token::BorderControl), 0);
        return;
    case PE_PanelTipLabel:
        paintFrame(*painter, option->rect, themeColor(Token::BgRaised),
                   themeColor(Token::BorderControl), 0);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintRow(*painter, *row);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace strongroom::ui
