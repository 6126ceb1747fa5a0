// A text that follows the theme: its font and its ink change when the theme does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace strongroom::ui {

/// Plain text only: what a person or a server wrote is never taken for markup. Begins where the
/// layout begins, whatever its own language: a name in Latin letters stands right in an Arabic
/// window.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TypeRole role = TypeRole::Body,
                       Token ink = Token::TextPrimary, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

} // namespace strongroom::ui
