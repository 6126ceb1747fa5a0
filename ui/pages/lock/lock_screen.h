// What a locked window shows: that it is locked, for whom, and the way back in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "ui/desktop/lock_reason.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class TextLabel;
struct PageContext;

/// No name of a secret or an environment: it stands there for whoever walks by.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(PageContext& context, QWidget* parent = nullptr);

    /// `halfWritten`: signing out would give up what somebody has typed.
    void tellReason(LockReason reason, bool halfWritten);
    void setWaiting(bool waiting);
    /// Takes over what leads to other servers.
    void offerServers(QWidget* switcher);
    void showNotice(const QString& text);
    /// Why it stays locked.
    void showError(const Error& error);

signals:
    void unlockRequested();
    void cancelRequested();
    void signOutRequested();

private:
    QWidget* buildChoice();
    QWidget* buildWaiting();
    QPushButton* addButton(QVBoxLayout& column, const QString& id, const QString& text);

    PageContext& m_context;
    TextLabel* m_title;
    TextLabel* m_why;
    TextLabel* m_who;
    TextLabel* m_loss;
    Banner* m_banner;
    QPushButton* m_unlock = nullptr;
    QVBoxLayout* m_ways = nullptr; ///< Out of here.
    QWidget* m_choice = nullptr;
    QWidget* m_waiting = nullptr;
    QUrl m_where;
};

} // namespace strongroom::ui
