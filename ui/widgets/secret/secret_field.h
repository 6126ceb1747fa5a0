// Holds a released value: as dots until it is asked for, readable for a while, then gone.
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

/// No selection, no drag, no context menu, nothing for input methods; to assistive technology it
/// says that a value is here, never which.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Masked, Shown };

    /// `name` is the key's, for people and for assistive technology.
    explicit SecretField(const QString& name, QWidget* parent = nullptr);
    ~SecretField() override;

    /// Takes the value over and masks it. Shown, it stays readable for `seconds`, then it is wiped;
    /// never shown, it is wiped after two minutes.
    void hold(SecretBytes value, int seconds);
    /// Held to a policy: no copy leaves the field, no more time is given than it allows, and
    /// `watermark`, if there is one, is painted across the value while it can be read.
    void oblige(bool noCopy, bool noMoreTime, const QString& watermark);
    const QString& watermark() const { return m_watermark; }
    /// Makes the held value readable; nothing if there is none.
    void showValue();
    /// Another value in the place of the held one, shown or masked as that was, for as long as it
    /// had left; nothing once it was wiped.
    void replace(SecretBytes value);
    /// Large, in groups of four, while it can be read (Ctrl+Shift+T).
    void setLarge(bool large);
    bool isLarge() const { return m_large; }
    /// Wipes the value. Also on Escape, when presenting begins, and two seconds after the
    /// window lost its focus (unless the person's preferences let it stay).
    void wipe();
    State state() const { return m_state; }
    /// Empty once wiped.
    const SecretBytes& value() const { return m_value; }

signals:
    void shown();
    void wiped();
    void copyRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& id, const QString& text);
    void enter(State state);
    void tick();

    State m_state = State::Empty;
    QString m_name;
    SecretBytes m_value{0};
    SecretFace* m_face;
    QLabel* m_countdown;
    QWidget* m_bar;
    QPushButton* m_show;
    QPushButton* m_more;
    QPushButton* m_copy;
    QPushButton* m_largeType;
    QPushButton* m_hide;
    QTimer m_second{this};
    QTimer m_afterFocus{this};
    int m_seconds = 0;
    bool m_noCopy = false;
    bool m_noMoreTime = false;
    bool m_large = false;
    QString m_watermark;
    int m_left = 0;
};

} // namespace strongroom::ui
