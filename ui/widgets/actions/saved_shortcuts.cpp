// A setting an action, by its id.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/actions/saved_shortcuts.h"

#include "ui/settings/settings.h"

#include <QAction>

namespace strongroom::ui {

using settings::Keys;

std::optional<QKeySequence> SavedShortcuts::shortcutOf(const QString& id) const
{
    const auto kept = settings::value(Keys::shortcuts, id);
    if (!kept.isValid())
        return std::nullopt;
    const auto text = kept.toString();
    const QKeySequence shortcut(text, QKeySequence::PortableText);
    // Empty stands for "no keys"; what is no keys at all was not written by us.
    if (!text.isEmpty() && (shortcut.isEmpty() || shortcut[0].key() == Qt::Key_unknown))
        return std::nullopt;
    return shortcut;
}

void SavedShortcuts::keep(const QString& id, const QKeySequence& shortcut)
{
    settings::keep(Keys::shortcuts, id, shortcut.toString(QKeySequence::PortableText));
    emit kept(id, shortcut);
}

void SavedShortcuts::share(ActionRegistry& registry)
{
    connect(this, &SavedShortcuts::kept, &registry,
            [&registry](const QString& id, const QKeySequence& shortcut) {
                const auto* action = registry.action(id);
                if (action != nullptr && action->shortcut() != shortcut)
                    (void)registry.remap(id, shortcut);
            });
}

} // namespace strongroom::ui
