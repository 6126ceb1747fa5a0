// The most urgent first, on one side; its runbook on the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/rotation_page.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/defaults_sheet.h"
#include "ui/pages/rotation/policy_sheet.h"
#include "ui/pages/rotation/runbook_view.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/scroll_pane.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using domain::Rotation;
using domain::RotationStanding;
using DuePage = domain::Page<RotationStanding>;

namespace {

/// A secret of which all that is known is its rotation.
RotationStanding standingOf(const Rotation& rotation)
{
    RotationStanding standing;
    standing.secret = rotation.secret;
    standing.name = rotation.secretName;
    standing.environment = rotation.environment;
    standing.running = rotation.id;
    standing.startedBy = rotation.startedBy;
    return standing;
}

} // namespace

RotationPage::RotationPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_list(new ListPane("rotations", tr("Secrets to rotate, the most urgent first"), m_model)),
      m_runbook(new RunbookView(context))
{
    buildList();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(new ScrollPane(m_runbook, "rotations.runbook", tr("The chosen rotation")));
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter);
    connect(m_runbook, &RunbookView::told, this, &Page::told);
    connect(m_runbook, &RunbookView::failed, this, &Page::failed);
    connect(m_runbook, &RunbookView::changed, this, &RotationPage::reload);
}

void RotationPage::buildList()
{
    m_list->setStatusColumn(items::DueListModel::State, items::conditionRole);
    m_list->list().setStretchColumn(items::DueListModel::Secret);
    m_list->list().setSpareColumns({items::DueListModel::By, items::DueListModel::Every});
    m_more = m_list->addDeed("rotations.more", tr("Show more"), [this] { more(); });
    m_more->setVisible(false);
    m_defaults = m_list->addDeed("rotations.defaults", tr("Defaults…"), [this] { openDefaults(); });
    m_policy =
        m_list->addRowDeed("rotations.policy", tr("Policy…"), [this](int) { changePolicy(); });
    m_list->addRowDeed(
        "rotations.goOn", tr("Rotate"), [this](int) { m_runbook->goOn(); },
        QKeySequence(Qt::Key_Return));
    connect(m_list, &ListPane::chosen, this, &RotationPage::choose);
    connect(m_list, &ListPane::retryRequested, this, &RotationPage::reload);
}

void RotationPage::reload()
{
    if (m_context.rotations == nullptr)
        return;
    m_defaults->setVisible(m_context.may(domain::Capability::Manage));
    const int question = ++m_question;
    m_list->overlay().showLoading(m_model.rowCount() > 0);
    report<DuePage>(m_context.rotations->due({m_context.organization(), {}, {}}), this,
                    [this, question](Result<DuePage> due) {
                        if (question != m_question)
                            return;
                        if (!due)
                            return fail(due.error());
                        loadRunning(std::move(*due));
                    });
}

void RotationPage::fail(const Error& error)
{
    showFailed(m_list->overlay(), error, m_loadedAt);
}

void RotationPage::loadRunning(DuePage due)
{
    report<domain::Page<Rotation>>(
        m_context.rotations->running(m_context.organization()), this,
        [this, due = std::move(due),
         question = m_question](Result<domain::Page<Rotation>> running) {
            if (question != m_question)
                return;
            if (!running)
                return fail(running.error());
            std::vector<RotationStanding> all;
            for (const auto& rotation : running->items)
                if (std::ranges::find(due.items, rotation.secret, &RotationStanding::secret)
                    == due.items.end())
                    all.push_back(standingOf(rotation));
            all.insert(all.end(), due.items.begin(), due.items.end());
            m_next = due.next;
            take(std::move(all));
        });
}

void RotationPage::take(std::vector<RotationStanding> standings)
{
    m_loadedAt = QDateTime::currentDateTime();
    const auto* chosen = m_model.rowAt(m_list->chosenRow());
    const auto secret = chosen == nullptr ? domain::SecretId{} : chosen->secret;
    const QSignalBlocker quiet(m_list); // One choice at the end, and not one for each step to it.
    m_model.setNow(SystemClock().now());
    m_model.setRows(std::move(standings));
    m_more->setVisible(m_next.has_value());
    m_list->showRows({IconId::Refresh,
                      tr("Nothing is to be rotated. Give a secret a rotation policy in its detail, "
                         "and it stands here when it is due."),
                      {}});
    m_list->choose(std::max(0, m_model.rowOfSecret(secret)));
    emit waiting(m_context.may(domain::Capability::Write) ? m_model.overdue() : 0);
    choose(m_list->chosenRow());
}

void RotationPage::more()
{
    if (!m_next)
        return;
    report<DuePage>(m_context.rotations->due({m_context.organization(), {}, m_next}), this,
                    [this, question = m_question](Result<DuePage> due) {
                        if (question != m_question)
                            return;
                        if (!due)
                            return fail(due.error());
                        auto all = m_model.rows();
                        for (auto& one : due->items)
                            if (m_model.rowOfSecret(one.secret) < 0)
                                all.push_back(std::move(one));
                        m_next = due->next;
                        take(std::move(all));
                    });
}

void RotationPage::follow(const domain::Change& change)
{
    if (change.resourceKind == "rotation" || change.resourceKind == "rotation_policy"
        || change.resourceKind == "rotation_default")
        reload();
}

void RotationPage::choose(int row)
{
    const auto* standing = m_model.rowAt(row);
    if (standing == nullptr)
        return m_runbook->clear();
    m_runbook->setStanding(*standing);
    ListPane::refuse(*m_policy, m_context.may(domain::Capability::Write)
                                    ? QString()
                                    : tr("You may not write this secret."));
}

void RotationPage::openDefaults()
{
    auto* sheet = new RotationDefaultsSheet(m_context, window());
    connect(sheet, &RotationDefaultsSheet::saved, this, [this](const QString& text) {
        emit told(text);
        reload();
    });
    sheet->open();
}

void RotationPage::changePolicy()
{
    const auto* standing = m_model.rowAt(m_list->chosenRow());
    if (standing == nullptr)
        return;
    auto* sheet = new RotationPolicySheet(m_context, *standing, window());
    connect(sheet, &RotationPolicySheet::saved, this, [this](const QString& text) {
        emit told(text);
        reload();
    });
    sheet->open();
}

} // namespace strongroom::ui
