// A filter, a list, a detail; and what to say when there is nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/secrets_page.h"

#include "ui/actions/load_secrets.h"
#include "ui/actions/sample_secrets.h"
#include "ui/pages/backends/move_sheet.h"
#include "ui/pages/bulk/bulk_bar.h"
#include "ui/pages/bulk/bulk_sheet.h"
#include "ui/pages/bulk/marking.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/start/sample_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/mark_delegate.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

SecretsPage::SecretsPage(PageContext& context, Kind kind, QWidget* parent)
    : QWidget(parent), m_context(context), m_kind(kind),
      m_filter(named(new FilterField(tr("Filter by name, label or description")), "browser.filter",
                     tr("Filter by name, label or description"))),
      m_bulk(new BulkBar(context, m_model)),
      m_count(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_progress(new TextLabel({}, TypeRole::Caption, Token::TextSecondary)),
      m_list(named(new SrTableView(tr("Secrets")), "secrets.list", tr("Secrets, sorted by name"))),
      m_samples(new SampleBar(context)), m_detail(new SecretDetail(context, kind == Kind::Trash))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setItemDelegateForColumn(
        items::SecretListModel::Scope,
        new EnvDelegate(items::SecretListModel::EnvironmentKindRole, m_list));
    if (context.bulk != nullptr) {
        m_list->setItemDelegateForColumn(items::SecretListModel::Name, new MarkDelegate(m_list));
        new Marking(*m_list, m_model); // The list's own.
    }
    m_list->setStretchColumn(items::SecretListModel::Name);
    m_list->setSpareColumns({items::SecretListModel::Keys, items::SecretListModel::Changed});
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("secrets.state");

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->addLayout(bar);
    column->addWidget(m_bulk);
    m_progress->setObjectName("secrets.progress");
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_overlay, 1);
    column->addWidget(m_samples);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({430, 550}); // For when the detail comes; stretched from then on.
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    listen();
}

void SecretsPage::listen()
{
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        m_filtering = true;
        m_model.setFilter(text);
    });
    connect(&m_model, &items::SecretListModel::modelAboutToBeReset, this,
            [this] { m_scrolled = m_list->verticalScrollBar()->value(); });
    connect(m_filter, &FilterField::leaveDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &SecretsPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(m_overlay, &StateOverlay::actionRequested, this, [this] {
        if (m_model.total() > 0)
            m_filter->clear();
        else
            emit createRequested();
    });
    connect(m_samples, &SampleBar::altered, this, &SecretsPage::reload);
    connect(m_bulk, &BulkBar::deedRequested, this, &SecretsPage::openBulk);
    connect(m_bulk, &BulkBar::announced, this, &SecretsPage::announced);
    connect(m_detail, &SecretDetail::altered, this,
            [this] { readsMetadata() ? m_context.metadata->refresh(m_chosen) : reload(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SecretsPage::reload);
    if (readsMetadata()) {
        m_model.showIndex(m_context.metadata->index());
        connect(m_context.metadata, &client::MetadataApi::changed, this, &SecretsPage::showKnown);
    }
    connect(&m_model, &items::SecretListModel::found, this, &SecretsPage::takeFound);
}

/// Among very many that is some turns after they were asked for.
void SecretsPage::takeFound()
{
    const auto scrolled = std::exchange(m_scrolled, {});
    if (std::exchange(m_filtering, false)) {
        if (m_model.rowCount() == 0)
            choose(-1); // Nothing is done to a secret that is not in the list.
        return showEmptyState();
    }
    if (!readsMetadata())
        return;
    const bool comes = m_model.rowOf(m_expected) >= 0;
    keepChosen(m_chosen, m_chosenRow);
    if (scrolled && !comes) // Whoever reads further down stays there.
        m_list->verticalScrollBar()->setValue(*scrolled);
    tellState();
}

void SecretsPage::setScope(std::optional<domain::EnvironmentId> environment, bool organizationOnly)
{
    if (environment != m_environment || organizationOnly != m_organizationOnly) {
        // Rows of another scope must not stand there if this one cannot be loaded.
        if (!readsMetadata())
            m_model.setSecrets({});
        m_detail->clear();
        m_loadedAt = {};
        m_chosenRow = 0;
    }
    m_environment = std::move(environment);
    m_organizationOnly = organizationOnly;
    m_model.setScope({m_environment, m_organizationOnly});
    reload();
}

void SecretsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void SecretsPage::reload()
{
    if (!readsMetadata())
        return load();
    if (m_context.metadata->state().problem)
        m_context.metadata->reload();
    showKnown();
}

void SecretsPage::reloadSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SecretsPage::load()
{
    client::SecretQuery query;
    query.organization = m_context.organization();
    query.environment = m_environment;
    query.organizationOnly = m_organizationOnly;
    query.deleted = m_kind == Kind::Trash;
    m_overlay->showLoading(m_model.total() > 0);
    loadSecrets(m_context.secrets, std::move(query), this,
                [this](Result<std::vector<domain::Secret>> secrets) {
                    if (!secrets)
                        return showFailed(*m_overlay, secrets.error(), m_loadedAt);
                    m_loadedAt = QDateTime::currentDateTime();
                    show(*secrets);
                });
}

void SecretsPage::show(const std::vector<domain::Secret>& secrets)
{
    const auto chosen = m_chosen;
    const int before = m_chosenRow;
    m_model.setEnvironments(m_context.environments);
    m_model.setSecrets(secrets);
    keepChosen(chosen, before);
    showEmptyState();
}

void SecretsPage::keepChosen(const domain::SecretId& chosen, int row)
{
    int now = m_model.rowOf(chosen);
    if (const int expected = m_model.rowOf(m_expected); expected >= 0) {
        now = expected;
        m_expected = {};
    }
    if (now < 0)
        now = std::min(row, m_model.rowCount() - 1);
    if (now >= 0)
        m_list->setCurrentIndex(m_model.index(now, 0));
    choose(m_list->currentIndex().row());
}

void SecretsPage::showKnown()
{
    const auto state = m_context.metadata->state();
    m_loadedAt = state.asOf ? QDateTime::fromMSecsSinceEpoch(state.asOf->time_since_epoch().count())
                            : QDateTime();
    tellProgress(state);
    m_model.setEnvironments(m_context.environments);
    m_model.refresh();
}

void SecretsPage::tellState()
{
    const auto state = m_context.metadata->state();
    if (state.problem)
        showFailed(*m_overlay, *state.problem, m_loadedAt);
    else if (state.phase == client::MetadataPhase::Offline && m_model.total() > 0)
        m_overlay->showOffline(m_loadedAt);
    else if (state.phase == client::MetadataPhase::Loading && m_model.total() == 0)
        m_overlay->showLoading();
    else
        return showEmptyState();
    tellCount();
}

void SecretsPage::tellProgress(const client::MetadataState& state)
{
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(qulonglong(count)); };
    m_progress->setVisible(state.phase == client::MetadataPhase::Loading && state.known > 0);
    m_progress->setText(
        state.total ? tr("Loaded so far: %1 of %2. You can use them now.")
                          .arg(number(state.loaded), number(*state.total))
                    : tr("Loaded so far: %1. You can use them now.").arg(number(state.loaded)));
}

void SecretsPage::tellCount()
{
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.total())));
}

/// Whoever has many secrets is not looking around any more.
void SecretsPage::offerSamples()
{
    constexpr int few = 500;
    if (m_kind == Kind::Trash || m_model.total() > few)
        return m_samples->look(false, false);
    const bool everywhere = !m_environment && !m_organizationOnly;
    const bool current =
        !readsMetadata() || m_context.metadata->state().phase == client::MetadataPhase::Current;
    bool samples = false;
    for (int row = 0; row < m_model.rowCount() && !samples; ++row)
        samples = isSample(*m_model.secretAt(row));
    m_samples->look(everywhere && current && m_model.total() == 0, samples);
}

void SecretsPage::showEmptyState()
{
    tellCount();
    offerSamples();
    if (m_model.rowCount() > 0)
        m_overlay->showReady();
    else if (m_model.total() > 0)
        m_overlay->showEmpty(
            {IconId::Search, tr("Nothing matches the filter."), tr("Clear the filter")});
    else if (m_kind == Kind::Trash)
        m_overlay->showEmpty({IconId::Trash, tr("The trash is empty."), {}});
    else if (m_context.may(domain::Capability::Write))
        m_overlay->showEmpty(
            {IconId::Key, tr("There are no secrets here yet."), tr("New secret…")});
    else
        m_overlay->showEmpty({IconId::Key, tr("There are no secrets here yet."), {}});
}

void SecretsPage::choose(int row)
{
    const auto secret = m_model.secretAt(row);
    if (!secret) {
        m_detail->clear();
        return;
    }
    m_chosen = secret->id;
    m_chosenRow = row;
    m_detail->show(*secret, m_model.scopeOf(*secret), m_model.kindOf(*secret));
}

void SecretsPage::openBulk()
{
    if (m_context.bulk == nullptr)
        return;
    BulkChoice choice;
    choice.trash = m_kind == Kind::Trash;
    choice.marked = static_cast<std::size_t>(m_model.markedCount());
    if (choice.marked > domain::mostBulkSecrets) {
        // The sheet says that they are too many: a million is not gone through for that.
    } else if (choice.marked > 0) {
        choice.secrets = m_model.marked();
        choice.backend = m_model.backendOfMarked();
    } else if (const auto one = m_model.secretAt(m_list->currentIndex().row())) {
        choice.secrets = {{one->id, one->revision}};
        choice.backend = one->backend;
    }
    auto* sheet = new BulkSheet({m_context, *m_context.bulk}, std::move(choice), window());
    connect(sheet, &BulkSheet::started, this, [this](const domain::Bulk& bulk) {
        m_model.clearMarks();
        emit bulkStarted(bulk.id.value);
    });
    connect(sheet, &BulkSheet::moveRequested, this,
            [this](const domain::BackendId& from, const std::vector<domain::SecretId>& secrets) {
                auto* move = new MoveSheet(m_context, {from, {}, secrets}, window());
                connect(move, &MoveSheet::done, this, &SecretsPage::moved);
                move->open();
            });
    sheet->open();
}

void SecretsPage::removeOrRestore()
{
    if (m_model.markedCount() > 0)
        openBulk();
    else
        m_detail->removeOrRestore();
}

void SecretsPage::expectSecret(const domain::SecretId& id)
{
    m_expected = id;
    // Whoever has gone on meanwhile is not called back.
    QTimer::singleShot(std::chrono::seconds(10), this, [this, id] {
        if (m_expected == id)
            m_expected = {};
    });
    if (readsMetadata())
        m_context.metadata->refresh(id);
    reload();
}

void SecretsPage::openSecret(const QString& id)
{
    m_chosen = {id.toStdString()};
    const int row = m_model.rowOf(m_chosen);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
    else
        m_filter->clear(); // It may be what hides it.
}

} // namespace strongroom::ui
