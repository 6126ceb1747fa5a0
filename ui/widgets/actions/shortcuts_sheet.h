// The list of all shortcuts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/sheet.h"

class QSortFilterProxyModel;

namespace strongroom::ui {

class ActionRegistry;

/// Action, keys and section in rows that can be filtered; `parent` owns it.
QSortFilterProxyModel* shortcutModel(const ActionRegistry& registry, QObject* parent);

class ShortcutsSheet : public Sheet
{
    Q_OBJECT

public:
    ShortcutsSheet(const ActionRegistry& registry, QWidget* parent);
};

} // namespace strongroom::ui
