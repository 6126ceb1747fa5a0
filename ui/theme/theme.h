// The one place that knows how things look: colours, sizes, fonts and icons of the chosen theme.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"
#include "ui/theme/system_appearance.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace strongroom::ui {

/// What the person chose.
enum class ThemeChoice { System, Light, Dark, HighContrastDark, HighContrastLight };
/// What is shown. In the order of token_values.h.
enum class Scheme { Light, Dark, HighContrastDark, HighContrastLight };
enum class Density { Compact, Comfortable, Spacious };
enum class TypeRole { Caption, Body, Strong, Title, Heading, Display, Mono };
enum class Metric {
    ChipPadding,   ///< 4: inside chips.
    ControlGap,    ///< 8: between controls that belong together.
    PanePadding,   ///< 12, compact 8.
    GroupGap,      ///< 16: between groups.
    SectionGap,    ///< 24: between sections.
    Radius,        ///< 4: corners of controls.
    ChipRadius,    ///< 10: corners of chips.
    Border,        ///< 1.
    FocusRing,     ///< 2.
    AccentBar,     ///< 3: at the start edge of a selected row.
    RowHeight,     ///< 24, 30 or 38, and never less than the text needs.
    ControlHeight, ///< 26, 32 or 40, and never less than the text needs.
    Icon,          ///< 20.
    IconSmall,     ///< 16.
    IconLarge,     ///< 48: in empty states.
};

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    /// The theme of this program; made on first use and owned by the application. Look things up
    /// when painting, or again at changed().
    static Theme& current();

    /// Sets style, palette and font of `app` now and after every change, and starts to listen for
    /// the desktop's wishes. Call once, before the first window.
    void applyTo(QApplication& app);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    Scheme scheme() const;
    bool isHighContrast() const;

    Density density() const { return m_density; }
    void setDensity(Density density);

    /// 80 to 200 per cent of the system's font; what lies outside is clamped.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    /// True when the desktop, or setReducedMotion(), asks for no animation.
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    QColor color(Token token) const;
    /// As another theme has it: for paper, which is always light.
    static QColor colorIn(Scheme scheme, Token token);
    int metric(Metric metric) const;
    QFont font(TypeRole role) const;

    /// Follows the theme by itself: no need to set it again at changed().
    QIcon icon(IconId id, Token tint = Token::TextPrimary) const;

signals:
    void changed();

private:
    void refresh();

    SystemAppearance m_system;
    QApplication* m_app = nullptr;
    QFont m_baseFont{};
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Comfortable;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
};

} // namespace strongroom::ui
