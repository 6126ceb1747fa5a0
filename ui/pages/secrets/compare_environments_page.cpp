// Each environment written as one text, both shown as a difference.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/compare_environments_page.h"

#include "models/diff/environment_text.h"
#include "ui/actions/load_environment.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace strongroom::ui {

CompareEnvironmentsPage::CompareEnvironmentsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_left(named(new QComboBox, "compare.left", tr("First environment"))),
      m_right(named(new QComboBox, "compare.right", tr("Second environment"))),
      m_panel(new DiffPanel)
{
    auto* box = new QWidget;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_panel, 1);
    m_state = new StateOverlay(box);
    m_state->setObjectName("compare.state");
    auto* note = new TextLabel(tr("Compared are secrets by slug, what is said of them, and which "
                                  "keys they hold. Whether values are the same is not known here."),
                               TypeRole::Body, Token::TextSecondary);
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildChoice());
    column->addWidget(note);
    column->addWidget(m_state, 1);
    for (auto* choice : {m_left, m_right})
        connect(choice, &QComboBox::activated, this, &CompareEnvironmentsPage::reload);
    connect(m_state, &StateOverlay::retryRequested, this, &CompareEnvironmentsPage::reload);
    connect(m_state, &StateOverlay::cancelRequested, this, [this] {
        ++m_turn;
        showFailed(*m_state, {ErrorKind::Cancelled}, m_loadedAt);
    });
}

QWidget* CompareEnvironmentsPage::buildChoice()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* swapping = named(new QPushButton, "compare.swap", tr("Swap the environments"));
    swapping->setIcon(Theme::current().icon(IconId::Compare));
    swapping->setToolTip(swapping->accessibleName());
    connect(swapping, &QPushButton::clicked, this, &CompareEnvironmentsPage::swap);
    row->addWidget(m_left, 1);
    row->addWidget(swapping);
    row->addWidget(m_right, 1);
    return box;
}

void CompareEnvironmentsPage::enter()
{
    fill(*m_left, 0);
    fill(*m_right, 1);
    reload();
}

/// The environments of now; the one that was chosen stays chosen if it is still there.
void CompareEnvironmentsPage::fill(QComboBox& box, int fallback)
{
    const QSignalBlocker quiet(box);
    const auto chosen = box.currentData();
    box.clear();
    for (const auto& environment : m_context.environments)
        box.addItem(QString::fromStdString(environment.name),
                    QString::fromStdString(environment.id.value));
    const int before = box.findData(chosen);
    box.setCurrentIndex(before >= 0 ? before : std::min(fallback, box.count() - 1));
}

const domain::Environment* CompareEnvironmentsPage::chosenIn(const QComboBox& box) const
{
    const auto id = box.currentData().toString().toStdString();
    for (const auto& environment : m_context.environments)
        if (environment.id.value == id)
            return &environment;
    return nullptr;
}

void CompareEnvironmentsPage::swap()
{
    const int left = m_left->currentIndex();
    m_left->setCurrentIndex(m_right->currentIndex());
    m_right->setCurrentIndex(left);
    if (!m_leftSecrets || !m_rightSecrets)
        return reload();
    std::swap(m_leftSecrets, m_rightSecrets);
    compare();
}

void CompareEnvironmentsPage::reload()
{
    ++m_turn;
    m_leftSecrets.reset();
    m_rightSecrets.reset();
    const auto* left = chosenIn(*m_left);
    const auto* right = chosenIn(*m_right);
    if (left == nullptr || right == nullptr || m_context.environments.size() < 2)
        return m_state->showEmpty(
            {IconId::Env, tr("There must be two environments to compare."), {}});
    if (left->id == right->id)
        return m_state->showEmpty(
            {IconId::Compare, tr("Choose another environment to compare this one with."), {}});
    m_state->showLoading();
    load(left->id, true);
    load(right->id, false);
}

void CompareEnvironmentsPage::load(const domain::EnvironmentId& environment, bool left)
{
    loadEnvironment(
        m_context.secrets, m_context.organization(), environment, this,
        [this, left, turn = m_turn](Result<std::vector<domain::EnvironmentSecret>> secrets) {
            if (turn == m_turn)
                take(std::move(secrets), left);
        });
}

void CompareEnvironmentsPage::take(Result<std::vector<domain::EnvironmentSecret>> secrets,
                                   bool left)
{
    if (!secrets) {
        ++m_turn;
        return showFailed(*m_state, secrets.error(), m_loadedAt);
    }
    (left ? m_leftSecrets : m_rightSecrets) = std::move(*secrets);
    if (m_leftSecrets && m_rightSecrets)
        compare();
}

void CompareEnvironmentsPage::compare()
{
    m_loadedAt = QDateTime::currentDateTime();
    m_state->showReady();
    const auto left = m_left->currentText();
    const auto right = m_right->currentText();
    m_panel->compare(
        diff::environmentText(*m_leftSecrets), diff::environmentText(*m_rightSecrets),
        {tr("%1 and %2").arg(left, right),
         left,
         right,
         {tr("Environments as of %1").arg(QLocale().toString(m_loadedAt, QLocale::ShortFormat))},
         QStringLiteral("environments")});
}

} // namespace strongroom::ui
