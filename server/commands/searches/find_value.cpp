// Leave first, then what there is to search, then the line on the record, then the question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/searches/find_value.h"

#include "models/domain/secret.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Capability;

constexpr std::uint32_t secretsAPage = 200;
constexpr std::size_t fingerprintDigits = 64;
constexpr std::string_view trashCursor = "trash:"; ///< Before the storage's own.

/// What a page covers, and the same for the custodian.
struct Covered
{
    Deed deed{};
    domain::SearchedPage page{};
    std::vector<domain::SearchedValue> values{};
};

domain::AccessObject objectOfSearch(const domain::SearchWish& wish)
{
    return wish.environment ? objectOf(*wish.environment) : objectOf(wish.organization);
}

Result<Deed> deedOf(CommandContext& context, const domain::SearchWish& wish)
{
    const auto object = objectOfSearch(wish);
    Deed deed{"value.find", object.type, object.id};
    deed.purpose = summaryOf(wish.purpose);
    const auto organization = context.storage.organization(wish.organization);
    if (!organization)
        return organization.error();
    deed.resourceName = organization->name;
    if (!wish.environment)
        return deed;
    const auto environments = context.storage.environments(wish.organization);
    if (!environments)
        return environments.error();
    const auto found =
        std::ranges::find(*environments, *wish.environment, &domain::Environment::id);
    if (found == environments->end())
        return Error{ErrorKind::NotFound, "The environment was not found."};
    deed.resourceName = found->name;
    return deed;
}

/// An administrator; or an auditor to whom everything there was opened. A machine could not sign.
Result<Done> expectLeaveToFind(CommandContext& context, const Caller& caller,
                               const domain::SearchWish& wish, const Deed& deed)
{
    const auto object = objectOfSearch(wish);
    auto& policy = context.policy;
    const auto may = [&](Capability capability) {
        return policy.decide(caller.principal, capability, caller.organization, object);
    };
    if (auto person = withinLimits(caller.principal, Capability::Reveal); !person)
        return person;
    if (may(Capability::Manage))
        return Done{};
    if (may(Capability::SeeAudit) && may(Capability::Reveal))
        return Done{};
    auto permitted = permit(context, caller, Capability::Manage, object, deed);
    if (!permitted && permitted.error().kind == ErrorKind::Forbidden)
        return Error{ErrorKind::Forbidden,
                     "Looking for a string is for administrators, and for auditors who may reveal "
                     "everything there. Ask an owner for the role admin, or one of them to look."};
    return permitted;
}

Result<Done> expectPurpose(CommandContext& context, const domain::SearchWish& wish)
{
    const auto policy = activePolicy(context, wish.organization);
    if (!policy)
        return policy.error();
    return domain::check(wish.purpose, policy->purposes);
}

Result<domain::Page<domain::Secret>> secretsOf(CommandContext& context, const ValueSearch& search,
                                               std::uint32_t limit)
{
    SecretFilter filter;
    filter.organization = search.wish.organization;
    filter.environment = search.wish.environment;
    filter.limit = limit;
    filter.cursor = search.cursor;
    const bool trash = search.cursor && search.cursor->starts_with(trashCursor);
    if (trash) {
        filter.state = domain::SecretState::Deleted;
        filter.cursor = search.cursor->substr(trashCursor.size());
        if (filter.cursor->empty())
            filter.cursor.reset();
    }
    auto page = context.storage.secrets(filter);
    if (!page)
        return page;
    if (trash && page->next)
        page->next = std::string(trashCursor) + *page->next;
    else if (!trash && !page->next)
        page->next = trashCursor; // What is in the trash may have leaked all the same.
    return page;
}

/// Each value once, in the version that brought it, newest first.
Result<Done> addValues(CommandContext& context, const domain::Secret& secret, Covered& covered)
{
    const auto versions = context.storage.versions(secret.id);
    if (!versions)
        return versions.error();
    domain::SearchedSecret searched{secret.id,    secret.name,           secret.environment,
                                    secret.state, secret.currentVersion, {}};
    const auto current = currentOf(*versions);
    for (const auto& version : *versions)
        for (const auto& key : version.keys) {
            const bool known = key.fingerprint && key.fingerprint->size() == fingerprintDigits;
            if (key.changedIn != version.number || !known)
                continue;
            if (searched.values.size() >= domain::mostSearchedValues) {
                ++covered.page.leftOut;
                continue;
            }
            const bool still = current && std::ranges::any_of(current->keys, [&](const auto& now) {
                                   return now.name == key.name && now.changedIn == version.number;
                               });
            searched.values.push_back({version.number, key.name, still});
            covered.values.push_back({secret.id, version.number, key.name, *key.fingerprint});
        }
    covered.page.secrets.push_back(std::move(searched));
    return Done{};
}

/// As many secrets as there are values for in one question.
Result<Done> cover(CommandContext& context, const ValueSearch& search, Covered& covered)
{
    for (auto limit = secretsAPage;; limit /= 2) {
        covered.page = {};
        covered.values.clear();
        const auto secrets = secretsOf(context, search, std::max<std::uint32_t>(limit, 1));
        if (!secrets)
            return secrets.error();
        for (const auto& secret : secrets->items)
            if (auto added = addValues(context, secret, covered); !added)
                return added;
        covered.page.next = secrets->next;
        if (covered.values.size() <= domain::mostSearchedValues || limit <= 1)
            return Done{};
    }
}

Result<Covered> covered(CommandContext& context, const Caller& caller, const ValueSearch& search)
{
    auto deed = deedOf(context, search.wish);
    if (!deed) {
        // Strangers are told nothing else than whoever may not search.
        const Deed tried{"value.find", "organization", caller.organization.value};
        if (auto leave = expectLeaveToFind(context, caller, search.wish, tried); !leave)
            return leave.error();
        return deed.error();
    }
    if (auto leave = expectLeaveToFind(context, caller, search.wish, *deed); !leave)
        return leave.error();
    if (auto purpose = expectPurpose(context, search.wish); !purpose)
        return purpose.error();
    Covered all{std::move(*deed), {}, {}};
    if (auto done = cover(context, search, all); !done)
        return done.error();
    all.deed.after = "secrets: " + std::to_string(all.page.secrets.size())
                     + "\nvalues: " + std::to_string(all.values.size()) + '\n';
    if (auto noted = context.recorder.note(caller.organization, caller.actor(), all.deed); !noted)
        return noted.error();
    return all;
}

} // namespace

awaitable<Result<domain::SearchedPage>> findValue(CommandContext& context, Searcher& searcher,
                                                  Caller caller, ValueSearch search)
{
    auto all = co_await onPool(context.pool, [&] { return covered(context, caller, search); });
    if (!all)
        co_return all.error();
    domain::FindValueRequest ask{search.wish, std::move(search.sought), std::move(all->values),
                                 std::move(search.reader.publicKey),
                                 std::move(search.reader.person)};
    auto answer = co_await searcher.findValue(caller.organization, std::move(ask), caller.tracing);
    if (answer) {
        all->page.answer = std::move(*answer);
        co_return std::move(all->page);
    }
    const auto why = answer.error();
    co_return co_await onPool(context.pool, [&]() -> Result<domain::SearchedPage> {
        all->deed.action = "value.find_failed";
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), all->deed,
                                               why.kind, why.reason);
            !noted)
            return noted.error();
        return why;
    });
}

} // namespace strongroom::server
