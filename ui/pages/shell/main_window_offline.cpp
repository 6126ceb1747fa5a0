// Going in without the server, and meeting it again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/outcome.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace strongroom::ui {
namespace {

/// What a button of the secret's view does, by the name of the action that does the same.
constexpr std::pair<const char*, const char*> deedsOfButtons[] = {
    {"detail.reveal", "secret.reveal"},     {"detail.edit", "secret.edit"},
    {"detail.details", "secret.details"},   {"detail.remove", "secret.remove"},
    {"detail.rollback", "secret.rollback"}, {"detail.restore", "secret.remove"}};

bool unreached(const Error& error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::TimedOut;
}

} // namespace

/// What is shown then is what this computer knew the last time; whoever has never been here sees
/// why there is nothing.
void MainWindow::enterUnreached(const Error& why)
{
    if (m_context.standing == nullptr || m_context.metadata == nullptr || !unreached(why))
        return m_signIn->showError(why);
    report<client::Standing>(
        m_context.standing->recall(), this, [this, why](Result<client::Standing> standing) {
            if (!standing)
                return m_signIn->showError(why);
            const auto& all = standing->me.memberships;
            const auto of = std::ranges::find(
                all, standing->organization, [](const auto& each) { return each.organization.id; });
            if (of == all.end())
                return m_signIn->showError(why);
            m_context.membership = *of;
            m_context.environments = std::move(standing->environments);
            m_context.session.enterUnreached(std::move(standing->me));
            m_sidebar->setPlaces(m_context);
            showOrganization();
        });
}

/// The server answers again: what it says of the person holds from now on, where they are.
void MainWindow::comeBack()
{
    report<domain::Me>(m_context.session.restore(), this, [this](Result<domain::Me> me) {
        if (!me)
            return; // Expired or unreached again, which the session and the connection say.
        const auto& all = me->memberships;
        const auto same = std::ranges::find(all, m_context.organization(),
                                            [](const auto& each) { return each.organization.id; });
        if (same == all.end())
            return openOrganization();
        m_context.membership = *same;
        loadEnvironments([this](const Result<Done>& loaded) {
            if (loaded)
                keepStanding();
            allowDeeds();
        });
    });
}

void MainWindow::keepStanding()
{
    if (m_context.standing == nullptr)
        return;
    client::Standing standing{m_context.session.me(), m_context.organization(),
                              m_context.environments};
    // Without it the next start needs the server, which it then says.
    report<Done>(m_context.standing->keep(std::move(standing)), this, [](const Result<Done>&) {});
}

/// A button is refused when its action is, for the same reason.
void MainWindow::bindButtons(SecretDetail& detail)
{
    for (const auto& [button, id] : deedsOfButtons) {
        auto* shown = detail.findChild<QPushButton*>(button);
        auto* action = m_context.actions.action(id);
        if (shown == nullptr || action == nullptr)
            continue;
        const auto follow = [shown, action, tip = shown->toolTip()] {
            shown->setEnabled(action->isEnabled());
            shown->setToolTip(action->isEnabled() ? tip : action->toolTip());
            shown->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
        };
        connect(action, &QAction::changed, shown, follow);
        follow();
    }
}

QString MainWindow::offlineText() const
{
    const auto asOf =
        m_context.metadata == nullptr ? std::nullopt : m_context.metadata->state().asOf;
    if (!asOf)
        return tr("Offline: this is what was loaded before. Strongroom "
                  "goes on trying to reach the server by itself.");
    const auto then = QDateTime::fromMSecsSinceEpoch(asOf->time_since_epoch().count());
    const auto when = QLocale().toString(then, QLocale::ShortFormat);
    return tr("Offline: this is what was known at %1. Strongroom "
              "goes on trying to reach the server by itself.")
        .arg(when);
}

} // namespace strongroom::ui
