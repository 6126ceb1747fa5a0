// Icons that take the theme's colours, sharp at every size and scale.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QIconEngine>
#include <QPixmap>

namespace strongroom::ui {

/// The icon in one colour, from a cache. `size` is in device-independent pixels. Icons that point
/// somewhere are turned round in right-to-left layouts.
QPixmap iconPixmap(IconId id, int size, qreal devicePixelRatio, const QColor& color);

/// Asks the theme for its colour at each painting, so that a change of theme needs no new QIcon.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(IconId id, Token tint) : m_id(id), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const;

    IconId m_id;
    Token m_tint;
};

} // namespace strongroom::ui
