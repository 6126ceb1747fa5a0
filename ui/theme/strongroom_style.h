// How controls are drawn: Fusion underneath, our own outlines and focus rings on top.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace strongroom::ui {

/// Stock Fusion draws outlines darker than the window: 2.0 to 1 in a light theme, 1.06 to 1 in a
/// dark one. Every outline here is the token border.control, at least 3 to 1.
class StrongroomStyle : public QProxyStyle
{
    Q_OBJECT

public:
    StrongroomStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    /// Labels and buttons say what others wrote.
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                      bool enabled, const QString& text, QPalette::ColorRole ink) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    bool drawIndicator(PrimitiveElement element, const QStyleOption& option,
                       QPainter& painter) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                         const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter,
                      const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter,
                     const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter& painter,
                    const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter,
                       const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                        const QWidget* widget) const;
    QRect scrollBarPart(const QStyleOptionSlider& option, SubControl part) const;
};

} // namespace strongroom::ui
