// strongroom: the console, on a configured control plane or on its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/embedded_control_plane.h"
#include "client/sealed_files/local_sealed_files.h"
#include "client/sign_in/control_plane.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/secret/clipboard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTranslator>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace strongroom;

namespace {

struct Options
{
    QString profileFolder;
    QUrl server;
    QByteArray caPem;
    QString language;
    QString theme;
};

Options readOptions(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A console for secrets that the server cannot read."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile("profile-dir",
                                     "Where data of the embedded control plane is kept", "folder");
    const QCommandLineOption server(
        "server", "A control plane's address; without one, an embedded one is started", "url");
    const QCommandLineOption ca("ca", "The authority to trust for it", "file");
    const QCommandLineOption language("lang", "The language of the texts", "code");
    const QCommandLineOption theme("theme", "light, dark, hc-light or hc-dark", "name");
    parser.addOptions({profile, server, ca, language, theme});
    parser.process(app);
    const QSettings settings;
    Options options;
    options.profileFolder =
        parser.isSet(profile)
            ? parser.value(profile)
            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/strongroom";
    options.server =
        QUrl(parser.isSet(server) ? parser.value(server) : settings.value("server").toString());
    QFile authority(parser.isSet(ca) ? parser.value(ca) : settings.value("ca").toString());
    if (!options.server.isEmpty() && authority.open(QIODevice::ReadOnly))
        options.caPem = authority.readAll();
    options.language = parser.isSet(language) ? parser.value(language) : QLocale().name();
    options.theme = parser.value(theme);
    return options;
}

void loadTexts(QApplication& app, const QString& language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    // English first: its plurals stand where a language has no catalogue.
    for (const auto& wanted : {QLocale(QLocale::English), locale}) {
        auto* ours = new QTranslator(&app);
        if (ours->load(wanted, "strongroom", "_", ":/i18n"))
            QCoreApplication::installTranslator(ours);
    }
    auto* qt = new QTranslator(&app);
    if (qt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

ui::ThemeChoice themeOf(const QString& name)
{
    if (name == "light")
        return ui::ThemeChoice::Light;
    if (name == "dark")
        return ui::ThemeChoice::Dark;
    if (name == "hc-light")
        return ui::ThemeChoice::HighContrastLight;
    if (name == "hc-dark")
        return ui::ThemeChoice::HighContrastDark;
    return ui::ThemeChoice::System;
}

int signalPipe[2] = {-1, -1};

void tellOfSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// Ends as if the windows had been closed by hand.
void closeOnSignals(QApplication& app)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
    });
    std::signal(SIGTERM, tellOfSignal);
    std::signal(SIGINT, tellOfSignal);
}

/// Values pass through this process.
void harden()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
}

/// The window is entered when the control plane is there, and ends when it has ended.
void startOwn(console::EmbeddedControlPlane& own, client::ControlPlane& plane,
              ui::MainWindow& window)
{
    using console::EmbeddedControlPlane;
    auto& page = window.signInPage();
    const auto begin = [&own, &page] {
        page.setPreparing(true);
        own.start();
    };
    QObject::connect(
        &own, &EmbeddedControlPlane::ready, &window,
        [&plane, &window, entered = false](const console::EmbeddedEndpoint& endpoint) mutable {
            plane.transport.moveTo(endpoint.server, endpoint.caPem);
            plane.trust.useOwnAuthority(endpoint.caPem);
            plane.session.setSetupToken(QString::fromLatin1(endpoint.setupToken));
            if (!std::exchange(entered, true))
                window.enter();
        });
    QObject::connect(&own, &EmbeddedControlPlane::failed, &window, [&page](const Error& error) {
        page.showNotStarted(QString::fromStdString(error.message));
    });
    QObject::connect(&page, &ui::SignInPage::startRequested, &own, begin);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QApplication::lastWindowClosed, &own, &EmbeddedControlPlane::stop);
    QObject::connect(&own, &EmbeddedControlPlane::stopped, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    begin();
}

} // namespace

int main(int argc, char** argv)
{
    harden();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");
    QCoreApplication::setApplicationVersion(STRONGROOM_VERSION);
    closeOnSignals(app);
    const auto options = readOptions(app);
    loadTexts(app, options.language);
    auto& theme = ui::Theme::current();
    theme.setChoice(themeOf(options.theme));
    theme.applyTo(app);

    const bool embedded = options.server.isEmpty();
    client::ControlPlaneSettings settings;
    settings.server = options.server;
    settings.caPem = options.caPem;
    settings.name =
        embedded ? QCoreApplication::translate("main", "this computer") : options.server.host();
    client::ControlPlane plane(settings);
    ui::ActionRegistry actions;
    ui::Clipboard clipboard;
    ui::PageContext context{plane.session,    plane.secrets, plane.directory, plane.audit,
                            plane.connection, plane.trust,   actions,         clipboard};
    const client::LocalSealedFiles sealedFiles;
    context.sealedFiles = &sealedFiles;
    context.access = &plane.access;
    context.approvals = &plane.approvals;
    context.members = &plane.members;
    context.machines = &plane.machines;
    context.sessions = &plane.sessions;
    ui::MainWindow window(context);
    window.show();

    QObject::connect(&app, &QApplication::lastWindowClosed, &clipboard, &ui::Clipboard::clear);

    std::optional<console::EmbeddedControlPlane> own;
    if (embedded)
        startOwn(own.emplace(options.profileFolder, QCoreApplication::applicationDirPath()), plane,
                 window);
    else
        window.enter();
    return QApplication::exec();
}
