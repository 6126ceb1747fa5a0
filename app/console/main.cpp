// strongroom: the console, on a configured control plane or on its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/link_door.h"
#include "app/console/log_tail.h"
#include "app/console/server_windows.h"
#include "client/http/transport.h"
#include "providers/otlp/otlp_exporter.h"
#include "ui/desktop/idle_watch.h"
#include "ui/desktop/screen_watch.h"
#include "ui/desktop/session_idle.h"
#include "ui/desktop/session_watch.h"
#include "ui/settings/settings.h"
#include "ui/theme/appearance.h"
#include "ui/theme/language.h"
#include "ui/widgets/scroll_area_access.h"
#include "ui/widgets/secret/clipboard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>

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

/// Ends the program: what was asked for is not there.
[[noreturn]] void refuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    ::exit(2);
}

/// What was chosen earlier, and instead of that what the command line says, for this time.
ui::Appearance wantedAppearance(const QString& theme, const QString& density, bool reducedMotion)
{
    auto wanted = ui::savedAppearance();
    const auto asked = ui::themeNamed(theme);
    if (!theme.isEmpty() && !asked)
        refuse("There is no theme “" + theme + "”: say system, light, dark, hc-light or hc-dark.");
    const auto spaced = ui::densityNamed(density);
    if (!density.isEmpty() && !spaced)
        refuse("There is no density “" + density + "”: say compact, comfortable or spacious.");
    wanted.theme = asked.value_or(wanted.theme);
    wanted.density = spaced.value_or(wanted.density);
    wanted.reducedMotion = wanted.reducedMotion || reducedMotion;
    return wanted;
}

struct Options
{
    console::Launch launch;
    QString language;
    ui::Appearance appearance;
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
    const QCommandLineOption embedded(
        "embedded", QCoreApplication::translate(
                        "main", "On this computer, whatever was used last and without asking"));
    const QCommandLineOption server(
        "server",
        "A control plane's address; without one, the one used last, or one on this computer",
        "url");
    const QCommandLineOption ca("ca", "The authority to trust for it", "file");
    const QCommandLineOption language("lang", "The language of the texts: en, de, ar or ja",
                                      "code");
    const QCommandLineOption theme("theme", "system, light, dark, hc-light or hc-dark", "name");
    const QCommandLineOption density("density", "compact, comfortable or spacious", "name");
    const QCommandLineOption motion("reduced-motion", "Nothing moves or fades");
    const QCommandLineOption lookup(
        "lookup", QCoreApplication::translate("main", "Only look a value up, in a small window"));
    parser.addOptions({profile, embedded, server, ca, language, theme, density, motion, lookup});
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
    launch.ownOnly = parser.isSet(profile) || parser.isSet(embedded);
    launch.server = QUrl(parser.value(server));
    QFile authority(parser.value(ca));
    if (parser.isSet(ca) && authority.open(QIODevice::ReadOnly))
        launch.caPem = authority.readAll();
    options.language = wantedLanguage(parser.value(language));
    options.appearance =
        wantedAppearance(parser.value(theme), parser.value(density), parser.isSet(motion));
    options.lookup = parser.isSet(lookup);
    options.link = options.lookup ? console::ServerWindows::lookupLink()
                                  : parser.positionalArguments().value(0);
    return options;
}

int signalPipe[2] = {-1, -1};

void tellOfSignal(int signal)
{
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// Ends as if the windows had been closed by hand; locks for lockers that only know how to send a
/// signal.
void followSignals(QApplication& app, console::ServerWindows& windows)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &windows, [notifier, &windows] {
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) != 1)
            return;
        if (byte == SIGUSR1)
            return windows.lock(ui::LockReason::Signal);
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGUSR1})
        std::signal(signal, tellOfSignal);
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
    console::keepLogTail();
    QApplication app(argc, argv);
    ui::installScrollAreaAccess();
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");
    QCoreApplication::setApplicationVersion(STRONGROOM_VERSION);
    QApplication::setWindowIcon(QIcon(":/strongroom.svg"));
    QGuiApplication::setDesktopFileName("strongroom"); // Wayland takes the icon from there.
    client::Transport::programName() = "strongroom-console/" STRONGROOM_VERSION;
    const auto aside = ui::settings::setDamagedAside();
    auto options = readOptions(app);
    ui::speak(app, options.language);
    ui::apply(options.appearance);
    ui::Theme::current().applyTo(app);

    const auto spans = providers::otlpFromEnvironment("strongroom-console");
    if (!spans)
        qWarning("%s", spans.error().message.c_str());
    options.launch.spans = spans ? spans->get() : nullptr;
    ui::Clipboard clipboard;
    console::ServerWindows windows(options.launch, clipboard);
    followSignals(app, windows);
    const ui::SessionWatch desktop;
    const ui::ScreenWatch screens;
    ui::SessionIdle session;
    ui::IdleWatch hands;
    hands.countSession([&session](auto then) { session.ask(std::move(then)); });
    QObject::connect(&desktop, &ui::SessionWatch::lockRequested, &windows,
                     &console::ServerWindows::lock);
    QObject::connect(&hands, &ui::IdleWatch::idle, &windows,
                     [&windows] { windows.lock(ui::LockReason::Idle); });
    console::LinkDoor door;
    QObject::connect(&door, &console::LinkDoor::came, &windows, &console::ServerWindows::openLink);
    const auto begin = [&windows, &door, aside, link = options.link, lookup = options.lookup] {
        door.open(); // Or another console has it.
        windows.begin(!lookup);
        if (aside)
            windows.tell(QCoreApplication::translate(
                             "main", "Your settings could not be read. They begin anew; the former "
                                     "file is kept as %1.")
                             .arg(*aside));
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
