// The person's own keys, kept from one start to the next, and alike in all windows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/actions/action_registry.h"

namespace strongroom::ui {

class SavedShortcuts : public QObject, public ShortcutStorage
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<QKeySequence> shortcutOf(const QString& id) const override;
    void keep(const QString& id, const QKeySequence& shortcut) override;
    /// Has `registry` take over what is changed in another one.
    void share(ActionRegistry& registry);

signals:
    void kept(const QString& id, const QKeySequence& shortcut);
};

} // namespace strongroom::ui
