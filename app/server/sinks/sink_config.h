// The member `audit_sinks` of the control plane's configuration (docs/formats/configuration.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "providers/sinks/kafka_sink.h"
#include "providers/sinks/sink.h"
#include "providers/sinks/syslog_sink.h"

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::app {

enum class SinkKind { Jsonl, Webhook, Syslog, Kafka };

std::string_view nameOf(SinkKind kind); ///< "jsonl", "webhook", "syslog", "kafka".

struct JsonlConfig
{
    std::string file{};
};

struct WebhookConfig
{
    std::string url{};
    std::string caFile{};
    std::string secretFile{};
};

struct KafkaConfig
{
    providers::KafkaAddress address{};
    std::string passwordFile{};
};

/// Of the four addresses, the one of its kind.
struct SinkConfig
{
    std::string name{};
    SinkKind kind = SinkKind::Jsonl;
    providers::EventFormat format = providers::EventFormat::CloudEvents;
    std::vector<std::string> organizations{}; ///< Ids; empty: all.
    bool clientAddress = false;               ///< Whether it is told from where things were done.
    JsonlConfig jsonl{};
    WebhookConfig webhook{};
    providers::TlsAddress syslog{};
    KafkaConfig kafka{};
};

/// Fails with InvalidInput, naming the sink and the member.
Result<std::vector<SinkConfig>> readSinks(const boost::json::value& value);

} // namespace strongroom::app
