// The chip: a filled, half-filled or empty shape, a word, and only then a colour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/env_chip.h"

#include "ui/theme/shown_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace strongroom::ui {

namespace {

using domain::EnvironmentKind;

constexpr int shapeSide = 9;
constexpr int padding = 7;
constexpr int gap = 5;

struct ChipColors
{
    QColor fill;
    QColor ink;
};

ChipColors colorsOf(EnvironmentKind kind)
{
    const Theme& theme = Theme::current();
    switch (kind) {
    case EnvironmentKind::Production:
        return {theme.color(Token::EnvProd), theme.color(Token::EnvProdOn)};
    case EnvironmentKind::Staging:
        return {theme.color(Token::EnvStage), theme.color(Token::EnvStageOn)};
    case EnvironmentKind::Development:
        return {theme.color(Token::EnvDev), theme.color(Token::EnvDevOn)};
    case EnvironmentKind::Other: break;
    }
    return {theme.color(Token::NeutralBg), theme.color(Token::NeutralFg)};
}

void paintShape(QPainter& painter, const QRectF& box, EnvironmentKind kind, bool mirrored)
{
    const QColor ink = painter.pen().color();
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (kind == EnvironmentKind::Other) {
        painter.drawEllipse(box);
        return;
    }
    painter.drawRect(box);
    if (kind == EnvironmentKind::Production)
        painter.fillRect(box, ink);
    if (kind == EnvironmentKind::Staging) {
        const QRectF half(mirrored ? box.center().x() : box.x(), box.y(), box.width() / 2,
                          box.height());
        painter.fillRect(half, ink);
    }
}

QString textOf(EnvironmentKind kind, const QString& name)
{
    return name.isEmpty() ? wordOf(kind) : name;
}

} // namespace

QString wordOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production: return QCoreApplication::translate("EnvChip", "PROD");
    case EnvironmentKind::Staging: return QCoreApplication::translate("EnvChip", "STAGE");
    case EnvironmentKind::Development: return QCoreApplication::translate("EnvChip", "DEV");
    case EnvironmentKind::Other: break;
    }
    return QCoreApplication::translate("EnvChip", "ORG");
}

QSize envChipSize(EnvironmentKind kind, const QString& name)
{
    const QFontMetrics metrics(Theme::current().font(TypeRole::Caption));
    return {padding * 2 + shapeSide + gap + metrics.horizontalAdvance(textOf(kind, name)),
            std::max(20, metrics.height() + 4)};
}

int paintEnvChip(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction,
                 EnvironmentKind kind, const QString& name)
{
    const QSize wished = envChipSize(kind, name);
    const int width = std::min(wished.width(), rect.width());
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           {width, wished.height()}, rect);
    const bool mirrored = direction == Qt::RightToLeft;
    const ChipColors colors = colorsOf(kind);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = kind == EnvironmentKind::Other;
    painter.setPen(outlined ? QPen(Theme::current().color(Token::BorderControl)) : Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(chip).adjusted(.5, .5, -.5, -.5), 10, 10);

    const int shapeX = mirrored ? chip.right() - padding - shapeSide + 1 : chip.left() + padding;
    painter.setPen(colors.ink);
    paintShape(painter,
               QRectF(shapeX, chip.center().y() - shapeSide / 2.0 + .5, shapeSide, shapeSide), kind,
               mirrored);

    const int inner = padding + shapeSide + gap;
    const QRect textBox =
        mirrored ? chip.adjusted(padding, 0, -inner, 0) : chip.adjusted(inner, 0, -padding, 0);
    const QFont font = Theme::current().font(TypeRole::Caption);
    painter.setFont(font);
    painter.setPen(colors.ink);
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(shownText(textOf(kind, name)), Qt::ElideRight,
                                                   textBox.width() + 1));
    painter.restore();
    return width;
}

EnvChip::EnvChip(EnvironmentKind kind, const QString& name, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setEnvironment(kind, name);
}

void EnvChip::setEnvironment(EnvironmentKind kind, const QString& name)
{
    m_kind = kind;
    m_name = name;
    setAccessibleName(tr("Environment %1, %2").arg(textOf(kind, name), wordOf(kind)));
    updateGeometry();
    update();
}

QSize EnvChip::sizeHint() const
{
    return envChipSize(m_kind, m_name);
}

void EnvChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintEnvChip(painter, rect(), layoutDirection(), m_kind, m_name);
}

} // namespace strongroom::ui
