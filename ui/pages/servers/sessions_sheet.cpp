// The session that one looks with is ended by signing out, and not here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/servers/sessions_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

SessionsSheet::SessionsSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Where you are signed in"), parent), m_context(context),
      m_who(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_list(named(new SrTableView(tr("Sign-ins")), "sessions.table", tr("Sign-ins"))),
      m_end(named(new QPushButton(tr("End this sign-in")), "sessions.end", tr("End this sign-in"))),
      m_endOthers(
          named(new QPushButton(tr("End all others")), "sessions.endOthers", tr("End all others")))
{
    m_who->setWordWrap(true);
    body()->addWidget(m_who);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::SessionListModel::How);
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("sessions.state");
    body()->addWidget(m_overlay, 1);
    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_end);
    deeds->addWidget(m_endOthers);
    deeds->addStretch();
    body()->addLayout(deeds);
    addCloseButton();
    setMinimumSize(760, 420);
    connect(m_list, &SrTableView::currentRowChanged, this, &SessionsSheet::allowDeeds);
    connect(m_overlay, &StateOverlay::retryRequested, this, &SessionsSheet::load);
    connect(m_end, &QPushButton::clicked, this, &SessionsSheet::endChosen);
    connect(m_endOthers, &QPushButton::clicked, this, &SessionsSheet::endOthers);
    allowDeeds();
    load();
}

void SessionsSheet::load()
{
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<std::vector<domain::SignInSession>>(
        m_context.sessions->list(), this, [this](Result<std::vector<domain::SignInSession>> all) {
            if (!all)
                return m_overlay->showError(all.error());
            fill(std::move(*all));
        });
}

void SessionsSheet::fill(std::vector<domain::SignInSession> sessions)
{
    m_model.setRows(std::move(sessions));
    m_overlay->showReady();
    const auto name = QString::fromStdString(m_context.session.me().name);
    const auto* current = m_model.current();
    if (current != nullptr && !current->amr.empty())
        m_who->setText(tr("You are %1, and signed in here with: %2. A sign-in that you do not know "
                          "is somebody else's: end it, and change how you sign in.")
                           .arg(items::isolated(name), items::methodsText(current->amr)));
    else
        m_who->setText(tr("You are %1. A sign-in that you do not know is somebody else's: end it, "
                          "and change how you sign in.")
                           .arg(items::isolated(name)));
    allowDeeds();
}

void SessionsSheet::allowDeeds()
{
    const auto* chosen = m_model.rowAt(m_list->currentIndex().row());
    const bool others = m_model.rowCount() > (m_model.current() != nullptr ? 1 : 0);
    m_end->setEnabled(chosen != nullptr && !chosen->current);
    m_end->setAccessibleDescription(chosen != nullptr && chosen->current
                                        ? tr("This is where you are now: sign out instead.")
                                        : QString());
    m_end->setToolTip(m_end->accessibleDescription());
    m_endOthers->setEnabled(others);
    m_endOthers->setAccessibleDescription(others ? QString() : tr("There are no others."));
    m_endOthers->setToolTip(m_endOthers->accessibleDescription());
}

void SessionsSheet::endChosen()
{
    const auto* chosen = m_model.rowAt(m_list->currentIndex().row());
    if (chosen == nullptr || chosen->current)
        return;
    const auto text = tr("The sign-in of %1 has ended").arg(items::isolated(chosen->client));
    report<Done>(m_context.sessions->end(chosen->id), this,
                 [this, text](Result<Done> done) { after(done, text); });
}

void SessionsSheet::endOthers()
{
    report<Done>(m_context.sessions->endOthers(), this,
                 [this](Result<Done> done) { after(done, tr("All other sign-ins have ended")); });
}

void SessionsSheet::after(const Result<Done>& done, const QString& text)
{
    showError(done ? QString() : errorText(done.error()));
    if (done)
        emit told(text);
    load();
}

} // namespace strongroom::ui
