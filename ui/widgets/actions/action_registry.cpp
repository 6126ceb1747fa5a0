// The registry of actions, which refuses doubles.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/actions/action_registry.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace strongroom::ui {

namespace {

QString spoken(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QString tooltipOf(const QAction& action, const QString& description)
{
    const QString name = description.isEmpty() ? spoken(action.text()) : description;
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys);
}

} // namespace

ActionRegistry::ActionRegistry(ShortcutStorage* storage, QObject* parent)
    : QObject(parent), m_storage(storage)
{}

QAction* ActionRegistry::add(const ActionDescription& description)
{
    Q_ASSERT(!m_actions.contains(description.id) && !description.text.isEmpty());
    auto* action = new QAction(description.text, this);
    action->setObjectName(description.id);
    action->setShortcutContext(description.context);
    if (description.icon)
        action->setIcon(Theme::current().icon(*description.icon));

    const auto own = m_storage ? m_storage->shortcutOf(description.id) : std::nullopt;
    const QKeySequence shortcut = own.value_or(description.shortcut);
    if (const QAction* holder = holderOf(shortcut, nullptr))
        m_conflicts << QStringLiteral("%1 %2").arg(holder->objectName(), description.id);
    else
        action->setShortcut(shortcut);
    action->setToolTip(tooltipOf(*action, description.description));
    action->setStatusTip(description.description);

    m_actions.insert(description.id, action);
    m_descriptions.insert(description.id, description);
    m_order << action;
    return action;
}

QAction* ActionRegistry::action(const QString& id) const
{
    return m_actions.value(id);
}

QString ActionRegistry::sectionOf(const QString& id) const
{
    return m_descriptions.value(id).section;
}

QToolButton* ActionRegistry::makeToolButton(const QString& id, QWidget* parent)
{
    QAction* deed = action(id);
    Q_ASSERT(deed);
    auto* button = new QToolButton(parent);
    button->setObjectName(id + QStringLiteral(".button"));
    button->setDefaultAction(deed);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto describe = [button, deed] {
        button->setAccessibleName(spoken(deed->text()));
        button->setAccessibleDescription(deed->isEnabled() ? deed->statusTip() : deed->toolTip());
    };
    connect(deed, &QAction::changed, button, describe);
    describe();
    return button;
}

const QAction* ActionRegistry::holderOf(const QKeySequence& shortcut, const QAction* except) const
{
    if (shortcut.isEmpty())
        return nullptr;
    const auto holder = std::ranges::find_if(m_order, [&](const QAction* action) {
        // Keys of one widget or another may be alike; keys of a window may not.
        return action != except && action->shortcut() == shortcut
               && action->shortcutContext() != Qt::WidgetShortcut
               && action->shortcutContext() != Qt::WidgetWithChildrenShortcut;
    });
    return holder == m_order.end() ? nullptr : *holder;
}

Result<Done> ActionRegistry::remap(const QString& id, const QKeySequence& shortcut)
{
    QAction* deed = action(id);
    if (!deed)
        return Error{ErrorKind::NotFound, tr("There is no such action.").toStdString()};
    if (const QAction* holder = holderOf(shortcut, deed))
        return Error{ErrorKind::AlreadyExists,
                     tr("These keys belong to “%1”.").arg(spoken(holder->text())).toStdString()};
    deed->setShortcut(shortcut);
    deed->setToolTip(tooltipOf(*deed, m_descriptions.value(id).description));
    if (m_storage)
        m_storage->keep(id, shortcut);
    emit shortcutsChanged();
    return Done{};
}

void ActionRegistry::restoreDefaults()
{
    for (QAction* action : std::as_const(m_order)) {
        const ActionDescription description = m_descriptions.value(action->objectName());
        action->setShortcut(description.shortcut);
        action->setToolTip(tooltipOf(*action, description.description));
        if (m_storage)
            m_storage->keep(description.id, description.shortcut);
    }
    emit shortcutsChanged();
}

void ActionRegistry::allow(QAction& action)
{
    action.setEnabled(true);
    action.setToolTip(tooltipOf(action, action.statusTip()));
}

void ActionRegistry::refuse(QAction& action, const QString& reason)
{
    action.setEnabled(false);
    action.setToolTip(reason);
}

} // namespace strongroom::ui
