// strongroom-runner: the custodian of an organization's key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/json_log.h"
#include "app/log/process.h"
#include "base/memory/guarded_region.h"
#include "models/wire/json.h"
#include "runner/tunnel/tunnel_client.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace strongroom;

namespace {

struct RunnerConfig
{
    runner::CustodianIdentity identity;
    std::string keys, certificate, key, authority, organizationAuthority, log, readyFile;
    runner::TunnelAddress controlPlane;
};

runner::TunnelAddress readAddress(wire::ObjectReader& reader, std::string_view name)
{
    const auto* value = reader.find(name);
    if (value == nullptr) {
        reader.fail(name, "given");
        return {};
    }
    wire::ObjectReader fields(*value);
    const auto port = fields.integer("port");
    runner::TunnelAddress address{fields.text("address"), static_cast<std::uint16_t>(port)};
    if (!fields.ok() || port < 1 || port > 65535)
        reader.fail(name, "an object of \"address\" and \"port\"");
    return address;
}

Result<RunnerConfig> readConfig(const std::string& path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto value = wire::parse(*text);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    RunnerConfig config{
        {{reader.text("organization")}, {reader.text("runner")}, reader.text("name")},
        reader.text("keys"),
        reader.text("certificate"),
        reader.text("key"),
        reader.text("authority"),
        reader.textOr("organization_authority"),
        reader.textOr("log"),
        reader.textOr("ready_file"),
        {}};
    if (config.organizationAuthority.empty())
        config.organizationAuthority = config.authority;
    if (config.readyFile.empty())
        config.controlPlane = readAddress(reader, "control_plane");
    if (!reader.ok())
        return reader.error();
    return config;
}

/// An embedded control plane says in its ready file where it listens today.
Result<runner::TunnelAddress> whereNow(const RunnerConfig& config)
{
    if (config.readyFile.empty())
        return config.controlPlane;
    const auto text = readFile(config.readyFile);
    if (!text)
        return text.error();
    const auto value = wire::parse(*text);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    auto address = readAddress(reader, "tunnel");
    if (!reader.ok())
        return reader.error();
    return address;
}

/// Asked when the keys are in memory: they are what must not reach swap.
void warnOfUnlockedSecrets(Log& log)
{
    if (const auto state = memory::lockState(); state.unlocked > 0)
        log.write(LogLevel::Warning, "secrets_not_locked",
                  {{"bytes", std::to_string(state.unlocked)}, {"raise", "RLIMIT_MEMLOCK"}});
}

Result<Done> run(const std::string& path, bool exitWithParent)
{
    const auto config = readConfig(path);
    if (!config)
        return config.error();
    auto log = openJsonLog(config->log);
    if (!log)
        return log.error();
    auto keys = runner::keysFromFolder(config->keys);
    if (!keys)
        return keys.error();
    warnOfUnlockedSecrets(**log);
    const auto certificate = readFile(config->certificate);
    const auto key = readFile(config->key);
    const auto authority = readFile(config->authority);
    const auto organizationAuthority = readFile(config->organizationAuthority);
    for (const auto* file : {&certificate, &key, &authority, &organizationAuthority})
        if (!*file)
            return file->error();
    const SystemClock clock;
    auto custody =
        runner::Custody::open(config->identity, std::move(*keys),
                              {*certificate, SecretBytes::copyOf(*key), *organizationAuthority},
                              std::make_unique<runner::GrantCheck>(clock), clock.now());
    if (!custody)
        return custody.error();
    boost::asio::io_context io(1);
    runner::TunnelClient client(io, **custody, **log, {*certificate, *key, *authority},
                                [&config] { return whereNow(*config); });
    if (auto started = client.start(); !started)
        return started;
    endOnRequest(io, exitWithParent, [&] {
        client.stop();
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
