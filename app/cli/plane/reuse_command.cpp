// Which values are used more than once: marked by the runner, grouped here, seen by nobody.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "app/cli/plane/searched_scope.h"
#include "client/http/http_searches.h"
#include "models/wire/json.h"
#include "ui/actions/report_reuse.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;

struct ReuseCommandWish
{
    std::string scope{};
    bool json = false;
    PurposeWish purpose{};
};

void printJson(const ui::ReuseReport& report, const ScopeNames& scopes)
{
    wire::json::array groups;
    for (const auto& group : report.groups) {
        wire::json::array values;
        for (const auto& value : group)
            values.push_back(wire::json::object{{"secret", value.secret.value},
                                                {"name", value.name},
                                                {"scope", nameIn(scopes, value.environment)},
                                                {"key", value.key},
                                                {"version", value.version}});
        groups.push_back(std::move(values));
    }
    std::cout << wire::serialize(wire::json::object{{"groups", std::move(groups)},
                                                    {"secrets", report.secrets},
                                                    {"values", report.values},
                                                    {"withheld", report.withheld}})
              << '\n';
}

void print(const ui::ReuseReport& report, const ScopeNames& scopes)
{
    int number = 0;
    for (const auto& group : report.groups) {
        std::cout << "value " << ++number << ":\n";
        for (const auto& value : group)
            std::cout << "  " << value.name << " (" << nameIn(scopes, value.environment) << ")  "
                      << value.key << "  version " << value.version << '\n';
    }
    std::cerr << report.groups.size() << " values are used more than once; " << report.values
              << " values of " << report.secrets << " secrets were looked at.\n";
    if (report.withheld > 0)
        std::cerr << report.withheld
                  << " secrets were not: you may not reveal them at once, or they are too large.\n";
}

int reportReuse(const Connection& connection, const ReuseCommandWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    return within(
        connection, [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
            const auto scope = searchedScope(plane, organization, wish.scope);
            if (!scope)
                return say(scope.error());
            client::HttpSearches searches(plane.transport, plane.trust, plane.session);
            const domain::ReuseWish asked{organization, scope->environment, {}, *purpose};
            const auto report =
                finish<ui::ReuseReport>([&](QObject* asker, ui::Then<ui::ReuseReport> then) {
                    ui::reportReuse(searches, asked, asker, {}, std::move(then));
                });
            if (!report)
                return say(report.error());
            wish.json ? printJson(*report, scope->names) : print(*report, scope->names);
            return report->groups.empty() ? Yes : No;
        });
}

} // namespace

void addReuseCommand(Words program, const Connection& connection)
{
    auto reuse = program.command("reuse", "Which values are used more than once: told by the "
                                          "runner, seen by nobody, recorded; exit 1 if any is");
    auto& wish = reuse.keep<ReuseCommandWish>();
    wish.purpose.category = domain::PurposeCategory::Audit;
    reuse.text("--scope", wish.scope, "An environment's slug; everything by default")
        .flag("--json", wish.json, "One JSON document on standard output");
    addPurposeWords(reuse, wish.purpose);
    reuse.runs([&] { return reportReuse(connection, wish); });
}

} // namespace strongroom::cli
