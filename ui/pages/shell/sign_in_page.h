// Signing in: one button, then waiting for the browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace strongroom::client {
class SessionApi;
}

namespace strongroom::ui {

class Banner;

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(client::SessionApi& session, QWidget* parent = nullptr);

    /// While the embedded control plane starts, or why it did not.
    void setPreparing(bool preparing);
    void showError(const Error& error);
    /// The embedded control plane did not start: its own words, and a way to try again.
    void showNotStarted(const QString& sentence);
    void showNotice(const QString& text);

signals:
    void signedIn();
    /// Try again to start what showNotStarted() told of.
    void startRequested();

private:
    QWidget* buildTitle();
    QWidget* buildStart();
    QWidget* buildWaiting();
    void showWaiting(bool waiting);
    void signIn();
    void wait(const QUrl& where);

    client::SessionApi& m_session;
    Banner* m_banner;
    QWidget* m_begin = nullptr;
    QWidget* m_waiting = nullptr;
    QPushButton* m_start = nullptr;
    QUrl m_where;
};

} // namespace strongroom::ui
