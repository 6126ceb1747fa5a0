// The document is read again for each value that is asked for: no second copy of all of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/leaf_view.h"

#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_field.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int mostLines = 5000; ///< Nobody reads more; the value itself has all of it.
constexpr int expandedUpTo = 100;
constexpr int shownRows = 6;

QString typeText(const std::string& type)
{
    if (type == "map")
        return LeafView::tr("names");
    if (type == "list")
        return LeafView::tr("list");
    if (type == "null")
        return LeafView::tr("empty");
    if (type == "int" || type == "float")
        return LeafView::tr("number");
    return type == "bool" ? LeafView::tr("yes or no") : LeafView::tr("text");
}

bool isLeaf(const std::string& type)
{
    return type != "map" && type != "list" && type != "null";
}

std::vector<std::string> namesTo(const QModelIndex& index)
{
    std::vector<std::string> names;
    for (auto at = index.siblingAtColumn(0); at.isValid(); at = at.parent())
        names.push_back(at.data().toString().toStdString());
    std::ranges::reverse(names);
    return names;
}

} // namespace

LeafView::LeafView(const client::InspectionApi& inspection, const QString& key,
                   SecretBytes document, const Looking& looking, QWidget* parent)
    : QWidget(parent), m_inspection(inspection), m_document(std::move(document)),
      m_looking(looking),
      m_tree(named(new SrTreeView(tr("Contents of %1, values hidden").arg(key)),
                   "reveal.tree." + key, tr("Contents of %1, values hidden").arg(key))),
      //: A value inside of the value of a key.
      m_leaf(new SecretField(tr("%1: chosen value").arg(key)))
{
    m_leaf->setObjectName("reveal.leaf." + key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const int lines = fill();
    m_tree->setModel(&m_names);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(shownRows * Theme::current().metric(Metric::RowHeight));
    if (lines <= expandedUpTo)
        m_tree->expandAll();
    column->addWidget(m_tree);
    if (lines > mostLines)
        column->addWidget(
            new TextLabel(tr("The first %1 of %2 lines")
                              .arg(QLocale().toString(mostLines), QLocale().toString(lines)),
                          TypeRole::Body, Token::TextSecondary));
    column->addWidget(m_leaf);
    connect(m_tree, &SrTreeView::currentRowChanged, this, &LeafView::choose);
    choose(m_tree->currentIndex());
}

int LeafView::fill()
{
    m_names.setHorizontalHeaderLabels({tr("Name"), tr("Kind")});
    const auto lines = m_inspection.tree(m_document);
    if (!lines)
        return 0;
    // Lines come in the order of the tree, so that the way to the last one is all that is needed.
    std::vector<QStandardItem*> way;
    int shown = 0;
    for (const auto& line : *lines) {
        if (line.names.empty() || shown++ == mostLines)
            break;
        auto* name = new QStandardItem(QString::fromStdString(line.names.back()));
        name->setData(isLeaf(line.type), Qt::UserRole);
        way.resize(line.names.size() - 1);
        auto* parent = way.empty() ? m_names.invisibleRootItem() : way.back();
        parent->appendRow({name, new QStandardItem(typeText(line.type))});
        way.push_back(name);
    }
    return static_cast<int>(lines->size());
}

void LeafView::choose(const QModelIndex& index)
{
    m_leaf->wipe();
    const bool leaf = index.isValid() && index.siblingAtColumn(0).data(Qt::UserRole).toBool();
    m_leaf->setVisible(leaf);
    if (!leaf)
        return;
    auto value = m_inspection.leaf(m_document, namesTo(index));
    if (!value)
        return emit failed(errorText(value.error()));
    m_leaf->hold(std::move(*value), m_looking.seconds);
    m_leaf->oblige(m_looking.noCopy, m_looking.noMoreTime, m_looking.watermark);
}

} // namespace strongroom::ui
