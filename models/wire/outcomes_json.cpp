// Shares as a part and a whole, so that nobody has to guess what a rounded number was of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/outcomes_json.h"

namespace strongroom::wire {

json::object toJson(const domain::Share& value);
json::object toJson(const domain::AgeBand& value);
json::object toJson(const domain::IntervalBand& value);
template <>
Result<domain::Share> fromJson(const json::value& value);
template <>
Result<domain::AgeBand> fromJson(const json::value& value);
template <>
Result<domain::IntervalBand> fromJson(const json::value& value);
template <>
Result<domain::RotationSpeed> fromJson(const json::value& value);
template <>
Result<domain::Coverage> fromJson(const json::value& value);
template <>
Result<domain::Governance> fromJson(const json::value& value);

} // namespace strongroom::wire

#include <algorithm>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t mostBands = 100;

json::value number(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

std::uint64_t count(ObjectReader& reader, std::string_view name)
{
    return readNumber<std::uint64_t>(reader, name, 0);
}

std::optional<std::uint32_t> bound(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return std::nullopt;
    return readNumber<std::uint32_t>(reader, name, 0);
}

json::array activityJson(const domain::Activity& activity)
{
    json::array days;
    for (const auto& day : activity) {
        json::array hours;
        for (const auto events : day)
            hours.push_back(number(events));
        days.push_back(std::move(hours));
    }
    return days;
}

json::array missingJson(const std::set<domain::OutcomePart>& missing)
{
    json::array names;
    for (const auto part : missing)
        names.emplace_back(nameOf(part));
    return names;
}

std::set<domain::OutcomePart> readMissing(ObjectReader& reader)
{
    constexpr std::size_t longest = 32;
    const auto names = readTexts(reader, "missing", domain::outcomeParts.size(), longest);
    std::set<domain::OutcomePart> missing;
    for (const auto part : domain::outcomeParts)
        if (std::ranges::find(names, nameOf(part)) != names.end())
            missing.insert(part);
    return missing;
}

domain::Activity readActivity(ObjectReader& reader)
{
    domain::Activity activity{};
    const auto& days = reader.array("activity");
    bool fits = days.size() == activity.size();
    for (std::size_t day = 0; fits && day < days.size(); ++day) {
        const auto* hours = days[day].if_array();
        fits = hours != nullptr && hours->size() == activity[day].size();
        for (std::size_t hour = 0; fits && hour < hours->size(); ++hour) {
            const auto* events = (*hours)[hour].if_int64();
            fits = events != nullptr && *events >= 0;
            activity[day][hour] = fits ? static_cast<std::uint64_t>(*events) : 0;
        }
    }
    if (!fits)
        reader.fail("activity", "seven lists of 24 numbers");
    return activity;
}

} // namespace

json::object toJson(const domain::Share& value)
{
    return {{"part", number(value.part)}, {"whole", number(value.whole)}};
}

json::object toJson(const domain::AgeBand& value)
{
    json::object object{{"from_days", value.from}, {"secrets", number(value.secrets)}};
    if (value.below)
        object["below_days"] = *value.below;
    return object;
}

json::object toJson(const domain::IntervalBand& value)
{
    json::object object{{"rotations", number(value.rotations)}};
    if (value.below)
        object["below_days"] = *value.below;
    return object;
}

json::object toJson(const domain::Outcomes& value)
{
    const auto& [bands, median, requestToApplied, applied] = value.rotation;
    json::object rotation{{"bands", listToJson(bands)}, {"applied", number(applied)}};
    if (median)
        rotation["median_hours"] = static_cast<std::int64_t>(median->count());
    if (requestToApplied)
        rotation["request_to_applied_seconds"] =
            static_cast<std::int64_t>(requestToApplied->count());
    const auto& governance = value.governance;
    return {{"as_of", toRfc3339(value.asOf)},
            {"ages", listToJson(value.ages)},
            {"without_value", number(value.withoutValue)},
            {"rotation", std::move(rotation)},
            {"coverage", json::object{{"owned", toJson(value.coverage.owned)},
                                      {"rotated", toJson(value.coverage.rotated)},
                                      {"served", toJson(value.coverage.served)}}},
            {"complete_events", toJson(value.completeEvents)},
            {"governance",
             json::object{{"with_purpose", toJson(governance.withPurpose)},
                          {"with_ticket", toJson(governance.withTicket)},
                          {"with_approval", toJson(governance.withApproval)},
                          {"denied", toJson(governance.denied)},
                          {"open_approvals", number(governance.openApprovals)},
                          {"open_reviews", number(governance.openReviews)},
                          {"overdue_reviews", number(governance.overdueReviews)},
                          {"open_access_reviews", number(governance.openAccessReviews)},
                          {"overdue_access_reviews", number(governance.overdueAccessReviews)}}},
            {"activity", activityJson(value.activity)},
            {"missing", missingJson(value.missing)},
            {"uncounted_events", number(value.uncounted)}};
}

template <>
Result<domain::Share> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    const domain::Share share{count(reader, "part"), count(reader, "whole")};
    if (reader.ok() && share.part > share.whole)
        reader.fail("part", "no more than the whole");
    return finish(reader, share);
}

template <>
Result<domain::AgeBand> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::AgeBand{readNumber<std::uint32_t>(reader, "from_days", 0),
                                          bound(reader, "below_days"), count(reader, "secrets")});
}

template <>
Result<domain::IntervalBand> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader,
                  domain::IntervalBand{bound(reader, "below_days"), count(reader, "rotations")});
}

template <>
Result<domain::RotationSpeed> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RotationSpeed rotation;
    rotation.bands = readList<domain::IntervalBand>(reader, "bands", mostBands);
    rotation.applied = count(reader, "applied");
    if (const auto hours = bound(reader, "median_hours"))
        rotation.median = std::chrono::hours(*hours);
    if (const auto seconds = bound(reader, "request_to_applied_seconds"))
        rotation.requestToApplied = std::chrono::seconds(*seconds);
    return finish(reader, std::move(rotation));
}

template <>
Result<domain::Coverage> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::Coverage{readMember<domain::Share>(reader, "owned"),
                                           readMember<domain::Share>(reader, "rotated"),
                                           readMember<domain::Share>(reader, "served")});
}

template <>
Result<domain::Governance> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Governance governance{readMember<domain::Share>(reader, "with_purpose"),
                                  readMember<domain::Share>(reader, "with_ticket"),
                                  readMember<domain::Share>(reader, "with_approval"),
                                  readMember<domain::Share>(reader, "denied"),
                                  count(reader, "open_approvals"),
                                  count(reader, "open_reviews"),
                                  count(reader, "overdue_reviews"),
                                  count(reader, "open_access_reviews"),
                                  count(reader, "overdue_access_reviews")};
    return finish(reader, governance);
}

template <>
Result<domain::Outcomes> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Outcomes outcomes;
    outcomes.asOf = reader.time("as_of");
    outcomes.ages = readList<domain::AgeBand>(reader, "ages", mostBands);
    outcomes.withoutValue = count(reader, "without_value");
    outcomes.rotation = readMember<domain::RotationSpeed>(reader, "rotation");
    outcomes.coverage = readMember<domain::Coverage>(reader, "coverage");
    outcomes.completeEvents = readMember<domain::Share>(reader, "complete_events");
    outcomes.governance = readMember<domain::Governance>(reader, "governance");
    outcomes.activity = readActivity(reader);
    outcomes.missing = readMissing(reader);
    outcomes.uncounted = count(reader, "uncounted_events");
    return finish(reader, std::move(outcomes));
}

} // namespace strongroom::wire
