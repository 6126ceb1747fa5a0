// Whatever fails, the producer is thrown away; the next one has the brokers settle what was open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/kafka_sink.h"

#include "providers/sinks/kafka_offsets.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::providers {
namespace {

constexpr std::chrono::seconds patience{20};
constexpr int step = 1000; // Milliseconds, between looks at whether we are to end.

rd_kafka_error_t* errorFrom(rd_kafka_resp_err_t code)
{
    return rd_kafka_error_new(code, "%s", rd_kafka_err2str(code));
}

Error libraryFailed(const std::string& why)
{
    return {ErrorKind::InvalidInput, "Kafka's library does not take these settings.", why};
}

/// What trying again does not mend. That brokers are gone is told after each of these, too, and
/// would say less.
bool isRefusal(int code)
{
    constexpr std::array refusals{RD_KAFKA_RESP_ERR__SSL,
                                  RD_KAFKA_RESP_ERR__AUTHENTICATION,
                                  RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED,
                                  RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED,
                                  RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED,
                                  RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED};
    return std::ranges::find(refusals, code) != refusals.end();
}

std::string textOf(const SecretBytes& secret)
{
    const auto bytes = secret.reveal();
    return {bytes.begin(), bytes.end()};
}

} // namespace

KafkaSink::KafkaSink(KafkaAddress address, EventFormat format)
    : m_address(std::move(address)), m_format(format)
{}

KafkaSink::~KafkaSink() = default;

Result<std::unique_ptr<KafkaSink>> KafkaSink::create(KafkaAddress address, EventFormat format)
{
    std::unique_ptr<KafkaSink> sink(new KafkaSink(std::move(address), format));
    auto settings = sink->settings({});
    if (!settings)
        return settings.error();
    rd_kafka_conf_destroy(*settings);
    return sink;
}

std::string KafkaSink::groupOf(const domain::OrganizationId& organization) const
{
    return "strongroom-" + m_address.name + '-' + organization.value;
}

void KafkaSink::hear(rd_kafka_t*, int code, const char* reason, void* sink)
{
    // With TLS 1.3, brokers refuse our certificate only once the connection stands.
    const bool alert = std::string_view(reason).find("SSL alert") != std::string_view::npos;
    if (isRefusal(code) || alert)
        static_cast<KafkaSink*>(sink)->m_heard = alert ? RD_KAFKA_RESP_ERR__SSL : code;
}

/// The caller owns it. With a group it is for a consumer, without one for our producer.
Result<rd_kafka_conf_t*> KafkaSink::settings(const std::string& group)
{
    const bool sasl = !m_address.saslMechanism.empty();
    std::vector<std::pair<const char*, std::string>> members{
        {"bootstrap.servers", m_address.brokers},
        {"client.id", "strongroomd"},
        {"socket.timeout.ms", "10000"},
        {"reconnect.backoff.max.ms", "2000"},
        {"security.protocol",
         m_address.tls ? (sasl ? "sasl_ssl" : "ssl") : (sasl ? "sasl_plaintext" : "plaintext")}};
    const auto add = [&members](const char* name, const std::string& value) {
        if (!value.empty())
            members.emplace_back(name, value);
    };
    if (group.empty()) {
        add("transactional.id", "strongroom-" + m_address.name);
        add("transaction.timeout.ms", "30000");
        add("linger.ms", "5");
    } else {
        add("group.id", group);
        add("isolation.level", "read_committed");
        add("enable.auto.commit", "false");
    }
    if (m_address.tls) {
        add("ssl.endpoint.identification.algorithm", "https");
        add("ssl.ca.location", m_address.caFile);
        add("ssl.certificate.location", m_address.certificateFile);
        add("ssl.key.location", m_address.keyFile);
    }
    if (sasl) {
        add("sasl.mechanism", m_address.saslMechanism);
        add("sasl.username", m_address.username);
        add("sasl.password", m_address.password ? textOf(*m_address.password) : std::string());
    }
    std::unique_ptr<rd_kafka_conf_t, decltype(&rd_kafka_conf_destroy)> conf(rd_kafka_conf_new(),
                                                                            &rd_kafka_conf_destroy);
    std::array<char, 256> why{};
    for (const auto& [name, value] : members)
        if (rd_kafka_conf_set(conf.get(), name, value.c_str(), why.data(), why.size())
            != RD_KAFKA_CONF_OK)
            return libraryFailed(name); // Its reason may quote the value.
    rd_kafka_conf_set_opaque(conf.get(), this);
    rd_kafka_conf_set_error_cb(conf.get(), &KafkaSink::hear);
    rd_kafka_conf_set_log_cb(conf.get(), [](const rd_kafka_t*, int, const char*, const char*) {});
    return conf.release();
}

KafkaSink::Failure KafkaSink::patiently(const std::function<rd_kafka_error_t*(int)>& call) const
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (true) {
        Failure failure(call(step), &rd_kafka_error_destroy);
        if (!failure || !rd_kafka_error_is_retriable(failure.get()) || m_stopping || m_heard != 0
            || std::chrono::steady_clock::now() >= until)
            return failure;
    }
}

/// A producer that the brokers know, with no transaction of an earlier one left open.
Result<Done> KafkaSink::open()
{
    if (m_ready)
        return Done{};
    if (!m_producer) {
        auto conf = settings({});
        if (!conf)
            return conf.error();
        std::array<char, 256> why{};
        m_producer.reset(rd_kafka_new(RD_KAFKA_PRODUCER, *conf, why.data(), why.size()));
        if (!m_producer) {
            rd_kafka_conf_destroy(*conf);
            return libraryFailed("rd_kafka_new"); // A certificate that cannot be read, for one.
        }
    }
    m_heard = 0;
    auto failure = patiently([this](int time) {
        auto* error = rd_kafka_init_transactions(m_producer.get(), time);
        rd_kafka_poll(m_producer.get(), 0); // Lets it tell what it heard.
        return error;
    });
    if (failure)
        return abandon(std::move(failure));
    m_ready = true;
    m_heard = 0;
    return Done{};
}

Error KafkaSink::errorOf(const rd_kafka_error_t* failure) const
{
    rd_kafka_poll(m_producer.get(), 0); // Lets it tell what it heard.
    const auto code = rd_kafka_error_code(failure);
    const std::string detail = rd_kafka_error_name(failure);
    if (m_stopping)
        return {ErrorKind::Cancelled, "The control plane ends.", detail};
    if (code == RD_KAFKA_RESP_ERR__FENCED || code == RD_KAFKA_RESP_ERR_PRODUCER_FENCED
        || code == RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH)
        return {ErrorKind::VersionConflict,
                "Another control plane delivers to Kafka under this sink's name. Let one of them "
                "have the sink, or rename it.",
                detail};
    const auto heard = static_cast<rd_kafka_resp_err_t>(m_heard.load());
    for (const auto either : {code, heard}) {
        const std::string why = rd_kafka_err2name(either);
        if (either == RD_KAFKA_RESP_ERR__SSL)
            return {ErrorKind::Untrusted, "No secure connection to Kafka could be made.", why};
        if (either == RD_KAFKA_RESP_ERR__AUTHENTICATION
            || either == RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED)
            return {ErrorKind::Untrusted, refusedName(), why};
        if (either == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED
            || either == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED
            || either == RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED)
            return {ErrorKind::Forbidden,
                    "Kafka does not let us write: the topic, the group or the transactional id is "
                    "not opened to us.",
                    why};
        if (either == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC
            || either == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)
            return {ErrorKind::NotFound, "Kafka has no topic of that name.", why};
    }
    return {ErrorKind::Unavailable, "Kafka cannot be reached, or does not commit.", detail};
}

/// librdkafka before 2.6.1 repeats its nonce, which brokers since 3.8.1 refuse
/// (confluentinc/librdkafka#4895): the person may well have the right password.
std::string KafkaSink::refusedName() const
{
    constexpr int repaired = 0x020601ff;
    std::string refused = "Kafka does not take the user name and password.";
    if (m_address.saslMechanism.starts_with("SCRAM") && rd_kafka_version() < repaired)
        refused += std::string(" This may be SCRAM as librdkafka ") + rd_kafka_version_str()
                   + " does it, which newer brokers refuse: take PLAIN, a certificate, or "
                     "librdkafka 2.6.1.";
    return refused;
}

/// What is open is aborted if that can be had; in doubt the next producer has it settled.
Error KafkaSink::abandon(Failure failure)
{
    auto error = errorOf(failure.get());
    const bool mayGoOn =
        rd_kafka_error_txn_requires_abort(failure.get())
        && !Failure(rd_kafka_abort_transaction(m_producer.get(), step), &rd_kafka_error_destroy);
    const bool initialising = !m_ready && rd_kafka_error_is_retriable(failure.get());
    if (!mayGoOn && !initialising) {
        m_ready = false;
        m_producer.reset();
    }
    return error;
}

Result<std::uint64_t> KafkaSink::resume(const domain::OrganizationId& organization,
                                        std::uint64_t kept)
{
    if (auto opened = open(); !opened)
        return opened.error();
    auto conf = settings(groupOf(organization));
    if (!conf)
        return conf.error();
    auto committed = committedOffset(*conf, m_address.topic, 10 * step);
    if (!committed)
        return committed.error();
    // Kafka forgets the offsets of groups that have been silent for long; ours had all that time to
    // be written down.
    return committed->value_or(kept);
}

Result<Done> KafkaSink::deliver(const SinkBatch& batch)
{
    if (auto opened = open(); !opened)
        return opened;
    return transact(batch);
}

Result<Done> KafkaSink::transact(const SinkBatch& batch)
{
    m_heard = 0;
    Failure failure(rd_kafka_begin_transaction(m_producer.get()), &rd_kafka_error_destroy);
    if (failure)
        return abandon(std::move(failure));
    if (auto produced = produce(batch); !produced)
        return produced;
    failure = keepPlace(batch);
    if (failure)
        return abandon(std::move(failure));
    failure =
        patiently([this](int time) { return rd_kafka_commit_transaction(m_producer.get(), time); });
    if (failure)
        return abandon(std::move(failure));
    return Done{};
}

/// In the order of the log: all events of an organization have one key, and so one partition.
Result<Done> KafkaSink::produce(const SinkBatch& batch)
{
    const auto& key = batch.organization.value;
    const std::string kind = m_format == EventFormat::CloudEvents
                                 ? "application/cloudevents+json; charset=UTF-8"
                                 : "application/json";
    for (const auto& event : batch.events) {
        const auto text = providers::textOf(event, m_format);
        const auto code = rd_kafka_producev(
            m_producer.get(), RD_KAFKA_V_TOPIC(m_address.topic.c_str()),
            RD_KAFKA_V_KEY(key.data(), key.size()),
            RD_KAFKA_V_VALUE(const_cast<char*>(text.data()), text.size()),
            RD_KAFKA_V_HEADER("content-type", kind.data(), static_cast<ssize_t>(kind.size())),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return abandon(Failure(errorFrom(code), &rd_kafka_error_destroy));
    }
    return Done{};
}

KafkaSink::Failure KafkaSink::keepPlace(const SinkBatch& batch)
{
    const auto place = placeIn(m_address.topic, static_cast<std::int64_t>(batch.next));
    const std::unique_ptr<rd_kafka_consumer_group_metadata_t,
                          decltype(&rd_kafka_consumer_group_metadata_destroy)>
        group(rd_kafka_consumer_group_metadata_new(groupOf(batch.organization).c_str()),
              &rd_kafka_consumer_group_metadata_destroy);
    return patiently([&](int time) {
        return rd_kafka_send_offsets_to_transaction(m_producer.get(), place.get(), group.get(),
                                                    time);
    });
}

} // namespace strongroom::providers
