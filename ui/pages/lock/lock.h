// Locks one window, and opens it again for the person who works there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/desktop/lock_reason.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QMainWindow;

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
    ~Lock() override;

    bool engaged() const;
    Veil& veil() { return *m_veil; }
    /// Clears the clipboard, wipes what is revealed in any window, and lowers the veil: all of it
    /// before it returns.
    void engage(LockReason reason);
    /// Whether the console ended while it was locked, or another of its windows is: neither ending
    /// it nor going elsewhere unlocks it. Asked once, when the window is entered.
    bool isOwed();
    /// Somebody has shown who they are in another way.
    void admit();
    /// Somebody has shown it to another window of the same session.
    void openToo();
    /// Unlocks; and before anything is seen again, `prepare` sees to it that it is something else.
    /// It stays locked where that fails.
    using Prepare = std::function<void(std::function<void(const Result<Done>&)>)>;
    void unlockInto(Prepare prepare);
    /// Why that is not done.
    void refuse(const QString& why);
    /// Takes over what leads to other servers.
    void offerServers(QWidget* switcher);
    /// Nobody is signed in any more: the veil goes, and open sheets with it.
    void abandon();

signals:
    /// The person wants everything locked, and not this window alone.
    void wished(strongroom::ui::LockReason reason);
    /// The person is back, and so is what they had before them.
    void opened();
    /// Which leave to see values has run out while it was locked, in a sentence.
    void grantsEnded(const QString& text);
    void signOutRequested();
    /// Values that were typed were wiped, in a sentence.
    void draftsEnded(const QString& text);

private:
    void unlock();
    void proven();
    void open();
    void end();
    void dropDrafts();
    bool draftsAreDue() const;
    void lookForEndedGrants();
    QString nameOfEnded(const domain::Grant& grant) const;

    PageContext& m_context;
    LockScreen* m_screen;
    Veil* m_veil;
    Timestamp m_since{};
    std::chrono::milliseconds m_sinceBoot{}; ///< When it was locked; goes on through sleep.
    QTimer m_drafts{this};
    Prepare m_prepare;
    bool m_dropped = false; ///< Values that were typed are gone.
    bool m_asking = false;
    bool m_admitted = false;

    inline static int s_engaged = 0; ///< Windows of the program that are locked now.
};

} // namespace strongroom::ui
