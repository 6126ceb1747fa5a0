// Outcomes from memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/outcomes_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

/// Of 804 secrets, with something to see on every card.
inline domain::Outcomes someOutcomes()
{
    domain::Outcomes outcomes;
    outcomes.ages = domain::emptyAges();
    const std::array<std::uint64_t, 6> ages{412, 233, 98, 41, 12, 8};
    for (std::size_t i = 0; i < ages.size(); ++i)
        outcomes.ages[i].secrets = ages[i];
    outcomes.rotation.bands = domain::emptyIntervals();
    const std::array<std::uint64_t, 7> intervals{3, 18, 140, 305, 61, 22, 4};
    for (std::size_t i = 0; i < intervals.size(); ++i)
        outcomes.rotation.bands[i].rotations = intervals[i];
    outcomes.rotation.median = std::chrono::hours(24 * 47);
    outcomes.rotation.requestToApplied = std::chrono::minutes(6);
    outcomes.rotation.applied = 31;
    outcomes.coverage = {{627, 804}, {743, 804}, {732, 804}};
    outcomes.completeEvents = {39'992, 40'000};
    outcomes.governance = {{1200, 1200}, {940, 1200}, {310, 1200}, {212, 40'000}, 4, 2, 1};
    for (std::size_t day = 0; day < outcomes.activity.size(); ++day)
        for (std::size_t hour = 7; hour < 20; ++hour)
            outcomes.activity[day][hour] = day < 5 ? 20 + (hour * 37 + day * 11) % 90 : hour % 4;
    outcomes.activity[6][3] = 160;
    return outcomes;
}

class FakeOutcomes : public client::OutcomesApi
{
public:
    explicit FakeOutcomes(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::Outcomes>> seeOutcomes(domain::OrganizationId,
                                                      std::chrono::minutes) override;

    domain::Outcomes outcomes = someOutcomes();

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
