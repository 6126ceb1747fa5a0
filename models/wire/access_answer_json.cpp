// Answers about access, read by whoever asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/access_json.h"

namespace strongroom::wire {

// Parts of answers: nobody but these readers asks for them by themselves.
template <>
Result<domain::AccessStep> fromJson(const json::value& value);
template <>
Result<domain::AccessOpening> fromJson(const json::value& value);
template <>
Result<domain::AccessEffect> fromJson(const json::value& value);
template <>
Result<std::vector<domain::AccessStep>> fromJson(const json::value& value);

} // namespace strongroom::wire

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t mostItems = 100'000;

} // namespace

template <>
Result<domain::Named> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::Named{{reader.text("type"), reader.textOr("id")},
                                        reader.textOr("name"),
                                        reader.textOr("relation")});
}

template <>
Result<domain::AccessStep> fromJson(const json::value& value)
{
    using Kind = domain::AccessStep::Kind;
    ObjectReader reader(value);
    domain::AccessStep step;
    step.kind = readEnum(reader, "kind",
                         {Kind::Assigned, Kind::Through, Kind::Stands, Kind::Follows, Kind::Not});
    if (step.kind != Kind::Follows)
        step.subject = readMember<domain::Named>(reader, "subject");
    step.relation = reader.text("relation");
    step.object = readMember<domain::Named>(reader, "object");
    step.from = reader.textOr("from");
    return finish(reader, std::move(step));
}

template <>
Result<std::vector<domain::AccessStep>> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, readList<domain::AccessStep>(reader, "steps", mostItems));
}

template <>
Result<domain::AccessOpening> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::AccessOpening{reader.text("role"),
                                                readMember<domain::Named>(reader, "object")});
}

template <>
Result<domain::AccessEffect> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::AccessEffect{readMember<domain::Named>(reader, "subject"),
                                               reader.text("permission"),
                                               readMember<domain::Named>(reader, "object")});
}

template <>
Result<domain::AccessExplanation> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AccessExplanation told;
    told.subject = readMember<domain::Named>(reader, "subject");
    told.permission = reader.text("permission");
    told.object = readMember<domain::Named>(reader, "object");
    told.allowed = reader.flagOr("allowed", false);
    told.ways = readList<std::vector<domain::AccessStep>>(reader, "ways", mostItems);
    told.openings = readList<domain::AccessOpening>(reader, "openings", mostItems);
    told.obstacle = reader.textOr("obstacle");
    told.has = readList<domain::AccessOpening>(reader, "has", mostItems);
    return finish(reader, std::move(told));
}

template <>
Result<domain::AccessHolder> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::AccessHolder{
                              readMember<domain::Named>(reader, "subject"), reader.textOr("by"),
                              readOptionalMember<domain::AccessStep>(reader, "step")});
}

template <>
Result<domain::AccessPreview> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(
        reader, domain::AccessPreview{readList<domain::AccessEffect>(reader, "gains", mostItems),
                                      readList<domain::AccessEffect>(reader, "losses", mostItems)});
}

} // namespace strongroom::wire
