// Where events of the record go: a file, a webhook, a syslog receiver, Kafka.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/exported_event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::providers {

enum class EventFormat { CloudEvents, Ocsf };

std::string_view nameOf(EventFormat format); ///< "cloudevents", "ocsf".

/// The event as one line of JSON, without a line break.
std::string textOf(const domain::ExportedEvent& event, EventFormat format);

/// Events of one organization, in the order of its log. A leaf whose event was erased is in no
/// batch, and passed over all the same.
struct SinkBatch
{
    domain::OrganizationId organization{};
    std::uint64_t next = 0; ///< The leaf after those that this batch stands for.
    std::vector<domain::ExportedEvent> events{};
};

/// Used by one thread, which it may block; only stop() comes from another.
class Sink
{
public:
    virtual ~Sink() = default;

    /// From which leaf on the organization's events are to be delivered, by what the sink itself
    /// knows; `kept` is what we know. Asked at the start and after each failure.
    virtual Result<std::uint64_t> resume(const domain::OrganizationId& organization,
                                         std::uint64_t kept)
    {
        static_cast<void>(organization);
        return kept;
    }
    /// Returns when the batch is where it was to go. After a failure, part of it may be there.
    virtual Result<Done> deliver(const SinkBatch& batch) = 0;
    /// A call under way ends soon, with Cancelled.
    virtual void stop() {}
};

} // namespace strongroom::providers
