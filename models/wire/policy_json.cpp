// Policies and their trials, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/approval_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestDocument = 64 * 1024;
constexpr std::size_t mostDifferences = 1000;

} // namespace

json::object toJson(const domain::PolicyVersion& value)
{
    return {{"number", value.number},
            {"document", value.document},
            {"proposed_by", value.proposedBy},
            {"approved_by", value.approvedBy},
            {"note", value.note},
            {"since", toRfc3339(value.since)}};
}

template <>
Result<domain::PolicyVersion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PolicyVersion policy;
    policy.number = readNumber<std::uint32_t>(reader, "number", 0);
    policy.document = reader.text("document");
    policy.proposedBy = reader.textOr("proposed_by");
    policy.approvedBy = reader.textOr("approved_by");
    policy.note = reader.textOr("note");
    policy.since = reader.time("since");
    return finish(reader, std::move(policy));
}

json::object toJson(const domain::PolicyProposal& value)
{
    return {{"document", value.document}, {"note", value.note}};
}

template <>
Result<domain::PolicyProposal> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PolicyProposal proposal;
    proposal.document = reader.text("document");
    if (reader.ok() && proposal.document.size() > longestDocument)
        reader.fail("document", "at most 64 KiB");
    if (reader.find("note") != nullptr)
        proposal.note = readText(reader, "note", 500);
    return finish(reader, std::move(proposal));
}

json::object toJson(const domain::PolicyDifference& value)
{
    return {{"at", toRfc3339(value.at)}, {"actor", value.actor},
            {"action", value.action},    {"resource_name", value.resourceName},
            {"purpose", value.purpose},  {"before", value.before},
            {"after", value.after}};
}

template <>
Result<domain::PolicyDifference> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PolicyDifference difference{reader.time("at"),        reader.text("actor"),
                                        reader.text("action"),    reader.textOr("resource_name"),
                                        reader.textOr("purpose"), reader.text("before"),
                                        reader.text("after")};
    return finish(reader, std::move(difference));
}

json::object toJson(const domain::PolicyTrial& value)
{
    return {{"replayed", value.replayed}, {"differences", listToJson(value.differences)}};
}

template <>
Result<domain::PolicyTrial> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PolicyTrial trial;
    trial.replayed = readNumber<std::uint32_t>(reader, "replayed", 0);
    trial.differences = readList<domain::PolicyDifference>(reader, "differences", mostDifferences);
    return finish(reader, std::move(trial));
}

} // namespace strongroom::wire
