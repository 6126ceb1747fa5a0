// Three views of one thing, a tab each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/policy/policy_page.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/policy/policy_editor.h"
#include "ui/pages/policy/policy_history.h"
#include "ui/pages/policy/policy_proposal.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/text_label.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

PolicyPage::PolicyPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_tabs(named(new QTabWidget, "policy.tabs", tr("Policy"))),
      m_title(new TextLabel({}, TypeRole::Title)),
      m_about(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_text(named(new PolicyEditor, "policy.inforce", tr("Text of the policy in force"))),
      m_history(new PolicyHistory), m_proposal(new PolicyProposalPane(context))
{
    m_tabs->tabBar()->setAccessibleName(tr("Views of the policy"));
    m_tabs->addTab(buildInForce(), tr("In force"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_proposal, tr("Proposal"));
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_tabs);
    connect(m_overlay, &StateOverlay::retryRequested, this, &PolicyPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(&m_history->state(), &StateOverlay::retryRequested, this, &PolicyPage::loadHistory);
    connect(m_proposal, &PolicyProposalPane::proposed, this,
            [this] { emit told(tr("The policy was proposed")); });
}

QWidget* PolicyPage::buildInForce()
{
    m_text->setReadOnly(true);
    m_title->setObjectName("policy.title");
    m_about->setWordWrap(true);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    m_overlay = new StateOverlay(box);
    m_overlay->setObjectName("policy.state");
    return m_overlay;
}

void PolicyPage::reload()
{
    const int question = ++m_question;
    m_overlay->showLoading(m_loadedAt.isValid());
    report<domain::PolicyVersion>(m_context.approvals->policy(m_context.organization()), this,
                                  [this, question](Result<domain::PolicyVersion> policy) {
                                      if (question != m_question)
                                          return;
                                      if (!policy)
                                          return showFailed(*m_overlay, policy.error(), m_loadedAt);
                                      tell(*policy);
                                  });
    loadHistory();
}

void PolicyPage::follow(const domain::Change& change)
{
    const bool another = change.resourceKind == "policy" || change.action == "approval.approve";
    if (another && isVisible())
        reload();
}

void PolicyPage::tell(const domain::PolicyVersion& policy)
{
    m_loadedAt = QDateTime::currentDateTime();
    m_overlay->showReady();
    m_title->setText(titleOf(policy));
    m_about->setText(originOf(policy));
    const auto document = QString::fromStdString(policy.document);
    if (m_text->toPlainText() != document)
        m_text->setPlainText(document);
    m_proposal->setInForce(policy.document);
}

void PolicyPage::loadHistory()
{
    auto& state = m_history->state();
    state.showLoading(true);
    report<std::vector<domain::PolicyVersion>>(
        m_context.approvals->policyHistory(m_context.organization()), this,
        [this](Result<std::vector<domain::PolicyVersion>> all) {
            if (!all)
                return showFailed(m_history->state(), all.error(), {});
            m_history->setVersions(std::move(*all));
        });
}

} // namespace strongroom::ui
