// Names for choices, and four settings.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/appearance.h"

#include "ui/settings/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::ui {
namespace {

using settings::Keys;

constexpr std::array<std::pair<ThemeChoice, const char*>, 5> themes{
    {{ThemeChoice::System, "system"},
     {ThemeChoice::Light, "light"},
     {ThemeChoice::Dark, "dark"},
     {ThemeChoice::HighContrastLight, "hc-light"},
     {ThemeChoice::HighContrastDark, "hc-dark"}}};
constexpr std::array<std::pair<Density, const char*>, 3> densities{
    {{Density::Compact, "compact"},
     {Density::Comfortable, "comfortable"},
     {Density::Spacious, "spacious"}}};

template <class Names>
auto named(const Names& names, const QString& name)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto& one) { return name == one.second; });
    using Choice = std::remove_cvref_t<decltype(names.front().first)>;
    return found == names.end() ? std::nullopt : std::optional<Choice>(found->first);
}

template <class Names, class Choice>
QString nameOf(const Names& names, Choice choice)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto& one) { return one.first == choice; });
    return QLatin1String(found->second);
}

} // namespace

std::optional<ThemeChoice> themeNamed(const QString& name)
{
    return named(themes, name);
}

std::optional<Density> densityNamed(const QString& name)
{
    return named(densities, name);
}

Appearance savedAppearance()
{
    Appearance appearance;
    appearance.theme =
        themeNamed(settings::value(Keys::theme).toString()).value_or(appearance.theme);
    appearance.density =
        densityNamed(settings::value(Keys::density).toString()).value_or(appearance.density);
    bool isNumber = false;
    const int percent = settings::value(Keys::textPercent).toInt(&isNumber);
    if (isNumber)
        appearance.textPercent = std::clamp(percent, 80, 200);
    appearance.reducedMotion =
        settings::value(Keys::reducedMotion, appearance.reducedMotion).toBool();
    return appearance;
}

void choose(const Appearance& appearance)
{
    settings::keep(Keys::theme, nameOf(themes, appearance.theme));
    settings::keep(Keys::density, nameOf(densities, appearance.density));
    settings::keep(Keys::textPercent, appearance.textPercent);
    settings::keep(Keys::reducedMotion, appearance.reducedMotion);
    apply(appearance);
}

void apply(const Appearance& appearance)
{
    auto& theme = Theme::current();
    theme.setChoice(appearance.theme);
    theme.setDensity(appearance.density);
    theme.setTextPercent(appearance.textPercent);
    theme.setReducedMotion(appearance.reducedMotion);
}

} // namespace strongroom::ui
