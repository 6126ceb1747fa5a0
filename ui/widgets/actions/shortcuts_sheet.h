// The list of all shortcuts, as F1 shows it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class ActionRegistry;

class ShortcutsSheet : public Sheet
{
    Q_OBJECT

public:
    ShortcutsSheet(const ActionRegistry& registry, QWidget* parent);
};

} // namespace strongroom::ui
