// Sums of the store, as gauges and as counters that go on where they were.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/outcomes/outcome_metrics.h"

#include "server/commands/outcomes/see_outcomes.h"

namespace strongroom::server {

void OutcomeMetrics::refresh()
{
    const std::scoped_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_seen && now - *m_seen < between)
        return;
    m_seen = now;
    const auto organizations = m_outcomes.organizations(mostOrganizations);
    if (!organizations)
        return;
    for (const auto& organization : *organizations)
        refresh(organization);
}

void OutcomeMetrics::refresh(const domain::OrganizationId& organization)
{
    const auto uncounted = m_outcomes.countEvents(organization, countedAtOnce);
    const auto outcomes = m_outcomes.outcomes(organization, m_clock.now(), {});
    const auto tally = m_outcomes.tally(organization);
    const auto rotations = m_outcomes.rotations(organization);
    if (!uncounted || !outcomes || !outcomes->missing.empty() || !tally || !rotations)
        return;
    const Labels labels{{"organization", organization.value}};
    setSecrets(labels, *outcomes);
    setGovernance(labels, *outcomes);
    countEvents(labels, *tally);
    countRotations(labels, organization, *rotations);
    set("strongroom_outcome_events_uncounted", "Events recorded and not in the outcomes yet.",
        labels, *uncounted);
}

void OutcomeMetrics::setSecrets(const Labels& labels, const domain::Outcomes& outcomes)
{
    const auto& [owned, rotated, served] = outcomes.coverage;
    set("strongroom_secrets", "Secrets in use.", labels, owned.whole);
    set("strongroom_secrets_owned", "Secrets that have an owner.", labels, owned.part);
    set("strongroom_secrets_fresh", "Secrets with a value that is less than 90 days old.", labels,
        rotated.part);
    set("strongroom_secrets_served",
        "Secrets of which a value was handed out, on the record by canonical URI.", labels,
        served.part);
    constexpr auto name = "strongroom_secrets_by_age";
    constexpr auto help = "Secrets by the age of their value in days.";
    auto banded = labels;
    banded.emplace_back("days", "none");
    set(name, help, banded, outcomes.withoutValue);
    for (const auto& band : outcomes.ages) {
        banded.back().second = band.below
                                   ? std::to_string(band.from) + '-' + std::to_string(*band.below)
                                   : std::to_string(band.from) + '+';
        set(name, help, banded, band.secrets);
    }
}

void OutcomeMetrics::setGovernance(const Labels& labels, const domain::Outcomes& outcomes)
{
    const auto& governance = outcomes.governance;
    set("strongroom_approvals_waiting", "Requests that wait for others' agreement.", labels,
        governance.openApprovals);
    set("strongroom_break_glass_unreviewed",
        "Emergencies that are over and that nobody has looked at.", labels, governance.openReviews);
    set("strongroom_break_glass_overdue",
        "Emergencies that have been over for three days and that nobody has looked at.", labels,
        governance.overdueReviews);
    set("strongroom_access_reviews_open", "Reviews of access that nobody has signed off.", labels,
        governance.openAccessReviews);
    set("strongroom_access_reviews_overdue",
        "Reviews of access that were due, and that nobody has signed off.", labels,
        governance.overdueAccessReviews);
    if (const auto& median = outcomes.rotation.requestToApplied)
        set("strongroom_approval_wait_median_seconds",
            "From a request to its last vote, of those approved in 90 days.", labels,
            static_cast<std::uint64_t>(median->count()));
}

void OutcomeMetrics::countEvents(const Labels& labels, const EventTally& tally)
{
    raise("strongroom_outcome_events_total", "Events that were counted.", labels, tally.events);
    raise("strongroom_outcome_events_complete_total", "Events that say all they have to say.",
          labels, tally.complete);
    raise("strongroom_denials_total", "Denials on the record.", labels, tally.denied);
    raise("strongroom_reveals_total", "Values handed out.", labels, tally.reveals);
    raise("strongroom_reveals_with_purpose_total", "Values handed out for a stated purpose.",
          labels, tally.withPurpose);
    raise("strongroom_reveals_with_ticket_total", "Values handed out for a ticket.", labels,
          tally.withTicket);
    raise("strongroom_reveals_with_approval_total", "Values handed out by approval.", labels,
          tally.withApproval);
}

void OutcomeMetrics::countRotations(const Labels& labels,
                                    const domain::OrganizationId& organization,
                                    const OutcomeStorage::Rotations& rotations)
{
    constexpr double day = 86400;
    auto& histogram = m_metrics.histogram(
        "strongroom_rotation_interval_seconds", "From a value of a secret to its next.",
        {day / 24, day, 7 * day, 30 * day, 90 * day, 180 * day, 365 * day}, labels);
    auto& observed = m_observed[organization];
    for (const auto& one : rotations.counts) {
        auto& times = observed[one.hours];
        // Whole hours, rounded down: the middle of the hour is the fairest guess.
        for (; times < one.times; ++times)
            histogram.observe((static_cast<double>(one.hours) + 0.5) * 3600);
    }
}

void OutcomeMetrics::raise(const char* name, const char* help, const Labels& labels,
                           std::uint64_t to)
{
    auto& counter = m_metrics.counter(name, help, labels);
    if (to > counter.value())
        counter.add(to - counter.value());
}

void OutcomeMetrics::set(const char* name, const char* help, const Labels& labels,
                         std::uint64_t value)
{
    m_metrics.gauge(name, help, labels).set(static_cast<std::int64_t>(value));
}

} // namespace strongroom::server
