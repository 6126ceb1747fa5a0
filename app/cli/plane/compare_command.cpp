// Two environments held against each other, with their values if one asks: compared, never shown.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "models/diff/environment_text.h"
#include "models/diff/text_diff.h"
#include "models/wire/json.h"
#include "ui/actions/compare_values.h"
#include "ui/actions/load_environment.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using Secrets = std::vector<domain::EnvironmentSecret>;

struct CompareWish
{
    std::string left{};
    std::string right{};
    bool values = false;
    bool json = false;
    PurposeWish purpose{};
};

Result<Secrets> secretsOf(client::ControlPlane& plane, const OrganizationId& organization,
                          const std::string& slug)
{
    const auto environment = scopeOf(plane, organization, slug);
    if (!environment)
        return environment.error();
    if (!*environment)
        return Error{ErrorKind::InvalidInput, "Name two environments by their slugs."};
    return finish<Secrets>([&](QObject* asker, ui::Then<Secrets> then) {
        ui::loadEnvironment(plane.secrets, organization, **environment, asker, std::move(then));
    });
}

Result<ui::ComparedPairs> comparedOf(client::ControlPlane& plane, const CompareWish& wish,
                                     const Secrets& left, const Secrets& right)
{
    if (!wish.values)
        return ui::ComparedPairs{};
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return purpose.error();
    return finish<ui::ComparedPairs>([&](QObject* asker, ui::Then<ui::ComparedPairs> then) {
        ui::compareValues(plane.comparisons, diff::pairsOf(left, right), *purpose, asker,
                          std::move(then));
    });
}

void printJson(const ui::ComparedPairs& compared)
{
    wire::json::array values;
    for (const auto& [slug, keys] : compared.same)
        for (const auto& [key, same] : keys)
            values.push_back(wire::json::object{{"group", slug}, {"name", key}, {"same", same}});
    wire::json::array refused;
    for (const auto& [slug, why] : compared.refused)
        refused.push_back(wire::json::object{{"group", slug}, {"why", why.message}});
    std::cout << wire::serialize(
        wire::json::object{{"values", std::move(values)}, {"refused", std::move(refused)}})
              << '\n';
}

/// Not alike is also what could not be told.
int print(const CompareWish& wish, const Secrets& left, const Secrets& right,
          const ui::ComparedPairs& compared)
{
    const auto older = diff::environmentText(left, {wish.right, compared.same});
    const auto newer = diff::environmentText(right, {wish.left, compared.same});
    if (wish.json) {
        printJson(compared);
    } else {
        const auto text = diff::unified(older, newer, wish.left, wish.right);
        if (!text)
            return say(text.error());
        std::cout << *text;
    }
    for (const auto& [slug, why] : compared.refused)
        std::cerr << slug << ": not compared. " << why.message << '\n';
    return older == newer && compared.refused.empty() ? Yes : No;
}

int compareEnvironments(const Connection& connection, const CompareWish& wish)
{
    if (wish.json && !wish.values)
        return say({ErrorKind::InvalidInput, "--json is of values: it needs --values."});
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      const auto left = secretsOf(plane, organization, wish.left);
                      if (!left)
                          return say(left.error());
                      const auto right = secretsOf(plane, organization, wish.right);
                      if (!right)
                          return say(right.error());
                      const auto compared = comparedOf(plane, wish, *left, *right);
                      if (!compared)
                          return say(compared.error());
                      return print(wish, *left, *right, *compared);
                  });
}

} // namespace

void addCompareCommand(Words program, const Connection& connection)
{
    auto compare = program.command("compare", "Compare two environments; exit 1 when they differ");
    auto& wish = compare.keep<CompareWish>();
    compare.text("left", wish.left, "An environment's slug", required)
        .text("right", wish.right, "Another one's", required)
        .flag("--values", wish.values,
              "Also whether values are the same: told by the runner, seen by nobody, recorded")
        .flag("--json", wish.json, "Which values are the same, for programs; needs --values");
    addPurposeWords(compare, wish.purpose);
    compare.runs([&] { return compareEnvironments(connection, wish); });
}

} // namespace strongroom::cli
