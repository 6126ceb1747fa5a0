// What does not hold is told at its line; what would change, as a list.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/policy/policy_proposal.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/policy/policy_editor.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

using Column = items::DifferenceListModel::Column;

PolicyProposalPane::PolicyProposalPane(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_editor(named(new PolicyEditor, "policy.text", tr("Text of the proposed policy"))),
      m_note(named(new QLineEdit, "policy.note", tr("Why"))), m_banner(new Banner),
      m_list(named(new SrTableView(tr("What would change")), "policy.differences",
                   tr("Past decisions that would come out otherwise"))),
      m_count(new TextLabel({}, TypeRole::Strong))
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildEditor());
    splitter->addWidget(buildTrial());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(buildDeeds());
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PolicyProposalPane::outdate);
}

QWidget* PolicyProposalPane::buildEditor()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner->setObjectName("policy.banner");
    column->addWidget(m_banner);
    column->addWidget(m_editor, 1);
    return box;
}

QWidget* PolicyProposalPane::buildTrial()
{
    m_list->setModel(&m_differences);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(Column::After);
    m_list->setSpareColumns({Column::Purpose, Column::When});
    m_trial = new StateOverlay(m_list);
    m_trial->setObjectName("policy.trial");
    outdate();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_trial, 1);
    return box;
}

QWidget* PolicyProposalPane::buildDeeds()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* reason = new QHBoxLayout;
    auto* row = new QHBoxLayout;
    auto* why = new TextLabel(tr("Why"));
    why->setBuddy(m_note);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Whoever has to agree reads this"));
    reason->addWidget(why);
    reason->addWidget(m_note, 1);
    column->addLayout(reason);
    column->addLayout(row);
    const auto add = [&](const QString& id, const QString& text,
                         void (PolicyProposalPane::*deed)()) {
        auto* button = named(new QPushButton(text), "policy." + id, text);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        return button;
    };
    add("anew", tr("Start from the one in force"), &PolicyProposalPane::startAnew);
    row->addStretch();
    m_try = add("try", tr("Try"), &PolicyProposalPane::tryIt);
    m_propose = add("propose", tr("Propose"), &PolicyProposalPane::propose);
    setButtonKind(*m_propose, ButtonKind::Primary);
    return box;
}

void PolicyProposalPane::setInForce(const std::string& document)
{
    const bool untouched = m_editor->toPlainText().toStdString() == m_inForce;
    m_inForce = document;
    if (untouched)
        startAnew();
    allowDeeds();
}

void PolicyProposalPane::allowDeeds()
{
    const bool manages = m_context.may(domain::Capability::Manage);
    const auto why =
        manages ? QString() : tr("You may not manage this organization, so you cannot propose.");
    for (auto* button : {m_try, m_propose}) {
        button->setEnabled(manages);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_editor->setReadOnly(!manages);
    m_note->setEnabled(manages);
}

void PolicyProposalPane::startAnew()
{
    m_banner->dismiss();
    m_editor->setPlainText(QString::fromStdString(m_inForce));
}

domain::PolicyProposal PolicyProposalPane::proposal() const
{
    return {m_editor->toPlainText().toStdString(), m_note->text().trimmed().toStdString()};
}

void PolicyProposalPane::setBusy(bool busy)
{
    m_try->setEnabled(!busy);
    m_propose->setEnabled(!busy);
}

void PolicyProposalPane::outdate()
{
    ++m_trying;
    m_count->hide();
    m_differences.setRows({});
    m_trial->showEmpty(
        {IconId::Diff, tr("Try the text to see which past decisions it would change."), {}});
}

void PolicyProposalPane::tryIt()
{
    m_banner->dismiss();
    setBusy(true);
    m_trial->showLoading(m_differences.rowCount() > 0);
    report<domain::PolicyTrial>(
        m_context.approvals->tryPolicy(m_context.organization(), proposal()), this,
        [this, trying = m_trying](Result<domain::PolicyTrial> trial) {
            setBusy(false);
            if (trying != m_trying)
                return;
            if (trial)
                return tell(std::move(*trial));
            m_count->hide();
            m_differences.setRows({});
            m_trial->showEmpty({IconId::Diff, tr("This text could not be tried."), {}});
            tell(trial.error());
        });
}

void PolicyProposalPane::tell(domain::PolicyTrial trial)
{
    const int changed = static_cast<int>(trial.differences.size());
    m_differences.setRows(std::move(trial.differences));
    m_count->setText(tr("%1 of %n past decision(s) would come out otherwise", nullptr,
                        static_cast<int>(trial.replayed))
                         .arg(QLocale().toString(changed)));
    m_count->show();
    if (changed == 0)
        return m_trial->showEmpty(
            {IconId::Check, tr("No past decision would come out otherwise."), {}});
    m_trial->showReady();
    m_list->setCurrentIndex(m_differences.index(0, 0));
}

void PolicyProposalPane::propose()
{
    if (m_editor->toPlainText().toStdString() == m_inForce)
        return m_banner->tell(BannerKind::Info,
                              tr("This is the policy in force. Change it first."));
    m_banner->dismiss();
    setBusy(true);
    report<domain::Approval>(
        m_context.approvals->proposePolicy(m_context.organization(), proposal()), this,
        [this](Result<domain::Approval> asked) {
            setBusy(false);
            if (!asked)
                return tell(asked.error());
            m_banner->tell(
                BannerKind::Success,
                tr("Proposed. It comes in force as soon as %n other person(s) have agreed: see "
                   "Approvals.",
                   nullptr, static_cast<int>(asked->needed)));
            emit proposed(*asked);
        });
}

void PolicyProposalPane::tell(const Error& error)
{
    const auto text = errorText(error);
    m_banner->tell(BannerKind::Error, text);
    if (const int line = PolicyEditor::lineIn(text); line > 0) {
        m_editor->markLine(line);
        m_editor->setFocus();
    }
}

} // namespace strongroom::ui
