// The main window's actions and menus: all that the keyboard can do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/certificates/ends_sheet.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/page.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/standing.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/actions/shortcuts_sheet.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/secret/clipboard.h"

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>

namespace strongroom::ui {

void MainWindow::addDeed(const char* id, const QString& text, const QKeySequence& keys,
                         const QString& section, const std::function<void()>& deed)
{
    ActionDescription description;
    description.id = id;
    description.text = text;
    description.shortcut = keys;
    description.section = section;
    auto* action = m_context.actions.add(description);
    addAction(action);
    connect(action, &QAction::triggered, this, deed);
}

void MainWindow::buildActions()
{
    const auto detail = [this](void (SecretDetail::*deed)()) {
        return [this, deed] { (shownSecrets()->detail().*deed)(); };
    };
    const auto secret = tr("Secret");
    addDeed("secret.new", tr("&New secret…"), QKeySequence("Ctrl+N"), secret,
            [this] { createSecretSheet(); });
    addDeed("secret.import", tr("&Import…"), QKeySequence("Ctrl+Shift+I"), secret,
            [this] { importSheet(); });
    addDeed("secret.reveal", tr("&Reveal…"), QKeySequence("Ctrl+Shift+R"), secret,
            detail(&SecretDetail::reveal));
    addDeed("secret.break_glass", tr("Break &glass…"), QKeySequence("Ctrl+Alt+G"), secret,
            detail(&SecretDetail::breakGlass));
    addDeed("secret.edit", tr("&Edit…"), QKeySequence("F2"), secret, detail(&SecretDetail::edit));
    addDeed("secret.details", tr("Edit &details…"), QKeySequence("Shift+F2"), secret,
            detail(&SecretDetail::editDetails));
    addDeed("secret.access", tr("Who has &access…"), QKeySequence("Alt+A"), secret,
            detail(&SecretDetail::showAccess));
    if (m_context.ends != nullptr)
        addDeed("secret.ends", tr("Certificates that end &soon…"), QKeySequence("Ctrl+Alt+E"),
                secret, [this] {
                    auto* sheet = new EndsSheet(m_context, this);
                    connect(sheet, &EndsSheet::secretChosen, this, &MainWindow::openSecretLink);
                    connect(sheet, &EndsSheet::told, m_toast,
                            [this](const QString& text) { m_toast->tell(text); });
                    sheet->open();
                });
    if (m_context.moves != nullptr)
        addDeed("secret.move", tr("Mo&ve to another backend…"), QKeySequence("Ctrl+Alt+M"), secret,
                detail(&SecretDetail::moveToBackend));
    addDeed("secret.rollback", tr("Roll &back…"), QKeySequence("Ctrl+Alt+R"), secret,
            detail(&SecretDetail::rollback));
    addDeed("secret.remove", tr("Move to &trash"), QKeySequence("Ctrl+Backspace"), secret,
            [this] { shownSecrets()->removeOrRestore(); });
    addDeed("environment.new", tr("New &environment…"), QKeySequence("Ctrl+Alt+N"), secret,
            [this] { environmentSheet(); });
    addDeed("clipboard.clear", tr("&Clear the clipboard"), QKeySequence("Ctrl+Shift+L"), secret,
            [this] { m_context.clipboard.clear(); });
    buildBulk();
    buildLookup();
    buildPlaceActions();
    buildSearches();
    buildSessionActions();
    buildLock();
    buildHelp();
    followHints();
    for (auto* page : {m_secrets, m_trash})
        bindButtons(page->detail(), m_context.actions);
}

void MainWindow::buildPlaceActions()
{
    const auto go = tr("Go");
    addDeed("go.secrets", tr("&Secrets"), QKeySequence("Ctrl+2"), go,
            [this] { m_sidebar->goTo(Place::AllSecrets); });
    for (const auto& entry : placeEntries())
        addDeed(entry.action, entry.text, entry.keys, go,
                [this, place = entry.place] { m_sidebar->goTo(place); });
    addDeed("go.trash", tr("&Trash"), QKeySequence("Ctrl+Shift+T"), go,
            [this] { m_sidebar->goTo(Place::Trash); });
    addDeed("go.filter", tr("&Filter"), QKeySequence("Ctrl+F"), go, [this] {
        if (shownPage() == nullptr)
            return shownSecrets()->focusFilter();
        if (auto* field = shownPage()->findChild<FilterField*>(); field != nullptr)
            field->setFocus();
    });
    addDeed("go.reload", tr("&Reload"), QKeySequence("F5"), go, [this] {
        if (auto* page = shownPage(); page != nullptr)
            page->reload();
        else
            shownSecrets()->reload();
    });
    addDeed("go.pane", tr("Next &pane"), QKeySequence("F6"), go, [this] {
        if (m_sidebar->hasFocus())
            shownView()->setFocus();
        else
            m_sidebar->setFocus();
        if (!m_sidebar->hasFocus() && shownPage() == nullptr)
            shownSecrets()->focusFilter();
    });
}

void MainWindow::buildSessionActions()
{
    addDeed("edit.undo", tr("&Undo"), QKeySequence::Undo, tr("Secret"),
            [this] { m_toast->undo(); });
    const auto allowUndo = [undo = m_context.actions.action("edit.undo")](bool can) {
        if (can)
            ActionRegistry::allow(*undo);
        else
            ActionRegistry::refuse(*undo, tr("There is nothing to take back."));
    };
    connect(m_toast, &Toast::canUndoChanged, this, allowUndo);
    allowUndo(false);
    addDeed("help.shortcuts", tr("&Keyboard shortcuts"), QKeySequence("Ctrl+?"), tr("Help"),
            [this] {
                auto* sheet = new ShortcutsSheet(m_context.actions, this);
                sheet->open();
            });
    if (m_context.sessions != nullptr)
        addDeed("session.sessions", tr("&Where you are signed in…"), QKeySequence("Ctrl+Shift+W"),
                tr("Session"), [this] { sessionsSheet(); });
    if (m_context.servers != nullptr)
        addDeed("session.addServer", tr("&Add a server…"), QKeySequence("Ctrl+Shift+A"),
                tr("Session"), [this] { addServerSheet(); });
    addDeed("session.window", tr("New &window"), QKeySequence("Ctrl+Shift+N"), tr("Session"),
            [this] {
                if (isSignedIn())
                    emit anotherWished();
            });
    addDeed("session.signOut", tr("Sign &out"), QKeySequence("Ctrl+Shift+Q"), tr("Session"),
            [this] { signOut(); });
    addDeed("session.quit", tr("&Quit"), QKeySequence("Ctrl+Q"), tr("Session"),
            [] { QApplication::closeAllWindows(); });
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QString& title, const QStringList& ids) {
        auto* entries = menuBar()->addMenu(title);
        for (const auto& id : ids)
            if (auto* action = m_context.actions.action(id); action != nullptr)
                entries->addAction(action);
    };
    menu(tr("&File"),
         {"secret.new", "secret.import", "environment.new", "session.window", "session.sessions",
          "session.addServer", "go.settings", "session.lock", "session.signOut", "session.quit"});
    QStringList places{"go.secrets"};
    for (const auto& entry : placeEntries())
        places << entry.action;
    menu(tr("&Go"), QStringList{"lookup.palette"} + places
                        + QStringList{"go.trash", "go.filter", "go.reload", "go.pane"});
    menu(tr("&Secret"), {"secret.reveal", "secret.edit", "secret.details", "secret.rollback",
                         "secret.bulk", "secret.remove", "secret.move", "secret.access",
                         "secret.ends", "secret.copyLink", "secret.break_glass", "lookup.incident",
                         "edit.undo", "clipboard.clear", "view.presenting"});
    if (m_context.searches != nullptr)
        menu(tr("&Manage"), {"manage.leak", "manage.reuse"});
    menu(tr("&Help"), {"help.help", "help.shortcuts", "help.updates", "help.diagnostics"});
}

} // namespace strongroom::ui
