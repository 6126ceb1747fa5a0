// In a secret's detail: how often it rotates, when it is due, and the way to a new value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QPushButton;

namespace strongroom::ui {

class TextLabel;

/// Not shown where there is nothing to ask.
class RotationLine : public QWidget
{
    Q_OBJECT

public:
    explicit RotationLine(PageContext& context, QWidget* parent = nullptr);

    /// Asks how it stands; never for a value.
    void setSecret(const domain::SecretId& secret);

signals:
    /// Something was done: what to say.
    void told(const QString& text);
    /// The secret may have another version now.
    void altered();

private:
    void load();
    void changePolicy();
    void rotate();

    PageContext& m_context;
    domain::SecretId m_secret{};
    domain::RotationStanding m_standing{};
    TextLabel* m_text;
    QPushButton* m_policy;
    QPushButton* m_rotate;
};

} // namespace strongroom::ui
