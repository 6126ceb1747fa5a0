// Signing in: one button, then waiting for the browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

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
    void buildStart();
    void buildWaiting();
    void signIn();
    void wait(const QUrl& where);

    client::SessionApi& m_session;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QPushButton* m_start = nullptr;
    QLabel* m_hint = nullptr;
    QUrl m_where;
};

} // namespace strongroom::ui
