// Theirs, mine and the result, one row a key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/conflict_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/conflict_grid.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

using domain::KeyDeed;

QString inWords(KeyDeed deed)
{
    switch (deed) {
    case KeyDeed::None: return QStringLiteral("–");
    case KeyDeed::Changed: return ConflictSheet::tr("~ changed");
    case KeyDeed::Added: return ConflictSheet::tr("+ added");
    case KeyDeed::Removed: return ConflictSheet::tr("✕ removed");
    }
    return {};
}

/// Of a key that needs no choice.
QString resultOf(const domain::MergedKey& key)
{
    if (key.theirs == KeyDeed::None)
        return ConflictSheet::tr("mine");
    return key.mine == KeyDeed::None ? ConflictSheet::tr("theirs")
                                     : ConflictSheet::tr("both agree");
}

} // namespace

ConflictSheet::ConflictSheet(PageContext& context, domain::SecretId secret, std::uint32_t base,
                             std::vector<std::string> mine, std::vector<std::string> removed,
                             QWidget* parent)
    : Sheet(tr("Changed meanwhile"), parent), m_context(context), m_base(base),
      m_mine(std::move(mine)), m_removed(std::move(removed)),
      m_summary(new TextLabel({}, TypeRole::Strong)),
      m_grid(new ConflictGrid(tr("What each of you did"), 0, this))
{
    auto* why = new TextLabel(tr("Somebody else saved a version while you were editing. Nothing of "
                                 "yours or theirs is lost: the result becomes a further version, "
                                 "and theirs stays in the list of versions."));
    why->setWordWrap(true);
    body()->addWidget(why);
    m_summary->setObjectName("conflict.summary");
    body()->addWidget(m_summary);
    body()->addWidget(m_grid, 1);
    resize(640, 400);
    setPrimary(tr("Save the result"))->setEnabled(false);
    connect(this, &Sheet::confirmed, this, &ConflictSheet::finish);
    connect(m_grid, &ConflictGrid::chosen, this, &ConflictSheet::count);
    load(secret);
}

void ConflictSheet::load(const domain::SecretId& secret)
{
    report<domain::Secret>(m_context.secrets.get(m_context.organization(), secret), this,
                           [this](Result<domain::Secret> now) {
                               if (!now)
                                   return showError(errorText(now.error()));
                               m_answer.secret = *now;
                               report<std::vector<domain::Version>>(
                                   m_context.secrets.versions(m_context.organization(), now->id),
                                   this, [this](Result<std::vector<domain::Version>> versions) {
                                       if (!versions)
                                           return showError(errorText(versions.error()));
                                       show(*versions);
                                   });
                           });
}

void ConflictSheet::show(const std::vector<domain::Version>& versions)
{
    const auto current = std::ranges::find(versions, true, &domain::Version::current);
    if (current == versions.end())
        return showError(tr("The secret has no version that can be read any more."));
    m_answer.base = current->number;
    std::uint32_t last = 0;
    for (const auto& version : versions)
        last = std::max(last, version.number);
    for (const auto& key : current->keys)
        m_answer.standing.insert(QString::fromStdString(key.name));
    m_grid->setHeadings({tr("Key"),
                         tr("Theirs: version %1 by %2")
                             .arg(current->number)
                             .arg(items::isolated(current->createdBy)),
                         tr("Mine"), tr("Result")});
    for (const auto& key : domain::mergeVersions(versions, m_base, m_mine, m_removed))
        addRow(key);
    setPrimary(tr("Save as v%1").arg(last + 1));
    count();
    m_grid->complete(primary(), cancel());
}

void ConflictSheet::addRow(const domain::MergedKey& key)
{
    const auto name = QString::fromStdString(key.name);
    if (key.theirs == KeyDeed::Added && key.mine == KeyDeed::None)
        m_answer.alsoTheirs << name;
    const QStringList cells{name, inWords(key.theirs), inWords(key.mine)};
    if (key.isConflict())
        m_grid->addChoice(name, cells, tr("Result for %1").arg(items::isolated(name)));
    else
        m_grid->addRow(cells, resultOf(key));
}

void ConflictSheet::count()
{
    const int open = m_grid->open();
    if (m_grid->choices() == 0)
        m_summary->setText(tr("You did not touch the same keys. Both changes are joined."));
    else if (open > 0)
        m_summary->setText(
            tr("%n key(s) that both of you touched: choose whose to take", nullptr, open));
    else
        m_summary->setText(tr("All is decided."));
    primary()->setEnabled(open == 0);
}

void ConflictSheet::finish()
{
    for (const auto& key : m_grid->taken(ConflictGrid::Theirs))
        m_answer.giveWay.insert(key);
    accept();
    emit resolved(m_answer);
}

} // namespace strongroom::ui
