// How the console looks, as a person chose it: kept, and named on the command line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <optional>

namespace strongroom::ui {

struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    int textPercent = 100;
    bool reducedMotion = false; ///< More than the desktop asks for.

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

Appearance savedAppearance();
/// Keeps it, and shows it at once.
void choose(const Appearance& appearance);
void apply(const Appearance& appearance);

/// "system", "light", "dark", "hc-light", "hc-dark"; none for what is none of them.
std::optional<ThemeChoice> themeNamed(const QString& name);
/// "compact", "comfortable", "spacious".
std::optional<Density> densityNamed(const QString& name);

} // namespace strongroom::ui
