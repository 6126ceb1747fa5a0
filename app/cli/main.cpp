// strongroomctl: what the command line says, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/commands.h"
#include "app/cli/files/commands.h"
#include "app/cli/plane/commands.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace strongroom;

int main(int argc, char** argv)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");

    cli::CommandLine line("Strongroom's command line.", STRONGROOM_VERSION);
    auto words = line.words();
    auto& connection = words.keep<cli::Connection>();
    words
        .text("--server", connection.server,
              "A control plane's address; the console's own by default")
        .text("--ca", connection.caFile, "The authority to trust for it")
        .text("--profile-dir", connection.profileFolder,
              "Where the console's embedded control plane keeps its data");
    cli::addAuthCommands(words, connection);
    cli::addServiceCommands(words, connection);
    cli::addImportCommand(words, connection);
    cli::addDiffCommand(words);
    cli::addKnownAnswersCommand(words);
    cli::addTokenCommands(words);
    cli::addCodeCommand(words);
    cli::addAgeCommands(words);
    return line.run(argc, argv);
}
