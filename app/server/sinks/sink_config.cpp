// Each kind of sink has members of its own; those of another kind are errors.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/sinks/sink_config.h"

#include "base/ids.h"
#include "models/domain/provider_address.h"
#include "models/wire/json.h"

#include <algorithm>
#include <array>
#include <set>

namespace strongroom::app {
namespace {

namespace json = boost::json;
using providers::EventFormat;

constexpr std::array kinds{SinkKind::Jsonl, SinkKind::Webhook, SinkKind::Syslog, SinkKind::Kafka};
constexpr std::array formats{EventFormat::CloudEvents, EventFormat::Ocsf};

std::vector<std::string_view> membersOf(SinkKind kind)
{
    std::vector<std::string_view> members{"name", "kind", "format", "organizations",
                                          "client_address"};
    const auto add = [&members](std::initializer_list<std::string_view> more) {
        members.insert(members.end(), more);
    };
    switch (kind) {
    case SinkKind::Jsonl: add({"file"}); break;
    case SinkKind::Webhook: add({"url", "ca", "secret_file"}); break;
    case SinkKind::Syslog: add({"host", "port", "ca", "certificate", "key"}); break;
    case SinkKind::Kafka:
        add({"brokers", "topic", "tls", "ca", "certificate", "key", "sasl_mechanism", "username",
             "password_file"});
        break;
    }
    return members;
}

/// It stands in file names, labels, and Kafka's names of transactions and groups.
bool isSinkName(std::string_view name)
{
    constexpr std::size_t longest = 32;
    return !name.empty() && name.size() <= longest && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// Kafka's own rule.
bool isTopic(std::string_view name)
{
    constexpr std::size_t longest = 249;
    return !name.empty() && name.size() <= longest && name != "." && name != ".."
           && std::ranges::all_of(name, [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || c == '-' || c == '_' || c == '.';
              });
}

bool isHost(std::string_view host)
{
    return !host.empty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '.' || c == ':';
    });
}

/// Whether all of "host:port,host:port" are on this machine.
bool areLoopback(std::string_view brokers)
{
    while (!brokers.empty()) {
        const auto one = brokers.substr(0, brokers.find(','));
        brokers.remove_prefix(std::min(brokers.size(), one.size() + 1));
        if (!domain::isPrivateAddress("http://" + std::string(one)))
            return false;
    }
    return true;
}

void expectPair(wire::ObjectReader& fields, const std::string& certificate, const std::string& key)
{
    if (certificate.empty() != key.empty())
        fields.fail("certificate", "given together with \"key\"");
}

void readWebhook(wire::ObjectReader& fields, WebhookConfig& webhook)
{
    webhook = {fields.text("url"), fields.textOr("ca"), fields.text("secret_file")};
    if (!domain::isPrivateAddress(webhook.url))
        fields.fail("url", "an https address, or one on the loopback interface");
}

void readSyslog(wire::ObjectReader& fields, providers::TlsAddress& syslog)
{
    const auto port = fields.integerOr("port", providers::syslogPort);
    syslog = {fields.text("host"), static_cast<std::uint16_t>(port), fields.textOr("ca"),
              fields.textOr("certificate"), fields.textOr("key")};
    if (!isHost(syslog.host))
        fields.fail("host", "a host's name or address");
    if (port < 1 || port > 65535)
        fields.fail("port", "a number from 1 to 65535");
    expectPair(fields, syslog.certificateFile, syslog.keyFile);
}

void readKafka(wire::ObjectReader& fields, KafkaConfig& kafka)
{
    auto& address = kafka.address;
    address.brokers = fields.text("brokers");
    address.topic = fields.text("topic");
    address.tls = fields.flagOr("tls", true);
    address.caFile = fields.textOr("ca");
    address.certificateFile = fields.textOr("certificate");
    address.keyFile = fields.textOr("key");
    address.saslMechanism = fields.textOr("sasl_mechanism");
    address.username = fields.textOr("username");
    kafka.passwordFile = fields.textOr("password_file");
    if (address.brokers.empty())
        fields.fail("brokers", "\"host:port\", and more of them with commas between");
    if (!isTopic(address.topic))
        fields.fail("topic", "1 to 249 letters, digits, '.', '_' and '-'");
    if (!address.tls && !areLoopback(address.brokers))
        fields.fail("tls", "left out: without it only brokers on the loopback interface are taken");
    expectPair(fields, address.certificateFile, address.keyFile);
    constexpr std::array<std::string_view, 3> mechanisms{"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"};
    if (!address.saslMechanism.empty()
        && std::ranges::find(mechanisms, address.saslMechanism) == mechanisms.end())
        fields.fail("sasl_mechanism", "one of PLAIN, SCRAM-SHA-256, SCRAM-SHA-512");
    const bool named = !address.username.empty();
    if (named == address.saslMechanism.empty() || named == kafka.passwordFile.empty())
        fields.fail("sasl_mechanism", "given together with \"username\" and \"password_file\"");
}

template <class Enum, std::size_t count>
Enum readName(wire::ObjectReader& fields, const char* member, const std::string& name,
              const std::array<Enum, count>& values)
{
    const auto named = [](Enum value) { return nameOf(value); };
    const auto found = std::ranges::find(values, name, named);
    if (found != values.end())
        return *found;
    std::string known;
    for (const auto value : values)
        known += (known.empty() ? "one of " : ", ") + std::string(nameOf(value));
    fields.fail(member, known);
    return values.front();
}

void readOrganizations(wire::ObjectReader& fields, SinkConfig& sink)
{
    for (const auto& id : fields.array("organizations")) {
        sink.organizations.emplace_back(id.is_string() ? id.get_string().c_str() : "");
        if (!isId(sink.organizations.back()))
            fields.fail("organizations", "a list of ids, as organization-add prints them");
    }
}

Result<SinkConfig> readSink(const json::value& value)
{
    wire::ObjectReader fields(value);
    SinkConfig sink;
    sink.name = fields.text("name");
    if (!isSinkName(sink.name))
        fields.fail("name", "1 to 32 of a-z, 0-9 and '-'");
    sink.kind = readName(fields, "kind", fields.text("kind"), kinds);
    sink.format = readName(fields, "format", fields.textOr("format", nameOf(sink.format)), formats);
    readOrganizations(fields, sink);
    sink.clientAddress = fields.flagOr("client_address", false);
    if (!fields.ok())
        return fields.error();
    const auto known = membersOf(sink.kind);
    for (const auto& member : value.get_object())
        if (std::ranges::find(known, std::string_view(member.key())) == known.end())
            fields.fail(member.key(), "left out: a sink of this kind has no such member");
    switch (sink.kind) {
    case SinkKind::Jsonl:
        sink.jsonl.file = fields.text("file");
        if (sink.jsonl.file.empty())
            fields.fail("file", "the path of a file");
        break;
    case SinkKind::Webhook: readWebhook(fields, sink.webhook); break;
    case SinkKind::Syslog: readSyslog(fields, sink.syslog); break;
    case SinkKind::Kafka:
        readKafka(fields, sink.kafka);
        sink.kafka.address.name = sink.name;
        break;
    }
    if (!fields.ok())
        return fields.error();
    return sink;
}

} // namespace

std::string_view nameOf(SinkKind kind)
{
    switch (kind) {
    case SinkKind::Jsonl: return "jsonl";
    case SinkKind::Webhook: return "webhook";
    case SinkKind::Syslog: return "syslog";
    case SinkKind::Kafka: return "kafka";
    }
    return {};
}

Result<std::vector<SinkConfig>> readSinks(const json::value& value)
{
    if (!value.is_array())
        return Error{ErrorKind::InvalidInput, "\"audit_sinks\" must be a list.", {}, "audit_sinks"};
    std::vector<SinkConfig> sinks;
    std::set<std::string> names;
    std::set<std::string> files;
    for (const auto& one : value.get_array()) {
        auto sink = readSink(one);
        if (!sink) {
            auto error = sink.error();
            error.message = "In \"audit_sinks\": " + error.message;
            return error;
        }
        if (!names.insert(sink->name).second)
            return Error{ErrorKind::InvalidInput,
                         "In \"audit_sinks\": two sinks are called " + sink->name + ".",
                         {},
                         "name"};
        if (sink->kind == SinkKind::Jsonl && !files.insert(sink->jsonl.file).second)
            return Error{ErrorKind::InvalidInput,
                         "In \"audit_sinks\": two sinks write the file " + sink->jsonl.file + ".",
                         {},
                         "file"};
        sinks.push_back(std::move(*sink));
    }
    return sinks;
}

} // namespace strongroom::app
