// The quick lookup: a small window for one value, and gone again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/lookup/lookup_panel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace strongroom::ui {

/// Closes when another window gets the focus, and remembers nothing; stays only while somebody
/// signs in with the browser.
class LookupWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed.
    LookupWindow(PageContext& context, SecretLookup& lookup);

    /// Shows it, empty.
    void summon();
    /// Somebody is signed in now: what was typed is looked for.
    void enter();

signals:
    /// Enter was pressed, and nobody is signed in.
    void signInRequested();
    /// The console is to be shown.
    void consoleRequested();
    /// … with this secret.
    void openRequested(const strongroom::domain::Secret& secret);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool signedIn() const;
    /// As soon as somebody is signed in: a program that has just started may still be at it.
    void askForIncident();
    void take(const domain::Secret& secret, SecretDeed deed);
    void requestAccess(const domain::AccessRequest& request);
    /// Stays while the sheet gets the focus.
    void await(QWidget& sheet);
    void closeIfLeft();
    /// A sheet of its own that has not had the focus yet: a desktop takes its time.
    bool awaitsSheet() const;

    PageContext& m_context;
    LookupPanel* m_panel;
    QTimer m_afterFocus;
    bool m_signingIn = false;
    bool m_incidentWanted = false;
    QPointer<QWidget> m_coming; ///< The sheet that was opened and has not been active so far.
};

} // namespace strongroom::ui
