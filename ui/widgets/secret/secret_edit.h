// An editor over wiped memory: what is typed is never in a text of Qt's longer than a keystroke.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QString>
#include <QWidget>

namespace strongroom::ui {

/// Painted as dots unless the person asks to see it (the eye, or Ctrl+Shift+S). Several lines are
/// allowed. There is no undo, no drag, and copying out is not possible.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget* parent = nullptr);

    bool isEmpty() const { return m_size == 0; }
    /// A copy, wiped by whoever takes it.
    SecretBytes value() const;
    void clear();
    /// Takes the bytes over, as if they had been typed.
    void setValue(SecretBytes value);
    void setPlaceholderText(const QString& text);
    void setShown(bool shown);

    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void insert(std::span<const std::uint8_t> bytes);
    void insertText(const QString& text);
    void eraseBefore();
    void eraseAfter();
    std::size_t stepBack() const;
    std::size_t stepOn() const;
    void altered();
    QRect eye() const;

    SecretBytes m_buffer{64};
    std::size_t m_size = 0;
    std::size_t m_caret = 0;
    bool m_shown = false;
    QString m_placeholder;
};

} // namespace strongroom::ui
