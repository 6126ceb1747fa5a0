// A window that can be locked, and everything that somebody who walks by could read of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/pages/lookup_desk.h"
#include "ui/desktop/lock_reason.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/feedback/banner.h"

#include <QAccessible>
#include <QPushButton>

#include <chrono>
#include <ctime>

namespace strongroom::test {

/// Names, descriptions and values of `from` and all below it, as assistive technology gets them.
inline void read(QAccessibleInterface* from, QStringList& texts, int depth = 0)
{
    if (from == nullptr || !from->isValid() || depth > 60)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts << from->text(kind);
    for (int i = 0; i < from->childCount(); ++i)
        read(from->child(i), texts, depth + 1);
}

class LockDesk : public LookupDesk
{
protected:
    /// What this process has computed so far: on a machine that is busy with others, time of day
    /// tells of them.
    static std::chrono::milliseconds computed()
    {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec)
               + std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::nanoseconds(now.tv_nsec));
    }
    static constexpr std::chrono::milliseconds untilVeiled{250};
    static QString readable()
    {
        QStringList texts;
        read(QAccessible::queryAccessibleInterface(qApp), texts);
        for (const auto* window : QApplication::topLevelWidgets())
            if (window->isVisible())
                texts << window->windowTitle();
        return texts.join('\n');
    }
    /// Of the lock screen, whether it is shown or not.
    QPushButton* lockButton(const char* id) const { return m_window->findChild<QPushButton*>(id); }
    bool isLocked() const
    {
        return lockButton("lock.unlock") != nullptr
               && m_window->centralWidget()->objectName() == "lock";
    }
    void unlock()
    {
        lockButton("lock.unlock")->click();
        QTRY_VERIFY(!isLocked());
    }
    QString lockSays() const
    {
        QStringList texts;
        for (const auto* label : m_window->centralWidget()->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join('\n');
    }
    /// As a test leaves it, so that the next one begins anew.
    static void restorePreferences()
    {
        ui::Preferences::current().choose({});
        ui::Preferences::current().setPresenting(false);
    }
};

} // namespace strongroom::test
