// Whether a string that leaked is one of ours: read from standard input or the terminal, told by
// the runner to this program alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/input_file.h"
#include "app/cli/files/passphrase.h"
#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "app/cli/plane/searched_scope.h"
#include "client/http/http_searches.h"
#include "models/wire/json.h"
#include "ui/actions/find_value.h"

#include <boost/json/array.hpp>

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;

struct LeakedWish
{
    std::string scope{};
    bool exact = false;
    bool json = false;
    PurposeWish purpose{};
};

/// What was piped in, to the last byte; of a line that was typed, without its end.
Result<SecretBytes> soughtString()
{
    if (::isatty(STDIN_FILENO) == 1)
        return askPassphrase("The string that leaked: ");
    return readSmallFile("-");
}

std::string_view nameOf(domain::SoughtForm form)
{
    switch (form) {
    case domain::SoughtForm::None:
    case domain::SoughtForm::AsGiven: return "as given";
    case domain::SoughtForm::Trimmed: return "trimmed";
    case domain::SoughtForm::WithNewline:
    case domain::SoughtForm::WithCrLf: return "with line break";
    case domain::SoughtForm::Base64:
    case domain::SoughtForm::Base64Url: return "in base64";
    case domain::SoughtForm::Decoded: return "decoded from base64";
    }
    return {};
}

std::string_view standingOf(const client::FoundValue& value)
{
    if (value.state == domain::SecretState::Deleted)
        return "in the trash";
    return value.current ? "in use" : "replaced";
}

void printJson(const ui::FoundValues& all, const ScopeNames& scopes)
{
    wire::json::array found;
    for (const auto& one : all.found)
        found.push_back(wire::json::object{{"secret", one.secret.value},
                                           {"name", one.name},
                                           {"scope", nameIn(scopes, one.environment)},
                                           {"key", one.key},
                                           {"version", one.version},
                                           {"standing", standingOf(one)},
                                           {"form", nameOf(one.form)}});
    std::cout << wire::serialize(wire::json::object{{"found", std::move(found)},
                                                    {"secrets", all.secrets},
                                                    {"values", all.values},
                                                    {"left_out", all.leftOut}})
              << '\n';
}

void print(const ui::FoundValues& all, const ScopeNames& scopes)
{
    for (const auto& one : all.found)
        std::cout << one.name << " (" << nameIn(scopes, one.environment) << ")  " << one.key
                  << "  version " << one.version << "  " << standingOf(one) << "  "
                  << nameOf(one.form) << '\n';
    std::cerr << (all.found.empty() ? "Not ours" : "Ours") << ": " << all.values << " values of "
              << all.secrets << " secrets were searched.\n";
    if (all.leftOut > 0)
        std::cerr << all.leftOut << " older values were too many to be searched.\n";
}

int find(const Connection& connection, const LeakedWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    auto sought = soughtString();
    if (!sought)
        return say(sought.error());
    if (auto hard = domain::checkSought(*sought); !hard)
        return say(hard.error()); // Before anybody is asked to sign in for it.
    return within(
        connection, [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
            const auto scope = searchedScope(plane, organization, wish.scope);
            if (!scope)
                return say(scope.error());
            client::HttpSearches searches(plane.transport, plane.trust, plane.session);
            const domain::SearchWish search{organization, scope->environment, !wish.exact,
                                            *purpose};
            const auto all =
                finish<ui::FoundValues>([&](QObject* asker, ui::Then<ui::FoundValues> then) {
                    ui::findValue(searches, search, std::move(*sought), asker, {}, std::move(then));
                });
            if (!all)
                return say(all.error());
            wish.json ? printJson(*all, scope->names) : print(*all, scope->names);
            return all->found.empty() ? No : Yes;
        });
}

} // namespace

void addLeakedCommand(Words program, const Connection& connection)
{
    auto leaked = program.command(
        "leaked", "Is this string one of our values? From standard input or a prompt; exit 1 if "
                  "not. Seen by nobody, recorded");
    auto& wish = leaked.keep<LeakedWish>();
    wish.purpose.category = domain::PurposeCategory::Incident;
    leaked.text("--scope", wish.scope, "An environment's slug; everything by default")
        .flag("--exact", wish.exact,
              "Only as given: not without white space around it, with a line break or in base64")
        .flag("--json", wish.json, "One JSON document on standard output");
    addPurposeWords(leaked, wish.purpose);
    leaked.runs([&] { return find(connection, wish); });
}

} // namespace strongroom::cli
