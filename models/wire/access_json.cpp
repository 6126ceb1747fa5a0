// Access, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/access_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestText = 2000;
constexpr std::size_t mostChanges = 1000;

} // namespace

json::object toJson(const domain::Member& value)
{
    return {{"id", value.id.value},        {"organization", value.organization.value},
            {"subject", value.subject},    {"name", value.name},
            {"kind", nameOf(value.kind)},  {"added_at", toRfc3339(value.addedAt)},
            {"suspended", value.suspended}};
}

json::object toJson(const domain::Team& value)
{
    return {{"id", value.id.value},
            {"organization", value.organization.value},
            {"slug", value.slug},
            {"name", value.name},
            {"description", value.description},
            {"provider_group", value.providerGroup}};
}

json::object toJson(const domain::AccessObject& value)
{
    return {{"type", value.type}, {"id", value.id}};
}

json::object toJson(const domain::Binding& value)
{
    return {
        {"holder", toJson(value.holder)}, {"role", value.role}, {"object", toJson(value.object)}};
}

json::object toJson(const domain::AccessChange& value)
{
    return {{"add", listToJson(value.add)}, {"remove", listToJson(value.remove)}};
}

json::object toJson(const domain::Named& value)
{
    auto object = toJson(value.object);
    object["name"] = value.name;
    if (!value.relation.empty())
        object["relation"] = value.relation;
    return object;
}

json::object toJson(const domain::NamedBinding& value)
{
    return {
        {"holder", toJson(value.holder)}, {"role", value.role}, {"object", toJson(value.object)}};
}

static json::object toJson(const domain::AccessStep& value)
{
    json::object object{{"kind", nameOf(value.kind)},
                        {"subject", toJson(value.subject)},
                        {"relation", value.relation},
                        {"object", toJson(value.object)}};
    if (!value.from.empty())
        object["from"] = value.from;
    return object;
}

static json::object toJson(const domain::AccessOpening& value)
{
    return {{"role", value.role}, {"object", toJson(value.object)}, {"text", textOf(value)}};
}

static json::object toJson(const domain::AccessEffect& value)
{
    return {{"subject", toJson(value.subject)},
            {"permission", value.permission},
            {"object", toJson(value.object)}};
}

static json::object toJson(const std::vector<domain::AccessStep>& way)
{
    json::array steps;
    for (const auto& step : way)
        steps.push_back(toJson(step));
    return {{"steps", std::move(steps)}, {"text", textsToJson(textOf(way))}};
}

json::object toJson(const domain::AccessQuestion& value)
{
    json::object object{{"permission", value.permission}, {"object", toJson(value.object)}};
    if (!value.subject.id.empty())
        object["subject"] = toJson(value.subject);
    return object;
}

json::object toJson(const domain::AccessExplanation& value)
{
    json::array ways;
    for (const auto& way : value.ways)
        ways.push_back(toJson(way));
    json::array openings;
    for (const auto& opening : value.openings)
        openings.push_back(toJson(opening));
    json::array has;
    for (const auto& one : value.has)
        has.push_back(toJson(one));
    return {{"subject", toJson(value.subject)}, {"permission", value.permission},
            {"object", toJson(value.object)},   {"allowed", value.allowed},
            {"ways", std::move(ways)},          {"openings", std::move(openings)},
            {"obstacle", value.obstacle},       {"has", std::move(has)}};
}

json::object toJson(const domain::AccessHolder& value)
{
    json::object object{{"subject", toJson(value.subject)}, {"by", value.by}};
    if (value.step)
        object["step"] = toJson(*value.step);
    return object;
}

json::object toJson(const domain::AccessPreview& value)
{
    json::array gains;
    for (const auto& gain : value.gains)
        gains.push_back(toJson(gain));
    json::array losses;
    for (const auto& loss : value.losses)
        losses.push_back(toJson(loss));
    return {{"gains", std::move(gains)}, {"losses", std::move(losses)}};
}

template <>
Result<domain::Member> fromJson(const json::value& value)
{
    using domain::MemberKind;
    ObjectReader reader(value);
    domain::Member member;
    member.id = readId<domain::MemberId>(reader, "id");
    member.organization = readId<domain::OrganizationId>(reader, "organization");
    member.subject = reader.text("subject");
    member.name = reader.text("name");
    member.kind = readEnum(reader, "kind", {MemberKind::Person, MemberKind::ServiceAccount});
    member.addedAt = reader.time("added_at");
    member.suspended = reader.flagOr("suspended", false);
    return finish(reader, std::move(member));
}

template <>
Result<domain::Team> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Team team;
    team.id = readOptionalId<domain::TeamId>(reader, "id").value_or(domain::TeamId{});
    team.organization = readOptionalId<domain::OrganizationId>(reader, "organization")
                            .value_or(domain::OrganizationId{});
    team.slug = readText(reader, "slug", 63);
    team.name = readText(reader, "name", longestName);
    team.description = readText(reader, "description", longestText);
    team.providerGroup = readText(reader, "provider_group", longestName);
    return finish(reader, std::move(team));
}

template <>
Result<domain::AccessObject> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    return finish(reader, domain::AccessObject{reader.text("type"), reader.text("id")});
}

template <>
Result<domain::Binding> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Binding binding;
    binding.holder = readMember<domain::AccessObject>(reader, "holder");
    binding.role = reader.text("role");
    binding.object = readMember<domain::AccessObject>(reader, "object");
    return finish(reader, std::move(binding));
}

template <>
Result<domain::AccessChange> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AccessChange change;
    change.add = readList<domain::Binding>(reader, "add", mostChanges);
    change.remove = readList<domain::Binding>(reader, "remove", mostChanges);
    return finish(reader, std::move(change));
}

template <>
Result<domain::AccessQuestion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AccessQuestion question;
    question.subject = readOptionalMember<domain::AccessObject>(reader, "subject")
                           .value_or(domain::AccessObject{});
    question.permission = reader.text("permission");
    question.object = readMember<domain::AccessObject>(reader, "object");
    return finish(reader, std::move(question));
}

template <>
Result<domain::NamedBinding> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NamedBinding binding;
    binding.holder = readMember<domain::Named>(reader, "holder");
    binding.role = reader.text("role");
    binding.object = readMember<domain::Named>(reader, "object");
    return finish(reader, std::move(binding));
}

} // namespace strongroom::wire
