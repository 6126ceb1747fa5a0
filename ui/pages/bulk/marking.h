// Keys and presses that mark rows of the list of secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QAbstractItemView;
class QKeyEvent;
class QMouseEvent;

namespace strongroom::items {
class SecretListModel;
}

namespace strongroom::ui {

/// Space turns the current row's mark, Ctrl+A marks all that the filter shows, Shift with the keys
/// of movement (or a press) marks a stretch, Ctrl with a press turns one, Esc takes all marks away.
/// Marks are no selection: moving on leaves them, and all of a million costs nothing.
class Marking : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; the view owns this.
    Marking(QAbstractItemView& view, items::SecretListModel& model);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    bool press(const QMouseEvent& event);
    void turn(int row);
    /// From where the stretch began to `row`; what was in it before and is not now loses its mark.
    void stretchTo(int row);

    QAbstractItemView& m_view;
    items::SecretListModel& m_model;
    int m_anchor = -1;
    int m_end = -1;
    bool m_stretching = false;
};

} // namespace strongroom::ui
