// The line at the foot of the window: connection, clipboard, what was just done, keychain.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/connection_api.h"

#include <QStatusBar>

class QPushButton;

namespace strongroom::ui {

class Clipboard;
class TextLabel;
class Toast;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `clipboard` is borrowed and outlives the window.
    explicit StatusLine(Clipboard& clipboard, QWidget* parent = nullptr);

    void tellConnection(client::ConnectionState state, const QString& server);
    void tellKeychain(const QString& text);
    Toast& toast() { return *m_toast; }

private:
    void tellClipboard(int seconds);

    TextLabel* m_connection;
    TextLabel* m_held;
    QPushButton* m_clear;
    Toast* m_toast;
    TextLabel* m_keychain;
};

} // namespace strongroom::ui
