// can-i, explain-access, secret access, access give|take|request: who may do what, and why.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/access_names.h"
#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "base/csv.h"
#include "models/wire/page_json.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct Wish
{
    std::string subject{};
    std::string permission = "reveal";
    std::string object{};
    std::string scope{};
    std::string role{};
    std::string output = "table";
    bool dryRun = false;
};

void tell(const domain::AccessExplanation& told)
{
    std::cout << (told.allowed ? "yes" : "no") << ": " << told.subject.name << ' '
              << told.permission << ' ' << told.object.object.type << ' ' << told.object.name
              << '\n';
    for (const auto& way : told.ways) {
        std::cout << "because\n";
        for (const auto& line : textOf(way))
            std::cout << "  " << line << '\n';
    }
    if (told.obstacle == "suspended")
        std::cout << "They are suspended.\n";
    for (const auto& role : told.has)
        std::cout << "has " << textOf(role) << '\n';
    for (const auto& opening : told.openings)
        std::cout << "would take " << textOf(opening) << '\n';
}

int explain(const Connection& connection, const Wish& wish, bool aloud)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    domain::AccessQuestion question{{}, wish.permission, {}};
    if (!wish.subject.empty() && wish.subject != "me") {
        const auto subject = holderNamed(*place->plane, place->organization, wish.subject);
        if (!subject)
            return say(subject.error());
        question.subject = *subject;
    }
    const auto object = objectNamed(*place->plane, place->organization, wish.object, wish.scope);
    if (!object) {
        (void)say(object.error());
        return object.error().kind == ErrorKind::NotFound ? No : Usage;
    }
    question.object = *object;
    const auto told = wait(place->plane->access.explainAccess(place->organization, question));
    if (!told) {
        (void)say(told.error());
        return told.error().kind == ErrorKind::NotFound ? No : Usage;
    }
    if (wish.output == "json")
        std::cout << wire::serialize(wire::toJson(*told)) << '\n';
    else if (aloud)
        tell(*told);
    else
        std::cout << (told->allowed ? "yes\n" : "no\n");
    return told->allowed ? Yes : No;
}

int who(const Connection& connection, const Wish& wish)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    const auto object = objectNamed(*place->plane, place->organization, wish.object, wish.scope);
    if (!object)
        return say(object.error());
    auto holders = wait(
        place->plane->access.whoHasAccess(place->organization, {{}, wish.permission, *object}));
    if (!holders)
        return say(holders.error());
    if (wish.output == "json") {
        std::cout << wire::serialize(
            wire::toJson(domain::Page<domain::AccessHolder>{std::move(*holders), {}}))
                  << '\n';
        return Yes;
    }
    const bool csv = wish.output == "csv";
    if (csv)
        std::cout << csvLine({"name", "kind", "by"});
    for (const auto& holder : *holders) {
        const std::vector<std::string> cells{holder.subject.name, holder.subject.object.type,
                                             holder.by};
        std::cout << (csv ? csvLine(cells) : cells[0] + '\t' + cells[1] + '\t' + cells[2] + '\n');
    }
    return Yes;
}

void tell(const domain::AccessPreview& effects)
{
    const auto line = [](char sign, const domain::AccessEffect& effect) {
        std::cout << sign << ' ' << effect.subject.name << '\t' << effect.permission << '\t'
                  << effect.object.object.type << ' ' << effect.object.name << '\n';
    };
    for (const auto& gain : effects.gains)
        line('+', gain);
    for (const auto& loss : effects.losses)
        line('-', loss);
    if (effects.gains.empty() && effects.losses.empty())
        std::cerr << "Nobody gains or loses anything by it.\n";
}

int change(const Connection& connection, const Wish& wish, bool give)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto holder = holderNamed(plane, place->organization, wish.subject);
    if (!holder)
        return say(holder.error());
    const auto object = objectNamed(plane, place->organization, wish.object, wish.scope);
    if (!object)
        return say(object.error());
    const std::vector<domain::Binding> bindings{{*holder, wish.role, *object}};
    const domain::AccessChange change{give ? bindings : std::vector<domain::Binding>{},
                                      give ? std::vector<domain::Binding>{} : bindings};
    const auto effects = wait(wish.dryRun ? plane.access.previewAccess(place->organization, change)
                                          : plane.access.changeAccess(place->organization, change));
    if (!effects)
        return say(effects.error());
    if (wish.output == "json")
        std::cout << wire::serialize(wire::toJson(*effects)) << '\n';
    else
        tell(*effects);
    return Yes;
}

struct RequestWish
{
    std::string path{};
    PurposeWish purpose{{}, {}}; ///< No guess: whoever decides reads it.
};

int requestAccess(const Connection& connection, const RequestWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    auto request = domain::accessRequestOf(wish.path);
    if (!request)
        return say(Error{ErrorKind::InvalidInput,
                         "A path is ENVIRONMENT/SECRET, /ENVIRONMENT or SECRET."});
    request->purpose = *purpose;
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto asked = wait(plane.approvals.requestAccess(organization, *request));
            if (!asked)
                return say(asked.error());
            std::cout << asked->id.value << '\n';
            return int(Yes);
        });
}

constexpr const char* objectHelp =
    "organization, environment/NAME, team/NAME, or a secret's name (secret/NAME)";

void addChange(Words& access, const Connection& connection, const std::string& name,
               const std::string& help, bool give)
{
    auto words = access.command(name, help);
    auto& wish = words.keep<Wish>();
    words.text("holder", wish.subject, "A member's name or subject, or team/NAME", required)
        .text("role", wish.role, "owner, admin, iam_admin, viewer, member, secret_reader, manager",
              required)
        .text("object", wish.object, objectHelp, required)
        .text("--scope", wish.scope, "The environment that the secret is in")
        .flag("--dry-run", wish.dryRun, "Only say who would gain and lose what")
        .text("--output,-o", wish.output, "table or json", {false, {"table", "json"}})
        .runs([&connection, &wish, give] { return change(connection, wish, give); });
}

} // namespace

void addAccessCommands(Words program, const Connection& connection)
{
    auto can = program.command("can-i", "Whether you may; exit 0 yes, 1 no");
    auto& own = can.keep<Wish>();
    can.text("permission", own.permission,
             "see, reveal, write, destroy, manage, manage_access, see_audit", required)
        .text("object", own.object, objectHelp, required)
        .text("--scope", own.scope, "The environment that the secret is in")
        .text("--output,-o", own.output, "table or json", {false, {"table", "json"}})
        .runs([&] { return explain(connection, own, false); });

    auto why = program.command("explain-access", "Why somebody may, or what is missing");
    auto& asked = why.keep<Wish>();
    why.text("subject", asked.subject, "A member's name or subject; me", required)
        .text("permission", asked.permission, "As for can-i", required)
        .text("object", asked.object, objectHelp, required)
        .text("--scope", asked.scope, "The environment that the secret is in")
        .text("--output,-o", asked.output, "table or json", {false, {"table", "json"}})
        .runs([&] { return explain(connection, asked, true); });

    auto secret = program.command("secret", "Secrets")
                      .command("access", "Who has access to a secret, and by what");
    auto& listed = secret.keep<Wish>();
    secret.text("secret", listed.object, "The secret's name", required)
        .text("--permission", listed.permission, "see, reveal (the default), write or destroy")
        .text("--scope", listed.scope, "The environment that the secret is in")
        .text("--output,-o", listed.output, "table, json or csv", {false, {"table", "json", "csv"}})
        .runs([&] { return who(connection, listed); });

    auto access = program.command("access", "Roles given and taken");
    addChange(access, connection, "give", "Give a role, or a place in a team", true);
    addChange(access, connection, "take", "Take it back", false);
    auto request = access.command("request", "Ask for what you do not see: to see and reveal it");
    auto& wanted = request.keep<RequestWish>();
    request.text("path", wanted.path, "ENVIRONMENT/SECRET, /ENVIRONMENT, or SECRET", required);
    addPurposeWords(request, wanted.purpose);
    request.runs([&] { return requestAccess(connection, wanted); });
}

} // namespace strongroom::cli
