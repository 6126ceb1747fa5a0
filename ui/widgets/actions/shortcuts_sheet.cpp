// Every action with its keys, in a list that can be filtered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/actions/shortcuts_sheet.h"

#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace strongroom::ui {

QSortFilterProxyModel* shortcutModel(const ActionRegistry& registry, QObject* parent)
{
    auto* model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels(
        {ShortcutsSheet::tr("Action"), ShortcutsSheet::tr("Keys"), ShortcutsSheet::tr("Section")});
    for (const QAction* action : registry.actions()) {
        auto text = action->text();
        model->appendRow({new QStandardItem(text.remove(QLatin1Char('&'))),
                          new QStandardItem(action->shortcut().toString(QKeySequence::NativeText)),
                          new QStandardItem(registry.sectionOf(action->objectName()))});
    }
    auto* filtered = new QSortFilterProxyModel(parent);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return filtered;
}

ShortcutsSheet::ShortcutsSheet(const ActionRegistry& registry, QWidget* parent)
    : Sheet(tr("Keyboard shortcuts"), parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    auto* filtered = shortcutModel(registry, this);
    auto* filter = new FilterField(tr("Filter shortcuts"), this);
    filter->setObjectName(QStringLiteral("shortcuts.filter"));
    connect(filter, &FilterField::filterChanged, filtered,
            &QSortFilterProxyModel::setFilterFixedString);

    auto* table = new SrTableView(tr("Shortcuts"), this);
    table->setObjectName(QStringLiteral("shortcuts.table"));
    table->setModel(filtered);
    table->setItemDelegate(new RowDelegate(table));
    table->setStretchColumn(0);

    body()->addWidget(filter);
    body()->addWidget(table);
    addCloseButton();
    resize(640, 480);
}

} // namespace strongroom::ui
