// The server keeps the list; this sheet signs for one secret after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/move_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/used_by_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using domain::MovedState;
using domain::MovingSecret;

namespace {

/// After these the next one would fail alike.
bool endsTheGo(ErrorKind kind)
{
    return kind == ErrorKind::NoCustodian || kind == ErrorKind::Unauthenticated
           || kind == ErrorKind::Unavailable || kind == ErrorKind::Forged
           || kind == ErrorKind::Untrusted;
}

} // namespace

MoveSheet::MoveSheet(PageContext& context, MoveScope scope, QWidget* parent)
    : Sheet(tr("Move to another backend"), parent), m_context(context), m_scope(std::move(scope)),
      m_target(named(new QComboBox, "move.target", tr("Move to"))), m_purpose(new PurposePicker),
      m_about(new TextLabel), m_users(new TextLabel), m_list(new SrTableView(tr("Secrets"))),
      m_progress(new TextLabel), m_bar(named(new QProgressBar, "move.bar", tr("Progress")))
{
    build();
    loadPurposes(m_context, *m_purpose);
    loadBackends();
    loadMoves();
    loadUses();
}

void MoveSheet::build()
{
    auto* form = new QFormLayout;
    form->addRow(tr("Move to"), m_target);
    body()->addLayout(form);
    body()->addWidget(m_purpose);
    m_about->setObjectName("move.about");
    m_about->setWordWrap(true);
    m_about->setText(tr("Values are sealed anew by the key custodian, and nobody sees them. "
                        "Addresses, versions, labels, owners and roles stay as they are; what "
                        "stands now goes to the trash. Nothing is lost if this is interrupted."));
    body()->addWidget(m_about);
    m_users->setObjectName("move.users");
    m_users->setWordWrap(true);
    m_users->setVisible(false);
    body()->addWidget(m_users);
    m_list->setObjectName("move.secrets");
    m_list->setModel(&m_secrets);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::MovingSecretModel::Note);
    m_list->setMinimumHeight(180);
    body()->addWidget(m_list, 1);
    m_progress->setObjectName("move.progress");
    m_progress->setWordWrap(true);
    body()->addWidget(m_progress);
    m_bar->setVisible(false);
    body()->addWidget(m_bar);
    setPrimary(tr("Move"))->setObjectName("move.confirm");
    primary()->setEnabled(false);
    setMinimumSize(720, 520);
    connect(m_target, &QComboBox::currentIndexChanged, this, &MoveSheet::plan);
    connect(this, &Sheet::confirmed, this, [this] {
        m_tried.clear();
        showError({});
        if (m_move.id.empty())
            start();
        else
            moveNext();
    });
}

void MoveSheet::loadBackends()
{
    report<std::vector<domain::StorageBackend>>(
        m_context.backends->list(m_context.organization()), this,
        [this](Result<std::vector<domain::StorageBackend>> backends) {
            if (!backends)
                return showError(errorText(backends.error()));
            for (const auto& one : *backends)
                if (one.backend.id != m_scope.from)
                    m_target->addItem(QString::fromStdString(one.backend.name),
                                      QString::fromStdString(one.backend.id.value));
            if (m_target->count() == 0)
                showNotice(tr("There is no other backend. Add one first."));
        });
}

void MoveSheet::loadMoves()
{
    report<std::vector<domain::Move>>(
        m_context.moves->list(m_context.organization()), this,
        [this](Result<std::vector<domain::Move>> moves) {
            if (!moves || m_scope.secret || !m_scope.secrets.empty())
                return; // Some secrets are a move of their own.
            const auto open = std::ranges::find_if(*moves, [this](const auto& move) {
                return move.state == domain::MoveState::Running && move.from == m_scope.from;
            });
            if (open == moves->end())
                return;
            report<domain::Move>(m_context.moves->get(m_context.organization(), open->id), this,
                                 [this](Result<domain::Move> move) {
                                     if (move)
                                         takeUp(std::move(*move));
                                 });
        });
}

void MoveSheet::loadUses()
{
    if (m_context.uses == nullptr)
        return;
    report<domain::Uses>(
        m_context.uses->uses(m_context.organization(), m_scope.from), this,
        [this](Result<domain::Uses> uses) {
            if (!uses)
                return; // It moves without.
            const auto users = m_scope.secret
                                   ? domain::usersOf(uses->secrets, m_scope.secret->value)
                                   : domain::usersOf(uses->backends, m_scope.from.value);
            m_users->setText(tr("What is to move was used by %1.").arg(items::usedByText(users)));
            m_users->setVisible(true);
            m_secrets.setUses(std::move(uses->secrets));
        });
}

void MoveSheet::takeUp(domain::Move move)
{
    ++m_question; // No plan takes its place.
    m_move = std::move(move);
    m_secrets.setRows(m_move.secrets);
    const int target = m_target->findData(QString::fromStdString(m_move.to.value));
    m_target->setCurrentIndex(target);
    m_target->setEnabled(false);
    m_purpose->setVisible(false);
    primary()->setText(tr("Go on"));
    primary()->setEnabled(true);
    showNotice(tr("%1 has begun to move these, and not all of them have moved yet.")
                   .arg(items::isolated(m_move.startedBy)));
    showProgress();
}

QString MoveSheet::targetName() const
{
    return m_target->currentText();
}

domain::MoveWish MoveSheet::wish() const
{
    return {m_scope.from,
            {m_target->currentData().toString().toStdString()},
            m_scope.secret,
            m_purpose->purpose(),
            m_scope.secrets};
}

void MoveSheet::plan()
{
    if (!m_move.id.empty() || m_target->currentIndex() < 0)
        return;
    const int question = ++m_question;
    primary()->setEnabled(false);
    report<domain::MovePlan>(
        m_context.moves->plan(m_context.organization(), wish()), this,
        [this, question](Result<domain::MovePlan> plan) {
            if (question != m_question)
                return;
            if (!plan)
                return showError(errorText(plan.error()));
            showError({});
            m_secrets.setRows(std::move(plan->secrets));
            const auto count = static_cast<int>(
                std::ranges::count(m_secrets.rows(), MovedState::Left, &MovingSecret::state));
            primary()->setText(
                tr("Move %n secret(s) to %1", nullptr, count).arg(items::isolated(targetName())));
            primary()->setEnabled(count > 0);
            if (count == 0)
                showNotice(tr("There is nothing to move."));
        });
}

void MoveSheet::start()
{
    if (const auto checked = m_purpose->check(); !checked)
        return showError(errorText(checked.error()));
    setBusy(true);
    report<domain::Move>(m_context.moves->start(m_context.organization(), wish()), this,
                         [this](Result<domain::Move> move) {
                             if (!move) {
                                 setBusy(false);
                                 return showError(errorText(move.error()));
                             }
                             ++m_question;
                             m_move = std::move(*move);
                             m_secrets.setRows(m_move.secrets);
                             m_target->setEnabled(false);
                             m_purpose->setVisible(false);
                             moveNext();
                         });
}

std::vector<MovingSecret>::const_iterator MoveSheet::next() const
{
    return std::ranges::find_if(m_move.secrets, [this](const auto& one) {
        return (one.state == MovedState::Left || one.state == MovedState::Failed)
               && !m_tried.contains(one.secret.value);
    });
}

void MoveSheet::moveNext()
{
    showProgress();
    const auto secret = next();
    if (secret == m_move.secrets.end())
        return finish();
    setBusy(true);
    m_tried.insert(secret->secret.value);
    report<MovingSecret>(m_context.moves->moveSecret(m_move, secret->secret), this,
                         [this, before = *secret](Result<MovingSecret> moved) {
                             if (moved) {
                                 note(std::move(*moved));
                                 return moveNext();
                             }
                             auto failed = before;
                             failed.state = MovedState::Failed;
                             failed.problem = errorText(moved.error()).toStdString();
                             note(std::move(failed));
                             if (endsTheGo(moved.error().kind))
                                 finish();
                             else
                                 moveNext();
                         });
}

void MoveSheet::note(MovingSecret moved)
{
    const auto place = std::ranges::find(m_move.secrets, moved.secret, &MovingSecret::secret);
    if (place != m_move.secrets.end())
        *place = std::move(moved);
    const auto row = m_list->currentIndex().row();
    m_secrets.setRows(m_move.secrets);
    m_list->setCurrentIndex(m_secrets.index(std::max(0, row), 0));
}

void MoveSheet::finish()
{
    setBusy(false);
    showProgress();
    const auto moved = static_cast<int>(
        std::ranges::count(m_move.secrets, MovedState::Moved, &MovingSecret::state));
    const auto failed = static_cast<int>(
        std::ranges::count(m_move.secrets, MovedState::Failed, &MovingSecret::state));
    const auto left = static_cast<int>(
        std::ranges::count(m_move.secrets, MovedState::Left, &MovingSecret::state));
    if (failed + left == 0) {
        const auto told =
            tr("%n secret(s) moved to %1", nullptr, moved).arg(items::isolated(targetName()));
        accept();
        emit done(told);
        return;
    }
    primary()->setText(tr("Try again"));
    showError(tr("%n secret(s) stay where they were. Look at the reasons, then try again, now or "
                 "later.",
                 nullptr, failed + left));
}

void MoveSheet::showProgress()
{
    const auto count = [this](MovedState state) {
        return static_cast<int>(std::ranges::count(m_move.secrets, state, &MovingSecret::state));
    };
    const int moved = count(MovedState::Moved);
    const int failed = count(MovedState::Failed);
    const int left = count(MovedState::Left);
    m_bar->setVisible(true);
    m_bar->setMaximum(std::max(1, moved + failed + left));
    m_bar->setValue(moved);
    const QLocale locale;
    m_progress->setText(
        tr("%1 moved, %2 left, %3 failed")
            .arg(locale.toString(moved), locale.toString(left), locale.toString(failed)));
}

} // namespace strongroom::ui
