// A tree with boxes to tick, whose branches follow their leaves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/sops_picker.h"

#include "ui/widgets/accessible_names.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int nameColumn = 0;
constexpr int kindColumn = 1;

QTreeWidgetItem* childNamed(QTreeWidgetItem* parent, const QString& name)
{
    for (int i = 0; i < parent->childCount(); ++i)
        if (parent->child(i)->text(nameColumn) == name)
            return parent->child(i);
    return nullptr;
}

/// Appends what is chosen below `parent`, which stands under `names`.
void gather(const QTreeWidgetItem* parent, const SopsPicker::Names& names,
            std::vector<SopsPicker::Names>& chosen)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        const auto* item = parent->child(i);
        auto path = names;
        path.push_back(item->text(nameColumn).toStdString());
        if (item->checkState(nameColumn) == Qt::Checked)
            chosen.push_back(std::move(path));
        else if (item->checkState(nameColumn) == Qt::PartiallyChecked)
            gather(item, path, chosen);
    }
}

} // namespace

SopsPicker::SopsPicker(QWidget* parent) : QTreeWidget(parent)
{
    named(this, "import.tree", tr("What to import"));
    setHeaderLabels({tr("Name"), tr("Kind")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(kindColumn, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setVisible(false);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &SopsPicker::choiceChanged);
    // Ticking a branch ticks every line below it, one signal each.
    connect(this, &QTreeWidget::itemChanged, &m_settle, qOverload<>(&QTimer::start));
}

void SopsPicker::setTree(const std::vector<exchange::TreeLine>& tree)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& line : tree)
        add(line);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setCheckState(nameColumn, Qt::Checked);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    setVisible(topLevelItemCount() > 0);
}

void SopsPicker::add(const exchange::TreeLine& line)
{
    if (line.names.empty())
        return;
    auto* parent = invisibleRootItem();
    for (std::size_t i = 0; i + 1 < line.names.size() && parent != nullptr; ++i)
        parent = childNamed(parent, QString::fromStdString(line.names[i]));
    if (parent == nullptr)
        return;
    const bool branch = line.type == "map" || line.type == "list";
    auto* item = new QTreeWidgetItem(parent, {QString::fromStdString(line.names.back())});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | (branch ? Qt::ItemIsAutoTristate : Qt::NoItemFlags));
    item->setCheckState(nameColumn, Qt::Checked);
    if (line.type == "null")
        item->setText(kindColumn, tr("empty"));
    else if (!branch)
        item->setText(kindColumn, line.encrypted ? tr("encrypted") : tr("in the clear"));
}

std::optional<std::vector<SopsPicker::Names>> SopsPicker::chosen() const
{
    std::vector<Names> paths;
    gather(invisibleRootItem(), {}, paths);
    if (paths.empty())
        return std::nullopt;
    const bool all =
        static_cast<int>(paths.size()) == topLevelItemCount()
        && std::ranges::all_of(paths, [](const auto& path) { return path.size() == 1; });
    if (all)
        paths.clear();
    return paths;
}

} // namespace strongroom::ui
