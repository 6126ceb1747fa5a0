// What the four outcomes are read from: sums that are kept as things happen
// (docs/formats/metrics.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/outcomes.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace strongroom::server {

/// Of events.
struct EventTally
{
    std::uint64_t events = 0;
    std::uint64_t denied = 0;
    std::uint64_t complete = 0;
    std::uint64_t reveals = 0;
    std::uint64_t withPurpose = 0;
    std::uint64_t withTicket = 0;
    std::uint64_t withApproval = 0;
};

/// What is asked is answered from as many rows as there are days and hours, however many secrets
/// and events there are.
class OutcomeStorage
{
public:
    explicit OutcomeStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// At most `most`, in the order of their ids.
    Result<std::vector<domain::OrganizationId>> organizations(std::uint32_t most);

    /// Counts events that were recorded since it was called last, at most `most` of them, and
    /// answers how many are left.
    Result<std::uint64_t> countEvents(const domain::OrganizationId& organization,
                                      std::uint32_t most);

    /// Of what was counted. `ahead`: how far the clocks of whoever asks are ahead of UTC. What
    /// cannot be read is `missing`; fails where that is all.
    Result<domain::Outcomes> outcomes(const domain::OrganizationId& organization, Timestamp now,
                                      std::chrono::minutes ahead);

    /// Since the first event that there is.
    Result<EventTally> tally(const domain::OrganizationId& organization);

    /// How often a value came how many hours after the one before, and all those times together.
    struct Rotations
    {
        std::vector<domain::LengthCount> counts{};
        std::chrono::milliseconds together{0};
    };
    Result<Rotations> rotations(const domain::OrganizationId& organization);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
