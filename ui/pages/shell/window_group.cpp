// A window has actions and a context of its own; everything behind them is shared.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/window_group.h"

#include "ui/desktop/lock_reason.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/route.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/actions/saved_shortcuts.h"

#include <QEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace strongroom::ui {
namespace {

/// As far to the side as the screen has room.
QRect within(QRect window, const QScreen& screen)
{
    const auto room = screen.availableGeometry();
    window.moveRight(std::min(window.right(), room.right()));
    window.moveBottom(std::min(window.bottom(), room.bottom()));
    window.moveLeft(std::max(window.left(), room.left()));
    window.moveTop(std::max(window.top(), room.top()));
    return window;
}

} // namespace

struct WindowGroup::Seat
{
    Seat(SavedShortcuts& shortcuts, const MakeContext& makeContext)
        : actions(&shortcuts), context(makeContext(actions)),
          window(std::make_unique<MainWindow>(context))
    {
        shortcuts.share(actions);
    }

    ActionRegistry actions;
    PageContext context;
    std::unique_ptr<MainWindow> window;
};

WindowGroup::WindowGroup(client::SessionApi& session, SavedShortcuts& shortcuts,
                         MakeContext makeContext, Equip equip, QObject* parent)
    : QObject(parent), m_session(session), m_shortcuts(shortcuts),
      m_makeContext(std::move(makeContext)), m_equip(std::move(equip))
{
    m_seats.push_back(makeSeat());
    m_current = m_seats.front()->window.get();
    // After each window has shown its sign-in page.
    connect(&session, &client::SessionApi::stateChanged, this, &WindowGroup::onSession,
            Qt::QueuedConnection);
}

WindowGroup::~WindowGroup() = default;

MainWindow& WindowGroup::current() const
{
    return *m_current;
}

std::vector<MainWindow*> WindowGroup::windows() const
{
    std::vector<MainWindow*> windows;
    for (const auto& seat : m_seats)
        windows.push_back(seat->window.get());
    return windows;
}

std::unique_ptr<WindowGroup::Seat> WindowGroup::makeSeat()
{
    auto seat = std::make_unique<Seat>(m_shortcuts, m_makeContext);
    m_equip(*seat->window);
    follow(*seat->window);
    return seat;
}

WindowGroup::Seat& WindowGroup::seatOf(const MainWindow& window) const
{
    return **std::ranges::find(m_seats, &window,
                               [](const auto& seat) { return seat->window.get(); });
}

void WindowGroup::follow(MainWindow& window)
{
    window.installEventFilter(this);
    window.askGroup([this] { return anyIsHalfWritten(); });
    auto& lock = window.locking();
    connect(&window, &MainWindow::serverChosen, this, &WindowGroup::serverChosen);
    connect(&window, &MainWindow::anotherWished, this, [this] { openAnother(); });
    connect(&window, &MainWindow::organizationEntered, this, [this, &window] { joinAll(window); });
    connect(&lock, &Lock::wished, this, &WindowGroup::lockWished);
    connect(&lock, &Lock::opened, this, [this] {
        for (auto* other : windows())
            other->locking().openToo(); // The person has shown who they are.
    });
}

MainWindow& WindowGroup::openAnother()
{
    constexpr QPoint aside(32, 32);
    auto& before = *m_current;
    m_seats.push_back(makeSeat());
    auto& made = *m_seats.back()->window;
    made.setGeometry(within(before.geometry().translated(aside), *before.screen()));
    made.show();
    if (before.isSignedIn())
        made.join(seatOf(before).context, {});
    if (before.locking().engaged())
        made.lock(LockReason::LockedBefore);
    made.activateWindow();
    m_current = &made;
    return made;
}

/// Behind the veil, too: what it shows is another organization's from now on.
void WindowGroup::joinAll(const MainWindow& leader)
{
    for (auto* other : windows())
        if (other != &leader && other->isSignedIn())
            other->join(seatOf(leader).context, {});
}

void WindowGroup::setVisible(bool visible)
{
    for (auto* window : windows())
        window->setVisible(visible);
}

void WindowGroup::lock(LockReason reason)
{
    for (auto* window : windows())
        window->lock(reason);
}

bool WindowGroup::isHalfWritten() const
{
    return m_session.state() == client::SessionState::WaitingForBrowser || anyIsHalfWritten();
}

bool WindowGroup::anyIsHalfWritten() const
{
    return std::ranges::any_of(windows(),
                               [](const auto* window) { return window->isHalfWritten(); });
}

void WindowGroup::makeAnew()
{
    std::vector<std::unique_ptr<Seat>> before;
    std::swap(before, m_seats);
    MainWindow* current = nullptr;
    for (const auto& old : before) {
        m_seats.push_back(makeSeat());
        auto& made = *m_seats.back()->window;
        made.restoreGeometry(old->window->saveGeometry());
        if (old->window->isSignedIn())
            made.join(old->context, old->window->route());
        if (old->window->locking().engaged())
            made.lock(LockReason::LockedBefore);
        made.setVisible(old->window->isVisible());
        if (old->window.get() == m_current)
            current = &made;
    }
    m_current = current;
    if (m_current->isVisible())
        m_current->activateWindow();
}

/// They are out of the list before they end: the desktop then looks for another one to activate.
void WindowGroup::closeAllBut(const std::function<bool(const MainWindow&)>& isKept)
{
    std::vector<std::unique_ptr<Seat>> before;
    std::swap(before, m_seats);
    for (auto& seat : before)
        if (isKept(*seat->window))
            m_seats.push_back(std::move(seat));
    if (!has(*m_current))
        m_current = m_seats.back()->window.get();
}

bool WindowGroup::has(const MainWindow& window) const
{
    return std::ranges::any_of(m_seats,
                               [&](const auto& seat) { return seat->window.get() == &window; });
}

void WindowGroup::onSession(client::SessionState state)
{
    if (state == client::SessionState::SignedOut && m_session.state() == state)
        closeAllBut([this](const MainWindow& window) { return &window == m_current; });
}

bool WindowGroup::eventFilter(QObject* watched, QEvent* event)
{
    auto* window = qobject_cast<MainWindow*>(watched);
    if (window != nullptr && event->type() == QEvent::WindowActivate && has(*window))
        m_current = window;
    // The last one is only hidden: what one comes back to is as it was.
    if (window != nullptr && event->type() == QEvent::Close && m_seats.size() > 1)
        QMetaObject::invokeMethod(
            this,
            [this, window] {
                if (m_seats.size() > 1)
                    closeAllBut([window](const MainWindow& each) { return &each != window; });
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace strongroom::ui
