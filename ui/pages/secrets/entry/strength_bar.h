// How hard a typed value is to guess: a word, and a bar that says the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace strongroom::ui {

enum class Strength { Weak, Fair, Strong };

/// NIST SP 800-131A asks for 112 bits of what keeps something secret; few live long enough below
/// 64.
inline constexpr int strongBits = 112;
inline constexpr int fairBits = 64;

Strength strengthOf(double bits);
/// "weak: guessed in minutes", by somebody who tries ten thousand million a second.
QString strengthText(double bits);

class StrengthBar : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);
    void setBits(double bits);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_bits = 0;
};

} // namespace strongroom::ui
