// A place in a log of ours, kept at the brokers as a consumer group's offset.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <librdkafka/rdkafka.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::providers {

using KafkaPlace = std::unique_ptr<rd_kafka_topic_partition_list_t,
                                   decltype(&rd_kafka_topic_partition_list_destroy)>;

/// Kept with partition 0 of the topic; it says nothing about that.
KafkaPlace placeIn(const std::string& topic, std::int64_t offset);

/// Of the group that `conf` names, which is used up. None if the brokers know none. With a
/// transaction open that would move it, waits for its end. Fails with Unavailable.
Result<std::optional<std::uint64_t>> committedOffset(rd_kafka_conf_t* conf,
                                                     const std::string& topic, int milliseconds);

} // namespace strongroom::providers
