// Each environment written as one text, both shown as a difference.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/compare_environments_page.h"

#include "models/diff/environment_text.h"
#include "models/items/isolated_text.h"
#include "ui/actions/load_environment.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/compare_values_sheet.h"
#include "ui/pages/secrets/promote_sheet.h"
#include "ui/pages/secrets/promotion_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

CompareEnvironmentsPage::CompareEnvironmentsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_left(named(new QComboBox, "compare.left", tr("First environment"))),
      m_right(named(new QComboBox, "compare.right", tr("Second environment"))),
      m_values(
          named(new QPushButton(tr("Compare values…")), "compare.values", tr("Compare values…"))),
      m_promote(named(new QPushButton(tr("Promote…")), "compare.promote", tr("Promote…"))),
      m_chosen(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_picker(new PromotionPicker),
      m_tabs(named(new QTabWidget, "compare.tabs", tr("Differences, and what to promote"))),
      m_note(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_panel(new DiffPanel)
{
    m_state = new StateOverlay(buildViews());
    m_state->setObjectName("compare.state");
    m_note->setObjectName("compare.note");
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildChoice());
    column->addWidget(m_note);
    column->addWidget(m_state, 1);
    for (auto* choice : {m_left, m_right})
        connect(choice, &QComboBox::activated, this, &CompareEnvironmentsPage::reload);
    connect(m_values, &QPushButton::clicked, this, &CompareEnvironmentsPage::askAboutValues);
    connect(m_promote, &QPushButton::clicked, this, &CompareEnvironmentsPage::promote);
    connect(m_picker, &PromotionPicker::choiceChanged, this,
            &CompareEnvironmentsPage::tellOfChoice);
    connect(new QShortcut(QKeySequence("Alt+P"), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &CompareEnvironmentsPage::promote);
    connect(m_state, &StateOverlay::retryRequested, this, &CompareEnvironmentsPage::reload);
    connect(m_state, &StateOverlay::cancelRequested, this, [this] {
        ++m_turn;
        showFailed(*m_state, {ErrorKind::Cancelled}, m_loadedAt);
    });
    tellOfValues();
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
    row->addWidget(m_values);
    return box;
}

QWidget* CompareEnvironmentsPage::buildViews()
{
    auto* differences = new QWidget;
    auto* inner = new QVBoxLayout(differences);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_panel, 1);
    auto* choosing = new QWidget;
    auto* column = new QVBoxLayout(choosing);
    column->addWidget(m_picker, 1);
    auto* row = new QHBoxLayout;
    m_chosen->setObjectName("compare.chosen");
    m_chosen->setWordWrap(true);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_promote);
    column->addLayout(row);
    named(m_tabs->tabBar(), "compare.bar", m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(differences, tr("Differences"));
    m_tabs->addTab(choosing, tr("Promote"));
    return m_tabs;
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
    m_picker->setSecrets({}); // What was chosen was to go the other way.
    compare();
}

void CompareEnvironmentsPage::reload()
{
    ++m_turn;
    m_leftSecrets.reset();
    m_rightSecrets.reset();
    m_compared.reset();
    m_picker->setSecrets({});
    tellOfValues();
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
    tellOfValues();
    offerPromotion();
    const auto left = m_left->currentText();
    const auto right = m_right->currentText();
    const auto same = m_compared ? m_compared->same : decltype(ComparedPairs::same)();
    m_panel->compare(
        diff::environmentText(*m_leftSecrets, {right.toStdString(), same}),
        diff::environmentText(*m_rightSecrets, {left.toStdString(), same}),
        {tr("%1 and %2").arg(left, right),
         left,
         right,
         {tr("Environments as of %1").arg(QLocale().toString(m_loadedAt, QLocale::ShortFormat))},
         QStringLiteral("environments")});
}

void CompareEnvironmentsPage::askAboutValues()
{
    auto* sheet =
        new CompareValuesSheet(m_context, diff::pairsOf(*m_leftSecrets, *m_rightSecrets), this);
    connect(sheet, &CompareValuesSheet::compared, this,
            [this, turn = m_turn](const ComparedPairs& pairs) {
                if (turn != m_turn)
                    return; // Other environments are shown by now.
                m_compared = pairs;
                compare();
            });
    sheet->open();
}

bool CompareEnvironmentsPage::offersPromotion() const
{
    return m_context.promotions != nullptr && m_context.may(domain::Capability::Reveal)
           && m_context.may(domain::Capability::Write);
}

void CompareEnvironmentsPage::offerPromotion()
{
    m_tabs->setTabVisible(1, offersPromotion());
    m_tabs->tabBar()->setVisible(offersPromotion());
    const auto same = m_compared ? m_compared->same : decltype(ComparedPairs::same)();
    m_picker->setSecrets(diff::promotableFrom(*m_leftSecrets, *m_rightSecrets, same));
}

void CompareEnvironmentsPage::tellOfChoice()
{
    const auto chosen = m_picker->chosen();
    int keys = 0;
    for (const auto& secret : chosen)
        keys += static_cast<int>(secret.keys.size());
    const auto target = m_right->currentText();
    m_promote->setText(tr("Promote to %1…").arg(target));
    m_promote->setEnabled(keys > 0);
    if (m_picker->isEmpty())
        return m_chosen->setText(tr("There is nothing that %1 does not have.").arg(target));
    m_chosen->setText(
        keys == 0 ? tr("Choose what is to go from %1 to %2.").arg(m_left->currentText(), target)
                  : tr("%n key(s) chosen", nullptr, keys));
}

/// By the key as well, which first leads to where one chooses.
void CompareEnvironmentsPage::promote()
{
    const auto* from = chosenIn(*m_left);
    const auto* to = chosenIn(*m_right);
    if (!offersPromotion() || !m_leftSecrets || !m_rightSecrets || from == nullptr || to == nullptr)
        return;
    auto chosen = m_picker->chosen();
    if (chosen.empty()) {
        m_tabs->setCurrentIndex(1);
        return m_picker->setFocus();
    }
    auto* sheet = new PromoteSheet(m_context, {*from, *to}, std::move(chosen), this);
    connect(sheet, &QDialog::finished, this, &CompareEnvironmentsPage::reload);
    sheet->open();
}

void CompareEnvironmentsPage::tellOfValues()
{
    const bool loaded = m_leftSecrets && m_rightSecrets;
    m_values->setVisible(m_context.comparisons != nullptr
                         && m_context.may(domain::Capability::Reveal));
    const bool pairs = loaded && !diff::pairsOf(*m_leftSecrets, *m_rightSecrets).empty();
    ListPane::refuse(*m_values, pairs ? QString() : tr("No secret stands on both sides."));
    auto text = tr("Compared are secrets by slug, what is said of them, and which keys they hold.");
    if (!m_compared)
        return m_note->setText(text + ' ' + tr("Whether values are the same was not asked."));
    text += ' '
            + tr("The values of %n secret(s) were compared, unseen.", nullptr,
                 static_cast<int>(m_compared->same.size()));
    if (!m_compared->refused.empty())
        text += ' '
                + tr("Those of %n secret(s) were not (%1): %2", nullptr,
                     static_cast<int>(m_compared->refused.size()))
                      .arg(items::isolated(m_compared->refused.begin()->first),
                           errorText(m_compared->refused.begin()->second));
    m_note->setText(text);
}

} // namespace strongroom::ui
