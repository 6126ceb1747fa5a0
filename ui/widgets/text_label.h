// A text that follows the theme: its font and its ink change when the theme does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace strongroom::ui {

/// Plain text only: what a person or a server wrote is never taken for markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TypeRole role = TypeRole::Body,
                       Token ink = Token::TextPrimary, QWidget* parent = nullptr);
};

} // namespace strongroom::ui
