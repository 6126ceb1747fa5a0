// Less time may be given than was asked for; a refusal wants a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/decision_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/review/review_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr std::uint32_t shorter[] = {120, 60, 30, 15, 10, 5};
constexpr int longestNote = 500;

} // namespace

DecisionSheet::DecisionSheet(PageContext& context, domain::Approval approval, bool approves,
                             QWidget* parent)
    : Sheet(approves ? tr("Approve") : tr("Deny"), parent), m_context(context),
      m_approval(std::move(approval)), m_approves(approves),
      m_minutes(named(new QComboBox, "decision.minutes", tr("For how long"))),
      m_note(named(new QPlainTextEdit, "decision.note", tr("Reason")))
{
    auto* asked = new TextLabel(
        tr("%1 asks to %2")
            .arg(items::isolated(m_approval.requesterName), items::askedText(m_approval)),
        TypeRole::Strong);
    asked->setWordWrap(true);
    body()->addWidget(asked);
    auto* purpose = new TextLabel(items::purposeText(m_approval.purpose));
    purpose->setWordWrap(true);
    body()->addWidget(purpose);
    auto* form = new QFormLayout;
    buildMinutes();
    if (m_minutes->count() > 1)
        form->addRow(tr("For how long"), m_minutes);
    else
        m_minutes->hide();
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_note->setPlaceholderText(m_approves ? tr("May be left empty")
                                          : tr("What would have to change, or whom to ask"));
    form->addRow(tr("Reason"), m_note);
    body()->addLayout(form);
    setPrimary(m_approves ? tr("Approve") : tr("Deny"),
               m_approves ? ButtonKind::Primary : ButtonKind::Danger)
        ->setObjectName("decision.confirm");
    connect(this, &Sheet::confirmed, this, &DecisionSheet::decide);
    setMinimumWidth(480);
    m_note->setFocus();
}

void DecisionSheet::buildMinutes()
{
    m_minutes->setParent(this);
    m_minutes->addItem(tr("As asked: %1").arg(items::minutesText(m_approval.minutes)), 0U);
    if (!m_approves || m_approval.action > domain::GatedAction::Export)
        return;
    for (const auto minutes : shorter)
        if (minutes < m_approval.minutes)
            m_minutes->addItem(items::minutesText(minutes), minutes);
}

void DecisionSheet::decide()
{
    const auto note = m_note->toPlainText().trimmed().toStdString();
    if (note.size() > longestNote)
        return showError(
            tr("A reason has at most %1 characters.").arg(QLocale().toString(longestNote)));
    if (!m_approves && note.empty()) {
        m_note->setFocus();
        return showError(tr("Say why: whoever asked reads it."));
    }
    showError({});
    setBusy(true);
    report<domain::Approval>(
        m_context.approvals->decide({m_context.organization(), m_approval.id, m_approval.revision},
                                    {m_approves, note, m_minutes->currentData().toUInt()}),
        this, [this](Result<domain::Approval> done) {
            setBusy(false);
            if (done) {
                accept();
                return emit decided(*done);
            }
            if (done.error().kind != ErrorKind::VersionConflict)
                return showError(errorText(done.error()));
            reject();
            emit overtaken(errorText(done.error()));
        });
}

} // namespace strongroom::ui
