// The page that stands in for the contents of a view: loading, empty, denied.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace strongroom::ui {

/// Part of StateOverlay.
class StatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent);

    void showNothing();
    void showLoading();
    void offerCancel();
    void setProgress(int done, int total);
    void showEmpty(IconId icon, const QString& sentence, const QString& action);

signals:
    void cancelRequested();
    void actionRequested();

private:
    void refreshIcon();

    IconId m_iconId = IconId::Info;
    QLabel* m_icon;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_action;
    QPushButton* m_cancel;
};

} // namespace strongroom::ui
