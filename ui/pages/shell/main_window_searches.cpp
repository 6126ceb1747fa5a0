// The main window's ways to look for a leaked string and for values that are used twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/leak_sheet.h"
#include "ui/pages/leak/reuse_sheet.h"
#include "ui/pages/outcomes/outcomes_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/places.h"
#include "ui/widgets/actions/action_registry.h"

#include <QMenuBar>

#include <type_traits>

namespace strongroom::ui {

void MainWindow::offer(client::SearchesApi& searches, client::SinksApi& sinks)
{
    static_cast<OutcomesPage*>(m_pages.at(Place::Overview))->readSinks(sinks);
    const auto open = [this](auto* sheet) {
        using View = std::remove_pointer_t<decltype(sheet)>;
        connect(sheet, &View::secretChosen, this, &MainWindow::openSecretLink);
        sheet->open();
    };
    const auto manage = tr("Manage");
    addDeed("manage.leak", tr("Is this &leaked string ours?…"), QKeySequence("Ctrl+Alt+F"), manage,
            [this, open, &searches] { open(new LeakSheet(m_context, searches, this)); });
    addDeed("manage.reuse", tr("&Reused values…"), QKeySequence("Ctrl+Alt+U"), manage,
            [this, open, &searches] { open(new ReuseSheet(m_context, searches, this)); });
    auto* menu = new QMenu(tr("&Manage"), this);
    menu->addAction(m_context.actions.action("manage.leak"));
    menu->addAction(m_context.actions.action("manage.reuse"));
    menuBar()->insertMenu(menuBar()->actions().last(), menu); // Help stays the last.
    allowDeeds();
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
