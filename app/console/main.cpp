// strongroom: the console, on a configured control plane or on its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/link_door.h"
#include "app/console/server_windows.h"
#include "client/http/transport.h"
#include "providers/otlp/otlp_exporter.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_area_access.h"
#include "ui/widgets/secret/clipboard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace strongroom;

namespace {

/// What the command line says, else what was chosen earlier, else what the desktop speaks.
QString wantedLanguage(const QString& given)
{
    if (!given.isEmpty())
        return given;
    const auto saved = ui::savedLanguage();
    return saved.isEmpty() ? QLocale().name() : saved;
}

struct Options
{
    console::Launch launch;
    QString language;
    QString theme;
    QString link;
    bool lookup = false; ///< The small window, and no other.
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
        "server",
        "A control plane's address; without one, the one used last, or one on this computer",
        "url");
    const QCommandLineOption ca("ca", "The authority to trust for it", "file");
    const QCommandLineOption language("lang", "The language of the texts: en, de, ar or ja",
                                      "code");
    const QCommandLineOption theme("theme", "light, dark, hc-light or hc-dark", "name");
    const QCommandLineOption lookup(
        "lookup", QCoreApplication::translate("main", "Only look a value up, in a small window"));
    parser.addOptions({profile, server, ca, language, theme, lookup});
    parser.addPositionalArgument(
        "link", QCoreApplication::translate("main", "A link to a place in the record"), "[link]");
    parser.process(app);
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    Options options;
    auto& launch = options.launch;
    launch.profileFolder =
        parser.isSet(profile)
            ? parser.value(profile)
            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/strongroom";
    launch.ownOnly = parser.isSet(profile);
    launch.server = QUrl(parser.value(server));
    QFile authority(parser.value(ca));
    if (parser.isSet(ca) && authority.open(QIODevice::ReadOnly))
        launch.caPem = authority.readAll();
    options.language = wantedLanguage(parser.value(language));
    options.theme = parser.value(theme);
    options.lookup = parser.isSet(lookup);
    options.link = options.lookup ? console::ServerWindows::lookupLink()
                                  : parser.positionalArguments().value(0);
    return options;
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

} // namespace

int main(int argc, char** argv)
{
    harden();
    QApplication app(argc, argv);
    ui::installScrollAreaAccess();
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");
    QCoreApplication::setApplicationVersion(STRONGROOM_VERSION);
    client::Transport::programName() = "strongroom-console/" STRONGROOM_VERSION;
    closeOnSignals(app);
    auto options = readOptions(app);
    ui::speak(app, options.language);
    auto& theme = ui::Theme::current();
    theme.setChoice(themeOf(options.theme));
    theme.applyTo(app);

    const auto spans = providers::otlpFromEnvironment("strongroom-console");
    if (!spans)
        qWarning("%s", spans.error().message.c_str());
    options.launch.spans = spans ? spans->get() : nullptr;
    ui::Clipboard clipboard;
    console::ServerWindows windows(options.launch, clipboard);
    console::LinkDoor door;
    QObject::connect(&door, &console::LinkDoor::came, &windows, &console::ServerWindows::openLink);
    const auto begin = [&windows, &door, link = options.link, lookup = options.lookup] {
        door.open(); // Or another console has it.
        windows.begin(!lookup);
        if (!link.isEmpty())
            windows.openLink(link);
    };
    if (options.link.isEmpty())
        begin();
    else
        console::LinkDoor::pass(options.link, &app, [begin](bool taken) {
            if (taken)
                QCoreApplication::quit();
            else
                begin();
        });
    return QApplication::exec();
}
