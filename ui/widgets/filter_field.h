// A line to filter a view with, which never waits for the view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace strongroom::ui {

class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is the accessible name and the placeholder.
    explicit FilterField(const QString& name, QWidget* parent = nullptr);

    /// How long to gather keystrokes before filterChanged(); none by default: the keystroke is
    /// painted first, then the view hears of it.
    void setDelay(int milliseconds) { m_gather.setInterval(milliseconds); }

signals:
    void filterChanged(const QString& text);
    /// Down or Page Down: the person wants to go to the results.
    void leaveDown();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_gather;
};

} // namespace strongroom::ui
