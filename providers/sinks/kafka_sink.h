// Events into a Kafka topic, each exactly once for whoever reads what was committed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "providers/sinks/sink.h"

#include <librdkafka/rdkafka.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::providers {

struct KafkaAddress
{
    std::string name{};    ///< The sink's; names its transactions and groups at the brokers.
    std::string brokers{}; ///< "kafka-1.example:9093,kafka-2.example:9093".
    std::string topic{};
    bool tls = true;
    std::string caFile{};          ///< Empty: the system's authorities.
    std::string certificateFile{}; ///< Ours, where the brokers ask for one; empty for none.
    std::string keyFile{};
    std::string saslMechanism{}; ///< "PLAIN", "SCRAM-SHA-256" or "SCRAM-SHA-512"; empty for none.
    std::string username{};
    std::optional<SecretBytes> password{};
};

/// A batch and the place behind it are one transaction: the place is the offset of the group
/// "strongroom-<name>-<organization>". After a crash of either side Kafka says what it has,
/// whatever our own table says. Another producer of the same name is fenced off, or fences us off.
class KafkaSink final : public Sink
{
public:
    /// Fails with InvalidInput for what the library does not take.
    static Result<std::unique_ptr<KafkaSink>> create(KafkaAddress address, EventFormat format);
    ~KafkaSink() override;

    Result<std::uint64_t> resume(const domain::OrganizationId& organization,
                                 std::uint64_t kept) override;
    Result<Done> deliver(const SinkBatch& batch) override;
    void stop() override { m_stopping = true; }

private:
    using Failure = std::unique_ptr<rd_kafka_error_t, decltype(&rd_kafka_error_destroy)>;

    KafkaSink(KafkaAddress address, EventFormat format);
    Result<rd_kafka_conf_t*> settings(const std::string& group);
    Result<Done> open();
    Result<Done> transact(const SinkBatch& batch);
    Result<Done> produce(const SinkBatch& batch);
    Failure keepPlace(const SinkBatch& batch);
    /// Calls again what the library lets one call again, within bounds of time.
    Failure patiently(const std::function<rd_kafka_error_t*(int)>& call) const;
    Error abandon(Failure failure);
    Error errorOf(const rd_kafka_error_t* failure) const;
    std::string refusedName() const;
    std::string groupOf(const domain::OrganizationId& organization) const;
    static void hear(rd_kafka_t*, int code, const char*, void* sink);

    const KafkaAddress m_address;
    const EventFormat m_format;
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_heard{0}; ///< The newest refusal that the library told of.
    std::unique_ptr<rd_kafka_t, decltype(&rd_kafka_destroy)> m_producer{nullptr, &rd_kafka_destroy};
    bool m_ready = false;
};

} // namespace strongroom::providers
