// The list above, one of it below; what somebody may not do says why.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backends_page.h"

#include "models/items/used_by_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/backends/advice_sheet.h"
#include "ui/pages/backends/backend_card.h"
#include "ui/pages/backends/backend_deed_sheet.h"
#include "ui/pages/backends/backend_test_view.h"
#include "ui/pages/backends/backend_wizard.h"
#include "ui/pages/backends/change_backend_sheet.h"
#include "ui/pages/backends/move_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/words/word_mark.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::BackendListModel;

BackendsPage::BackendsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_pane(new ListPane("backends", tr("Backends"), m_model)),
      m_card(new BackendCard)
{
    m_pane->setStatusColumn(BackendListModel::Health, items::conditionRole);
    m_pane->list().setStretchColumn(BackendListModel::Name);
    m_pane->list().setSpareColumns({BackendListModel::LastCheck, BackendListModel::Kind});
    buildDeeds();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_card);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->insertWidget(0, wordRow({Word::BlastRadius, Word::Runner, Word::Dek})); // The last stop.
    connect(m_pane, &ListPane::retryRequested, this, &BackendsPage::reload);
    connect(m_pane, &ListPane::chosen, this, &BackendsPage::choose);
    connect(&m_pane->overlay(), &StateOverlay::cancelRequested, this, [this] {
        ++m_question;
        showFailed(m_pane->overlay(), {ErrorKind::Cancelled}, m_loadedAt);
    });
    connect(&context.connection, &client::ConnectionApi::stateChanged, this,
            [this] { allowDeeds(m_pane->chosenRow()); });
}

void BackendsPage::buildDeeds()
{
    m_pane->addDeed("backends.advise", tr("Which backend?…"), [this] { advise(); });
    m_add = m_pane->addDeed("backends.add", tr("Add a backend…"), [this] { add({}); });
    m_test = m_pane->addRowDeed(
        "backends.try", tr("Test"), [this](int row) { test(row); }, QKeySequence("Ctrl+T"));
    m_default = m_pane->addRowDeed("backends.default", tr("Set as default…"),
                                   [this](int row) { setDefault(row); });
    m_change = m_pane->addRowDeed(
        "backends.change", tr("Change…"), [this](int row) { change(row, false); },
        QKeySequence("F2"));
    m_replace = m_pane->addRowDeed("backends.replace", tr("Replace credentials…"),
                                   [this](int row) { change(row, true); });
    m_move = m_pane->addRowDeed(
        "backends.move", tr("Move secrets…"), [this](int row) { moveSecrets(row); },
        QKeySequence("Ctrl+M"));
    m_remove = m_pane->addRowDeed(
        "backends.remove", tr("Remove…"), [this](int row) { remove(row); },
        QKeySequence(QKeySequence::Delete));
}

void BackendsPage::enter()
{
    const auto who = m_context.organization().value + ' ' + m_context.session.me().subject;
    if (std::exchange(m_shownFor, who) != who) {
        // Rows of another organization must not stand there if these cannot be loaded.
        m_model.setRows({});
        m_kinds.clear();
        m_uses.reset();
        m_card->clear();
        m_loadedAt = {};
    }
    m_model.setNamesOnly(!m_context.may(domain::Capability::SeeSecrets));
    reload();
}

void BackendsPage::reload()
{
    const int question = ++m_question;
    allowDeeds(m_pane->chosenRow());
    m_pane->overlay().showLoading(m_model.rowCount() > 0);
    loadKinds();
    loadUses();
    report<std::vector<domain::StorageBackend>>(
        m_context.backends->list(m_context.organization()), this,
        [this, question](Result<std::vector<domain::StorageBackend>> backends) {
            if (question != m_question)
                return;
            if (!backends) {
                if (backends.error().kind == ErrorKind::Forbidden) {
                    m_model.setRows({});
                    m_card->clear();
                }
                return showFailed(m_pane->overlay(), backends.error(), m_loadedAt);
            }
            take(std::move(*backends));
        });
}

void BackendsPage::loadKinds()
{
    report<std::vector<domain::BackendKind>>(
        m_context.backends->kinds(m_context.organization()), this,
        [this](Result<std::vector<domain::BackendKind>> kinds) {
            if (!kinds)
                return; // What is there can be shown without them.
            m_kinds = std::move(*kinds);
            choose(m_pane->chosenRow());
        });
}

void BackendsPage::loadUses()
{
    if (m_context.uses == nullptr || !m_context.may(domain::Capability::SeeSecrets))
        return;
    report<domain::Uses>(m_context.uses->uses(m_context.organization(), std::nullopt), this,
                         [this](Result<domain::Uses> uses) {
                             if (!uses)
                                 return; // An older server knows none.
                             m_uses = std::move(*uses);
                             choose(m_pane->chosenRow());
                         });
}

std::optional<domain::UsedBy> BackendsPage::usersOf(const domain::StorageBackend& backend) const
{
    if (!m_uses)
        return std::nullopt;
    return domain::usersOf(m_uses->backends, backend.backend.id.value);
}

void BackendsPage::take(std::vector<domain::StorageBackend> backends)
{
    m_loadedAt = QDateTime::currentDateTime();
    const auto chosen = m_chosen;
    m_model.setRows(std::move(backends));
    m_pane->choose(std::max(0, m_model.rowOfBackend(chosen)));
    m_pane->showRows({IconId::Backend, tr("There are no backends yet."), {}});
}

void BackendsPage::follow(const domain::Change& change)
{
    if (isVisible() && change.resourceKind == "backend")
        reload();
}

const domain::BackendKind* BackendsPage::kindOf(const domain::StorageBackend& backend) const
{
    const auto found = std::ranges::find(m_kinds, backend.backend.kind, &domain::BackendKind::kind);
    return found == m_kinds.end() ? nullptr : &*found;
}

void BackendsPage::choose(int row)
{
    allowDeeds(row);
    const auto* backend = m_model.rowAt(row);
    if (backend == nullptr)
        return m_card->clear();
    m_chosen = backend->backend.id;
    m_card->show(*backend, kindOf(*backend), !m_context.may(domain::Capability::SeeSecrets),
                 usersOf(*backend));
    if (m_testing == m_chosen)
        m_card->showTesting(kindOf(*backend));
}

void BackendsPage::allowDeeds(int row)
{
    const bool offline = m_context.connection.state() == client::ConnectionState::Offline;
    const auto refused = offline ? tr("This needs the server, which cannot be reached.")
                         : m_context.may(domain::Capability::Manage)
                             ? QString()
                             : tr("You may not change backends here. Ask for the role of "
                                  "administrator.");
    ListPane::refuse(*m_add, refused);
    const auto* backend = m_model.rowAt(row);
    if (backend == nullptr)
        return;
    const auto unless = [&refused](bool hindered, const QString& why) {
        return !refused.isEmpty() ? refused : hindered ? why : QString();
    };
    const bool builtin = backend->backend.kind == domain::builtinBackend;
    const auto builtinHasNone = tr("The built-in backend has no settings and no credentials.");
    const bool unknown = kindOf(*backend) == nullptr;
    const auto notOffered = tr("This server does not offer its kind any more.");
    ListPane::refuse(*m_test, unless(!m_testing.empty(), tr("A test is under way.")));
    ListPane::refuse(*m_default, unless(backend->isDefault, tr("It is the default already.")));
    for (auto* button : {m_change, m_replace})
        ListPane::refuse(*button,
                         unless(builtin || unknown, builtin ? builtinHasNone : notOffered));
    ListPane::refuse(*m_move, unless(backend->usage.secrets == 0, tr("Nothing is kept in it.")));
    auto kept = tr("%n secret(s) are kept in it. Move them to another backend first.", nullptr,
                   static_cast<int>(backend->usage.secrets));
    if (const auto users = usersOf(*backend))
        kept += ' ' + tr("Values in it were used by %1.").arg(items::usedByText(*users));
    const auto why = builtin ? tr("The built-in backend is always there.")
                     : backend->isDefault
                         ? tr("It is the default. Make another backend the default first.")
                         : kept;
    ListPane::refuse(*m_remove,
                     unless(builtin || backend->isDefault || backend->usage.secrets > 0, why));
}

void BackendsPage::add(const std::string& kind)
{
    auto* wizard = new BackendWizard(m_context, kind, window());
    connect(wizard, &BackendWizard::saved, this, &BackendsPage::tellDone);
    wizard->open();
}

void BackendsPage::advise()
{
    auto* sheet = new AdviceSheet(m_kinds, window());
    connect(sheet, &AdviceSheet::chosen, this, [this](const std::string& kind) {
        if (kind != domain::builtinBackend && m_add->isEnabled())
            add(kind);
    });
    sheet->open();
}

void BackendsPage::test(int row)
{
    const auto backend = *m_model.rowAt(row);
    m_testing = backend.backend.id;
    choose(row);
    report<domain::BackendCheck>(
        m_context.backends->test({m_context.organization(), backend.backend.id, backend.revision}),
        this, [this, name = backend.backend.name](Result<domain::BackendCheck> check) {
            m_testing = {};
            const auto shown = QString::fromStdString(name);
            if (!check)
                emit failed(errorText(check.error()));
            else if (check->passed)
                emit told(tr("The test of %1 passed").arg(shown));
            else
                emit failed(tr("The test of %1 failed. %2").arg(shown, troubleText(*check)));
            reload();
        });
}

void BackendsPage::setDefault(int row)
{
    const auto former = std::ranges::find(m_model.rows(), true, &domain::StorageBackend::isDefault);
    auto* sheet = BackendDeedSheet::settingDefault(
        m_context, *m_model.rowAt(row),
        former == m_model.rows().end() ? QString() : QString::fromStdString(former->backend.name),
        window());
    connect(sheet, &BackendDeedSheet::done, this, &BackendsPage::tellDone);
    sheet->open();
}

void BackendsPage::change(int row, bool credentials)
{
    const auto& backend = *m_model.rowAt(row);
    const auto& kind = *kindOf(backend);
    auto* sheet = credentials ? ChangeBackendSheet::replacing(m_context, backend, kind, window())
                              : ChangeBackendSheet::changing(m_context, backend, kind, window());
    connect(sheet, &ChangeBackendSheet::changed, this, &BackendsPage::tellDone);
    sheet->open();
}

void BackendsPage::remove(int row)
{
    const auto& backend = *m_model.rowAt(row);
    auto* sheet = BackendDeedSheet::removing(m_context, backend, usersOf(backend), window());
    connect(sheet, &BackendDeedSheet::done, this, &BackendsPage::tellDone);
    sheet->open();
}

void BackendsPage::moveSecrets(int row)
{
    auto* sheet = new MoveSheet(m_context, {m_model.rowAt(row)->backend.id, {}}, window());
    connect(sheet, &MoveSheet::done, this, &BackendsPage::tellDone);
    // What has moved until it was closed has moved.
    connect(sheet, &QDialog::rejected, this, &BackendsPage::reload);
    sheet->open();
}

void BackendsPage::tellDone(const QString& text)
{
    emit told(text);
    reload();
}

} // namespace strongroom::ui
