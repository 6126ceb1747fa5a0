// Every deed of the console by name: its words, its keys, its icon.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ui/theme/icon_ids.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

class QAction;
class QToolButton;
class QWidget;

namespace strongroom::ui {

struct ActionDescription
{
    QString id{}; ///< Dotted and stable: "secret.reveal".
    QString
        text{}; ///< Translated; with a mnemonic if it goes into a menu. Also the accessible name.
    QKeySequence shortcut{};
    std::optional<IconId> icon{};
    QString section{};     ///< The heading in the list of shortcuts, translated.
    QString description{}; ///< What it does, for those who hear it. May be empty.
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// Where the person's own shortcuts are kept. Read once an action, written at each remap().
class ShortcutStorage
{
public:
    virtual ~ShortcutStorage() = default;
    virtual std::optional<QKeySequence> shortcutOf(const QString& id) const = 0;
    virtual void keep(const QString& id, const QKeySequence& shortcut) = 0;
};

/// The only maker of QActions and tool buttons, so that none is nameless, unreachable or doubled.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// `storage` may be null; it must outlive the registry.
    explicit ActionRegistry(ShortcutStorage* storage = nullptr, QObject* parent = nullptr);

    /// The registry owns the action. Asserts that the id is new and the text not empty; a shortcut
    /// that is taken already in an overlapping context is left off, and conflicts() names it.
    QAction* add(const ActionDescription& description);

    /// Null if there is none of that id.
    QAction* action(const QString& id) const;
    /// In the order of adding.
    QList<QAction*> actions() const { return m_order; }
    QString sectionOf(const QString& id) const;

    /// A button for an icon alone, with the action's name. `parent` owns it.
    QToolButton* makeToolButton(const QString& id, QWidget* parent);

    /// Fails with AlreadyExists if another action answers to these keys.
    Result<Done> remap(const QString& id, const QKeySequence& shortcut);
    void restoreDefaults();

    /// Enables, or disables with the reason that tooltip and accessible description then tell.
    static void allow(QAction& action);
    static void refuse(QAction& action, const QString& reason);

    /// Pairs of ids that wished for the same keys. Empty in a sound program.
    QStringList conflicts() const { return m_conflicts; }

signals:
    void shortcutsChanged();

private:
    const QAction* holderOf(const QKeySequence& shortcut, const QAction* except) const;

    ShortcutStorage* m_storage;
    QMap<QString, QAction*> m_actions;
    QMap<QString, ActionDescription> m_descriptions;
    QList<QAction*> m_order;
    QStringList m_conflicts;
};

} // namespace strongroom::ui
