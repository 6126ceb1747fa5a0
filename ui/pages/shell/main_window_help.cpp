// The main window's help: hints, words and keys, news of updates, diagnostics.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/diagnostics_sheet.h"
#include "ui/pages/help/help_sheet.h"
#include "ui/pages/help/update_banner.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/start/hint_bar.h"
#include "ui/pages/start/sample_bar.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/filter_field.h"

#include <QAction>

namespace strongroom::ui {

QWidget* MainWindow::buildUpdate()
{
    m_update = new UpdateBanner;
    return m_update;
}

QWidget* MainWindow::buildHints()
{
    m_hints = new HintBar;
    return m_hints;
}

void MainWindow::tellUpdate(const UpdateNews& news)
{
    if (m_update->tell(news))
        m_live->announce(m_update->text());
}

void MainWindow::buildHelp()
{
    const auto help = tr("Help");
    addDeed("help.help", tr("&Help…"), QKeySequence("F1"), help,
            [this] { (new HelpSheet(m_context.actions, this))->open(); });
    addDeed("help.diagnostics", tr("Save &diagnostics…"), QKeySequence("Ctrl+Alt+D"), help, [this] {
        auto* sheet = new DiagnosticsSheet(m_context, m_log ? m_log() : report::LogLines(), this);
        connect(sheet, &DiagnosticsSheet::told, m_toast, &Toast::tell);
        sheet->open();
    });
    addDeed("help.updates", tr("Tell of &updates"), QKeySequence("Ctrl+Alt+Y"), help, [] {});
    auto* updates = m_context.actions.action("help.updates");
    updates->setCheckable(true);
    updates->setChecked(updatesAreTold());
    connect(updates, &QAction::toggled, m_update, &UpdateBanner::setWanted);
}

/// Each hint ends with its deed, whichever way that was done.
void MainWindow::followHints()
{
    const auto keysOf = [this](const char* id) {
        return m_context.actions.action(id)->shortcut().toString(QKeySequence::NativeText);
    };
    const auto endsWith = [this](Hint hint, const char* id) {
        connect(m_context.actions.action(id), &QAction::triggered, m_hints,
                [this, hint] { m_hints->done(hint); });
    };
    m_hints->offer(Hint::Find, keysOf("lookup.palette"));
    m_hints->offer(Hint::Reveal, keysOf("secret.reveal"));
    m_hints->offer(Hint::Compare, keysOf("go.compare"));
    if (m_context.actions.action("session.lock") != nullptr) {
        m_hints->offer(Hint::Lock, keysOf("session.lock"));
        endsWith(Hint::Lock, "session.lock");
    }
    m_hints->offer(Hint::Record, keysOf("go.audit"));
    endsWith(Hint::Find, "lookup.palette");
    if (auto* filter = m_secrets->findChild<FilterField*>("browser.filter"))
        connect(filter, &FilterField::filterChanged, m_hints, [this](const QString& text) {
            if (!text.isEmpty())
                m_hints->done(Hint::Find);
        });
    connect(&m_context.connection, &client::ConnectionApi::changed, m_hints,
            [this](const domain::Change& change) {
                if (change.action == "value.reveal" && change.actor == m_context.session.me().name)
                    m_hints->done(Hint::Reveal);
            });
    connect(m_sidebar, &Sidebar::chosen, m_hints, [this](const Destination& destination) {
        if (destination.place == Place::CompareEnvironments)
            m_hints->done(Hint::Compare);
        if (destination.place == Place::Audit)
            m_hints->done(Hint::Record);
    });
    // Environments may have come with the samples.
    connect(&m_secrets->samples(), &SampleBar::told, this, [this](const QString& text) {
        m_toast->tell(text);
        m_live->announce(text);
    });
    connect(&m_secrets->samples(), &SampleBar::altered, this,
            [this] { loadEnvironments([this](Result<Done>) { m_secrets->reload(); }); });
}

} // namespace strongroom::ui
