// Secret by secret: leave, its line on the record, its sealed values; then one question for all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/searches/mark_reuse.h"

#include <algorithm>
#include <numeric>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::uint32_t markedAPage = 25;
constexpr std::size_t mostSealed = 8U << 20; ///< Bytes; with base64 it fits into one message.

struct Marking
{
    WantedUse wanted;
    StoredVersion stored;
};

struct Marked
{
    std::vector<Marking> markings{};
    domain::MarkedPage page{};
};

std::size_t sizeOf(const domain::SealedVersion& version)
{
    return std::accumulate(
        version.entries.begin(), version.entries.end(), std::size_t(0),
        [](std::size_t sum, const auto& entry) { return sum + entry.sealed.size(); });
}

/// Whether this secret alone is out of reach: the report goes on without it.
bool isOfOneSecret(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

Result<Done> add(CommandContext& context, const Caller& caller, const ReuseReport& report,
                 const domain::Secret& secret, Marked& all)
{
    // Who may not reveal it has tried nothing: it is one of many, and leaves no denial.
    if (secret.currentVersion == 0
        || !context.policy.decide(caller.principal, domain::Capability::Reveal, secret)) {
        all.page.withheld += secret.currentVersion == 0 ? 0 : 1;
        return Done{};
    }
    domain::GrantRequest request;
    request.secret = secret.id;
    request.version = secret.currentVersion;
    request.purpose = report.wish.purpose;
    auto wanted = prepareUse(context, caller, request, "value.reuse");
    auto leave = wanted ? expectLeave(context, caller, wanted->gated, wanted->deed, false)
                        : Result<Done>(wanted.error());
    if (!leave && !isOfOneSecret(leave.error()))
        return leave;
    if (!leave) {
        ++all.page.withheld;
        return Done{};
    }
    auto stored = context.storage.version(wanted->secret, secret.currentVersion);
    if (!stored)
        return stored.error();
    all.markings.push_back({std::move(*wanted), std::move(*stored)});
    return Done{};
}

Result<Done> record(CommandContext& context, const Caller& caller, const Marked& all)
{
    std::vector<const WantedUse*> uses;
    for (const auto& marking : all.markings)
        uses.push_back(&marking.wanted);
    return recordUses(context, caller, uses);
}

/// Payloads, wherever they lie; what would be too much for one question is withheld.
Result<Done> load(CommandContext& context, Marked& all)
{
    std::size_t size = 0;
    for (auto& [wanted, stored] : all.markings) {
        if (auto there = context.payloads.load(stored); !there)
            return there;
        const auto more = sizeOf(stored.sealed);
        if (size + more > mostSealed) {
            stored.sealed.entries.clear();
            ++all.page.withheld;
        } else {
            size += more;
        }
    }
    std::erase_if(all.markings,
                  [](const auto& marking) { return marking.stored.sealed.entries.empty(); });
    return Done{};
}

Error noteFailure(CommandContext& context, const Caller& caller, Marked& all, const Error& why)
{
    for (auto& marking : all.markings) {
        auto& deed = marking.wanted.deed;
        deed.action = "value.reuse_failed";
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed, why.kind,
                                               why.reason);
            !noted)
            return noted.error();
    }
    return why;
}

Result<Marked> marked(CommandContext& context, const Caller& caller, const ReuseReport& report)
{
    const auto& wish = report.wish;
    const auto object =
        wish.environment ? objectOf(*wish.environment) : objectOf(wish.organization);
    Deed tried{"value.reuse", object.type, object.id};
    tried.purpose = summaryOf(wish.purpose);
    if (auto allowed = permit(context, caller, domain::Capability::SeeSecrets, object, tried);
        !allowed)
        return allowed.error();
    auto visible = context.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    SecretFilter filter;
    filter.organization = wish.organization;
    filter.environment = wish.environment;
    filter.cursor = report.cursor;
    filter.limit = markedAPage;
    filter.only = std::move(*visible);
    const auto secrets = context.storage.secrets(filter);
    if (!secrets)
        return secrets.error();
    Marked all;
    all.page.next = secrets->next;
    for (const auto& secret : secrets->items)
        if (auto added = add(context, caller, report, secret, all); !added)
            return added.error();
    if (auto recorded = record(context, caller, all); !recorded)
        return recorded.error();
    if (auto there = load(context, all); !there)
        return noteFailure(context, caller, all, there.error());
    for (const auto& [wanted, stored] : all.markings)
        all.page.secrets.push_back({wanted.secret.id, wanted.secret.name, wanted.secret.environment,
                                    stored.version.number, keysOf(stored.sealed.entries)});
    return all;
}

} // namespace

awaitable<Result<domain::MarkedPage>> markReuse(CommandContext& context, Searcher& searcher,
                                                Caller caller, ReuseReport report)
{
    auto all = co_await onPool(context.pool, [&] { return marked(context, caller, report); });
    if (!all)
        co_return all.error();
    domain::MarkReuseRequest ask;
    ask.wish = report.wish;
    for (auto& marking : all->markings)
        ask.versions.push_back(std::move(marking.stored.sealed));
    ask.readerPublicKey = std::move(report.reader.publicKey);
    ask.person = std::move(report.reader.person);
    auto answer = co_await searcher.markReuse(caller.organization, std::move(ask), caller.tracing);
    if (answer) {
        all->page.answer = std::move(*answer);
        co_return std::move(all->page);
    }
    const auto why = answer.error();
    co_return co_await onPool(context.pool, [&]() -> Result<domain::MarkedPage> {
        return noteFailure(context, caller, *all, why);
    });
}

} // namespace strongroom::server
