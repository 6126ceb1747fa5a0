// The list above, one key below it; what somebody may not do says why.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keys/keys_page.h"

#include "models/items/isolated_text.h"
#include "models/items/keys/key_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/keys/key_card.h"
#include "ui/pages/keys/key_deed_sheet.h"
#include "ui/pages/keys/key_wizard.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/words/word_mark.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::EncryptionKeyModel;

KeysPage::KeysPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_pane(new ListPane("encryption", tr("Encryption keys"), m_model)), m_card(new KeyCard)
{
    m_pane->setStatusColumn(EncryptionKeyModel::Health, items::conditionRole);
    m_pane->list().setStretchColumn(EncryptionKeyModel::Name);
    m_pane->list().setSpareColumns(
        {EncryptionKeyModel::Grace, EncryptionKeyModel::LastSuccess, EncryptionKeyModel::Kind});
    buildDeeds();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_card);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->insertWidget(0, wordRow({Word::Kek, Word::Dek, Word::Cmek, Word::Runner,
                                  Word::Custodian})); // The last stop.
    connect(m_pane, &ListPane::retryRequested, this, &KeysPage::reload);
    connect(m_pane, &ListPane::chosen, this, &KeysPage::choose);
    connect(&m_pane->overlay(), &StateOverlay::cancelRequested, this, [this] {
        ++m_question;
        m_checking = false;
        showFailed(m_pane->overlay(), {ErrorKind::Cancelled}, m_loadedAt);
        allowDeeds(m_pane->chosenRow());
    });
    connect(&context.connection, &client::ConnectionApi::stateChanged, this,
            [this] { allowDeeds(m_pane->chosenRow()); });
}

void KeysPage::buildDeeds()
{
    m_add = m_pane->addDeed("encryption.add", tr("Add a key…"), [this] { add(); });
    m_check = m_pane->addDeed("encryption.check", tr("Check all"), [this] { check(); });
    m_rewrap = m_pane->addDeed("encryption.rewrap", tr("Re-wrap…"), [this] { rewrap(); });
    m_activate = m_pane->addRowDeed("encryption.activate", tr("Activate…"), [this](int row) {
        const auto* active = m_model.active();
        const auto former = active == nullptr ? items::KeyRow{} : known(*active);
        open(KeyDeedSheet::activating(m_context, known(*m_model.rowAt(row)),
                                      active == nullptr ? nullptr : &former, window()));
    });
    m_rotate = m_pane->addRowDeed("encryption.rotate", tr("Rotate…"), [this](int row) {
        open(KeyDeedSheet::rotating(m_context, known(*m_model.rowAt(row)), window()));
    });
    m_replace = m_pane->addRowDeed(
        "encryption.replace", tr("Change…"), [this](int row) { replace(row); }, QKeySequence("F2"));
    m_retire = m_pane->addRowDeed(
        "encryption.retire", tr("Retire…"),
        [this](int row) {
            open(KeyDeedSheet::retiring(m_context, known(*m_model.rowAt(row)), window()));
        },
        QKeySequence(QKeySequence::Delete));
}

template <class Deed>
void KeysPage::open(Deed* sheet)
{
    connect(sheet, &Deed::done, this, [this](const QString& text) {
        emit told(text);
        reload();
    });
    sheet->open();
}

void KeysPage::enter()
{
    const auto who = m_context.organization().value + ' ' + m_context.session.me().subject;
    if (std::exchange(m_shownFor, who) != who) {
        // Rows of another organization must not stand there if these cannot be loaded.
        m_model.setRows({});
        m_rewraps.clear();
        m_uses.reset();
        m_card->clear();
        m_chosen.clear();
        m_loadedAt = {};
    }
    // What the runner remembers stands there at once; how it is now follows.
    load(Look::Remembered, m_context.may(domain::Capability::Manage));
}

void KeysPage::reload()
{
    load(Look::Remembered, false);
}

void KeysPage::load(Look look, bool thenCheck)
{
    const bool probe = look != Look::Remembered;
    const int question = ++m_question;
    m_checking = probe;
    allowDeeds(m_pane->chosenRow());
    m_pane->overlay().showLoading(m_model.rowCount() > 0);
    loadRewraps();
    if (!probe)
        loadUses();
    report<domain::EncryptionKeys>(
        m_context.keys->keys(m_context.organization(), probe), this,
        [this, question, look, thenCheck](Result<domain::EncryptionKeys> keys) {
            if (question != m_question)
                return;
            m_checking = false;
            if (!keys)
                return refuse(keys.error());
            take(*keys);
            if (look == Look::Asked)
                tellChecked();
            if (thenCheck)
                load(Look::Quiet, false);
        });
}

void KeysPage::refuse(const Error& error)
{
    if (error.kind == ErrorKind::Forbidden) {
        m_model.setRows({});
        m_card->clear();
    }
    showFailed(m_pane->overlay(), error, m_loadedAt);
    allowDeeds(m_pane->chosenRow());
}

void KeysPage::loadRewraps()
{
    report<std::vector<domain::Rewrap>>(m_context.keys->rewraps(m_context.organization()), this,
                                        [this](Result<std::vector<domain::Rewrap>> all) {
                                            if (!all)
                                                return; // The keys can be shown without them.
                                            m_rewraps = std::move(*all);
                                            choose(m_pane->chosenRow());
                                        });
}

void KeysPage::loadUses()
{
    if (m_context.uses == nullptr)
        return;
    report<domain::Uses>(m_context.uses->uses(m_context.organization(), std::nullopt), this,
                         [this](Result<domain::Uses> uses) {
                             if (!uses)
                                 return; // An older server knows none; keys are shown without.
                             m_uses = std::move(*uses);
                             choose(m_pane->chosenRow());
                         });
}

items::KeyRow KeysPage::known(const items::KeyRow& row) const
{
    auto all = row;
    if (m_uses)
        all.usedBy = domain::usersOf(m_uses->keys, row.kekId);
    return all;
}

void KeysPage::take(const domain::EncryptionKeys& keys)
{
    m_loadedAt = QDateTime::currentDateTime();
    const auto chosen = m_chosen;
    m_model.setRows(items::keyRowsOf(keys));
    m_pane->choose(std::max(0, m_model.rowOfKey(chosen)));
    m_pane->showRows({IconId::Lock, tr("The runner holds no keys."), {}});
}

void KeysPage::follow(const domain::Change& change)
{
    if (isVisible() && change.resourceKind == "key" && change.action != "key.check")
        reload();
}

void KeysPage::choose(int row)
{
    allowDeeds(row);
    const auto* key = m_model.rowAt(row);
    if (key == nullptr)
        return m_card->clear();
    m_chosen = key->kekId;
    const auto last = std::ranges::find(m_rewraps, key->kekId, &domain::Rewrap::target);
    m_card->show(known(*key), last == m_rewraps.end() ? std::nullopt : std::optional(*last));
}

QString KeysPage::hindrance() const
{
    if (m_context.connection.state() == client::ConnectionState::Offline)
        return tr("This needs the server, which cannot be reached.");
    if (!m_context.may(domain::Capability::Manage))
        return tr("You may not change encryption keys here. Ask for the role of administrator.");
    return {};
}

void KeysPage::allowDeeds(int row)
{
    const auto refused = hindrance();
    const auto unless = [&refused](bool hindered, const QString& why) {
        return !refused.isEmpty() ? refused : hindered ? why : QString();
    };
    const auto* active = m_model.active();
    ListPane::refuse(*m_add, refused);
    ListPane::refuse(*m_check, unless(m_checking, tr("A check is under way.")));
    const bool working = std::ranges::any_of(
        m_rewraps, [](const auto& one) { return one.state != domain::RewrapState::Done; });
    ListPane::refuse(*m_rewrap,
                     unless(active == nullptr || working,
                            working ? tr("A re-wrap is under way already.")
                                    : tr("There is no active key to bring anything under.")));
    const auto* key = m_model.rowAt(row);
    if (key == nullptr)
        return;
    const auto notHeld = tr("The runner does not hold this key.");
    const bool held = key->held.has_value();
    const bool isActive = held && key->held->active;
    const bool own = held && key->held->revision == 0;
    ListPane::refuse(*m_activate, unless(!held || (isActive && !items::isBehindSomewhere(*key)),
                                         held ? tr("It is the active key already.") : notHeld));
    ListPane::refuse(*m_rotate,
                     unless(!held || !key->held->rotates,
                            held ? tr("This kind of key has no versions. Add a new key instead, "
                                      "then re-wrap.")
                                 : notHeld));
    const bool local = held && key->held->kind == domain::KeyKind::Local;
    ListPane::refuse(*m_replace,
                     unless(!held || own || local,
                            held ? tr("A key in the runner's folder has no settings and no "
                                      "credentials.")
                                 : notHeld));
    const auto kept = tr("%Ln version(s) stand under it. Activate another key and re-wrap them "
                         "first.",
                         nullptr, static_cast<int>(key->usage.versions));
    ListPane::refuse(*m_retire,
                     unless(!held || isActive || key->usage.versions > 0,
                            !held      ? notHeld
                            : isActive ? tr("It is the active key. Activate another one first.")
                                       : kept));
}

void KeysPage::add()
{
    open(new KeyWizard(m_context, std::nullopt, window()));
}

void KeysPage::replace(int row)
{
    open(new KeyWizard(m_context, m_model.rowAt(row)->held, window()));
}

void KeysPage::check()
{
    load(Look::Asked, false);
}

void KeysPage::tellChecked()
{
    QStringList broken;
    for (const auto& row : m_model.rows())
        if (row.held && !row.held->health.problem.empty())
            broken << items::keyNameText(*row.held);
    if (broken.isEmpty())
        emit told(tr("Every key wrapped and opened a probe"));
    else
        emit failed(tr("Cannot be used: %1").arg(items::listText(broken)));
}

void KeysPage::rewrap()
{
    std::vector<items::KeyRow> rows;
    for (const auto& row : m_model.rows())
        rows.push_back(known(row));
    open(KeyDeedSheet::rewrapping(m_context, *m_model.active(), rows, window()));
}

} // namespace strongroom::ui
