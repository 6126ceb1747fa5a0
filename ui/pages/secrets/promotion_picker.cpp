// A box a key; a secret's own box stands for all of its keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/promotion_picker.h"

#include "models/items/shown_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace strongroom::ui {
namespace {

enum Column { NameColumn, StepColumn };

QString wordsFor(diff::KeyStep step)
{
    switch (step) {
    case diff::KeyStep::Added: return PromotionPicker::tr("missing there");
    case diff::KeyStep::Changed: return PromotionPicker::tr("another value there");
    case diff::KeyStep::Replaced: return PromotionPicker::tr("there too, values not compared");
    case diff::KeyStep::Same: return PromotionPicker::tr("the same there");
    }
    return {};
}

QString wordsFor(const diff::PromotableSecret& secret)
{
    if (!secret.target)
        return PromotionPicker::tr("version %1; there is no such secret there").arg(secret.version);
    return PromotionPicker::tr("version %1; version %2 there")
        .arg(secret.version)
        .arg(secret.target->version);
}

} // namespace

PromotionPicker::PromotionPicker(QWidget* parent) : QTreeWidget(parent)
{
    named(this, "compare.picker", tr("What to promote"));
    setHeaderLabels({tr("Secret and key"), tr("In the other environment")});
    setUniformRowHeights(true);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(StepColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &PromotionPicker::choiceChanged);
    connect(this, &QTreeWidget::itemChanged, this, [this] { m_settle.start(); });
}

std::vector<std::string> PromotionPicker::namesIn(int row) const
{
    std::vector<std::string> names;
    const auto* secret = topLevelItem(row);
    for (int i = 0; i < secret->childCount(); ++i)
        if (secret->child(i)->checkState(NameColumn) == Qt::Checked)
            names.push_back(secret->child(i)->text(NameColumn).toStdString());
    return names;
}

void PromotionPicker::setSecrets(std::vector<diff::PromotableSecret> secrets)
{
    std::map<std::string, std::vector<std::string>> before;
    for (int i = 0; i < topLevelItemCount(); ++i)
        before.emplace(m_secrets[static_cast<std::size_t>(i)].slug, namesIn(i));
    {
        const QSignalBlocker quiet(this);
        clear();
        m_secrets.clear();
        for (auto& secret : secrets) {
            if (secret.countOf(diff::KeyStep::Same) == secret.keys.size())
                continue;
            add(secret, before[secret.slug]);
            m_secrets.push_back(std::move(secret));
        }
        expandAll();
        if (!isEmpty())
            setCurrentItem(topLevelItem(0));
    }
    emit choiceChanged();
}

void PromotionPicker::add(const diff::PromotableSecret& secret,
                          const std::vector<std::string>& before)
{
    auto* top = new QTreeWidgetItem(this, {items::shownName(secret.slug), wordsFor(secret)});
    top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                  | Qt::ItemIsAutoTristate);
    // All rows are as high as the first: high enough for a hand.
    top->setSizeHint(NameColumn, {0, Theme::current().metric(Metric::RowHeight)});
    top->setCheckState(NameColumn, Qt::Unchecked);
    for (const auto& key : secret.keys) {
        if (key.step == diff::KeyStep::Same)
            continue;
        auto* item =
            new QTreeWidgetItem(top, {QString::fromStdString(key.name), wordsFor(key.step)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool chosen = std::ranges::find(before, key.name) != before.end();
        item->setCheckState(NameColumn, chosen ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<diff::PromotableSecret> PromotionPicker::chosen() const
{
    std::vector<diff::PromotableSecret> all;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (const auto names = namesIn(i); !names.empty())
            all.push_back(narrowedTo(m_secrets[static_cast<std::size_t>(i)], names));
    return all;
}

} // namespace strongroom::ui
