// Combo boxes, spin boxes, sliders, scroll bars and tool buttons of the style.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/strongroom_style.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

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

QColor chevronColor(const QStyleOption& option)
{
    return themeColor(has(option, QStyle::State_Enabled) ? Token::TextSecondary
                                                         : Token::TextDisabled);
}

QColor fieldColor(const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled))
        return themeColor(Token::BgWindow);
    return themeColor(has(option, QStyle::State_MouseOver) ? Token::BgHover : Token::BgField);
}

} // namespace

void StrongroomStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter,
                                   const QWidget* widget) const
{
    if (option.frame)
        paintFrame(painter, option.rect,
                   option.editable ? themeColor(Token::BgField) : fieldColor(option),
                   outlineOf(option), radius);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintGlyph(painter, arrow, IconId::ChevronDown, 16, chevronColor(option));
    if (has(option, State_HasFocus))
        paintFocusRing(painter, option.rect, radius);
}

void StrongroomStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter,
                                  const QWidget* widget) const
{
    paintFrame(painter, option.rect,
               themeColor(has(option, State_Enabled) ? Token::BgField : Token::BgWindow),
               outlineOf(option), radius);
    const struct
    {
        SubControl part;
        IconId icon;
        QAbstractSpinBox::StepEnabledFlag step;
    } buttons[] = {{SC_SpinBoxUp, IconId::ChevronUp, QAbstractSpinBox::StepUpEnabled},
                   {SC_SpinBoxDown, IconId::ChevronDown, QAbstractSpinBox::StepDownEnabled}};
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        for (const auto& button : buttons) {
            const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, button.part, widget);
            if ((option.activeSubControls & button.part) && has(option, State_MouseOver))
                painter.fillRect(rect.adjusted(0, 1, -1, -1), themeColor(Token::BgHover));
            const bool can = (option.stepEnabled & button.step) && has(option, State_Enabled);
            paintGlyph(painter, rect, button.icon, std::min(14, rect.height()),
                       themeColor(can ? Token::TextSecondary : Token::TextDisabled));
        }
    }
    if (has(option, State_HasFocus))
        paintFocusRing(painter, option.rect, radius);
}

void StrongroomStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter,
                                 const QWidget* widget) const
{
    const bool enabled = has(option, State_Enabled);
    const QRect groove = proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRect handle = proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    QRect track = groove;
    QRect done;
    if (option.orientation == Qt::Horizontal) {
        track.setHeight(6);
        track.moveCenter(groove.center());
        done = track;
        if (option.upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
    } else {
        track.setWidth(6);
        track.moveCenter(groove.center());
        done = track;
        if (option.upsideDown)
            done.setTop(handle.center().y());
        else
            done.setBottom(handle.center().y());
    }
    const QColor accent = themeColor(enabled ? Token::Accent : Token::TextDisabled);
    paintFrame(painter, track, themeColor(Token::BgField), outlineOf(option), 3);
    paintFrame(painter, done, accent, accent, 3);
    const int side = std::min(handle.width(), handle.height()) - 2;
    QRect knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    const bool down = option.activeSubControls & SC_SliderHandle && has(option, State_Sunken);
    paintFrame(painter, knob, themeColor(down ? Token::BgSelected : Token::BgRaised), accent,
               side / 2, 2);
    if (has(option, State_HasFocus))
        paintFocusRing(painter, option.rect, radius);
}

QRect StrongroomStyle::scrollBarPart(const QStyleOptionSlider& option, SubControl part) const
{
    // No step buttons: the whole length is the groove.
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        thumb = std::clamp(thumb, std::min(28, length), length);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - thumb, option.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case SC_ScrollBarGroove: size = length; break;
    case SC_ScrollBarSlider:
        from = start;
        size = thumb;
        break;
    case SC_ScrollBarSubPage: size = start; break;
    case SC_ScrollBarAddPage:
        from = start + thumb;
        size = length - from;
        break;
    default: return {};
    }
    const QRect rect =
        across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
               : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    return visualRect(option.direction, option.rect, rect);
}

void StrongroomStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter,
                                    const QWidget* widget) const
{
    painter.fillRect(option.rect, themeColor(Token::BgAlt));
    if (option.maximum <= option.minimum)
        return;
    const bool active = (option.activeSubControls & SC_ScrollBarSlider)
                        && (has(option, State_MouseOver) || has(option, State_Sunken));
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const QColor color = themeColor(active ? Token::Accent : Token::BorderControl);
    paintFrame(painter, thumb.adjusted(3, 3, -3, -3), color, color, 4);
}

void StrongroomStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                                     const QWidget* widget) const
{
    QStyleOptionToolButton plain = option;
    plain.state &= ~State_HasFocus; // Fusion would draw a second, smaller ring.
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
    if (has(option, State_HasFocus))
        paintFocusRing(painter, option.rect, radius);
}

void StrongroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                         QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*combo, *painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(*spin, *painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return drawToolButton(*button, *painter, widget);
    } else if (control == CC_Slider || control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return control == CC_Slider ? drawSlider(*slider, *painter, widget)
                                        : drawScrollBar(*slider, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StrongroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                      SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // The text of a closed combo box begins where that of a field does.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -4, 0)
                                                    : rect.adjusted(4, 0, 0, 0);
    return rect;
}

} // namespace strongroom::ui
