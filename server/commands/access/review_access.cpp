// A review is a document that grows; what it removes goes the way of every change of access.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/review_access.h"

#include "models/wire/review_json.h"
#include "server/audit/yaml_record.h"
#include "server/commands/access/change_access.h"
#include "server/commands/approvals/gate.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::AccessReview;
using domain::Capability;
using domain::ReviewVerdict;

constexpr std::int64_t mostListed = 200;
constexpr std::size_t longestText = 500;

Deed deedOn(std::string action, const AccessReview& review)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "access_review";
    deed.resourceId = review.id.value;
    deed.resourceName = review.title;
    deed.revision = review.revision;
    return deed;
}

std::string snapshotOf(const AccessReview& review)
{
    YamlRecord out("AccessReview");
    out.section("metadata").text("id", review.id.value).text("title", review.title);
    out.section("spec")
        .text("startedBy", review.startedBy)
        .time("startedAt", review.startedAt)
        .time("dueAt", review.dueAt);
    out.section("status")
        .text("signedBy", review.signedBy)
        .time("signedAt", review.signedAt)
        .text("remark", review.remark)
        .beginList("items");
    for (const auto& item : review.items)
        out.beginItem()
            .text("holder", item.binding.holder.object.text())
            .text("holderName", item.binding.holder.name)
            .text("role", item.binding.role)
            .text("object", item.binding.object.object.text())
            .text("verdict", nameOf(item.verdict))
            .text("note", item.note)
            .text("decidedBy", item.decidedBy)
            .endItem();
    return out.endList().finish();
}

std::string documentOf(const AccessReview& review)
{
    return wire::serialize(wire::toJson(review));
}

Result<AccessReview> read(const std::string& document)
{
    const auto value = wire::parse(document);
    auto review =
        value ? wire::fromJson<AccessReview>(*value) : Result<AccessReview>(value.error());
    if (review)
        return review;
    return Error{ErrorKind::Corrupted, "A review cannot be read. Restore a backup.",
                 review.error().message};
}

Result<Done> expectReader(CommandContext& context, const Caller& caller)
{
    for (const auto capability : {Capability::ManageAccess, Capability::SeeAudit}) {
        const auto may = holds(context, caller, capability);
        if (!may)
            return may.error();
        if (*may)
            return Done{};
    }
    return Error{ErrorKind::Forbidden, "You may neither manage access here nor see the record."};
}

/// As the caller saw it, and not signed.
Result<AccessReview> openReview(CommandContext& context, ReviewStorage& reviews,
                                const Caller& caller, const domain::AccessReviewId& id,
                                std::uint64_t revision, const std::string& action)
{
    AccessReview tried;
    tried.id = id;
    if (auto may = permit(context, caller, Capability::ManageAccess, deedOn(action, tried)); !may)
        return may.error();
    const auto document = reviews.document(caller.organization, id);
    if (!document)
        return document.error();
    auto review = read(*document);
    if (!review)
        return review;
    if (review->signedAt)
        return Error{ErrorKind::VersionConflict, "This review is signed. Begin another one."};
    if (review->revision != revision)
        return Error{ErrorKind::VersionConflict,
                     "Somebody else has changed this review meanwhile. Look again."};
    return review;
}

/// Moves the revision; the line on the record has the states before and after.
Result<AccessReview> keep(CommandContext& context, ReviewStorage& reviews, const Caller& caller,
                          const std::string& action, const AccessReview& before,
                          AccessReview review)
{
    ++review.revision;
    auto deed = deedOn(action, review);
    deed.before = snapshotOf(before);
    deed.after = snapshotOf(review);
    auto updated = reviews.update(review, documentOf(review), [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!updated)
        return updated.error();
    context.recorder.committed();
    return review;
}

/// The access object of the caller, to know their own pieces by.
Result<domain::AccessObject> selfOf(CommandContext& context, const Caller& caller)
{
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    const auto key = memberKeyOf(caller.principal);
    const auto& members = standing->access->members;
    const auto found = std::ranges::find(members, key, &domain::Member::subject);
    return found == members.end() ? domain::AccessObject{} : objectOf(*found);
}

Result<Done> takeAway(CommandContext& context, const Caller& caller, const AccessReview& review)
{
    const auto standing = listBindings(context, caller, {});
    if (!standing)
        return standing.error();
    domain::AccessChange change;
    for (const auto& item : review.items) {
        const auto binding = item.binding.plain();
        const bool there = std::ranges::any_of(
            *standing, [&](const domain::NamedBinding& one) { return one.plain() == binding; });
        if (item.verdict == ReviewVerdict::Remove && there)
            change.remove.push_back(binding);
    }
    if (change.remove.empty())
        return Done{};
    const auto changed = changeAccess(context, caller, change);
    return changed ? Result<Done>(Done{}) : changed.error();
}

} // namespace

Result<AccessReview> startReview(CommandContext& context, ReviewStorage& reviews,
                                 const Caller& caller, const ReviewWish& wish)
{
    AccessReview review;
    review.id = domain::AccessReviewId::fresh();
    review.organization = caller.organization;
    review.title = wish.title;
    review.startedBy = caller.principal.name;
    review.startedAt = context.clock.now();
    review.dueAt = wish.dueAt;
    auto deed = deedOn("access_review.start", review);
    if (auto may = permit(context, caller, Capability::ManageAccess, deed); !may)
        return may.error();
    if (wish.title.empty() || wish.title.size() > longestText)
        return Error{ErrorKind::InvalidInput, "A title has 1 to 500 bytes.", {}, "title"};
    if (wish.dueAt <= review.startedAt)
        return Error{ErrorKind::InvalidInput, "It would be overdue already.", {}, "due_at"};
    auto bindings = listBindings(context, caller, {});
    if (!bindings)
        return bindings.error();
    for (auto& binding : *bindings)
        review.items.push_back({std::move(binding), ReviewVerdict::Open, {}, {}, {}});
    deed.after = snapshotOf(review);
    auto added = reviews.add(review, documentOf(review), [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!added)
        return added.error();
    context.recorder.committed();
    return review;
}

Result<std::vector<AccessReview>> listReviews(CommandContext& context, ReviewStorage& reviews,
                                              const Caller& caller)
{
    if (auto may = expectReader(context, caller); !may)
        return may.error();
    const auto documents = reviews.documents(caller.organization, mostListed);
    if (!documents)
        return documents.error();
    std::vector<AccessReview> all;
    for (const auto& document : *documents) {
        auto review = read(document);
        if (!review)
            return review.error();
        all.push_back(std::move(*review));
    }
    return all;
}

Result<AccessReview> getReview(CommandContext& context, ReviewStorage& reviews,
                               const Caller& caller, const domain::AccessReviewId& id)
{
    if (auto may = expectReader(context, caller); !may)
        return may.error();
    const auto document = reviews.document(caller.organization, id);
    return document ? read(*document) : document.error();
}

Result<AccessReview> decideReview(CommandContext& context, ReviewStorage& reviews,
                                  const Caller& caller, const domain::AccessReviewId& id,
                                  std::uint64_t revision,
                                  const std::vector<domain::ReviewDecision>& decisions)
{
    const auto before = openReview(context, reviews, caller, id, revision, "access_review.decide");
    if (!before)
        return before;
    const auto self = selfOf(context, caller);
    if (!self)
        return self.error();
    auto review = *before;
    for (const auto& decision : decisions) {
        const auto item = std::ranges::find_if(review.items, [&](const domain::ReviewItem& one) {
            return one.binding.plain() == decision.binding;
        });
        if (item == review.items.end())
            return Error{ErrorKind::NotFound, "The review has no such piece of access."};
        if (decision.binding.holder == *self)
            return Error{ErrorKind::Forbidden,
                         "You cannot review your own access. Somebody else has to."};
        item->verdict = decision.verdict;
        item->note = decision.note;
        const bool open = decision.verdict == ReviewVerdict::Open;
        item->decidedBy = open ? std::string() : caller.principal.name;
        item->decidedAt = open ? std::nullopt : std::optional(context.clock.now());
    }
    return keep(context, reviews, caller, "access_review.decide", *before, std::move(review));
}

Result<AccessReview> signReview(CommandContext& context, ReviewStorage& reviews,
                                const Caller& caller, const domain::AccessReviewId& id,
                                std::uint64_t revision, const std::string& remark)
{
    const auto before = openReview(context, reviews, caller, id, revision, "access_review.sign");
    if (!before)
        return before;
    if (const auto open = before->openItems(); open > 0)
        return Error{ErrorKind::InvalidInput,
                     std::to_string(open) + " pieces of access are not decided yet."};
    if (remark.size() > longestText)
        return Error{ErrorKind::InvalidInput, "A remark has at most 500 bytes.", {}, "remark"};
    if (auto taken = takeAway(context, caller, *before); !taken)
        return taken.error();
    auto review = *before;
    review.signedBy = caller.principal.name;
    review.signedAt = context.clock.now();
    review.remark = remark;
    return keep(context, reviews, caller, "access_review.sign", *before, std::move(review));
}

} // namespace strongroom::server
