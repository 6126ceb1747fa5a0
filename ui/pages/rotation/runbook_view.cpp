// Each step is put down at the server before the next is offered: whoever comes back, or comes
// after, finds the rotation where it was left.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/runbook_view.h"

#include "models/items/rotation/rotation_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using domain::Rotation;
using domain::RotationState;
using domain::RotationStep;

namespace {

TextLabel* wrapped(const char* id, Token ink = Token::TextPrimary)
{
    auto* label = new TextLabel({}, TypeRole::Body, ink);
    label->setObjectName(id);
    label->setWordWrap(true);
    return label;
}

} // namespace

RunbookView::RunbookView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel({}, TypeRole::Heading)),
      m_chip(new EnvChip(domain::EnvironmentKind::Other, {})),
      m_about(wrapped("rotation.about", Token::TextSecondary)),
      m_list(named(new SrTableView(tr("Steps")), "rotation.steps", tr("Steps of this rotation"))),
      m_uses(wrapped("rotation.uses")), m_instruction(wrapped("rotation.instruction")),
      m_note(named(new QLineEdit, "rotation.note", tr("Evidence, for the record")))
{
    build();
    clear();
}

void RunbookView::build()
{
    m_title->setObjectName("rotation.title");
    m_title->setWordWrap(true);
    m_list->setModel(&m_steps);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setItemDelegateForColumn(items::StepListModel::State,
                                     new StatusDelegate(items::conditionRole, m_list));
    m_list->setStretchColumn(items::StepListModel::Evidence);
    m_list->setSpareColumns({items::StepListModel::When, items::StepListModel::By});
    m_note->setMaxLength(160); // In bytes it is up to three times that.
    m_note->setPlaceholderText(tr("Evidence, for the record: no value"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_chip);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addWidget(m_uses);
    column->addWidget(m_instruction);
    column->addWidget(m_note);
    column->addWidget(buildDeeds());
    m_overlay = new StateOverlay(content);
    m_overlay->setObjectName("rotation.runbook");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_overlay);
    connect(m_overlay, &StateOverlay::retryRequested, this, &RunbookView::load);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, {}); });
}

QWidget* RunbookView::buildDeeds()
{
    auto* row = new FlowRow;
    const auto add = [&](const char* id, const QString& text, auto deed) {
        auto* button = row->addButton(id, text);
        connect(button, &QPushButton::clicked, this, deed);
        return button;
    };
    m_next = add("rotation.next", tr("Start rotation…"), &RunbookView::goOn);
    setButtonKind(*m_next, ButtonKind::Primary);
    m_look = add("rotation.look", tr("Look again"), &RunbookView::load);
    m_abort = add("rotation.abort", tr("Abort…"), &RunbookView::abort);
    return row;
}

void RunbookView::clear()
{
    ++m_question;
    m_standing = {};
    m_rotation = {};
    m_busy = false;
    tell();
    m_overlay->showEmpty({IconId::Refresh, tr("Choose a secret."), {}});
}

void RunbookView::setStanding(const domain::RotationStanding& standing)
{
    const bool same = m_standing.secret == standing.secret && m_standing.running
                      && m_standing.running == standing.running;
    const bool ended =
        m_standing.secret == standing.secret && !standing.running && m_rotation.endedAt;
    m_standing = standing;
    // What has just ended stays to be read, until the person goes elsewhere.
    if (!same && !ended) {
        m_rotation = {};
        m_note->clear();
        m_busy = false;
    }
    load();
}

void RunbookView::load()
{
    const int question = ++m_question;
    if (!m_standing.running && m_rotation.id.empty()) {
        m_overlay->showReady();
        return tell();
    }
    const auto id = m_standing.running ? *m_standing.running : m_rotation.id;
    m_overlay->showLoading(!m_rotation.id.empty());
    report<Rotation>(m_context.rotations->get(m_context.organization(), id), this,
                     [this, question](Result<Rotation> rotation) {
                         if (question != m_question)
                             return;
                         if (!rotation)
                             return showFailed(*m_overlay, rotation.error(), {});
                         m_overlay->showReady();
                         m_rotation = std::move(*rotation);
                         tell();
                     });
}

void RunbookView::take(Result<Rotation> rotation, const QString& said)
{
    m_busy = false;
    if (!rotation)
        return fail(rotation.error());
    m_rotation = std::move(*rotation);
    m_standing.running = m_rotation.id;
    m_standing.startedBy = m_rotation.startedBy;
    m_note->clear();
    m_overlay->showReady();
    tell();
    m_next->setFocus();
    emit told(said);
    emit changed();
}

void RunbookView::fail(const Error& error)
{
    m_busy = false;
    allowDeeds();
    emit failed(errorText(error));
    // What stands now is more than what was thought.
    if (error.kind == ErrorKind::VersionConflict || error.kind == ErrorKind::AlreadyExists) {
        load();
        emit changed();
    }
}

void RunbookView::tell()
{
    m_title->setText(items::shownName(m_standing.name));
    const auto environment = std::ranges::find_if(m_context.environments, [this](const auto& one) {
        return m_standing.environment == one.id;
    });
    const bool known = environment != m_context.environments.end();
    m_chip->setVisible(known);
    if (known)
        m_chip->setEnvironment(environment->kind, QString::fromStdString(environment->name));
    m_about->setText(m_standing.secret.empty()
                         ? QString()
                         : items::standingText(m_standing, SystemClock().now()));
    tellSteps();
    allowDeeds();
}

void RunbookView::tellSteps()
{
    m_steps.setRows(items::stepRowsOf(m_rotation));
    QStringList uses;
    for (const auto& use : m_rotation.uses)
        uses << items::useText(use);
    m_uses->setText(tr("Still in use: %1").arg(uses.join("; ")));
    m_uses->setVisible(!uses.isEmpty());
    const auto next = m_rotation.id.empty() ? std::nullopt : m_rotation.next();
    QStringList instruction;
    if (next)
        instruction << items::instructionText(m_rotation.kind, *next);
    else if (m_rotation.state == RotationState::Done)
        instruction << tr("This rotation is done.");
    else if (m_rotation.state == RotationState::Aborted)
        instruction
            << tr("This rotation was aborted: %1").arg(QString::fromStdString(m_rotation.endNote));
    else
        instruction << tr("No rotation is under way. Begin with a new value; the old one stays "
                          "in use until the last steps, and all can be left and gone on with.");
    if (next == RotationStep::Revoke)
        for (const auto* source : {&m_rotation.sourceNote, &m_rotation.sourceLink})
            if (!source->empty())
                instruction << QString::fromStdString(*source);
    m_instruction->setText(instruction.join('\n'));
    m_instruction->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    if (next)
        m_list->setCurrentIndex(m_steps.index(static_cast<int>(*next), 0));
}

void RunbookView::allowDeeds()
{
    const bool running = !m_rotation.id.empty() && m_rotation.state == RotationState::Running;
    const auto next = running ? m_rotation.next() : std::nullopt;
    auto text = next ? items::stepDoneText(m_rotation.kind, *next) : tr("Start rotation…");
    if (next == RotationStep::Revoke && !m_rotation.uses.empty())
        text = tr("Revoke although it is in use…");
    m_next->setText(text);
    m_next->setAccessibleName(text);
    m_next->setShortcut(QKeySequence("Alt+N")); // A new text takes the shortcut away.
    m_next->setVisible(m_rotation.id.empty() || running);
    m_look->setVisible(!m_rotation.uses.empty());
    m_abort->setVisible(running);
    m_note->setVisible(running && next && *next >= RotationStep::Deliver);
    QString why;
    if (m_busy)
        why = tr("Please wait.");
    else if (!m_context.may(domain::Capability::Write))
        why = tr("You may not write this secret.");
    for (auto* button : {m_next, m_abort})
        ListPane::refuse(*button, why);
}

} // namespace strongroom::ui
