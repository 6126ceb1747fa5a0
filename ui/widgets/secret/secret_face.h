// The painted part of a secret field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace strongroom::ui {

class SecretField;

class SecretFace : public QWidget
{
    Q_OBJECT

public:
    explicit SecretFace(SecretField& field);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretField& m_field;
};

} // namespace strongroom::ui
