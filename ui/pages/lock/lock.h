// Locks one window, and opens it again for the person who works there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/desktop/lock_reason.h"

#include <QObject>

class QMainWindow;

namespace strongroom::client {
class UnlockApi;
}

namespace strongroom::domain {
struct Grant;
}

namespace strongroom::ui {

class LockScreen;
class Veil;
struct PageContext;

/// Who unlocks is asked by the identity provider, every time: what this program remembers of a
/// sign-in shows that somebody signed in, and not who sits here now.
class Lock : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed, and outlive it.
    Lock(PageContext& context, QMainWindow& window);

    /// Whom to ask; borrowed. As long as there is nobody, it stays locked.
    void unlockBy(client::UnlockApi& unlock) { m_unlock = &unlock; }
    bool engaged() const;
    Veil& veil() { return *m_veil; }
    /// Clears the clipboard, wipes what is revealed in any window, and lowers the veil: all of it
    /// before it returns.
    void engage(LockReason reason);
    /// Whether the console ended while it was locked: ending it does not unlock it.
    static bool wasEngaged();
    /// Somebody has shown who they are in another way.
    static void forgetEngaged();
    /// Nobody is signed in any more: the veil goes, and open sheets with it.
    void abandon();

signals:
    /// The person is back, and so is what they had before them.
    void opened();
    /// Which leave to see values has run out while it was locked, in a sentence.
    void grantsEnded(const QString& text);
    void signOutRequested();

private:
    void unlock();
    void open();
    void lookForEndedGrants();
    QString nameOfEnded(const domain::Grant& grant) const;

    PageContext& m_context;
    client::UnlockApi* m_unlock = nullptr;
    LockScreen* m_screen;
    Veil* m_veil;
    Timestamp m_since{};
    bool m_asking = false;
};

} // namespace strongroom::ui
