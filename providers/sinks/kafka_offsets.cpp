// Asked by a consumer that subscribes to nothing, and so joins no group.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/kafka_offsets.h"

#include <array>

namespace strongroom::providers {
namespace {

Error unavailable(const char* why)
{
    return {ErrorKind::Unavailable, "Kafka does not say what it has received.", why};
}

} // namespace

KafkaPlace placeIn(const std::string& topic, std::int64_t offset)
{
    KafkaPlace place(rd_kafka_topic_partition_list_new(1), &rd_kafka_topic_partition_list_destroy);
    rd_kafka_topic_partition_list_add(place.get(), topic.c_str(), 0)->offset = offset;
    return place;
}

Result<std::optional<std::uint64_t>> committedOffset(rd_kafka_conf_t* conf,
                                                     const std::string& topic, int milliseconds)
{
    std::array<char, 256> why{};
    const auto end = [](rd_kafka_t* client) {
        rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    };
    const std::unique_ptr<rd_kafka_t, decltype(end)> client(
        rd_kafka_new(RD_KAFKA_CONSUMER, conf, why.data(), why.size()), end);
    if (!client) {
        rd_kafka_conf_destroy(conf);
        return unavailable("rd_kafka_new");
    }
    const auto place = placeIn(topic, RD_KAFKA_OFFSET_INVALID);
    const auto code = rd_kafka_committed(client.get(), place.get(), milliseconds);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(rd_kafka_err2name(code));
    const auto& found = place->elems[0];
    if (found.err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(rd_kafka_err2name(found.err));
    if (found.offset < 0)
        return std::optional<std::uint64_t>();
    return std::optional(static_cast<std::uint64_t>(found.offset));
}

} // namespace strongroom::providers
