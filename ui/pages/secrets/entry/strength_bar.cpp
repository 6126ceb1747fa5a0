// Words for times; the bar is full where more would not help.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry/strength_bar.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strongroom::ui {
namespace {

/// What a few graphics cards try of a fast hash.
constexpr double guessesASecond = 1e10;
constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr double month = 30 * day;
constexpr double year = 365 * day;
constexpr int thickness = 8;

struct StrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(StrengthWords)
};

Token tokenOf(Strength strength)
{
    switch (strength) {
    case Strength::Weak: return Token::DangerFg;
    case Strength::Fair: return Token::WarnFg;
    case Strength::Strong: break;
    }
    return Token::OkFg;
}

} // namespace

Strength strengthOf(double bits)
{
    return bits < fairBits ? Strength::Weak : bits < strongBits ? Strength::Fair : Strength::Strong;
}

QString strengthText(double bits)
{
    if (strengthOf(bits) == Strength::Strong)
        return StrengthWords::tr("strong: as hard to guess as a key");
    if (strengthOf(bits) == Strength::Fair)
        return StrengthWords::tr("fair: withstands years of guessing");
    // On the average half of the guesses do.
    const auto seconds = std::exp2(bits - 1) / guessesASecond;
    if (seconds < 1)
        return StrengthWords::tr("weak: guessed at once");
    if (seconds < hour)
        return StrengthWords::tr("weak: guessed in minutes");
    if (seconds < day)
        return StrengthWords::tr("weak: guessed in hours");
    if (seconds < month)
        return StrengthWords::tr("weak: guessed in days");
    return seconds < year ? StrengthWords::tr("weak: guessed in months")
                          : StrengthWords::tr("weak: guessed in a few years");
}

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StrengthBar::setBits(double bits)
{
    m_bits = bits;
    update();
}

QSize StrengthBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, std::max(thickness, fontMetrics().height())};
}

void StrengthBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect track(0, (height() - thickness) / 2, width(), thickness);
    paintFrame(painter, track, themeColor(Token::BgAlt), themeColor(Token::BorderControl), 2);
    const auto part = std::clamp(m_bits / strongBits, 0.0, 1.0);
    auto filled = track;
    filled.setWidth(std::max(3, static_cast<int>(part * track.width())));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(track.right());
    const auto fill = themeColor(tokenOf(strengthOf(m_bits)));
    paintFrame(painter, filled, fill, fill, 2);
}

} // namespace strongroom::ui
