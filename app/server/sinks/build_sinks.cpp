// Secrets come from private files alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/sinks/build_sinks.h"

#include "app/log/process.h"
#include "base/private_file.h"
#include "providers/sinks/jsonl_sink.h"
#include "providers/sinks/webhook_sink.h"

namespace strongroom::app {
namespace {

using SinkResult = Result<std::unique_ptr<providers::Sink>>;

template <class Sink>
SinkResult plain(Result<std::unique_ptr<Sink>> sink)
{
    if (!sink)
        return sink.error();
    return std::unique_ptr<providers::Sink>(std::move(*sink));
}

SinkResult buildWebhook(const SinkConfig& config, const Clock& clock)
{
    const auto text = secretIn(config.webhook.secretFile);
    if (!text)
        return text.error();
    const auto bytes = text->reveal();
    auto secrets =
        providers::webhookSecretsIn({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!secrets)
        return secrets.error();
    return plain(providers::WebhookSink::create(
        {config.webhook.url, config.webhook.caFile, std::move(*secrets)}, config.format, clock));
}

SinkResult buildKafka(const SinkConfig& config)
{
    const auto& from = config.kafka.address;
    providers::KafkaAddress address{from.name,    from.brokers,       from.topic,
                                    from.tls,     from.caFile,        from.certificateFile,
                                    from.keyFile, from.saslMechanism, from.username,
                                    std::nullopt};
    if (!config.kafka.passwordFile.empty()) {
        auto password = secretIn(config.kafka.passwordFile);
        if (!password)
            return password.error();
        address.password = std::move(*password);
    }
    return plain(providers::KafkaSink::create(std::move(address), config.format));
}

SinkResult build(const SinkConfig& config, const Clock& clock)
{
    switch (config.kind) {
    case SinkKind::Jsonl:
        return std::unique_ptr<providers::Sink>(
            std::make_unique<providers::JsonlSink>(config.jsonl.file, config.format));
    case SinkKind::Webhook: return buildWebhook(config, clock);
    case SinkKind::Syslog:
        return std::unique_ptr<providers::Sink>(
            std::make_unique<providers::SyslogSink>(config.syslog, config.format));
    case SinkKind::Kafka: return buildKafka(config);
    }
    return Error{ErrorKind::Internal, "There is no such kind of sink."};
}

} // namespace

Result<SecretBytes> secretIn(const std::string& path)
{
    if (auto ours = expectPrivate(path); !ours)
        return ours.error();
    const auto text = readFile(path);
    if (!text)
        return text.error();
    std::string_view line = *text;
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.empty())
        return Error{ErrorKind::InvalidInput, "The file " + path + " is empty."};
    return SecretBytes::copyOf(line);
}

Result<std::vector<server::SinkPlan>> buildSinks(const std::vector<SinkConfig>& configs,
                                                 const Clock& clock)
{
    std::vector<server::SinkPlan> plans;
    for (const auto& config : configs) {
        auto sink = build(config, clock);
        if (!sink) {
            auto error = sink.error();
            error.message = "The sink " + config.name + " cannot be used. " + error.message;
            return error;
        }
        server::SinkPlan plan;
        plan.name = config.name;
        plan.kind = nameOf(config.kind);
        plan.format = nameOf(config.format);
        for (const auto& id : config.organizations)
            plan.organizations.push_back({id});
        if (config.clientAddress)
            plan.address = domain::ClientAddress::Told;
        plan.sink = std::move(*sink);
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace strongroom::app
