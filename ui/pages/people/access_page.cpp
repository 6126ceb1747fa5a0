// The three views look at one roster, so that they never contradict each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/access_page.h"

#include "ui/actions/load_roster.h"
#include "ui/pages/access/question_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/pages/people/members_view.h"
#include "ui/pages/people/reviews_view.h"
#include "ui/pages/people/roles_view.h"
#include "ui/pages/people/teams_view.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

AccessPage::AccessPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_tabs(named(new QTabWidget, "people.tabs", tr("People, teams and roles")))
{
    named(m_tabs->tabBar(), "people.bar", m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    add(new MembersView(context), tr("People and machines"));
    add(new TeamsView(context), tr("Teams"));
    add(new RolesView(context), tr("Roles given"));
    add(new ReviewsView(context), tr("Reviews"));
    auto* question =
        named(new QPushButton(tr("Who may do what…")), "people.ask", tr("Who may do what…"));
    connect(question, &QPushButton::clicked, this, &AccessPage::ask);
    m_tabs->setCornerWidget(question);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_tabs);
}

void AccessPage::add(RosterView* view, const QString& title)
{
    m_tabs->addTab(view, title);
    m_views << view;
    connect(view, &RosterView::retryRequested, this, &AccessPage::reload);
    connect(&view->overlay(), &StateOverlay::cancelRequested, this, [this, view] {
        ++m_loading;
        showFailed(view->overlay(), {ErrorKind::Cancelled}, m_loadedAt);
    });
    connect(view, &RosterView::changed, this, [this](const QString& text) {
        emit told(text);
        reload();
    });
}

void AccessPage::enter()
{
    const auto who = m_context.organization().value + ' ' + m_context.session.me().subject;
    if (std::exchange(m_shownFor, who) != who) {
        // People of another organization must not stand there if these cannot be loaded.
        m_roster = {};
        m_loadedAt = {};
        for (auto* view : m_views)
            view->setRoster(m_roster);
    }
    reload();
}

void AccessPage::reload()
{
    const int loading = ++m_loading;
    for (auto* view : m_views)
        view->overlay().showLoading(m_loadedAt.isValid());
    loadRoster(*m_context.access, m_context.organization(), this,
               [this, loading](Result<domain::AccessRoster> roster) {
                   if (loading != m_loading)
                       return;
                   if (!roster) {
                       for (auto* view : m_views)
                           showFailed(view->overlay(), roster.error(), m_loadedAt);
                       return;
                   }
                   m_loadedAt = QDateTime::currentDateTime();
                   m_roster = std::move(*roster);
                   for (auto* view : m_views)
                       view->setRoster(m_roster);
               });
}

void AccessPage::follow(const domain::Change& change)
{
    const auto action = QString::fromStdString(change.action);
    for (const char* about : {"access.", "access_review.", "member.", "team.", "service_account."})
        if (isVisible() && action.startsWith(about))
            return reload();
}

void AccessPage::ask()
{
    (new QuestionSheet(m_context, m_roster, {}, this))->open();
}

} // namespace strongroom::ui
