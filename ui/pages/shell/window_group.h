// The main windows of one server: they share its session, its live feed and its lock.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace strongroom::ui {

class MainWindow;
class SavedShortcuts;
enum class LockReason;

/// There is always one; the others come by Ctrl+Shift+N and go when they are closed, or when
/// somebody signs out.
class WindowGroup : public QObject
{
    Q_OBJECT

public:
    /// What a window with these actions works with.
    using MakeContext = std::function<PageContext(ActionRegistry&)>;
    /// What else it is to be given, once it is there.
    using Equip = std::function<void(MainWindow&)>;

    /// `session` and `shortcuts` are borrowed. The first window is there at once, and not shown.
    WindowGroup(client::SessionApi& session, SavedShortcuts& shortcuts, MakeContext makeContext,
                Equip equip, QObject* parent = nullptr);
    ~WindowGroup() override;

    /// The one that was in front last.
    MainWindow& current() const;
    std::vector<MainWindow*> windows() const;
    MainWindow& openAnother();
    void setVisible(bool visible);
    void lock(LockReason reason);
    /// Whether something would be lost with the windows, or somebody is just signing in.
    bool isHalfWritten() const;
    /// Makes all windows anew, each with what it showed: the language is another.
    void makeAnew();

signals:
    /// Of any of the windows.
    void serverChosen(const QString& name);
    /// Everything is to be locked, and not these windows alone.
    void lockWished(strongroom::ui::LockReason reason);

protected:
    /// Which window is in front, and which one is closed.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Seat;

    std::unique_ptr<Seat> makeSeat();
    Seat& seatOf(const MainWindow& window) const;
    void follow(MainWindow& window);
    void joinAll(const MainWindow& leader);
    void closeAllBut(const std::function<bool(const MainWindow&)>& isKept);
    bool anyIsHalfWritten() const;
    bool has(const MainWindow& window) const;
    void onSession(client::SessionState state);

    client::SessionApi& m_session;
    SavedShortcuts& m_shortcuts;
    const MakeContext m_makeContext;
    const Equip m_equip;
    std::vector<std::unique_ptr<Seat>> m_seats;
    MainWindow* m_current = nullptr;
};

} // namespace strongroom::ui
