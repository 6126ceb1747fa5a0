// The main window behind its lock, and while others look on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/shown_name.h"
#include "ui/pages/break_glass/glass_band.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/lock/veil.h"
#include "ui/pages/lookup/incident.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/page.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/clipboard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace strongroom::ui {

void MainWindow::buildLock()
{
    m_lock->veil().alsoTake(*m_live);
    if (m_context.servers != nullptr) {
        auto* elsewhere = new ServerSwitcher(m_context, "lock.switcher");
        elsewhere->onlyGoElsewhere();
        follow(*elsewhere);
        connect(elsewhere, &ServerSwitcher::organizationChosen, this, &MainWindow::unlockInto);
        m_lock->offerServers(elsewhere);
    }
    addDeed("session.lock", tr("&Lock"), QKeySequence("Ctrl+L"), tr("Session"), [this] {
        lock(LockReason::Asked);
        emit m_lock->wished(LockReason::Asked);
    });
    addDeed("view.presenting", tr("Presentin&g mode"), QKeySequence("Ctrl+Shift+H"), tr("Session"),
            [] {
                auto& preferences = Preferences::current();
                preferences.setPresenting(!preferences.presenting());
            });
    auto* presenting = m_context.actions.action("view.presenting");
    presenting->setCheckable(true);
    const auto follow = [this, presenting, before = Preferences::current().presenting()]() mutable {
        const bool on = Preferences::current().presenting();
        presenting->setChecked(on);
        items::shortenNames(on);
        const bool altered = std::exchange(before, on) != on;
        if (!isSignedIn())
            return;
        allowDeeds();
        if (!altered)
            return;
        nameAnew();
        tellNotice(on ? tr("Presenting mode is on: no value is shown, and names are shortened.")
                      : tr("Presenting mode is off."));
    };
    connect(&Preferences::current(), &Preferences::changed, this, follow);
    presenting->setChecked(Preferences::current().presenting());
    items::shortenNames(Preferences::current().presenting());
    connect(m_signIn, &SignInPage::signedIn, m_lock, &Lock::admit);
    connect(m_lock, &Lock::signOutRequested, this, &MainWindow::signOut);
    connect(m_lock, &Lock::opened, this, &MainWindow::comeBack);
    connect(m_lock, &Lock::grantsEnded, this, &MainWindow::tellNotice);
    connect(m_lock, &Lock::draftsEnded, this, &MainWindow::tellNotice);
}

void MainWindow::lock(LockReason reason)
{
    const bool signedIn = m_screens->currentIndex() != 0;
    // Whoever was looking a value up when the sign-in ended has to be told where to go on.
    if (signedIn && reason == LockReason::SignInEnded && m_quick != nullptr && m_quick->isVisible())
        show();
    closeLookups();
    Incident::current().end();
    if (signedIn)
        m_lock->engage(reason);
    else
        m_context.clipboard.clear(); // There is nothing else to hide.
}

/// Lists ask their models anew when they are painted; the rest is told.
void MainWindow::nameAnew()
{
    for (auto* list : m_screens->findChildren<QAbstractItemView*>())
        list->viewport()->update();
    for (auto* page : {m_secrets, m_trash})
        page->detail().nameAnew();
    m_glass->leave();
    m_glass->enter();
    if (auto* page = shownPage(); page != nullptr)
        page->reload();
}

void MainWindow::comeBack()
{
    followWaitingLink();
    if (std::exchange(m_lookupWaits, false))
        summonLookup();
}

void MainWindow::onSession(client::SessionState state)
{
    if (state == client::SessionState::Expired)
        return lock(LockReason::SignInEnded);
    if (state != client::SessionState::SignedOut || !isSignedIn())
        return;
    // Before the veil goes: what was behind it is nobody's any more.
    m_screens->setCurrentIndex(0);
    m_lookupWaits = false;
    if (m_lock->engaged())
        m_lock->abandon();
    menuBar()->setEnabled(false);
    setWindowTitle(tr("Strongroom – %1").arg(tr("Sign in")));
}

void MainWindow::tellNotice(const QString& text)
{
    if (m_screens->currentIndex() == 0)
        m_signIn->showNotice(text);
    m_toast->tellPlain(text);
    m_live->announcePlain(text);
}

} // namespace strongroom::ui
