// How far a sink of events is with an organization's log.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::domain {

struct SinkStanding
{
    std::string name{};
    std::string kind{};     ///< "jsonl", "webhook", "syslog", "kafka".
    std::string format{};   ///< "cloudevents", "ocsf".
    std::uint64_t next = 0; ///< All leaves before it are delivered.
    std::uint64_t lag = 0;  ///< Leaves that are not.
    std::optional<Timestamp> deliveredAt{};
    std::string problem{}; ///< Why the last attempt failed; empty if it did not.
    std::optional<Timestamp> failingSince{};
};

} // namespace strongroom::domain
