// Facts above, deeds below; each deed that is refused says why.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/approval_detail.h"

#include "models/diff/text_diff.h"
#include "models/domain/access_request.h"
#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/diff/diff_view.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

using domain::Approval;
using domain::ApprovalState;

QString namesOf(const std::vector<std::string>& names)
{
    QStringList all;
    for (const auto& name : names)
        all << QString::fromStdString(name);
    return items::listText(all);
}

QString whatOf(const Approval& approval)
{
    if (approval.action == domain::GatedAction::ChangePolicy)
        return items::shownName(approval.resourceName);
    auto text = approval.resourceName.empty() ? ApprovalDetail::tr("a secret that you cannot see")
                                              : items::shownName(approval.resourceName);
    if (approval.asked.version > 0 && approval.action != domain::GatedAction::Destroy)
        text = ApprovalDetail::tr("%1 · version %2").arg(text).arg(approval.asked.version);
    return text;
}

QString lifeOf(const Approval& approval)
{
    if (approval.action > domain::GatedAction::Export)
        return {};
    if (isAccessRequest(approval))
        return ApprovalDetail::tr("until it is taken away");
    const auto minutes = items::minutesText(approval.minutes);
    return approval.asked.uses > 1
               ? ApprovalDetail::tr("%1, %n use(s)", nullptr, static_cast<int>(approval.asked.uses))
                     .arg(minutes)
               : minutes;
}

} // namespace

ApprovalDetail::ApprovalDetail(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel({}, TypeRole::Title)),
      m_facts(new FactList), m_why(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_diff(new DiffView)
{
    m_title->setWordWrap(true);
    m_title->setObjectName("approvals.title");
    m_why->setWordWrap(true);
    m_why->setObjectName("approvals.why");
    m_facts->setObjectName("approvals.facts");
    m_diff->setLayoutKind(DiffView::Layout::Unified);
    m_diff->setMinimumHeight(160);
    m_diff->hide();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_facts);
    auto* column = new QVBoxLayout(this);
    const int edge = Theme::current().metric(Metric::PanePadding);
    column->setContentsMargins(edge, 0, edge, 0); // Margins do not mirror.
    column->addWidget(m_title);
    column->addWidget(area, 1);
    column->addWidget(m_diff, 1);
    column->addWidget(m_why);
    column->addWidget(buildDeeds());
    clear();
}

QWidget* ApprovalDetail::buildDeeds()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& id, const QString& text, const QString& keys,
                         void (ApprovalDetail::*asked)()) {
        auto* button = named(new QPushButton(text), "approvals." + id, text);
        button->setShortcut(QKeySequence(keys));
        connect(button, &QPushButton::clicked, this, asked);
        row->addWidget(button);
        return button;
    };
    m_approve = add("approve", tr("Approve…"), "Alt+P", &ApprovalDetail::approveAsked);
    m_deny = add("deny", tr("Deny…"), "Alt+J", &ApprovalDetail::denyAsked);
    m_withdraw = add("withdraw", tr("Withdraw"), "Alt+W", &ApprovalDetail::withdrawAsked);
    setButtonKind(*m_approve, ButtonKind::Primary);
    row->addStretch();
    return box;
}

void ApprovalDetail::clear()
{
    m_approval = {};
    setEnabled(false);
    for (auto* button : {m_approve, m_deny, m_withdraw})
        ListPane::refuse(*button, ListPane::nothingChosen());
    m_title->clear();
    m_why->clear();
    m_facts->setFacts({});
    m_diff->hide();
}

void ApprovalDetail::show(const Approval& approval, const std::string& reader)
{
    m_approval = approval;
    setEnabled(true);
    m_title->setText(tr("%1 asks to %2")
                         .arg(items::isolated(approval.requesterName), items::askedText(approval)));
    tellFacts();
    allowDeeds(reader);
    m_diff->setVisible(!approval.asked.document.empty());
    if (m_diff->isVisibleTo(this))
        compare();
}

void ApprovalDetail::tellFacts()
{
    const auto& one = m_approval;
    std::vector<std::pair<QString, QString>> facts{
        {tr("State"), items::stateText(one.state)},
        {tr("What"), whatOf(one)},
        {tr("Environment"), QString::fromStdString(one.environment)},
        {tr("Keys"), namesOf(one.asked.keys)},
        {tr("Purpose"), items::categoryText(one.purpose.category)},
        {tr("Ticket"), QString::fromStdString(one.purpose.ticket)},
        {tr("Note"), QString::fromStdString(one.purpose.note)},
        {tr("For how long"), lifeOf(one)},
        {tr("Held to"),
         one.asked.obligations ? items::obligationsText(*one.asked.obligations) : QString()},
        {tr("Agreed"),
         tr("%1 of %2")
             .arg(QLocale().toString(domain::approvalsIn(one)), QLocale().toString(one.needed))},
        {tr("Who may agree"), items::approversText(one.approvers)},
        {tr("Asked for by"), namesOf(one.rules)},
        {tr("Asked at"), items::shortTime(one.createdAt)}};
    if (one.state == ApprovalState::Waiting)
        facts.emplace_back(tr("Waits until"), items::shortTime(one.expiresAt));
    for (const auto& vote : one.votes) {
        const auto note = QString::fromStdString(vote.note);
        facts.emplace_back(
            QString::fromStdString(vote.name),
            (vote.approves ? tr("agreed, %1") : tr("denied, %1")).arg(items::shortTime(vote.at))
                + (note.isEmpty() ? QString() : QStringLiteral(": ") + note));
    }
    m_facts->setFacts(facts);
}

void ApprovalDetail::allowDeeds(const std::string& reader)
{
    const bool own = m_approval.requester == reader;
    const bool waits = m_approval.state == ApprovalState::Waiting;
    const bool voted = std::ranges::find(m_approval.votes, reader, &domain::Vote::subject)
                       != m_approval.votes.end();
    const bool offline = m_context.connection.state() == client::ConnectionState::Offline;
    QString why;
    if (waits && offline)
        why = tr("This needs the server, which cannot be reached.");
    else if (!waits)
        why = tr("Nothing is left to decide: this request is closed.");
    else if (own)
        why = tr("You cannot decide on your own request. Somebody else has to.");
    else if (voted)
        why = tr("You have decided. Another person has to agree too.");
    else if (!m_approval.mayDecide)
        why = tr("You are not among those who may decide on this request.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    for (auto* button : {m_approve, m_deny}) {
        ListPane::refuse(*button, why);
        button->setEnabled(m_approval.mayDecide && !offline);
    }
    m_withdraw->setVisible(own);
    ListPane::refuse(*m_withdraw, QString());
    m_withdraw->setEnabled(waits && !offline);
}

void ApprovalDetail::compare()
{
    const auto id = m_approval.id;
    m_diff->setDiff({});
    report<domain::PolicyVersion>(m_context.approvals->policy(m_context.organization()), this,
                                  [this, id](Result<domain::PolicyVersion> policy) {
                                      if (!policy || m_approval.id != id)
                                          return;
                                      auto compared = diff::compare(policy->document,
                                                                    m_approval.asked.document);
                                      if (compared)
                                          m_diff->setDiff(std::move(*compared));
                                  });
}

} // namespace strongroom::ui
