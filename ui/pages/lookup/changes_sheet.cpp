// Two versions' keys side by side, by what is known of them without reading them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/changes_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

const domain::VersionKey* keyIn(const domain::Version& version, const std::string& name)
{
    const auto found = std::ranges::find(version.keys, name, &domain::VersionKey::name);
    return found == version.keys.end() ? nullptr : &*found;
}

/// By fingerprints where this person is told them, or else by when the value last changed.
bool sameValue(const domain::VersionKey& before, const domain::VersionKey& after,
               std::uint32_t number)
{
    if (before.fingerprint && after.fingerprint)
        return *before.fingerprint == *after.fingerprint;
    return after.changedIn <= number;
}

} // namespace

ChangesSheet::ChangesSheet(PageContext& context, const domain::Secret& secret, QWidget* parent)
    : Sheet(tr("What changed"), parent), m_context(context), m_secret(secret),
      m_table(named(new SrTableView(tr("Keys")), "changes.keys", tr("Keys, values hidden"))),
      m_about(new TextLabel({}, TypeRole::Strong))
{
    m_model.setHorizontalHeaderLabels({tr("Key"), tr("In the current version")});
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setStretchColumn(0);
    m_overlay = new StateOverlay(m_table);
    m_overlay->setObjectName("changes.state");
    m_about->setText(items::shownName(m_secret.name));
    body()->addWidget(m_about);
    body()->addWidget(m_overlay, 1);
    addCloseButton();
    resize(560, 380);
    connect(m_overlay, &StateOverlay::retryRequested, this, &ChangesSheet::load);
    connect(m_overlay, &StateOverlay::cancelRequested, this, &QDialog::reject);
    load();
}

void ChangesSheet::load()
{
    m_overlay->showLoading(false);
    report<std::vector<domain::Version>>(
        m_context.secrets.versions(m_context.organization(), m_secret.id), this,
        [this](const Result<std::vector<domain::Version>>& versions) {
            if (!versions)
                return showFailed(*m_overlay, versions.error(), {});
            // Newest first; the one before is the newest of the older ones that stand.
            const auto after = std::ranges::find(*versions, true, &domain::Version::current);
            const auto before = after == versions->end()
                                    ? after
                                    : std::find_if(after + 1, versions->end(), [](const auto& one) {
                                          return one.state == domain::VersionState::Created;
                                      });
            if (before == versions->end())
                return m_overlay->showEmpty(
                    {IconId::Compare, tr("There is no version before the current one."), {}});
            show(*before, *after);
        });
}

void ChangesSheet::show(const domain::Version& before, const domain::Version& after)
{
    m_about->setText(tr("%1 · version %2 beside %3")
                         .arg(items::shownName(m_secret.name))
                         .arg(after.number)
                         .arg(before.number));
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
        add(key.name, stood == nullptr                        ? tr("+ added")
                      : sameValue(*stood, key, before.number) ? tr("= the same")
                                                              : tr("~ changed"));
    }
    for (const auto& key : before.keys)
        if (keyIn(after, key.name) == nullptr)
            add(key.name, tr("− removed"));
    m_overlay->showReady();
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
}

} // namespace strongroom::ui
