// strongroom-runner: the custodian of an organization's key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/json_log.h"
#include "app/log/process.h"
#include "app/runner/issuers.h"
#include "app/runner/key_kinds.h"
#include "app/runner/reached_stores.h"
#include "base/memory/guarded_region.h"
#include "providers/otlp/otlp_exporter.h"
#include "runner/checks/person_check.h"
#include "runner/tunnel/tunnel_client.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace strongroom;

namespace {

/// Asked when the keys are in memory: they are what must not reach swap.
void warnOfUnlockedSecrets(Log& log)
{
    if (const auto state = memory::lockState(); state.unlocked > 0)
        log.write(LogLevel::Warning, "secrets_not_locked",
                  {{"bytes", std::to_string(state.unlocked)}, {"raise", "RLIMIT_MEMLOCK"}});
}

/// None where no collector is configured.
Result<std::unique_ptr<providers::OtlpExporter>> spansOf(const app::RunnerConfig& config)
{
    if (config.otlpEndpoint.empty())
        return std::unique_ptr<providers::OtlpExporter>();
    return providers::OtlpExporter::create(
        {config.otlpEndpoint, config.otlpAuthority, "strongroom-runner"});
}

struct Files
{
    std::string certificate{};
    std::string key{};
    std::string authority{};
    std::string organizationAuthority{};
};

Result<Files> filesOf(const app::RunnerConfig& config)
{
    auto certificate = readFile(config.certificate);
    auto key = readFile(config.key);
    auto authority = readFile(config.authority);
    auto organizationAuthority = readFile(config.organizationAuthority);
    for (const auto* file : {&certificate, &key, &authority, &organizationAuthority})
        if (!*file)
            return file->error();
    return Files{std::move(*certificate), std::move(*key), std::move(*authority),
                 std::move(*organizationAuthority)};
}

Result<std::unique_ptr<runner::Custody>> custodyOf(const app::RunnerConfig& config,
                                                   const Files& files, runner::KeyMaker maker,
                                                   const Clock& clock, Log& log)
{
    auto keys =
        runner::keysFromFolder(config.keys, config.identity.organization, clock, std::move(maker));
    if (!keys)
        return keys.error();
    warnOfUnlockedSecrets(log);
    auto replays = runner::ReplayGuard::open(clock, config.keys + "/proofs.newest");
    if (!replays)
        return replays.error();
    auto check = std::make_unique<runner::PersonCheck>(
        app::identityRulesOf(config, clock), config.policy, std::move(*replays), clock, log);
    return runner::Custody::open(
        config.identity, std::move(*keys),
        {files.certificate, SecretBytes::copyOf(files.key), files.organizationAuthority},
        std::move(check), clock.now());
}

Result<Done> run(const std::string& path, bool exitWithParent)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto config = app::parseRunnerConfig(*text);
    if (!config)
        return config.error();
    auto log = openJsonLog(config->log);
    if (!log)
        return log.error();
    const auto files = filesOf(*config);
    if (!files)
        return files.error();
    const SystemClock clock;
    auto kinds = app::KeyKinds::open(*config, clock);
    if (!kinds)
        return kinds.error();
    auto custody = custodyOf(*config, *files, (*kinds)->maker(), clock, **log);
    if (!custody)
        return custody.error();
    auto spans = spansOf(*config);
    if (!spans)
        return spans.error();
    auto witness = runner::Witness::open(config->keys, config->identity.organization,
                                         config->identity.runner, clock);
    if (!witness)
        return witness.error();
    auto reached = app::reachedStores(*config, **kinds, clock);
    if (!reached)
        return reached.error();
    const runner::NamedStores stores(config->identity.organization, std::move(*reached));
    boost::asio::io_context io(1);
    // Last: it waits for answers under way, which use all of the above.
    runner::TunnelClient client(
        io, **custody, **log, {files->certificate, files->key, files->authority},
        [&config] {
            return config->readyFile.empty() ? config->controlPlane
                                             : app::tunnelIn(config->readyFile);
        },
        config->silence);
    client.watchLog(**witness);
    client.reachStores(stores);
    if (*spans)
        client.traceTo(**spans);
    if (auto started = client.start(); !started)
        return started;
    endOnRequest(io, exitWithParent, [&] {
        client.stop();
        (*kinds)->stop();
        io.stop();
    });
    io.run();
    return Done{};
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    CLI::App program(
        "Strongroom's runner: holds an organization's key and works for its readers and writers.");
    program.set_version_flag("--version", STRONGROOM_VERSION);
    program.require_subcommand(1);
    std::string config;
    bool exitWithParent = false;
    auto* command =
        program.add_subcommand("run", "Dial the control plane and serve until asked to end");
    command->add_option("--config", config, "The configuration file")->required();
    command->add_flag("--exit-with-parent", exitWithParent, "End when standard input closes");
    CLI11_PARSE(program, argc, argv);

    const auto done = run(config, exitWithParent);
    if (!done)
        std::cerr << done.error().message << '\n';
    return done ? 0 : done.error().kind == ErrorKind::InvalidInput ? 2 : 1;
}
