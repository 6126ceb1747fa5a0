// strongroomd: what the command line says, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/process.h"
#include "app/server/bootstrap.h"
#include "app/server/serve.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace strongroom;

namespace {

/// What went wrong as the last line on standard error; the exit code says whether trying again may
/// help.
int say(const Result<Done>& done)
{
    if (done)
        return 0;
    std::cerr << done.error().message << '\n';
    return done.error().kind == ErrorKind::InvalidInput ? 2 : 1;
}

Result<Done> serveFrom(const std::string& path, const app::ServeOptions& options)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto config = app::parseConfig(*text);
    if (!config)
        return config.error();
    return app::serve(*config, options);
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    CLI::App program("Strongroom's control plane: stores, decides and routes what it cannot read.");
    program.set_version_flag("--version", STRONGROOM_VERSION);
    program.require_subcommand(1);
    std::string data, config, name = "Home", slug, subject, role = "member", target;
    bool embedded = false;
    app::ServeOptions options;

    auto* init = program.add_subcommand("init", "Set up an embedded control plane in a folder");
    init->add_option("--data", data, "The folder")->required();
    init->add_flag("--embedded", embedded,
                   "With its own authority and runner, on the loopback interface")
        ->required();
    init->add_option("--organization", name, "The organization's name");
    auto* serve = program.add_subcommand("serve", "Serve until asked to end");
    serve->add_option("--config", config, "The configuration file")->required();
    serve->add_option("--ready-file", options.readyFile,
                      "Written when all ports are open, with their numbers");
    serve->add_flag("--exit-with-parent", options.exitWithParent, "End when standard input closes");
    auto* organization = program.add_subcommand("organization-add", "Add an organization");
    auto* runner =
        program.add_subcommand("runner-issue", "Issue a runner's certificate and configuration");
    auto* member = program.add_subcommand("member-add", "Give somebody a role");
    for (auto* command : {organization, runner, member}) {
        command->add_option("--data", data, "The control plane's folder")->required();
        command->add_option("--org", slug, "The organization's slug")->required();
    }
    organization->add_option("--name", name, "Its name")->required();
    organization->add_option("--owner", subject, "Its owner, as issuer|subject")->required();
    runner->add_option("--name", name, "The runner's name")->required();
    runner->add_option("--out", target, "The folder to put it in")->required();
    member->add_option("--subject", subject, "Who, as issuer|subject")->required();
    member->add_option("--role", role, "owner, admin, iam_admin, viewer, member or secret_reader")
        ->required();
    CLI11_PARSE(program, argc, argv);

    if (*init)
        return say(app::initEmbedded(data, name));
    if (*serve)
        return say(serveFrom(config, options));
    if (*runner)
        return say(app::issueRunner(data, slug, name, target));
    if (*member)
        return say(app::addMember(data, slug, subject, role));
    const auto added = app::addOrganization(data, slug, name, subject);
    if (added)
        std::cout << *added << '\n';
    return say(added ? Result<Done>(Done{}) : added.error());
}
