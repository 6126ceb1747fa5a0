// Sizes and hints of the style; what it draws stands in style_*.cpp.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/strongroom_style.h"

#include "ui/theme/shown_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr int textInset = 5; // And Qt's own 2 pixels, and the frame.

/// Calls `follow` now and whenever the theme changes, once for each widget, however often it is
/// polished.
template <class Follow>
void followTheme(QWidget& widget, Follow follow)
{
    constexpr auto known = "strongroom.follows";
    if (widget.property(known).toBool())
        return;
    widget.setProperty(known, true);
    QObject::connect(&Theme::current(), &Theme::changed, &widget, follow);
    follow();
}

} // namespace

StrongroomStyle::StrongroomStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int StrongroomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (metric) {
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 28;
    case PM_FocusFrameVMargin:
    case PM_FocusFrameHMargin: return theme.metric(Metric::FocusRing);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme.metric(Metric::IconSmall) + 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize: return theme.metric(Metric::Icon);
    case PM_SplitterWidth: return 7;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 20;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return theme.metric(Metric::PanePadding);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme.metric(Metric::ControlGap);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 24;
    case PM_HeaderMargin: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StrongroomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                               QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return Theme::current().reducedMotion()
                   ? 0
                   : std::min(150, QProxyStyle::styleHint(hint, option, widget, data));
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable: return 1;
    case SH_Menu_SubMenuPopupDelay: return 120;
    case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    // A line under one of its letters would take an Arabic word apart; the keys work without.
    case SH_UnderlineShortcut: return QLocale().script() == QLocale::ArabicScript ? 0 : 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize StrongroomStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                        const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme& theme = Theme::current();
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool bare = button && button->text.isEmpty(); // An icon alone: as wide as high.
        result.setWidth(bare ? theme.metric(Metric::ControlHeight)
                             : std::max(result.width() + 8, 64));
        result.setHeight(theme.metric(Metric::ControlHeight));
        break;
    }
    case CT_SpinBox:
        result.setWidth(result.width() + textInset); // Its field has two of our edges.
        [[fallthrough]];
    case CT_ComboBox:
        // Qt reckons with its own edges, which are narrower than ours.
        result.setWidth(result.width() + textInset);
        [[fallthrough]];
    case CT_LineEdit: result.setHeight(theme.metric(Metric::ControlHeight)); break;
    case CT_ToolButton:
        result = result.expandedTo({theme.metric(Metric::ControlHeight), 24});
        result.setHeight(std::max(result.height(), theme.metric(Metric::ControlHeight)));
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(std::max(result.height(), 24)); break;
    case CT_TabBarTab:
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), theme.metric(Metric::RowHeight)));
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), 26));
        break;
    }
    default: break;
    }
    return result;
}

QRect StrongroomStyle::subElementRect(SubElement element, const QStyleOption* option,
                                      const QWidget* widget) const
{
    // The focus ring of a check box goes round box and text, and needs room for itself.
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(textInset, 0, -textInset, 0);
    const bool leading = element == SE_CheckBoxIndicator || element == SE_RadioButtonIndicator
                         || element == SE_CheckBoxContents || element == SE_RadioButtonContents;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (!leading)
        return rect;
    const int gap = Theme::current().metric(Metric::FocusRing) + 1;
    return rect.translated(option->direction == Qt::RightToLeft ? -gap : gap, 0);
}

void StrongroomStyle::drawItemText(QPainter* painter, const QRect& rect, int flags,
                                   const QPalette& palette, bool enabled, const QString& text,
                                   QPalette::ColorRole ink) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shownText(text), ink);
}

void StrongroomStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QSlider*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What an empty field asks for may be longer than the field.
    if (auto* field = qobject_cast<QLineEdit*>(widget);
        field != nullptr && field->toolTip().isEmpty())
        field->setToolTip(field->placeholderText());
    // A form sets low labels two pixels above the middle of their fields.
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
        followTheme(*label, [label] {
            label->setMinimumHeight(Theme::current().metric(Metric::ControlHeight));
        });
    // Qt keeps the least size of a box with another font: only a style makes it measure anew.
    if (auto* box = qobject_cast<QComboBox*>(widget); box != nullptr)
        followTheme(*box, [box] {
            QEvent anew(QEvent::StyleChange);
            QCoreApplication::sendEvent(box, &anew);
            box->updateGeometry();
        });
}

} // namespace strongroom::ui
