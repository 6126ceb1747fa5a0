// Base, theirs and mine, one row a key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/conflict_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

TextLabel* plain(const QString& text)
{
    return new TextLabel(text);
}

TextLabel* heading(const QString& text)
{
    return new TextLabel(text, TypeRole::Strong);
}

bool has(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

ConflictSheet::ConflictSheet(PageContext& context, domain::SecretId secret, std::uint32_t base,
                             std::vector<std::string> mine, std::vector<std::string> removed,
                             QWidget* parent)
    : Sheet(tr("Changed meanwhile"), parent), m_context(context), m_base(base),
      m_mine(std::move(mine)), m_removed(std::move(removed)), m_grid(new QGridLayout)
{
    auto* why = plain(tr("Somebody else saved a version while you were editing. Nothing of yours "
                         "or theirs is lost: choose for "
                         "each key, and the result becomes a further version."));
    why->setWordWrap(true);
    body()->addWidget(why);
    m_grid->setHorizontalSpacing(Theme::current().metric(Metric::SectionGap));
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    setMinimumWidth(560);
    setPrimary(tr("Save the result"))->setEnabled(false);
    connect(this, &Sheet::confirmed, this, [this] {
        for (const auto& [key, choice] : m_choices)
            if (choice->currentIndex() == 1)
                m_answer.giveWay.insert(key);
        accept();
        emit resolved(m_answer);
    });
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
    const auto base = std::ranges::find(versions, m_base, &domain::Version::number);
    if (current == versions.end())
        return showError(tr("The secret has no version that can be read any more."));
    m_answer.base = current->number;
    m_grid->addWidget(heading(tr("Key")), 0, 0);
    m_grid->addWidget(heading(tr("Theirs: version %1 by %2")
                                  .arg(current->number)
                                  .arg(QString::fromStdString(current->createdBy))),
                      0, 1);
    m_grid->addWidget(heading(tr("Result")), 0, 2);
    for (const auto& key : current->keys) {
        const auto name = QString::fromStdString(key.name);
        m_answer.standing.insert(name);
        const bool stood = base != versions.end()
                           && std::ranges::find(base->keys, key.name, &domain::VersionKey::name)
                                  != base->keys.end();
        const bool theirs = key.changedIn > m_base;
        if (!stood && !has(m_mine, key.name))
            m_answer.alsoTheirs << name;
        if (theirs || has(m_mine, key.name) || has(m_removed, key.name))
            addRow(name, theirs ? (stood ? tr("changed") : tr("added")) : tr("unchanged"),
                   theirs && has(m_mine, key.name));
    }
    primary()->setEnabled(true);
}

void ConflictSheet::addRow(const QString& key, const QString& state, bool conflict)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(plain(key), row, 0);
    m_grid->addWidget(plain(state), row, 1);
    if (!conflict) {
        m_grid->addWidget(plain(has(m_mine, key.toStdString()) ? tr("mine") : tr("theirs")), row,
                          2);
        return;
    }
    auto* choice = named(new QComboBox, "conflict." + key, tr("Result for %1").arg(key));
    choice->addItems({tr("mine"), tr("theirs")});
    m_grid->addWidget(choice, row, 2);
    m_choices.append({key, choice});
}

} // namespace strongroom::ui
