// The main window's ways to look for a leaked string and for values that are used twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/leak_sheet.h"
#include "ui/pages/leak/reuse_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/actions/action_registry.h"

namespace strongroom::ui {

void MainWindow::buildSearches()
{
    if (m_context.searches == nullptr)
        return;
    const auto open = [this](SearchSheet* sheet) {
        connect(sheet, &SearchSheet::secretChosen, this, &MainWindow::openSecretLink);
        sheet->open();
    };
    const auto manage = tr("Manage");
    addDeed("manage.leak", tr("Is this &leaked string ours?…"), QKeySequence("Ctrl+Alt+F"), manage,
            [this, open] { open(new LeakSheet(m_context, *m_context.searches, this)); });
    addDeed("manage.reuse", tr("&Reused values…"), QKeySequence("Ctrl+Alt+U"), manage,
            [this, open] { open(new ReuseSheet(m_context, *m_context.searches, this)); });
}

void MainWindow::allowSearches(bool offline)
{
    if (m_context.actions.action("manage.leak") == nullptr)
        return;
    using domain::Capability;
    const bool reveals = m_context.may(Capability::Reveal);
    const bool finds =
        m_context.may(Capability::Manage) || (m_context.may(Capability::SeeAudit) && reveals);
    const auto set = [&](const QString& id, bool may, const QString& reason) {
        auto* action = m_context.actions.action(id);
        if (offline)
            ActionRegistry::refuse(*action, tr("This needs the server, which cannot be reached."));
        else if (may)
            ActionRegistry::allow(*action);
        else
            ActionRegistry::refuse(*action, reason);
    };
    set("manage.leak", finds,
        tr("Looking for a string is for administrators, and for auditors who may reveal "
           "everything."));
    set("manage.reuse", reveals, tr("You may not reveal values of this organization."));
}

} // namespace strongroom::ui
