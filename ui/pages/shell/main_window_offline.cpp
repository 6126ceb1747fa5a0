// Going in without the server, and meeting it again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/outcome.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/pages/shell/standing.h"

#include <algorithm>

namespace strongroom::ui {
namespace {

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
void MainWindow::meetAgain()
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
                keepStanding(m_context, *this);
            allowDeeds();
        });
    });
}

} // namespace strongroom::ui
