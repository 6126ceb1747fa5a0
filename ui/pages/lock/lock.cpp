// Nothing here waits: not for a timer, not for an answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lock/lock.h"

#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/desktop/idle_watch.h"
#include "ui/pages/lock/lock_screen.h"
#include "ui/pages/lock/veil.h"
#include "ui/pages/page_context.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QMainWindow>
#include <QPointer>

#include <utility>

namespace strongroom::ui {
namespace {

constexpr int namedAtMost = 5;

/// Revealed values are gone; typed ones are drafts, and stay as dots.
void wipeWhatIsShown()
{
    for (auto* widget : QApplication::allWidgets()) {
        if (auto* field = qobject_cast<SecretField*>(widget); field != nullptr)
            field->wipe();
        else if (auto* edit = qobject_cast<SecretEdit*>(widget); edit != nullptr)
            edit->setShown(false);
    }
}

} // namespace

Lock::Lock(PageContext& context, QMainWindow& window)
    : QObject(&window), m_context(context), m_screen(new LockScreen(context)),
      m_veil(new Veil(window, *m_screen))
{
    m_drafts.setObjectName("lock.drafts");
    m_drafts.setSingleShot(true);
    connect(&m_drafts, &QTimer::timeout, this, &Lock::dropDrafts);
    connect(m_screen, &LockScreen::unlockRequested, this, [this] {
        m_prepare = {};
        unlock();
    });
    connect(m_screen, &LockScreen::signOutRequested, this, &Lock::signOutRequested);
    connect(m_screen, &LockScreen::cancelRequested, this,
            [this] { m_context.session.cancelSignIn(); });
}

Lock::~Lock()
{
    if (m_veil->isDown())
        --s_engaged;
}

bool Lock::engaged() const
{
    return m_veil->isDown();
}

bool Lock::isOwed()
{
    return !std::exchange(m_admitted, true) && settings::value(settings::Keys::locked).toBool();
}

void Lock::admit()
{
    m_admitted = true;
    if (s_engaged == 0)
        settings::forget(settings::Keys::locked);
}

void Lock::offerServers(QWidget* switcher)
{
    m_screen->offerServers(switcher);
}

void Lock::engage(LockReason reason)
{
    const auto now = SystemClock().now();
    m_context.clipboard.clear();
    wipeWhatIsShown();
    const bool already = m_veil->isDown();
    if (already && reason != LockReason::SignInEnded)
        return;
    m_veil->drop(tr("Strongroom – %1").arg(tr("Locked")), QStringLiteral("session.quit"));
    m_screen->tellReason(reason, m_veil->hidesSheets());
    if (already)
        return;
    ++s_engaged;
    m_since = now;
    m_sinceBoot = IdleWatch::sinceBoot();
    m_dropped = false;
    m_drafts.start(std::chrono::minutes(Preferences::current().choices().draftMinutes));
    settings::keep(settings::Keys::locked, true);
}

void Lock::unlockInto(Prepare prepare)
{
    m_prepare = std::move(prepare);
    unlock();
}

void Lock::refuse(const QString& why)
{
    m_screen->showNotice(why);
}

void Lock::unlock()
{
    if (m_context.unlock == nullptr || std::exchange(m_asking, true))
        return;
    m_screen->setWaiting(true);
    report<Done>(m_context.unlock->reauthenticate(), this, [this](const Result<Done>& done) {
        m_asking = false;
        m_screen->setWaiting(false);
        if (!m_veil->isDown())
            return;
        if (done)
            proven();
        else
            m_screen->showError(done.error());
    });
}

/// Whatever is to stand there, it does before the veil is lifted.
void Lock::proven()
{
    const auto prepare = std::exchange(m_prepare, {});
    if (!prepare)
        return open();
    prepare([self = QPointer<Lock>(this)](const Result<Done>& ready) {
        if (self == nullptr || !self->m_veil->isDown())
            return;
        if (ready)
            self->open();
        else
            self->m_screen->showError(ready.error());
    });
}

void Lock::open()
{
    // The timer stood still while the computer slept.
    if (draftsAreDue())
        dropDrafts();
    end();
    emit opened();
    if (m_dropped)
        emit draftsEnded(tr("It was locked for a long time: the values that were typed here are "
                            "gone. The rest of what you wrote is kept."));
    lookForEndedGrants();
}

void Lock::openToo()
{
    if (m_veil->isDown())
        open();
}

void Lock::abandon()
{
    m_veil->discardSheets();
    end();
}

void Lock::end()
{
    m_drafts.stop();
    if (m_veil->isDown())
        --s_engaged;
    admit();
    m_veil->lift();
}

bool Lock::draftsAreDue() const
{
    const std::chrono::minutes kept(Preferences::current().choices().draftMinutes);
    return IdleWatch::sinceBoot() - m_sinceBoot >= kept;
}

/// Their rows, names and descriptions stay.
void Lock::dropDrafts()
{
    for (auto* widget : QApplication::allWidgets()) {
        auto* edit = qobject_cast<SecretEdit*>(widget);
        if (edit == nullptr || edit->isEmpty() || !m_veil->hides(*edit))
            continue;
        edit->clear();
        m_dropped = true;
    }
}

QString Lock::nameOfEnded(const domain::Grant& grant) const
{
    const auto now = SystemClock().now();
    const bool expired = grant.expiresAt > m_since && grant.expiresAt <= now;
    const bool revoked = grant.revokedAt && *grant.revokedAt > m_since;
    const bool usedUp = grant.uses >= grant.maxUses;
    if (grant.subject != m_context.session.me().subject || usedUp || (!expired && !revoked)
        || (grant.revokedAt && *grant.revokedAt <= m_since))
        return {};
    return grant.secretName.empty() ? tr("a secret") : items::shownName(grant.secretName);
}

void Lock::lookForEndedGrants()
{
    if (m_context.approvals == nullptr)
        return;
    report<std::vector<domain::Grant>>(
        m_context.approvals->grants(m_context.organization(), false), this,
        [this](const Result<std::vector<domain::Grant>>& grants) {
            QStringList names;
            if (grants && !m_veil->isDown())
                for (const auto& grant : *grants)
                    if (const auto name = nameOfEnded(grant);
                        !name.isEmpty() && !names.contains(name) && names.size() < namedAtMost)
                        names << name;
            if (!names.isEmpty())
                emit grantsEnded(tr("While it was locked, your leave to see values has ended: %1")
                                     .arg(items::listText(names)));
        });
}

} // namespace strongroom::ui
