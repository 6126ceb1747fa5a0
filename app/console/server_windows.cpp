// A control plane's ways stay as long as the program: answers may still be under way.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/server_windows.h"

#include "app/console/log_tail.h"
#include "client/cache/metadata_sync.h"
#include "client/cache/sealed_standing.h"
#include "client/cache/sealed_store.h"
#include "client/http/http_bulk.h"
#include "client/http/http_changes.h"
#include "client/http/http_keyed_secrets.h"
#include "client/http/http_searches.h"
#include "client/http/http_sinks.h"
#include "client/inspection/local_hygiene.h"
#include "client/inspection/local_inspection.h"
#include "client/sign_in/control_plane.h"
#include "models/index/secret_index.h"
#include "ui/pages/shell/clock_note.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/pages/shell/window_group.h"
#include "ui/pages/start/start_choice.h"
#include "ui/settings/settings.h"
#include "ui/theme/language.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/secret/clipboard.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace strongroom::console {
namespace {

client::ControlPlaneSettings settingsOf(const client::SavedServer& server, SpanSink* spans)
{
    client::ControlPlaneSettings settings;
    settings.spans = spans;
    settings.server = QUrl(QString::fromStdString(server.address));
    settings.caPem = QByteArray::fromStdString(server.authority);
    // The same in all languages: a sign-in and this device's key outlive another choice of words.
    settings.name = server.address.empty() ? QStringLiteral("this computer")
                                           : client::keychainNameOf(settings.server);
    return settings;
}

} // namespace

/// What every window of a server works with: one session, one feed, one copy of the metadata.
struct ServerWindows::Workplace
{
    Workplace(client::SavedServer saved, ui::Clipboard& sharedClipboard, SpanSink* spans)
        : server(std::move(saved)), clipboard(sharedClipboard), plane(settingsOf(server, spans))
    {
        if (server.address.empty())
            plane.session.callServer(QCoreApplication::translate("main", "this computer"));
        plane.secrets.askPlacesOf([this](const domain::SecretId& id) { return placeOf(id); });
    }

    ui::PageContext contextFor(ui::ActionRegistry& actions)
    {
        ui::PageContext context{plane.session,    plane.secrets, plane.directory, plane.audit,
                                plane.connection, plane.trust,   actions,         clipboard};
        context.access = &plane.access;
        context.approvals = &plane.approvals;
        context.members = &plane.members;
        context.outcomes = &plane.outcomes;
        context.machines = &plane.machines;
        context.backends = &plane.backends;
        context.keys = &plane.keys;
        context.moves = &plane.moves;
        context.uses = &plane.uses;
        context.reviews = &plane.reviews;
        context.rotations = &plane.rotations;
        context.ends = &plane.ends;
        context.sessions = &plane.sessions;
        context.comparisons = &plane.comparisons;
        context.promotions = &plane.promotions;
        context.log = &plane.log;
        context.metadata = &metadata;
        context.standing = &standing;
        context.inspection = &inspection;
        context.hygiene = &hygiene;
        context.bulk = &bulk;
        context.searches = &searches;
        context.sinks = &sinks;
        context.unlock = &plane.session;
        context.savedServer = server.name;
        return context;
    }

    std::optional<client::Place> placeOf(const domain::SecretId& id) const
    {
        const auto row = metadata.index().rowOf(id);
        if (!row)
            return std::nullopt;
        const auto secret = metadata.index().secretAt(*row);
        return client::Place{secret.organization, secret.environment, secret.slug};
    }

    const client::SavedServer server;
    ui::Clipboard& clipboard;
    client::ControlPlane plane;
    client::HttpBulk bulk{plane.transport};
    client::HttpChanges changes{plane.transport};
    client::HttpKeyedSecrets keyed{plane.transport};
    client::HttpSearches searches{plane.transport, plane.trust, plane.session};
    client::HttpSinks sinks{plane.transport};
    client::KeychainTokenStore keychain;
    client::SealedStore copies{keychain, [this] { return keychain.probe(); },
                               client::SealedStore::defaultFolder(),
                               [this] { return plane.trust.nameForFiles(); }};
    client::SealedStanding standing{keychain, [this] { return keychain.probe(); },
                                    client::SealedStore::defaultFolder(),
                                    [this] { return plane.trust.nameForFiles(); }};
    client::MetadataSync metadata{
        {keyed, changes, plane.directory, plane.backends, plane.connection}, copies, [this] {
            return plane.me().subject;
        }};
    const client::LocalInspection inspection;
    client::LocalHygiene hygiene; ///< For each server its own: what one holds is no other's affair.
    std::unique_ptr<ui::WindowGroup> windows;
    std::chrono::seconds ahead{0}; ///< Of the server's clock, for windows that come later.
    bool entered = false;
};

ServerWindows::ServerWindows(Launch launch, ui::Clipboard& clipboard, QObject* parent)
    : QObject(parent), m_launch(std::move(launch)), m_clipboard(clipboard),
      m_servers(client::ServersFile::defaultFile()),
      m_channel(PackagePlaces::ofThisProgram(), QCoreApplication::applicationVersion())
{
    connect(&m_channel, &PackageChannel::found, this, [this](const ui::UpdateNews& news) {
        m_news = news;
        for (const auto& [name, workplace] : m_workplaces)
            for (auto* window : workplace->windows->windows())
                window->tellUpdate(news);
    });
    ui::changeLanguageBy([this](const QString& language) { return speak(language); });
    m_channel.begin();
    QApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QApplication::lastWindowClosed, this, &ServerWindows::end);
    connect(&m_clipboard, &ui::Clipboard::secondsLeft, this, [this](int left) {
        const auto windows = QApplication::topLevelWidgets();
        const bool summoned = std::ranges::any_of(windows, &QWidget::isVisible);
        if (left == 0 && m_lingers && !summoned)
            end();
    });
}

ServerWindows::~ServerWindows()
{
    ui::changeLanguageBy({});
}

QString ServerWindows::lookupLink()
{
    return "strongroom://lookup";
}

void ServerWindows::begin(bool shown)
{
    m_quiet = !shown;
    if (!m_launch.server.isEmpty()) {
        const auto address = m_launch.server.toString().toStdString();
        auto& workplace =
            make({m_launch.server.host().toStdString(), address, m_launch.caPem.toStdString(), {}});
        m_shown = &workplace;
        workplace.windows->setVisible(shown);
        return enter(workplace);
    }
    const auto saved = m_servers.saved();
    if (shown && saved && isFirstStart(*saved))
        return askWhere();
    goTo(saved && !m_launch.ownOnly ? saved->current : std::string());
    if (!saved)
        m_shown->windows->current().signInPage().showError(saved.error());
}

/// Nothing saved, nothing said, and nothing on this computer from an earlier version.
bool ServerWindows::isFirstStart(const client::SavedServers& saved) const
{
    return !m_launch.ownOnly && saved.servers.empty() && saved.current.empty()
           && !ui::startWasChosen()
           && !QFileInfo::exists(m_launch.profileFolder + "/strongroomd.json");
}

void ServerWindows::askWhere()
{
    m_shown = &workplaceOf({});
    auto& page = m_shown->windows->current().signInPage();
    page.askWhere();
    connect(&page, &ui::SignInPage::computerChosen, this, [this] { goTo({}); });
    m_shown->windows->setVisible(true);
}

void ServerWindows::openLink(const QString& link)
{
    if (m_shown == nullptr)
        return;
    if (link == lookupLink())
        return m_shown->windows->current().summonLookup();
    m_shown->windows->setVisible(true); // They may have waited behind a quick lookup.
    m_shown->windows->current().openLink(link);
}

void ServerWindows::lock(ui::LockReason reason)
{
    for (const auto& [name, workplace] : m_workplaces)
        workplace->windows->lock(reason);
}

void ServerWindows::tell(const QString& text)
{
    if (m_shown != nullptr)
        m_shown->windows->current().tellNotice(text);
}

ServerWindows::Workplace& ServerWindows::make(const client::SavedServer& server)
{
    auto& workplace = *(m_workplaces[server.name] =
                            std::make_unique<Workplace>(server, m_clipboard, m_launch.spans));
    connect(&workplace.plane.transport, &client::Transport::clockDiffers, this,
            [&workplace](std::chrono::seconds ahead) { workplace.ahead = ahead; });
    const auto contextFor = [this, &workplace](ui::ActionRegistry& actions) {
        auto context = workplace.contextFor(actions);
        context.sealedFiles = &m_sealedFiles;
        context.generator = &m_generator;
        context.servers = &m_servers;
        return context;
    };
    workplace.windows = std::make_unique<ui::WindowGroup>(
        workplace.plane.session, m_shortcuts, contextFor,
        [this, &workplace](ui::MainWindow& window) { equip(workplace, window); });
    workplace.windows->current().restoreGeometry(
        ui::settings::value(ui::settings::Keys::geometry).toByteArray());
    connect(workplace.windows.get(), &ui::WindowGroup::serverChosen, this,
            [this](const QString& name) { goTo(name.toStdString()); });
    connect(workplace.windows.get(), &ui::WindowGroup::lockWished, this, &ServerWindows::lock);
    return workplace;
}

void ServerWindows::equip(Workplace& workplace, ui::MainWindow& window)
{
    window.readLogFrom(logTail);
    auto* clock = new ui::ClockNote(window);
    clock->tell(workplace.ahead);
    connect(&workplace.plane.transport, &client::Transport::clockDiffers, clock,
            &ui::ClockNote::tell);
    if (workplace.server.address.empty())
        connect(&window.signInPage(), &ui::SignInPage::startRequested, this, [this, &window] {
            if (!m_own)
                return;
            window.signInPage().setPreparing(true);
            m_own->start();
        });
    if (m_news)
        window.tellUpdate(*m_news);
}

QString ServerWindows::speak(const QString& language)
{
    for (const auto& [name, workplace] : m_workplaces)
        if (workplace->windows->isHalfWritten())
            return QCoreApplication::translate(
                "main", "Something half-written is open in a window, or somebody is just signing "
                        "in. Finish that first, and then choose the language.");
    // Whoever chose it goes with the windows: not before the choice has returned.
    QMetaObject::invokeMethod(
        this,
        [this, language] {
            ui::speak(*qApp, language.isEmpty() ? QLocale::system().name() : language);
            for (const auto& [name, workplace] : m_workplaces) {
                workplace->windows->makeAnew();
                auto& current = workplace->windows->current();
                if (workplace->entered && !current.isSignedIn())
                    current.signInPage().lookUpProvider();
            }
        },
        Qt::QueuedConnection);
    return {};
}

ServerWindows::Workplace& ServerWindows::workplaceOf(const client::SavedServer& server)
{
    const auto made = m_workplaces.find(server.name);
    return made == m_workplaces.end() ? make(server) : *made->second;
}

void ServerWindows::goTo(const std::string& name)
{
    client::SavedServer server;
    if (const auto saved = m_servers.saved(); saved)
        if (const auto* found = saved->find(name))
            server = *found;
    auto& workplace = workplaceOf(server);
    if (!m_launch.ownOnly) {
        (void)m_servers.choose(server.name);
        ui::keepStart(server.address.empty() ? ui::StartAnswer::ThisComputer
                                             : ui::StartAnswer::Server);
    }
    auto* before = std::exchange(m_shown, &workplace);
    if (before != nullptr && before != &workplace)
        workplace.windows->current().setGeometry(before->windows->current().geometry());
    if (!m_quiet || before != nullptr)
        workplace.windows->setVisible(true);
    if (before != nullptr && before != &workplace)
        before->windows->setVisible(false);
    if (std::exchange(workplace.entered, true))
        return;
    if (server.address.empty())
        startOwn(workplace);
    else
        enter(workplace);
}

void ServerWindows::enter(Workplace& workplace)
{
    workplace.entered = true;
    workplace.windows->current().enter();
}

/// The window is entered when the control plane is there, and ends when it has ended.
void ServerWindows::startOwn(Workplace& workplace)
{
    auto& own = m_own.emplace(m_launch.profileFolder, QCoreApplication::applicationDirPath());
    // Another one, once the language is another.
    const auto page = [&workplace]() -> ui::SignInPage& {
        return workplace.windows->current().signInPage();
    };
    page().leaveChoice();
    connect(&own, &EmbeddedControlPlane::ready, this,
            [&workplace, entered = false](const EmbeddedEndpoint& endpoint) mutable {
                auto& plane = workplace.plane;
                plane.transport.moveTo(endpoint.server, endpoint.caPem);
                plane.trust.useOwnAuthority(endpoint.caPem);
                plane.session.setSetupToken(QString::fromLatin1(endpoint.setupToken));
                if (!std::exchange(entered, true))
                    workplace.windows->current().enter();
            });
    connect(&own, &EmbeddedControlPlane::failed, this, [page](const Error& error) {
        page().showNotStarted(QString::fromStdString(error.message));
    });
    connect(&own, &EmbeddedControlPlane::stopped, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    page().setPreparing(true);
    own.start();
}

void ServerWindows::end()
{
    // A quick lookup closes while its value still has to be pasted somewhere.
    m_lingers = m_quiet && m_clipboard.holdsSecret();
    if (m_lingers)
        return;
    if (!m_quiet && m_shown != nullptr)
        ui::settings::keep(ui::settings::Keys::geometry,
                           m_shown->windows->current().saveGeometry());
    m_clipboard.clear();
    if (m_own)
        m_own->stop();
    else
        QCoreApplication::quit();
}

} // namespace strongroom::console
