// Two versions' keys side by side, by what is known of them without reading them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/changes_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lookup/reveal_both_sheet.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <optional>

namespace strongroom::ui {
namespace {

const domain::VersionKey* keyIn(const domain::Version& version, const std::string& name)
{
    const auto found = std::ranges::find(version.keys, name, &domain::VersionKey::name);
    return found == version.keys.end() ? nullptr : &*found;
}

/// By fingerprints where this person is told them, or else by where the values come from: the same
/// one has one origin. Two origins are two values only if one followed the other at once, since a
/// value may come back; then nothing is said.
std::optional<bool> sameValue(const domain::VersionKey& before, const domain::VersionKey& after,
                              const std::vector<domain::Version>& all)
{
    if (before.fingerprint && after.fingerprint)
        return *before.fingerprint == *after.fingerprint;
    if (before.changedIn == after.changedIn)
        return true;
    const auto [first, then] = std::minmax(before.changedIn, after.changedIn);
    const auto preceding = std::ranges::find(all, then - 1, &domain::Version::number);
    if (preceding == all.end() || preceding->state != domain::VersionState::Created)
        return std::nullopt;
    const auto* stood = keyIn(*preceding, before.name);
    return stood != nullptr && stood->changedIn == first ? std::optional(false) : std::nullopt;
}

QString wordFor(std::optional<bool> same)
{
    if (!same)
        return ChangesSheet::tr("? changed more than once, perhaps back");
    return *same ? ChangesSheet::tr("= the same") : ChangesSheet::tr("~ changed");
}

} // namespace

ChangesSheet::ChangesSheet(PageContext& context, const domain::Secret& secret, QWidget* parent)
    : Sheet(tr("What changed"), parent), m_context(context), m_secret(secret),
      m_before(named(new QComboBox, "changes.before", tr("Older version"))),
      m_after(named(new QComboBox, "changes.after", tr("Newer version"))),
      m_table(named(new SrTableView(tr("Keys")), "changes.keys", tr("Keys, values hidden"))),
      m_about(new TextLabel({}, TypeRole::Strong)),
      m_both(named(new QPushButton(tr("Reveal both…")), "changes.both", tr("Reveal both…")))
{
    m_model.setHorizontalHeaderLabels({tr("Key"), tr("In the newer version")});
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setStretchColumn(0);
    m_overlay = new StateOverlay(m_table);
    m_overlay->setObjectName("changes.state");
    m_about->setText(items::shownName(m_secret.name));
    body()->addWidget(m_about);
    addSide(*m_before, tr("Older version"));
    addSide(*m_after, tr("Newer version"));
    body()->addWidget(m_overlay, 1);
    addDeeds();
    addCloseButton();
    resize(560, 460);
    connect(m_overlay, &StateOverlay::retryRequested, this, &ChangesSheet::load);
    connect(m_overlay, &StateOverlay::cancelRequested, this, &QDialog::reject);
    connect(m_table, &SrTableView::currentRowChanged, this, &ChangesSheet::tellDeeds);
    load();
}

void ChangesSheet::addSide(QComboBox& side, const QString& label)
{
    auto* row = new QHBoxLayout;
    auto* text = new TextLabel(label);
    text->setBuddy(&side);
    row->addWidget(text);
    row->addWidget(&side, 1);
    body()->addLayout(row);
    connect(&side, &QComboBox::activated, this, &ChangesSheet::compare);
    const bool older = &side == m_before;
    const auto keys = {std::pair(older ? "[" : "{", 1), std::pair(older ? "]" : "}", -1)};
    for (const auto& [key, by] : keys) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(key)), this);
        shortcut->setEnabled(Preferences::current().choices().letterKeys);
        connect(shortcut, &QShortcut::activated, this, [this, &side, by = by] { step(side, by); });
    }
}

void ChangesSheet::addDeeds()
{
    auto* who =
        named(new QPushButton(tr("Who has access")), "changes.access", tr("Who has access"));
    auto* row = new FlowRow;
    for (auto* button : {m_both, who}) {
        button->setAutoDefault(false);
        row->flow().addWidget(button);
    }
    body()->addWidget(row);
    who->setVisible(m_context.access != nullptr);
    connect(m_both, &QPushButton::clicked, this, &ChangesSheet::revealBoth);
    connect(who, &QPushButton::clicked, this, [this] { openAccess(m_context, m_secret, this); });
    tellDeeds();
}

void ChangesSheet::load()
{
    m_overlay->showLoading(false);
    report<std::vector<domain::Version>>(
        m_context.secrets.versions(m_context.organization(), m_secret.id), this,
        [this](const Result<std::vector<domain::Version>>& versions) {
            if (!versions)
                return showFailed(*m_overlay, versions.error(), {});
            take(*versions);
        });
}

void ChangesSheet::take(std::vector<domain::Version> versions)
{
    m_all = std::move(versions);
    m_versions.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_versions), [](const domain::Version& one) {
        return one.current || one.state == domain::VersionState::Created;
    });
    // Newest first; the one before is the newest of the older ones that stand.
    const auto current = std::ranges::find(m_versions, true, &domain::Version::current);
    const auto after = static_cast<int>(current - m_versions.begin());
    if (after + 1 >= static_cast<int>(m_versions.size()))
        return m_overlay->showEmpty(
            {IconId::Compare, tr("There is no version before the current one."), {}});
    for (auto* side : {m_before, m_after}) {
        side->clear();
        for (const auto& one : m_versions)
            side->addItem(
                tr("v%1 by %2").arg(one.number).arg(QString::fromStdString(one.createdBy)));
    }
    m_before->setCurrentIndex(after + 1);
    m_after->setCurrentIndex(after);
    m_overlay->showReady();
    compare();
    m_table->setFocus();
}

void ChangesSheet::step(QComboBox& side, int by)
{
    const int row = side.currentIndex() + by;
    if (row < 0 || row >= side.count())
        return;
    side.setCurrentIndex(row);
    compare();
}

void ChangesSheet::compare()
{
    const auto& before = m_versions[static_cast<std::size_t>(m_before->currentIndex())];
    const auto& after = m_versions[static_cast<std::size_t>(m_after->currentIndex())];
    m_about->setText(tr("%1 · version %2 beside %3")
                         .arg(items::nameInText(m_secret.name))
                         .arg(after.number)
                         .arg(before.number));
    m_model.removeRows(0, m_model.rowCount());
    const auto add = [this](const std::string& key, const QString& what) {
        auto* name = new QStandardItem(QString::fromStdString(key));
        auto* said = new QStandardItem(what);
        name->setData(name->text() + ", " + what, Qt::AccessibleTextRole);
        for (auto* item : {name, said})
            item->setEditable(false);
        m_model.appendRow({name, said});
    };
    for (const auto& key : after.keys) {
        const auto* stood = keyIn(before, key.name);
        add(key.name, stood == nullptr ? tr("+ added") : wordFor(sameValue(*stood, key, m_all)));
    }
    for (const auto& key : before.keys)
        if (keyIn(after, key.name) == nullptr)
            add(key.name, tr("− removed"));
    m_table->setCurrentIndex(m_model.index(0, 0));
    tellDeeds();
}

void ChangesSheet::tellDeeds()
{
    const auto* reveals = m_context.actions.action("secret.reveal");
    const bool may = reveals == nullptr || reveals->isEnabled();
    const auto key = m_table->currentIndex().siblingAtColumn(0).data().toString().toStdString();
    const auto side = [this, &key](const QComboBox* box) {
        const auto row = static_cast<std::size_t>(box->currentIndex());
        return row < m_versions.size() && keyIn(m_versions[row], key) != nullptr;
    };
    m_both->setEnabled(may && side(m_before) && side(m_after));
    const auto why = may ? QString() : reveals->toolTip();
    m_both->setToolTip(why);
    m_both->setAccessibleDescription(why);
}

void ChangesSheet::revealBoth()
{
    const auto number = [this](const QComboBox* box) {
        return m_versions[static_cast<std::size_t>(box->currentIndex())].number;
    };
    const auto key = m_table->currentIndex().siblingAtColumn(0).data().toString().toStdString();
    (new RevealBothSheet(m_context, m_secret, key, number(m_before), number(m_after), this))
        ->open();
}

} // namespace strongroom::ui
