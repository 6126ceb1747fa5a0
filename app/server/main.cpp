// strongroomd: what the command line says, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/process.h"
#include "app/server/authority_folder.h"
#include "app/server/bootstrap.h"
#include "app/server/issuer_keys.h"
#include "app/server/runner_issue.h"
#include "app/server/serve.h"
#include "models/domain/authority_fingerprint.h"

#include <CLI/CLI.hpp>

#include <functional>
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

/// All that can be said; filled in while the line is read.
struct Line
{
    std::string data, config, name = "Home", slug, subject, role = "member", certificate, id;
    std::string authorityName = "Strongroom authority";
    bool embedded = false;
    app::ServeOptions options;
    app::RunnerWish runner;
    std::function<Result<Done>()> run;
};

Result<Done> makeAuthority(const std::string& folder, const std::string& name)
{
    const auto made = app::makeAuthority(folder, name);
    if (!made)
        return made.error();
    const auto fingerprint = crypto::certificateFingerprint(made->certificatePem);
    if (!fingerprint)
        return fingerprint.error();
    std::cout << domain::grouped(*fingerprint) << '\n';
    return Done{};
}

Result<Done> addOrganization(const Line& line)
{
    const auto added = app::addOrganization(line.data, line.slug, line.name, line.subject);
    if (!added)
        return added.error();
    std::cout << *added << '\n';
    return Done{};
}

void addControlPlane(CLI::App& program, Line& line)
{
    auto* init = program.add_subcommand("init", "Set up an embedded control plane in a folder");
    init->add_option("--data", line.data, "The folder")->required();
    init->add_flag("--embedded", line.embedded,
                   "With its own authority and runner, on the loopback interface")
        ->required();
    init->add_option("--organization", line.name, "The organization's name");
    init->callback(
        [&line] { line.run = [&line] { return app::initEmbedded(line.data, line.name); }; });
    auto* serve = program.add_subcommand("serve", "Serve until asked to end");
    serve->add_option("--config", line.config, "The configuration file")->required();
    serve->add_option("--ready-file", line.options.readyFile,
                      "Written when all ports are open, with their numbers");
    serve->add_flag("--exit-with-parent", line.options.exitWithParent,
                    "End when standard input closes");
    serve->callback(
        [&line] { line.run = [&line] { return serveFrom(line.config, line.options); }; });
}

void addOrganizations(CLI::App& program, Line& line)
{
    auto* organization = program.add_subcommand("organization-add", "Add an organization");
    auto* member = program.add_subcommand("member-add", "Give somebody a role");
    auto* rotate =
        program.add_subcommand("signing-key-rotate", "Give the built-in sign-in a new signing key");
    rotate->add_option("--data", line.data, "The control plane's folder")->required();
    rotate->callback([&line] { line.run = [&line] { return app::rotateSigningKey(line.data); }; });
    for (auto* command : {organization, member}) {
        command->add_option("--data", line.data, "The control plane's folder")->required();
        command->add_option("--org", line.slug, "The organization's slug")->required();
    }
    organization->add_option("--name", line.name, "Its name")->required();
    organization->add_option("--owner", line.subject, "Its owner, as issuer|subject")->required();
    organization->callback([&line] { line.run = [&line] { return addOrganization(line); }; });
    member->add_option("--subject", line.subject, "Who, as issuer|subject")->required();
    member
        ->add_option("--role", line.role,
                     "owner, admin, iam_admin, viewer, member or secret_reader")
        ->required();
    member->callback([&line] {
        line.run = [&line] {
            return app::addMember(line.data, line.slug, line.subject, line.role);
        };
    });
}

void addRunners(CLI::App& program, Line& line)
{
    auto* authority = program.add_subcommand(
        "authority-new", "Make an organization's authority, and print its fingerprint");
    authority->add_option("--out", line.runner.authority, "The folder to put it in")->required();
    authority->add_option("--name", line.authorityName, "Its name");
    authority->callback([&line] {
        line.run = [&line] { return makeAuthority(line.runner.authority, line.authorityName); };
    });
    auto* issue =
        program.add_subcommand("runner-issue", "Issue a runner's certificate and configuration");
    auto* data = issue->add_option("--data", line.runner.data, "The control plane's folder");
    auto* away = issue->add_option("--authority", line.runner.authority,
                                   "The authority's folder; the control plane's own by default");
    issue->add_option("--org", line.runner.slug, "The organization's slug")->needs(data);
    issue
        ->add_option("--organization-id", line.runner.organizationId,
                     "Instead of --data and --org, where the control plane is elsewhere")
        ->needs(away)
        ->excludes(data);
    issue->add_option("--name", line.runner.name, "The runner's name")->required();
    issue->add_option("--out", line.runner.target, "The folder to put it in")->required();
    issue->callback([&line] { line.run = [&line] { return app::issueRunner(line.runner); }; });
    auto* revoke = program.add_subcommand("runner-revoke", "Let a runner in no more");
    revoke->add_option("--data", line.data, "The control plane's folder")->required();
    revoke->add_option("--org", line.slug, "The organization's slug")->required();
    revoke->add_option("--runner", line.id, "Its id, as in its configuration")->required();
    revoke->callback([&line] {
        line.run = [&line] { return app::revokeRunner(line.data, line.slug, line.id); };
    });
    auto* admit =
        program.add_subcommand("runner-admit", "Let a runner in that was issued elsewhere");
    admit->add_option("--data", line.data, "The control plane's folder")->required();
    admit->add_option("--org", line.slug, "The organization's slug")->required();
    admit->add_option("--name", line.name, "The runner's name")->required();
    admit->add_option("--certificate", line.certificate, "Its certificate")->required();
    admit->callback([&line] {
        line.run = [&line] {
            return app::admitRunner(line.data, line.slug, line.name, line.certificate);
        };
    });
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    CLI::App program("Strongroom's control plane: stores, decides and routes what it cannot read.");
    program.set_version_flag("--version", STRONGROOM_VERSION);
    program.require_subcommand(1);
    Line line;
    addControlPlane(program, line);
    addOrganizations(program, line);
    addRunners(program, line);
    CLI11_PARSE(program, argc, argv);
    return say(line.run());
}
