// Icons, drawn from SVG in one colour and kept in Qt's pixmap cache.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"

#include "ui/theme/icon_sources.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace strongroom::ui {

namespace {

QPixmap render(const IconSource& source, int pixels, const QColor& color, bool mirrored)
{
    // QSvgRenderer does not know currentColor.
    auto svg = QByteArray(source.svg.data(), static_cast<qsizetype>(source.svg.size()));
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);

    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

} // namespace

QPixmap iconPixmap(IconId id, int size, qreal devicePixelRatio, const QColor& color)
{
    const auto number = static_cast<std::size_t>(id);
    const IconSource& source = iconSources[number];
    const bool mirrored = source.mirrored && QGuiApplication::isRightToLeft();
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const auto key = QStringLiteral("strongroom/%1/%2/%3/%4")
                         .arg(number)
                         .arg(pixels)
                         .arg(color.rgba(), 0, 16)
                         .arg(mirrored ? 'm' : '-');
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(source, pixels, color, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QColor ThemeIconEngine::colorFor(QIcon::Mode mode) const
{
    return Theme::current().color(mode == QIcon::Disabled ? Token::TextDisabled : m_tint);
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int size = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap image = iconPixmap(m_id, size, ratio, colorFor(mode));
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                        image);
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State,
                                      qreal scale)
{
    // Qt hands the size in real pixels, the scale already in it.
    QPixmap image = iconPixmap(m_id, std::min(size.width(), size.height()), 1, colorFor(mode));
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace strongroom::ui
