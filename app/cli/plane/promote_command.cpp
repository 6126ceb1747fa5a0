// Secrets of one environment brought to another: shown first, then promoted one by one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "models/domain/secret_uri.h"
#include "models/wire/json.h"
#include "ui/actions/compare_values.h"
#include "ui/actions/promote_secrets.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using diff::KeyStep;
using diff::PromotableSecret;
using domain::OrganizationId;
using Plane = client::ControlPlane;
using Contents = std::vector<domain::EnvironmentSecret>;

struct PromoteWords
{
    std::vector<std::string> secrets{};
    std::string to{};
    std::vector<std::string> keys{};
    bool compare = false;
    bool dryRun = false;
    bool json = false;
    PurposeWish purpose{{}, {}}; ///< No guess: why is on the record.
};

/// One secret on its way, with what came of it.
struct Promoting
{
    PromotableSecret secret{};
    domain::PromotionLeave leave{};
    std::uint32_t version = 0; ///< Once it is promoted.
    std::string why{};         ///< Why it was not.
};

/// All that a promotion works with.
struct Going
{
    ui::PromotionWay way{};
    domain::Environment to{};
    std::string organization{}; ///< Its slug.
    std::vector<Promoting> secrets{};
};

Result<domain::Environment> environmentNamed(Plane& plane, const OrganizationId& organization,
                                             const std::string& slug)
{
    const auto all = wait(plane.directory.environments(organization));
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, slug, &domain::Environment::slug);
    if (found == all->end())
        return Error{ErrorKind::InvalidInput, "There is no environment \"" + slug + "\"."};
    return *found;
}

/// A secret and its present version.
Result<domain::EnvironmentSecret> contentOf(Plane& plane, const OrganizationId& organization,
                                            const std::string& name, const std::string& scope)
{
    auto secret = secretOf(plane, organization, name, scope);
    if (!secret)
        return secret.error();
    auto versions = wait(plane.secrets.versions(organization, secret->id));
    if (!versions)
        return versions.error();
    domain::EnvironmentSecret entry{std::move(*secret), {}};
    const auto current = std::ranges::find(*versions, true, &domain::Version::current);
    if (current != versions->end())
        entry.current = std::move(*current);
    return entry;
}

/// Which values are the same, as far as the runner may tell.
Result<ui::ComparedPairs> comparedOf(Plane& plane, const PromoteWords& words, const Contents& from,
                                     const Contents& to, const domain::Purpose& purpose)
{
    if (!words.compare)
        return ui::ComparedPairs{};
    return finish<ui::ComparedPairs>([&](QObject* asker, ui::Then<ui::ComparedPairs> then) {
        ui::compareValues(plane.comparisons, diff::pairsOf(from, to), purpose, asker,
                          std::move(then));
    });
}

/// The keys that were named, or all but those that are known to be the same.
Result<PromotableSecret> narrowed(const PromotableSecret& secret,
                                  const std::vector<std::string>& named)
{
    std::vector<std::string> keys;
    for (const auto& key : secret.keys)
        if (named.empty() ? key.step != KeyStep::Same
                          : std::ranges::find(named, key.name) != named.end())
            keys.push_back(key.name);
    if (keys.size() < named.size())
        return Error{ErrorKind::NotFound, secret.slug + " does not have all of these keys."};
    return narrowedTo(secret, keys);
}

Result<Promoting> promotingOf(Plane& plane, const Going& going, const PromoteWords& words,
                              const std::string& address)
{
    const auto slash = address.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == address.size())
        return Error{ErrorKind::InvalidInput,
                     "Name each secret by its environment and name, like staging/stripe."};
    const auto& organization = going.way.organization;
    const auto scope = address.substr(0, slash);
    const auto name = address.substr(slash + 1);
    if (scope == going.to.slug)
        return Error{ErrorKind::InvalidInput, address + " is there already."};
    auto source = contentOf(plane, organization, name, scope);
    if (!source)
        return Error{source.error().kind, address + ": " + source.error().message};
    if (!source->current)
        return Error{ErrorKind::NotFound, address + " has no version that can be read."};
    auto target = contentOf(plane, organization, name, going.to.slug);
    if (!target && target.error().kind != ErrorKind::NotFound)
        return target.error();
    const Contents from{std::move(*source)};
    Contents to;
    if (target)
        to.push_back(std::move(*target));
    const auto compared = comparedOf(plane, words, from, to, going.way.purpose);
    if (!compared)
        return compared.error();
    for (const auto& [slug, why] : compared->refused)
        std::cerr << slug << ": not compared. " << why.message << '\n';
    const auto all = diff::promotableFrom(from, to, compared->same);
    if (all.empty())
        return Error{ErrorKind::Forbidden,
                     "You may not see the keys of " + name + " in " + going.to.slug + '.'};
    auto one = narrowed(all.front(), words.keys);
    if (!one)
        return one.error();
    return Promoting{std::move(*one), {}, 0, {}};
}

Result<Going> goingOf(Plane& plane, const OrganizationId& organization, const PromoteWords& words)
{
    auto why = words.purpose;
    if (words.dryRun && !words.compare && why.category.empty())
        why.category = domain::PurposeCategory::Deploy;
    const auto purpose = purposeOf(why);
    if (!purpose)
        return purpose.error();
    auto to = environmentNamed(plane, organization, words.to);
    if (!to)
        return to.error();
    Going going;
    for (const auto& membership : plane.me().memberships)
        if (membership.organization.id == organization) {
            going.organization = membership.organization.slug;
            going.way = {organization, to->id, membership.organization.defaultBackend, *purpose};
        }
    going.to = std::move(*to);
    for (const auto& address : words.secrets) {
        auto one = promotingOf(plane, going, words, address);
        if (!one)
            return one.error();
        const bool twice = std::ranges::any_of(going.secrets, [&](const auto& before) {
            return before.secret.slug == one->secret.slug;
        });
        if (twice)
            return Error{ErrorKind::InvalidInput,
                         one->secret.slug + " is named twice: it can come from one place only."};
        going.secrets.push_back(std::move(*one));
    }
    return going;
}

/// What is the same already is not asked about.
Result<Done> plan(Plane& plane, Going& going)
{
    std::vector<PromotableSecret> asked;
    for (const auto& one : going.secrets)
        if (!one.secret.keys.empty())
            asked.push_back(one.secret);
    if (asked.empty())
        return Done{};
    const auto planned =
        finish<domain::PromotionPlan>([&](QObject* asker, ui::Then<domain::PromotionPlan> then) {
            ui::planPromotions(plane.promotions, going.way, asked, asker, std::move(then));
        });
    if (!planned)
        return planned.error();
    auto leave = planned->secrets.begin();
    for (auto& one : going.secrets)
        if (!one.secret.keys.empty())
            one.leave = *leave++;
    return Done{};
}

std::string addressOf(const Going& going, const Promoting& one)
{
    const auto uri =
        domain::SecretUri::of(going.organization, one.secret.slug, going.to.slug, {},
                              one.version == 0 ? std::nullopt : std::optional(one.version));
    return uri ? uri->text() : one.secret.slug;
}

void printPlan(const Going& going)
{
    for (const auto& one : going.secrets) {
        const auto& secret = one.secret;
        std::cout << addressOf(going, one) << '\t'
                  << (secret.target ? "version " + std::to_string(secret.target->version) + " there"
                                    : std::string("new secret"))
                  << '\t' << nameOf(going.to.kind) << '\n';
        for (const auto& key : secret.keys)
            std::cout << "  " << nameOf(key.step) << '\t' << key.name << '\n';
        for (const auto& key : secret.staying)
            std::cout << "  stays\t" << key << '\n';
        if (secret.keys.empty())
            std::cout << "  nothing to promote\n";
        else if (!one.leave.given)
            std::cout << "  not now\t" << one.leave.why << '\n';
    }
}

wire::json::array namesOf(const std::vector<std::string>& keys)
{
    wire::json::array names;
    for (const auto& key : keys)
        names.emplace_back(key);
    return names;
}

void printJson(const Going& going)
{
    wire::json::array secrets;
    for (const auto& one : going.secrets) {
        wire::json::array keys;
        for (const auto& key : one.secret.keys)
            keys.push_back(wire::json::object{{"name", key.name}, {"step", nameOf(key.step)}});
        wire::json::object said{
            {"uri", addressOf(going, one)},           {"group", one.secret.slug},
            {"created", !one.secret.target},          {"keys", std::move(keys)},
            {"staying", namesOf(one.secret.staying)}, {"given", one.leave.given}};
        if (!one.leave.why.empty() || !one.why.empty())
            said["why"] = one.why.empty() ? one.leave.why : one.why;
        if (one.version > 0)
            said["version"] = one.version;
        secrets.push_back(std::move(said));
    }
    std::cout << wire::serialize(wire::json::object{{"environment", going.to.slug},
                                                    {"kind", nameOf(going.to.kind)},
                                                    {"secrets", std::move(secrets)}})
              << '\n';
}

/// Each that may, in turn.
void promoteAll(Plane& plane, Going& going, bool quiet)
{
    for (auto& one : going.secrets) {
        if (one.secret.keys.empty())
            continue;
        if (!one.leave.given) {
            one.why = one.leave.why;
            std::cerr << "not promoted\t" << one.secret.slug << '\t' << one.why << '\n';
            continue;
        }
        const auto promoted =
            finish<domain::Imported>([&](QObject* asker, ui::Then<domain::Imported> then) {
                ui::promoteSecret(plane.promotions, going.way, one.secret, asker, std::move(then));
            });
        if (promoted) {
            one.version = promoted->version.number;
            if (!quiet)
                std::cout << "promoted\t" << addressOf(going, one) << std::endl;
            continue;
        }
        one.why = promoted.error().message;
        std::cerr << "failed\t" << one.secret.slug << '\t' << one.why << '\n';
        if (ui::endsPromoting(promoted.error()))
            break;
    }
}

int promote(const Connection& connection, const PromoteWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        auto going = goingOf(plane, organization, words);
        if (!going)
            return say(going.error());
        if (auto planned = plan(plane, *going); !planned)
            return say(planned.error());
        if (!words.dryRun)
            promoteAll(plane, *going, words.json);
        if (words.json)
            printJson(*going);
        else if (words.dryRun)
            printPlan(*going);
        const bool all = std::ranges::all_of(going->secrets, [&](const Promoting& one) {
            return one.secret.keys.empty() || (words.dryRun ? one.leave.given : one.version > 0);
        });
        return all ? Yes : No;
    });
}

} // namespace

void addPromoteCommand(Words program, const Connection& connection)
{
    auto command = program.command(
        "promote", "Bring secrets to another environment; values are seen by nobody");
    auto& words = command.keep<PromoteWords>();
    command.texts("secrets", words.secrets, "Environment and name, like staging/stripe", required)
        .text("--to", words.to, "The environment that they go to, by its slug", required)
        .texts("--keys", words.keys, "These keys only; may be repeated")
        .flag("--compare", words.compare,
              "Have the runner say first which values are the same: those are left out, and the "
              "question is recorded")
        .flag("--dry-run", words.dryRun, "Only show what would happen, and who would have to agree")
        .flag("--json", words.json, "One document");
    addPurposeWords(command, words.purpose);
    command.runs([&] { return promote(connection, words); });
}

} // namespace strongroom::cli
