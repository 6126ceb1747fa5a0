// A value on the clipboard: for a while, and out of its history.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace strongroom::ui {

class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QObject* parent = nullptr);

    /// Puts a copy on the clipboard, never on the selection, and takes it away after as long as
    /// the person's preferences say, if it is still ours.
    void copy(const SecretBytes& value);
    /// Now. Also before the program ends: Qt would hand it to a clipboard manager otherwise.
    void clear();
    bool holdsSecret() const { return m_left > 0; }

signals:
    /// 0 when there is nothing of ours any more.
    void secondsLeft(int seconds);

private:
    void tick();

    QTimer m_second{this};
    QPointer<QMimeData> m_ours; ///< Qt deletes it when something else is copied.
    int m_left = 0;
};

} // namespace strongroom::ui
