// Asked by the library's administration calls, so that no consumer joins anything.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/kafka_offsets.h"

namespace strongroom::providers {
namespace {

Error unavailable(const char* why)
{
    return {ErrorKind::Unavailable, "Kafka does not say what it has received.", why};
}

/// The one offset of the one group in an answer.
Result<std::optional<std::uint64_t>> offsetIn(rd_kafka_event_t* answer)
{
    if (rd_kafka_event_error(answer) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(rd_kafka_err2name(rd_kafka_event_error(answer)));
    const auto* result = rd_kafka_event_ListConsumerGroupOffsets_result(answer);
    std::size_t count = 0;
    const auto** groups = rd_kafka_ListConsumerGroupOffsets_result_groups(result, &count);
    if (count != 1)
        return unavailable("another number of groups");
    if (const auto* failed = rd_kafka_group_result_error(groups[0]))
        return unavailable(rd_kafka_error_name(failed));
    const auto* places = rd_kafka_group_result_partitions(groups[0]);
    if (places == nullptr || places->cnt != 1)
        return unavailable("another number of partitions");
    const auto& place = places->elems[0];
    if (place.err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(rd_kafka_err2name(place.err));
    if (place.offset < 0)
        return std::optional<std::uint64_t>();
    return std::optional(static_cast<std::uint64_t>(place.offset));
}

} // namespace

KafkaPlace placeIn(const std::string& topic, std::int64_t offset)
{
    KafkaPlace place(rd_kafka_topic_partition_list_new(1), &rd_kafka_topic_partition_list_destroy);
    rd_kafka_topic_partition_list_add(place.get(), topic.c_str(), 0)->offset = offset;
    return place;
}

Result<std::optional<std::uint64_t>> committedOffset(rd_kafka_t* client, const std::string& group,
                                                     const std::string& topic, int milliseconds)
{
    const auto place = placeIn(topic, RD_KAFKA_OFFSET_INVALID);
    const std::unique_ptr<rd_kafka_AdminOptions_t, decltype(&rd_kafka_AdminOptions_destroy)>
        options(rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS),
                &rd_kafka_AdminOptions_destroy);
    const std::unique_ptr<rd_kafka_queue_t, decltype(&rd_kafka_queue_destroy)> queue(
        rd_kafka_queue_new(client), &rd_kafka_queue_destroy);
    const std::unique_ptr<rd_kafka_ListConsumerGroupOffsets_t,
                          decltype(&rd_kafka_ListConsumerGroupOffsets_destroy)>
        question(rd_kafka_ListConsumerGroupOffsets_new(group.c_str(), place.get()),
                 &rd_kafka_ListConsumerGroupOffsets_destroy);
    if (rd_kafka_AdminOptions_set_request_timeout(options.get(), milliseconds, nullptr, 0)
        != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable("request timeout");
    if (auto* failed = rd_kafka_AdminOptions_set_require_stable_offsets(options.get(), 1)) {
        rd_kafka_error_destroy(failed);
        return unavailable("stable offsets");
    }
    auto* asked = question.get();
    rd_kafka_ListConsumerGroupOffsets(client, &asked, 1, options.get(), queue.get());
    const std::unique_ptr<rd_kafka_event_t, decltype(&rd_kafka_event_destroy)> answer(
        rd_kafka_queue_poll(queue.get(), 2 * milliseconds), &rd_kafka_event_destroy);
    return answer ? offsetIn(answer.get()) : unavailable("no answer");
}

} // namespace strongroom::providers
