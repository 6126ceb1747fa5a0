// A window for each server that one goes to, and the embedded control plane if one goes there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/console/embedded_control_plane.h"
#include "app/console/package_channel.h"
#include "base/trace/span.h"
#include "client/generator/local_generator.h"
#include "client/sealed_files/local_sealed_files.h"
#include "client/sign_in/saved_servers.h"
#include "ui/widgets/actions/saved_shortcuts.h"

#include <map>
#include <memory>
#include <optional>

namespace strongroom::ui {
class Clipboard;
class MainWindow;
enum class LockReason;
} // namespace strongroom::ui

namespace strongroom::console {

/// What the command line said.
struct Launch
{
    QString profileFolder{}; ///< Of the embedded control plane.
    bool ownOnly = false;    ///< The embedded one, whichever was used last.
    QUrl server{};           ///< This one, and no saved one.
    QByteArray caPem{};
    SpanSink* spans = nullptr; ///< None: no traces are sent.
};

/// Shows one server's windows at a time. What one leaves goes on as it is: a form half filled in is
/// still there when one comes back.
class ServerWindows : public QObject
{
    Q_OBJECT

public:
    /// `clipboard` is borrowed. Ends the program when the last window was closed.
    ServerWindows(Launch launch, ui::Clipboard& clipboard, QObject* parent = nullptr);
    ~ServerWindows() override;

    /// What the door is told for the quick lookup instead of a link.
    static QString lookupLink();

    /// With a window that is shown, or one that waits until it is asked for.
    void begin(bool shown = true);
    /// In the window that is shown.
    void openLink(const QString& link);
    /// Every window, also those that wait behind the ones that are shown.
    void lock(ui::LockReason reason);
    /// In the window that is shown.
    void tell(const QString& text);

private:
    struct Workplace;

    void equip(Workplace& workplace, ui::MainWindow& window);
    /// Answers why it cannot be now, or has all windows made anew.
    QString speak(const QString& language);
    bool isFirstStart(const client::SavedServers& saved) const;
    void askWhere();
    void goTo(const std::string& name);
    Workplace& workplaceOf(const client::SavedServer& server);
    Workplace& make(const client::SavedServer& server);
    void enter(Workplace& workplace);
    void startOwn(Workplace& workplace);
    void end();

    const Launch m_launch;
    ui::Clipboard& m_clipboard;
    client::ServersFile m_servers;
    ui::SavedShortcuts m_shortcuts;
    const client::LocalGenerator m_generator;
    const client::LocalSealedFiles m_sealedFiles;
    std::map<std::string, std::unique_ptr<Workplace>> m_workplaces; ///< By saved name.
    Workplace* m_shown = nullptr;
    bool m_lingers = false; ///< Without a window, until the clipboard is cleared.
    bool m_quiet = false;   ///< Nobody has asked for more than the quick lookup.
    std::optional<EmbeddedControlPlane> m_own;
    PackageChannel m_channel;
    std::optional<ui::UpdateNews> m_news; ///< For windows that come later.
};

} // namespace strongroom::console
