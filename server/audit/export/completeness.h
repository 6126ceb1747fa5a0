// Counts what is recorded, and how much of it says all that an event has to say.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/export/sink_pump.h"

namespace strongroom::server {

/// Reads the logs as sinks do, from their ends at the start of the process on: what is counted is
/// what was kept, and not what somebody meant to keep.
class Completeness
{
public:
    Completeness(SinkStorage& storage, Metrics& metrics);

    /// Where counting begins. To be called before anything can be recorded.
    Result<Done> start();
    /// Counts on to the ends of the logs; for Metrics::refreshWith(). From any thread.
    void count();

private:
    void countOne(const LogLength& log);

    SinkStorage& m_storage;
    Counter& m_all;
    Counter& m_complete;
    std::mutex m_mutex;
    std::map<domain::OrganizationId, std::uint64_t> m_next;
};

} // namespace strongroom::server
