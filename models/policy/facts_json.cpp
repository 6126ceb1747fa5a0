// Facts, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/policy/facts_json.h"

#include "models/wire/grant_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::policy {
namespace {

using domain::EnvironmentKind;
using domain::GatedAction;

constexpr std::size_t most = 1000;
constexpr std::size_t longest = 1000;

} // namespace

wire::json::object toJson(const Facts& facts)
{
    wire::json::object object{{"action", nameOf(facts.action)},
                              {"roles", wire::textsToJson(facts.roles)},
                              {"teams", wire::textsToJson(facts.teams)},
                              {"kind", nameOf(facts.kind)},
                              {"environment", facts.environment},
                              {"environment_kind", nameOf(facts.environmentKind)},
                              {"labels", wire::textsToJson(facts.labels)},
                              {"purpose", wire::toJson(facts.purpose)},
                              {"at", toRfc3339(facts.at)},
                              {"multi_factor", facts.multiFactor}};
    if (facts.signedInAt)
        object["signed_in_at"] = toRfc3339(*facts.signedInAt);
    return object;
}

Result<Facts> factsOf(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    Facts facts;
    facts.action = wire::readEnum(reader, "action",
                                  {GatedAction::Reveal, GatedAction::Copy, GatedAction::Export,
                                   GatedAction::Destroy, GatedAction::ChangePolicy,
                                   GatedAction::ChangeKek, GatedAction::EraseEvents});
    facts.roles = wire::readTexts(reader, "roles", most, longest);
    facts.teams = wire::readTexts(reader, "teams", most, longest);
    facts.kind = wire::readEnum(reader, "kind", {SubjectKind::Person, SubjectKind::ServiceAccount});
    facts.environment = reader.textOr("environment");
    facts.environmentKind = wire::readEnum(reader, "environment_kind",
                                           {EnvironmentKind::Production, EnvironmentKind::Staging,
                                            EnvironmentKind::Development, EnvironmentKind::Other});
    facts.labels = wire::readTexts(reader, "labels", most, longest);
    facts.purpose = wire::readMember<domain::Purpose>(reader, "purpose");
    facts.at = reader.time("at");
    facts.multiFactor = reader.flagOr("multi_factor", false);
    if (reader.find("signed_in_at") != nullptr)
        facts.signedInAt = reader.time("signed_in_at");
    return wire::finish(reader, std::move(facts));
}

} // namespace strongroom::policy
