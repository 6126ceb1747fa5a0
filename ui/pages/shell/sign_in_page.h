// Signing in: one button, then waiting for the browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QUrl>
#include <QWidget>

#include <string>

class QPushButton;

namespace strongroom::client {
class SessionApi;
}

namespace strongroom::ui {

class Banner;
class StartChoice;
class TextLabel;

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
    /// Names the identity provider before anybody goes there for the first time.
    void lookUpProvider();
    /// Takes over what leads to other servers.
    void offerServers(QWidget* switcher);
    /// As its button does.
    void signIn();
    /// Asks first where the secrets are to be, until leaveChoice().
    void askWhere();
    void leaveChoice();

signals:
    /// What askWhere() was answered with; the page still asks.
    void computerChosen();
    void serverWished();
    void signedIn();
    /// Try again to start what showNotStarted() told of.
    void startRequested();

private:
    QWidget* buildTitle();
    QWidget* buildStart();
    QWidget* buildWaiting();
    void showWaiting(bool waiting);
    void wait(const QUrl& where);

    client::SessionApi& m_session;
    Banner* m_banner;
    QWidget* m_begin = nullptr;
    QWidget* m_waiting = nullptr;
    StartChoice* m_choice = nullptr; ///< None but at the first start.
    QPushButton* m_start = nullptr;
    TextLabel* m_whom = nullptr;
    bool m_asking = false; ///< From here, and not for an unlock or something sensitive.
    QUrl m_where;
    std::string m_newIssuer; ///< One that nobody has signed in with here before.
};

} // namespace strongroom::ui
