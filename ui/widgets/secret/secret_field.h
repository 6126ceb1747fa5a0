// Shows a revealed value for a while. No selection, no drag, no context menu, nothing for input
// methods.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace strongroom::ui {

class SecretFace;

class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);
    ~SecretField() override;

    /// Takes the value over and shows it; hides it, for good, after so many seconds.
    void showValue(SecretBytes value, int seconds);
    /// Wipes the value. Also on Escape, and two seconds after the window lost its focus.
    void hideValue();
    bool isShown() const { return m_value.size() > 0; }
    /// Empty once hidden.
    const SecretBytes& value() const { return m_value; }

signals:
    void hidden();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick();

    SecretBytes m_value{0};
    SecretFace* m_face;
    QLabel* m_countdown;
    QPushButton* m_hide;
    QPushButton* m_more;
    QPushButton* m_copy;
    QTimer m_second;
    QTimer m_afterFocus;
    int m_left = 0;
};

} // namespace strongroom::ui
