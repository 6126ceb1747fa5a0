// What is kept for a start without the server, and what is said and refused without it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/standing.h"

#include "ui/actions/outcome.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace strongroom::ui {
namespace {

/// What a button of the secret's view does, by the name of the action that does the same.
constexpr std::pair<const char*, const char*> deedsOfButtons[] = {
    {"detail.reveal", "secret.reveal"},     {"detail.edit", "secret.edit"},
    {"detail.details", "secret.details"},   {"detail.remove", "secret.remove"},
    {"detail.rollback", "secret.rollback"}, {"detail.restore", "secret.remove"}};

} // namespace

/// A button is refused when its action is, for the same reason.
void bindButtons(SecretDetail& detail, const ActionRegistry& actions)
{
    for (const auto& [button, id] : deedsOfButtons) {
        auto* shown = detail.findChild<QPushButton*>(button);
        auto* action = actions.action(id);
        if (shown == nullptr || action == nullptr)
            continue;
        const auto follow = [shown, action, tip = shown->toolTip()] {
            shown->setEnabled(action->isEnabled());
            shown->setToolTip(action->isEnabled() ? tip : action->toolTip());
            shown->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
        };
        QObject::connect(action, &QAction::changed, shown, follow);
        follow();
    }
}

void keepStanding(const PageContext& context, QObject& asker)
{
    if (context.standing == nullptr)
        return;
    client::Standing standing{context.session.me(), context.organization(), context.environments};
    // Without it the next start needs the server, which it then says.
    report<Done>(context.standing->keep(std::move(standing)), &asker, [](const Result<Done>&) {});
}

QString offlineText(const PageContext& context)
{
    const auto asOf = context.metadata == nullptr ? std::nullopt : context.metadata->state().asOf;
    if (!asOf)
        return QCoreApplication::translate("Standing",
                                           "Offline: this is what was loaded before. Strongroom "
                                           "goes on trying to reach the server by itself.");
    const auto then = QDateTime::fromMSecsSinceEpoch(asOf->time_since_epoch().count());
    const auto when = QLocale().toString(then, QLocale::ShortFormat);
    return QCoreApplication::translate("Standing",
                                       "Offline: this is what was known at %1. Strongroom "
                                       "goes on trying to reach the server by itself.")
        .arg(when);
}

} // namespace strongroom::ui
