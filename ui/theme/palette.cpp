// The palette: every role, for active, inactive and disabled.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/palette.h"

#include "ui/theme/theme.h"

#include <utility>

namespace strongroom::ui {

QPalette paletteOf(const Theme& theme)
{
    static constexpr std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::BgWindow},
        {QPalette::WindowText, Token::TextPrimary},
        {QPalette::Base, Token::BgBase},
        {QPalette::AlternateBase, Token::BgAlt},
        {QPalette::Text, Token::TextPrimary},
        {QPalette::Button, Token::BgRaised},
        {QPalette::ButtonText, Token::TextPrimary},
        {QPalette::BrightText, Token::DangerFg},
        {QPalette::Highlight, Token::BgSelected},
        {QPalette::HighlightedText, Token::TextPrimary},
        {QPalette::PlaceholderText, Token::TextPlaceholder},
        {QPalette::Link, Token::TextLink},
        {QPalette::LinkVisited, Token::TextLink},
        {QPalette::ToolTipBase, Token::BgRaised},
        {QPalette::ToolTipText, Token::TextPrimary},
        {QPalette::Light, Token::BgRaised},
        {QPalette::Midlight, Token::BorderSubtle},
        {QPalette::Mid, Token::BorderSubtle},
        {QPalette::Dark, Token::BorderControl},
        {QPalette::Shadow, Token::BorderControl},
    };
    QPalette palette;
    for (const auto& [role, token] : roles)
        palette.setColor(role, theme.color(token));
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     theme.color(Token::BgSelectedInactive));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     theme.color(Token::BgSelectedInactive));
    return palette;
}

} // namespace strongroom::ui
