// A check for the purpose as it stands, then one signature after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/promote_sheet.h"

#include "ui/actions/request_approval.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::PromotionModel;
using items::PromotionRow;
using items::PromotionState;

namespace {

PromotionRow rowOf(const diff::PromotableSecret& secret)
{
    const auto count = [&secret](diff::KeyStep step) {
        return static_cast<int>(secret.countOf(step));
    };
    PromotionRow row;
    row.name = secret.slug;
    row.created = !secret.target;
    row.added = count(diff::KeyStep::Added);
    row.changed = count(diff::KeyStep::Changed);
    row.replaced = count(diff::KeyStep::Replaced);
    row.same = count(diff::KeyStep::Same);
    row.staying = static_cast<int>(secret.staying.size());
    return row;
}

QString nameOf(const domain::Environment& environment)
{
    return QString::fromStdString(environment.name);
}

} // namespace

PromoteSheet::PromoteSheet(PageContext& context, PromotionRoute route,
                           std::vector<diff::PromotableSecret> secrets, QWidget* parent)
    : Sheet(tr("Promote"), parent), m_context(context), m_route(std::move(route)),
      m_secrets(std::move(secrets)), m_tried(m_secrets.size()), m_needsApproval(m_secrets.size()),
      m_purpose(new PurposePicker), m_list(new SrTableView(tr("Secrets to promote"))),
      m_progress(new TextLabel), m_bar(named(new QProgressBar, "promote.bar", tr("Progress")))
{
    for (const auto& secret : m_secrets)
        m_rows.push_back(rowOf(secret));
    setEnvironment(m_route.to.kind, nameOf(m_route.to));
    build();
    m_model.setRows(m_rows);
    loadPurposes(m_context, *m_purpose);
    connect(m_purpose, &PurposePicker::changed, this, &PromoteSheet::reset);
    connect(this, &Sheet::confirmed, this, &PromoteSheet::go);
}

void PromoteSheet::build()
{
    auto* what =
        new TextLabel(tr("%n secret(s) from %1 to %2", nullptr, static_cast<int>(m_secrets.size()))
                          .arg(nameOf(m_route.from), nameOf(m_route.to)),
                      TypeRole::Strong);
    what->setObjectName("promote.what");
    auto text = tr("The runner carries the values from one secret to the other: nobody sees them, "
                   "and they never reach this computer. Other keys of the target stay as they are. "
                   "Recorded for both secrets: you, the time, the purpose and the keys. It takes "
                   "the leave to reveal the one and to write the other.");
    if (m_route.to.kind == domain::EnvironmentKind::Production)
        text = tr("This changes production: what reads these secrets gets the new values.") + ' '
               + text;
    auto* about = new TextLabel(text, TypeRole::Body, Token::TextSecondary);
    about->setObjectName("promote.about");
    for (auto* label : {what, about, m_progress})
        label->setWordWrap(true);
    m_list->setObjectName("promote.secrets");
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(PromotionModel::Note);
    m_list->setMinimumHeight(160);
    m_progress->setObjectName("promote.progress");
    m_bar->setVisible(false);
    body()->addWidget(what);
    body()->addWidget(about);
    body()->addWidget(m_purpose);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_progress);
    body()->addWidget(m_bar);
    setPrimary(tr("Check"))->setObjectName("promote.confirm");
    m_request = addSecondary(tr("Request approval"));
    m_request->setObjectName("promote.request");
    m_request->hide();
    connect(m_request, &QPushButton::clicked, this, [this] {
        showError({});
        m_request->setEnabled(false);
        setBusy(true);
        requestNext(0);
    });
    setMinimumSize(760, 560);
}

PromotionWay PromoteSheet::way() const
{
    return {m_context.organization(), m_route.to.id,
            m_context.membership.organization.defaultBackend, m_purpose->purpose()};
}

void PromoteSheet::go()
{
    showError({});
    switch (m_step) {
    case Step::Check: return check();
    case Step::Promote: return begin();
    case Step::Promoting: return;
    case Step::Done: return accept();
    }
}

/// What was said was said of another purpose.
void PromoteSheet::reset()
{
    if (m_step == Step::Promoting || m_step == Step::Done || m_purpose->isHidden())
        return;
    ++m_question;
    m_step = Step::Check;
    setBusy(false);
    primary()->setText(tr("Check"));
    m_request->hide();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        mark(i, PromotionState::Unasked);
}

void PromoteSheet::check()
{
    if (const auto checked = m_purpose->check(); !checked)
        return showError(errorText(checked.error()));
    setBusy(true);
    planPromotions(*m_context.promotions, way(), m_secrets, this,
                   [this, question = m_question](Result<domain::PromotionPlan> plan) {
                       if (question != m_question)
                           return;
                       setBusy(false);
                       if (!plan)
                           return showError(errorText(plan.error()));
                       takePlan(*plan);
                   });
}

void PromoteSheet::takePlan(const domain::PromotionPlan& plan)
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), plan.secrets.size()); ++i) {
        const auto& leave = plan.secrets[i];
        m_needsApproval[i] = leave.reason == "needs_approval";
        if (leave.given)
            mark(i, PromotionState::Ready);
        else
            mark(i, PromotionState::NotGiven, QString::fromStdString(leave.why));
    }
    const auto asking = std::ranges::count(m_needsApproval, true);
    m_request->setText(tr("Request approval of %n secret(s)", nullptr, static_cast<int>(asking)));
    m_request->setEnabled(true);
    m_request->setVisible(asking > 0 && m_context.approvals != nullptr);
    const int ready = countOf(PromotionState::Ready);
    if (ready == 0)
        return showError(tr("None of these can be promoted now. Look at the reasons."));
    if (ready < static_cast<int>(m_rows.size()))
        showNotice(tr("%n secret(s) cannot be promoted now, and stay as they are.", nullptr,
                      static_cast<int>(m_rows.size()) - ready));
    m_step = Step::Promote;
    primary()->setText(tr("Promote %n secret(s) to %1", nullptr, ready).arg(nameOf(m_route.to)));
}

void PromoteSheet::requestNext(std::size_t row)
{
    while (row < m_rows.size() && !m_needsApproval[row])
        ++row;
    if (row == m_rows.size()) {
        setBusy(false);
        m_request->hide();
        m_step = Step::Check;
        primary()->setText(tr("Check"));
        return showNotice(tr("As soon as others have agreed, press Check again."));
    }
    const auto& secret = m_secrets[row];
    domain::GrantRequest request;
    request.secret = secret.secret;
    request.version = secret.version;
    for (const auto& key : secret.keys)
        request.keys.push_back(key.name);
    request.purpose = m_purpose->purpose();
    requestApproval(*m_context.approvals, m_context.organization(), std::move(request), this,
                    [this, row, question = m_question](Result<domain::Approval> asked) {
                        if (question != m_question)
                            return;
                        m_needsApproval[row] = false;
                        mark(row, PromotionState::NotGiven,
                             asked ? tr("Requested: %n other person(s) have to agree.", nullptr,
                                        static_cast<int>(asked->needed))
                                   : errorText(asked.error()));
                        requestNext(row + 1);
                    });
}

void PromoteSheet::begin()
{
    m_step = Step::Promoting;
    m_request->hide();
    m_purpose->setVisible(false); // It was signed for, and is on the record.
    m_tried.assign(m_rows.size(), false);
    setBusy(true);
    promoteNext();
}

void PromoteSheet::promoteNext()
{
    showProgress();
    std::size_t row = 0;
    const auto waits = [this](std::size_t i) {
        return !m_tried[i]
               && (m_rows[i].state == PromotionState::Ready
                   || m_rows[i].state == PromotionState::Failed);
    };
    while (row < m_rows.size() && !waits(row))
        ++row;
    if (row == m_rows.size())
        return finish();
    m_tried[row] = true;
    mark(row, PromotionState::Promoting);
    promoteSecret(*m_context.promotions, way(), m_secrets[row], this,
                  [this, row](Result<domain::Imported> promoted) { take(row, promoted); });
}

void PromoteSheet::take(std::size_t row, const Result<domain::Imported>& promoted)
{
    if (promoted) {
        m_rows[row].version = promoted->version.number;
        mark(row, PromotionState::Promoted);
        return promoteNext();
    }
    const auto& why = promoted.error();
    // Trying again would write over what somebody else has just written.
    if (why.kind == ErrorKind::VersionConflict || why.kind == ErrorKind::AlreadyExists)
        mark(row, PromotionState::NotGiven,
             tr("%1 Close this, compare again, and decide anew.").arg(errorText(why)));
    else
        mark(row, PromotionState::Failed, errorText(why));
    if (endsPromoting(why))
        finish();
    else
        promoteNext();
}

void PromoteSheet::finish()
{
    setBusy(false);
    showProgress();
    const int promoted = countOf(PromotionState::Promoted);
    const int failed = countOf(PromotionState::Failed) + countOf(PromotionState::Ready);
    if (failed > 0) {
        m_step = Step::Promote;
        primary()->setText(tr("Try again"));
        return showError(tr("%n secret(s) were not promoted. Look at the reasons, then try again.",
                            nullptr, failed));
    }
    m_step = Step::Done;
    cancel()->setVisible(false);
    primary()->setText(tr("Close"));
    if (promoted < static_cast<int>(m_rows.size()))
        return showError(tr("%n secret(s) were not promoted. Look at the reasons.", nullptr,
                            static_cast<int>(m_rows.size()) - promoted));
    showNotice(tr("%n secret(s) promoted to %1.", nullptr, promoted).arg(nameOf(m_route.to)));
}

void PromoteSheet::mark(std::size_t row, PromotionState state, const QString& note)
{
    m_rows[row].state = state;
    m_rows[row].note = note;
    const int current = m_list->currentIndex().row();
    m_model.setRows(m_rows);
    m_list->setCurrentIndex(m_model.index(std::max(0, current), 0));
}

int PromoteSheet::countOf(PromotionState state) const
{
    return static_cast<int>(std::ranges::count(m_rows, state, &PromotionRow::state));
}

void PromoteSheet::showProgress()
{
    const int promoted = countOf(PromotionState::Promoted);
    const int failed = countOf(PromotionState::Failed);
    const int left = countOf(PromotionState::Ready) + countOf(PromotionState::Promoting);
    m_bar->setVisible(true);
    m_bar->setMaximum(std::max(1, promoted + failed + left));
    m_bar->setValue(promoted);
    const QLocale locale;
    m_progress->setText(
        tr("%1 promoted, %2 left, %3 failed")
            .arg(locale.toString(promoted), locale.toString(left), locale.toString(failed)));
}

} // namespace strongroom::ui
