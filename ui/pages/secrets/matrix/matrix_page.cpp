// Environments loaded whole and held against each other; a cell at a time is changed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/matrix_page.h"

#include "ui/actions/load_environment.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/matrix/matrix_table.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace strongroom::ui {

MatrixPage::MatrixPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_choice(new FlowRow),
      m_filter(new FilterField(tr("Filter by secret and key"))),
      m_only(named(new QComboBox, "matrix.only", tr("Which keys are shown"))),
      m_values(
          named(new QPushButton(tr("Compare values…")), "matrix.values", tr("Compare values…"))),
      m_note(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_table(new MatrixTable),
      m_staged(new TextLabel({}, TypeRole::Strong))
{
    m_filter->setObjectName("matrix.filter");
    m_note->setObjectName("matrix.note");
    m_staged->setObjectName("matrix.staged");
    m_note->setWordWrap(true);
    m_table->setModel(&m_model);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_table, 1);
    m_state = new StateOverlay(content);
    m_state->setObjectName("matrix.state");
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    column->addWidget(m_choice);
    column->addWidget(m_note);
    column->addWidget(m_state, 1);
    column->addWidget(m_staged);
    column->addWidget(buildDeeds());
    connectAll();
    tell();
}

QWidget* MatrixPage::buildTop()
{
    m_only->addItem(tr("All keys"), static_cast<int>(MatrixFilter::All));
    m_only->addItem(tr("Only what differs"), static_cast<int>(MatrixFilter::Differing));
    m_only->addItem(tr("Only what is missing somewhere"), static_cast<int>(MatrixFilter::Missing));
    m_filter->setMinimumWidth(240);
    auto* row = new FlowRow;
    for (QWidget* part : std::initializer_list<QWidget*>{m_filter, m_only, m_values})
        row->flow().addWidget(part);
    return row;
}

QWidget* MatrixPage::buildDeeds()
{
    auto* row = new FlowRow;
    const auto add = [&](const char* id, const QString& text, auto deed) {
        auto* button = row->addButton(id, text);
        connect(button, &QPushButton::clicked, this, deed);
        return button;
    };
    m_edit = add("matrix.edit", tr("Change…"), &MatrixPage::edit);
    m_back = add("matrix.back", tr("Take back"), &MatrixPage::takeBack);
    m_discard = add("matrix.discard", tr("Discard all"), &MatrixPage::discard);
    m_save = add("matrix.save", tr("Save…"), &MatrixPage::save);
    setButtonKind(*m_save, ButtonKind::Primary);
    return row;
}

void MatrixPage::connectAll()
{
    connect(m_filter, &FilterField::filterChanged, this, &MatrixPage::filter);
    connect(m_filter, &FilterField::leaveDown, m_table, [this] { m_table->setFocus(); });
    connect(m_only, &QComboBox::activated, this, &MatrixPage::filter);
    connect(m_values, &QPushButton::clicked, this, &MatrixPage::askAboutValues);
    connect(m_table, &MatrixTable::editRequested, this, &MatrixPage::edit);
    connect(m_table, &MatrixTable::removeRequested, this, &MatrixPage::remove);
    connect(m_table, &MatrixTable::cellChanged, this, &MatrixPage::tellOfCell);
    connect(m_state, &StateOverlay::retryRequested, this, &MatrixPage::reload);
    connect(m_state, &StateOverlay::cancelRequested, this, [this] {
        ++m_turn;
        showFailed(*m_state, {ErrorKind::Cancelled}, m_loadedAt);
    });
    for (const auto* keys : {"Ctrl+Return", "Ctrl+Enter", "Ctrl+S"})
        connect(new QShortcut(QKeySequence(keys), this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &MatrixPage::save);
    connect(&m_context.session, &client::SessionApi::stateChanged, this,
            [this](client::SessionState state) {
                if (state == client::SessionState::SignedOut)
                    giveUp(); // Values go with whoever typed them.
            });
}

void MatrixPage::giveUp()
{
    ++m_turn;
    m_drafts.clear();
    m_known.clear();
    m_refused.clear();
    showNone();
}

void MatrixPage::showNone()
{
    m_columns.clear();
    m_allAsked = true;
    m_model.setRows({});
    tell();
}

void MatrixPage::enter()
{
    offerEnvironments();
    m_filter->setFocus();
    reload();
}

void MatrixPage::offerEnvironments()
{
    const auto stands = [this](const domain::Environment& one) { return m_boxes.contains(one.id); };
    if (m_boxes.size() == m_context.environments.size()
        && std::ranges::all_of(m_context.environments, stands))
        return;
    std::set<domain::EnvironmentId> chosen;
    for (const auto& [id, box] : m_boxes) {
        if (box->isChecked())
            chosen.insert(id);
        box->deleteLater();
    }
    m_boxes.clear();
    int shown = 0;
    for (const auto& one : m_context.environments) {
        const auto name = QString::fromStdString(one.name);
        auto* box = named(new QCheckBox(name), "matrix.shown." + QString::fromStdString(one.slug),
                          tr("Show %1").arg(name));
        box->setChecked(shown < mostEnvironments && (chosen.empty() || chosen.contains(one.id)));
        shown += box->isChecked() ? 1 : 0;
        m_choice->flow().addWidget(box);
        m_boxes.emplace(one.id, box);
        connect(box, &QCheckBox::clicked, this, &MatrixPage::reload);
    }
    allowEnvironments();
}

void MatrixPage::allowEnvironments()
{
    const auto shown =
        std::ranges::count_if(m_boxes, [](const auto& entry) { return entry.second->isChecked(); });
    for (const auto& [id, box] : m_boxes) {
        const auto drafted = std::ranges::any_of(
            m_drafts, [&](const auto& entry) { return entry.first.environment == id; });
        QString why;
        if (!box->isChecked() && shown >= mostEnvironments)
            why = tr("Six environments are shown at most.");
        else if (box->isChecked() && drafted)
            why = tr("There are staged changes in it: save or discard them first.");
        box->setEnabled(why.isEmpty());
        box->setToolTip(why);
    }
}

void MatrixPage::reload()
{
    ++m_turn;
    allowEnvironments();
    m_coming.clear();
    for (const auto& one : m_context.environments)
        if (const auto box = m_boxes.find(one.id); box != m_boxes.end() && box->second->isChecked())
            m_coming.push_back({one, {}});
    if (m_coming.size() < 2) {
        showNone();
        return m_state->showEmpty({IconId::Env,
                                   m_context.environments.size() < 2
                                       ? tr("There must be two environments to put side by side.")
                                       : tr("Choose at least two environments."),
                                   {}});
    }
    m_state->showLoading(m_model.total() > 0);
    for (std::size_t column = 0; column < m_coming.size(); ++column)
        load(column);
}

void MatrixPage::load(std::size_t column)
{
    loadEnvironment(
        m_context.secrets, m_context.organization(), m_coming[column].environment.id, this,
        [this, column, turn = m_turn](Result<std::vector<domain::EnvironmentSecret>> secrets) {
            if (turn == m_turn)
                take(column, std::move(secrets));
        });
}

void MatrixPage::take(std::size_t column, Result<std::vector<domain::EnvironmentSecret>> secrets)
{
    if (!secrets) {
        ++m_turn;
        return showFailed(*m_state, secrets.error(), m_loadedAt);
    }
    m_coming[column].secrets = std::move(*secrets);
    if (std::ranges::all_of(m_coming, [](const auto& one) { return one.secrets.has_value(); }))
        showAll();
}

diff::MatrixColumns MatrixPage::loaded() const
{
    diff::MatrixColumns columns;
    for (const auto& column : m_columns)
        if (column.secrets)
            columns.push_back(&*column.secrets);
    return columns;
}

void MatrixPage::showAll()
{
    if (!m_coming.empty()) {
        m_columns = std::move(m_coming);
        m_coming.clear();
        m_loadedAt = QDateTime::currentDateTime();
    }
    const auto at = m_table->currentIndex();
    const auto* row = m_model.rowAt(at.row());
    const auto slug = row == nullptr ? std::string() : row->slug;
    const auto key = row == nullptr ? std::string() : row->key;
    m_allAsked = diff::matrixPairs(loaded(), m_known).empty();
    m_model.setRows(diff::matrixOf(loaded(), m_known));
    const int before = m_model.rowOf(slug, key);
    m_table->setCurrentIndex(
        m_model.index(std::max(0, before), std::clamp(at.column(), 1, m_model.columnCount() - 1)));
    if (m_model.total() == 0)
        m_state->showEmpty({IconId::Env, tr("There are no keys in these environments."), {}});
    else
        m_state->showReady();
    draftsChanged();
}

void MatrixPage::filter()
{
    const int column = std::max(1, m_table->currentIndex().column());
    m_model.setFilter(m_filter->text(), static_cast<MatrixFilter>(m_only->currentData().toInt()));
    m_table->setCurrentIndex(m_model.index(0, column));
    tell();
}

} // namespace strongroom::ui
