// What a view shows while it has nothing to show, or something is the matter.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "ui/theme/icon_ids.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace strongroom::ui {

class Banner;
class StatePanel;

enum class ViewState { Ready, Loading, Empty, Error, Offline, Denied, Stale };

/// The words of an empty view; it tells apart nothing there, nothing that matches, nothing allowed.
struct EmptyText
{
    IconId icon = IconId::Info;
    QString sentence{};
    QString action{}; ///< The one thing to do, on a button; none if empty.
};

/// Wraps the contents of a view and gives all views the same states. The contents stay visible
/// whenever they hold something; nothing here takes the focus.
class StateOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit StateOverlay(QWidget* content, QWidget* parent = nullptr);

    ViewState state() const { return m_state; }

    void showReady();
    /// Nothing is shown for 150 ms, then that it is loading, after 2 s a way to cancel. With
    /// `keepContent` old rows stay while new ones come.
    void showLoading(bool keepContent = false);
    /// While loading: how far. A total of 0 means unknown.
    void setProgress(int done, int total);
    void showEmpty(const EmptyText& text);
    /// A banner above the contents with Retry; the error's message and, if given, a request id.
    void showError(const Error& error, const QString& requestId = {});
    void showOffline(const QDateTime& asOf);
    /// `missing` says which permission, and who has it.
    void showDenied(const QString& missing);
    void showStale(const QString& whatChanged);

signals:
    void retryRequested();
    void cancelRequested();
    void actionRequested(); ///< The button of an empty view.
    void reloadRequested(); ///< The contents are stale.

private:
    void enter(ViewState state);
    void showContent(bool visible);
    void onChosen(const QString& id);

    ViewState m_state = ViewState::Ready;
    Banner* m_banner;
    StatePanel* m_panel;
    QWidget* m_content;
    QStackedLayout* m_stack;
    QTimer m_beforeLoading{this};
    QTimer m_beforeCancel{this};
    QString m_diagnostics;
};

} // namespace strongroom::ui
