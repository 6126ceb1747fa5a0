// The whole command line, with Qt and a way to the control plane; strongroomctl hands over to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/local_commands.h"
#include "app/cli/plane/commands.h"
#include "client/http/transport.h"
#include "providers/otlp/otlp_exporter.h"

#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <span>
#include <string_view>

using namespace strongroom;

namespace {

/// Only a document that is laid out needs fonts, and then no display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const std::span said(argv, static_cast<std::size_t>(argc));
    if (std::ranges::find(said, std::string_view("evidence")) == said.end())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    cli::keepPrivate();
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");
    client::Transport::programName() = "strongroomctl/" STRONGROOM_VERSION;

    const auto spans = providers::otlpFromEnvironment("strongroomctl");
    if (!spans)
        std::cerr << spans.error().message << '\n'; // What was asked for is done all the same.
    cli::CommandLine line("Strongroom's command line.", STRONGROOM_VERSION);
    auto words = line.words();
    auto& connection = words.keep<cli::Connection>();
    connection.spans = spans ? spans->get() : nullptr;
    words
        .text("--server", connection.server,
              "A control plane's address; the console's own by default")
        .text("--ca", connection.caFile, "The authority to trust for it")
        .text("--profile-dir", connection.profileFolder,
              "Where the console's embedded control plane keeps its data")
        .text("--context", connection.context, "A saved server (auth contexts)")
        .text("--organization", connection.organization, "The slug of the organization to work in");
    cli::addAuthCommands(words, connection);
    cli::addAccessCommands(words, connection);
    cli::addMemberCommands(words, connection);
    cli::addServiceCommands(words, connection);
    cli::addGetCommand(words, connection);
    cli::addMachineCommands(words, connection);
    cli::addEncryptionKeyCommands(words, connection);
    cli::addBackendCommands(words, connection);
    cli::addImportCommand(words, connection);
    cli::addCompareCommand(words, connection);
    cli::addLeakedCommand(words, connection);
    cli::addReuseCommand(words, connection);
    cli::addPromoteCommand(words, connection);
    cli::addExportCommand(words, connection);
    cli::addDiagnosticsCommand(words, connection);
    cli::addApprovalCommands(words, connection);
    cli::addAuditCommands(words, connection);
    cli::addEventsCommand(words, connection);
    cli::addGlassCommands(words, connection);
    cli::addPolicyCommands(words, connection);
    cli::addRotationCommands(words, connection);
    cli::addLocalCommands(words);
    return line.run(argc, argv);
}
