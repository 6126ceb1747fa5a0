// One view of the main window, as the window sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <QWidget>

namespace strongroom::ui {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Somebody is signed in, and has not come here yet.
    virtual void begin() {}
    /// The person came here: what is shown is looked up anew.
    virtual void enter() { reload(); }
    virtual void reload() = 0;
    /// Something changed at the control plane, whether the page is shown or not.
    virtual void follow(const domain::Change&) {}

signals:
    /// A deed succeeded, in a sentence.
    void told(const QString& text);
    /// A deed failed outside of any sheet, in a sentence.
    void failed(const QString& text);
    /// What waits here for this person; zero is not shown.
    void waiting(int count);
};

} // namespace strongroom::ui
