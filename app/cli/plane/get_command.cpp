// A value by what one remembers of its secret's name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/one_value.h"
#include "app/cli/plane/purposes.h"
#include "app/cli/plane/value_views.h"
#include "models/index/name_query.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <iostream>
#include <map>

namespace strongroom::cli {
namespace {

constexpr std::size_t mostTold = 20; ///< Of several that match.

struct GetWish
{
    std::vector<std::string> words{};
    std::string key{};
    std::string environment{};
    PurposeWish purpose{};
    std::string approval{};
    std::string view{};
    bool wait = false;
    bool json = false;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += text.empty() ? word : ' ' + word;
    return text;
}

using Names = std::map<std::optional<domain::EnvironmentId>, std::string>;

/// "org", or the slugs of the environments.
Names scopeNames(client::ControlPlane& plane, const domain::OrganizationId& organization)
{
    Names names{{std::nullopt, "org"}};
    if (const auto all = wait(plane.directory.environments(organization)))
        for (const auto& one : *all)
            names[one.id] = one.slug;
    return names;
}

/// The one that is meant: the only one, or the only one of just that name. Else the first ones.
std::vector<domain::Secret> meant(const std::vector<domain::Secret>& secrets,
                                  const index::NameQuery& query)
{
    auto best = index::rank(secrets, query, mostTold);
    const auto exact = [&](const domain::Secret& one) {
        return query.tierOf(one) == index::NameTier::Exact;
    };
    if (std::ranges::count_if(best, exact) == 1)
        return {best.front()}; // Exact ones stand first.
    return best;
}

std::string scopeName(const domain::Secret& secret, const Names& names)
{
    const auto scope = names.find(secret.environment);
    return scope == names.end() ? std::string() : scope->second;
}

wire::json::object identityOf(const domain::Secret& secret, const Names& names)
{
    return {{"id", secret.id.value},
            {"slug", secret.slug},
            {"name", secret.name},
            {"scope", scopeName(secret, names)}};
}

/// That several match, and which: a person or a script then says more.
int tellSeveral(const std::vector<domain::Secret>& matches, const Names& names, bool json)
{
    wire::json::array all;
    std::cerr << "Several secrets match. Say more of the name, or name one with --env:\n";
    for (const auto& secret : matches) {
        all.push_back(identityOf(secret, names));
        std::cerr << scopeName(secret, names) << '\t' << secret.slug << '\t' << secret.name << '\n';
    }
    if (json)
        std::cout << wire::serialize(wire::json::object{{"matches", all}}) << '\n';
    return Absent;
}

/// The key that was named, or the secret's only one.
Result<std::string> keyOf(client::ControlPlane& plane, const domain::Secret& secret,
                          const std::string& named)
{
    if (!named.empty())
        return named;
    const auto current = currentVersionOf(plane, secret);
    if (!current)
        return current.error();
    if (current->keys.size() == 1)
        return current->keys.front().name;
    std::string keys;
    for (const auto& key : current->keys)
        keys += (keys.empty() ? "" : ", ") + key.name;
    return Error{ErrorKind::InvalidInput,
                 "\"" + secret.slug + "\" has several keys. Name one with --key: " + keys + '.'};
}

int print(const domain::Secret& secret, const client::Revealed& revealed, const Names& names,
          const GetWish& wish)
{
    const auto& entry = revealed.entries.front();
    if (!wish.view.empty())
        return printView(wish.view, entry.value, wish.json);
    if (!wish.json)
        return writeOut(entry.value) ? Yes : Usage;
    const auto value = jsonTextOf(entry.value);
    if (!value)
        return say(value.error());
    auto about = identityOf(secret, names);
    about["version"] = revealed.grant.version;
    about["key"] = entry.key;
    auto text = wire::serialize(about);
    text.pop_back(); // The brace: one more member follows.
    return writeOut(text + ",\"value\":", *value, "}\n") ? Yes : Usage;
}

int printKey(client::ControlPlane& plane, const domain::Secret& secret, const Names& names,
             const GetWish& wish, const domain::Purpose& purpose)
{
    const auto key = keyOf(plane, secret, wish.key);
    if (!key)
        return say(key.error());
    domain::GrantRequest request{secret.id, 0, {*key}, purpose};
    request.approval = wish.approval;
    const auto revealed = revealedBy(plane, secret.organization, std::move(request), wish.wait);
    if (!revealed)
        return say(revealed.error());
    return *revealed ? print(secret, **revealed, names, wish) : int(Waiting);
}

int get(const Connection& connection, const GetWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    const index::NameQuery query(joined(wish.words));
    if (query.empty())
        return say({ErrorKind::InvalidInput, "Say what the secret is called."});
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto scope = scopeOf(plane, organization, wish.environment);
            if (!scope)
                return say(scope.error());
            auto secrets = secretsWith(plane, organization, query.longestWord());
            if (!secrets)
                return say(secrets.error());
            if (!wish.environment.empty())
                std::erase_if(*secrets, [&](const auto& one) { return one.environment != *scope; });
            const auto matches = meant(*secrets, query);
            if (matches.empty())
                return say({ErrorKind::NotFound, "No secret that you may see matches."});
            const auto names = scopeNames(plane, organization);
            if (matches.size() > 1)
                return tellSeveral(matches, names, wish.json);
            return printKey(plane, matches.front(), names, wish, *purpose);
        });
}

} // namespace

void addGetCommand(Words program, const Connection& connection)
{
    auto command = program.command("get", "Find a secret by its name, and print a value of it");
    auto& wish = command.keep<GetWish>();
    command.texts("words", wish.words, "Its name, or the beginnings of words in it", required)
        .text("--key", wish.key, "Which key, if it has several")
        .text("--env", wish.environment, "Only there: an environment's slug, or org");
    addPurposeWords(command, wish.purpose);
    command
        .text("--view", wish.view, "Print what it is instead of the value: totp prints the code",
              {false, {"certificate", "ssh", "totp"}})
        .text("--approval", wish.approval, "Use what this approval gave")
        .flag("--wait", wish.wait, "Wait for the approval, if one is needed")
        .flag("--json", wish.json, "Print a document with the value and what it belongs to");
    command.runs([&] { return get(connection, wish); });
}

} // namespace strongroom::cli
