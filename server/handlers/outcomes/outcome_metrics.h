// The outcomes of all organizations, as Prometheus reads them (docs/formats/metrics.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "server/metrics/metrics.h"
#include "server/storage/outcomes/outcome_storage.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

namespace strongroom::server {

class OutcomeMetrics
{
public:
    /// All of it is borrowed.
    OutcomeMetrics(OutcomeStorage& outcomes, const Clock& clock, Metrics& metrics)
        : m_outcomes(outcomes), m_clock(clock), m_metrics(metrics)
    {}

    /// For Metrics::refreshWith(). Looks again only after `between`, whoever asks how often: what
    /// cannot be read then stays as it was.
    void refresh();

    static constexpr std::chrono::seconds between{5};
    /// Organizations that are measured; of more, those that came first.
    static constexpr std::uint32_t mostOrganizations = 200;

private:
    void refresh(const domain::OrganizationId& organization);
    void setSecrets(const Labels& labels, const domain::Outcomes& outcomes);
    void setGovernance(const Labels& labels, const domain::Outcomes& outcomes);
    void countEvents(const Labels& labels, const EventTally& tally);
    void countRotations(const Labels& labels, const domain::OrganizationId& organization,
                        const OutcomeStorage::Rotations& rotations);
    void raise(const char* name, const char* help, const Labels& labels, std::uint64_t to);
    void set(const char* name, const char* help, const Labels& labels, std::uint64_t value);

    OutcomeStorage& m_outcomes;
    const Clock& m_clock;
    Metrics& m_metrics;
    std::mutex m_mutex;
    std::optional<std::chrono::steady_clock::time_point> m_seen;
    /// What was observed already, by hours.
    std::map<domain::OrganizationId, std::map<std::int64_t, std::uint64_t>> m_observed;
};

} // namespace strongroom::server
