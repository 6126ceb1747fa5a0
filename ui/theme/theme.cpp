// The theme: looks tokens up, and hands palette, font and style to the application.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/strongroom_style.h"
#include "ui/theme/token_values.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLocale>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr qreal smallestPointSize = 8;

// Point size as a share of the body's, and weight; in the order of TypeRole.
struct TypeStep
{
    qreal factor;
    QFont::Weight weight;
};
constexpr std::array<TypeStep, 7> typeSteps{{{0.9, QFont::Normal},
                                             {1.0, QFont::Normal},
                                             {1.0, QFont::DemiBold},
                                             {1.2, QFont::DemiBold},
                                             {1.45, QFont::DemiBold},
                                             {1.8, QFont::Normal},
                                             {1.0, QFont::Normal}}};

// By density; in the order of Density.
constexpr std::array<int, 3> rowHeights{24, 30, 38};
constexpr std::array<int, 3> controlHeights{26, 32, 40};

/// Of a line in the language that is spoken: what the font itself lacks comes from another one, and
/// that may be higher, as Arabic is. Lists ask for each row, so it is measured once.
int lineHeight(const QFont& font)
{
    static QFont measured;
    static QLocale spoken = QLocale::c();
    static int height = 0;
    if (const QLocale locale; height == 0 || font != measured || locale != spoken) {
        const QFontMetrics metrics(font);
        const auto word = locale.nativeLanguageName();
        height = std::max(metrics.height(), metrics.size(Qt::TextSingleLine, word).height());
        measured = font;
        spoken = locale;
    }
    return height;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_baseFont(QApplication::font())
{
    connect(&m_system, &SystemAppearance::changed, this, &Theme::refresh);
}

Theme& Theme::current()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

void Theme::applyTo(QApplication& app)
{
    m_app = &app;
    m_baseFont = QApplication::font();
    QApplication::setStyle(new StrongroomStyle);
    m_system.listen();
    refresh();
}

void Theme::refresh()
{
    if (m_app) {
        QApplication::setPalette(paletteOf(*this));
        QApplication::setFont(font(TypeRole::Body));
        QToolTip::setPalette(QApplication::palette());
    }
    emit changed();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::HighContrastDark: return Scheme::HighContrastDark;
    case ThemeChoice::HighContrastLight: return Scheme::HighContrastLight;
    case ThemeChoice::System: break;
    }
    if (m_system.highContrast())
        return m_system.dark() ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return m_system.dark() ? Scheme::Dark : Scheme::Light;
}

bool Theme::isHighContrast() const
{
    return scheme() == Scheme::HighContrastDark || scheme() == Scheme::HighContrastLight;
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    refresh();
}

void Theme::setTextPercent(int percent)
{
    const int clamped = std::clamp(percent, 80, 200);
    if (clamped == m_textPercent)
        return;
    m_textPercent = clamped;
    refresh();
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_system.reducedMotion();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    emit changed();
}

QColor Theme::colorIn(Scheme scheme, Token token)
{
    return QColor::fromRgb(
        tokenValues[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(token)]);
}

QColor Theme::color(Token token) const
{
    return colorIn(scheme(), token);
}

int Theme::metric(Metric metric) const
{
    const auto density = static_cast<std::size_t>(m_density);
    const auto textHeight = [this] { return lineHeight(font(TypeRole::Body)); };
    switch (metric) {
    case Metric::ChipPadding: return 4;
    case Metric::ControlGap: return 8;
    case Metric::PanePadding: return m_density == Density::Compact ? 8 : 12;
    case Metric::GroupGap: return 16;
    case Metric::SectionGap: return 24;
    case Metric::Radius: return 4;
    case Metric::ChipRadius: return 10;
    case Metric::Border: return 1;
    case Metric::FocusRing: return 2;
    case Metric::AccentBar: return 3;
    case Metric::RowHeight: return std::max(rowHeights[density], textHeight() + 6);
    case Metric::ControlHeight: return std::max(controlHeights[density], textHeight() + 8);
    case Metric::Icon: return 20 * std::max(100, m_textPercent) / 100;
    case Metric::IconSmall: return 16 * std::max(100, m_textPercent) / 100;
    case Metric::IconLarge: return 48;
    }
    return 0;
}

QFont Theme::font(TypeRole role) const
{
    const TypeStep& step = typeSteps[static_cast<std::size_t>(role)];
    QFont font =
        role == TypeRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_baseFont;
    // Whatever the desktop's own font lacks is drawn alike everywhere, and Han as Japanese does. A
    // fixed font is often named by what it is alone, and another name beside that would be taken.
    if (role != TypeRole::Mono) {
        auto families = font.families();
        families << "Noto Sans"
                 << "Noto Sans Arabic"
                 << "Noto Sans CJK JP";
        families.removeDuplicates();
        font.setFamilies(families);
    }
    const qreal body = m_baseFont.pointSizeF() > 0 ? m_baseFont.pointSizeF() : 10;
    font.setPointSizeF(std::max(smallestPointSize, body * m_textPercent / 100 * step.factor));
    font.setWeight(step.weight);
    return font;
}

QIcon Theme::icon(IconId id, Token tint) const
{
    return QIcon(new ThemeIconEngine(id, tint));
}

} // namespace strongroom::ui
