// Nothing here waits: not for a timer, not for an answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lock/lock.h"

#include "client/api/unlock_api.h"
#include "ui/actions/outcome.h"
#include "ui/pages/lock/lock_screen.h"
#include "ui/pages/lock/veil.h"
#include "ui/pages/page_context.h"
#include "ui/settings/settings.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QMainWindow>

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
    connect(m_screen, &LockScreen::unlockRequested, this, &Lock::unlock);
    connect(m_screen, &LockScreen::signOutRequested, this, &Lock::signOutRequested);
    connect(m_screen, &LockScreen::cancelRequested, this,
            [this] { m_context.session.cancelSignIn(); });
}

bool Lock::engaged() const
{
    return m_veil->isDown();
}

bool Lock::wasEngaged()
{
    return settings::value(settings::Keys::locked).toBool();
}

void Lock::forgetEngaged()
{
    settings::forget(settings::Keys::locked);
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
    m_since = now;
    settings::keep(settings::Keys::locked, true);
}

void Lock::unlock()
{
    if (m_unlock == nullptr || std::exchange(m_asking, true))
        return;
    m_screen->setWaiting(true);
    report<Done>(m_unlock->reauthenticate(), this, [this](const Result<Done>& done) {
        m_asking = false;
        m_screen->setWaiting(false);
        if (!m_veil->isDown())
            return;
        if (done)
            open();
        else
            m_screen->showError(done.error());
    });
}

void Lock::open()
{
    forgetEngaged();
    m_veil->lift();
    emit opened();
    lookForEndedGrants();
}

void Lock::abandon()
{
    forgetEngaged();
    m_veil->discardSheets();
    m_veil->lift();
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
    return grant.secretName.empty() ? tr("a secret") : QString::fromStdString(grant.secretName);
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
                                     .arg(names.join(QStringLiteral(", "))));
        });
}

} // namespace strongroom::ui
