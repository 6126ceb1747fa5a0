// A name is looked up when access is given, by whoever may see all that there is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/request_access.h"

#include "models/wire/approvals/access_request_json.h"
#include "server/commands/access/change_access.h"
#include "server/commands/approvals/request_approval.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::uint32_t mostLooked = 200;
constexpr std::uint32_t pageOfSecrets = 1000;
constexpr std::ptrdiff_t mostWaiting = 10;

/// Nobody fills the list of those who decide, or asks for the same twice.
Result<Done> expectRoom(CommandContext& context, const Caller& caller,
                        const domain::AccessRequest& request)
{
    const auto all =
        context.approvals.approvals(caller.organization, context.clock.now(), mostLooked);
    if (!all)
        return all.error();
    const auto asker = memberKeyOf(caller.principal);
    const auto path = pathOf(request);
    const auto waits = [&](const domain::Approval& one) {
        return isAccessRequest(one) && one.requester == asker
               && one.state == domain::ApprovalState::Waiting;
    };
    if (std::ranges::any_of(
            *all, [&](const auto& one) { return waits(one) && one.resourceName == path; }))
        return Error{ErrorKind::VersionConflict,
                     "You have asked for this already. It waits for somebody who manages access."};
    if (std::ranges::count_if(*all, waits) >= mostWaiting)
        return Error{ErrorKind::TooLarge,
                     "Ten of your requests for access wait already. Withdraw one first."};
    return Done{};
}

Error nothingThere(const domain::Approval& approval)
{
    return Error{ErrorKind::NotFound,
                 "There is nothing at \"" + approval.resourceName
                     + "\". Deny the request and say what they may have meant."};
}

bool isCalled(const std::string& asked, const std::string& slug, const std::string& name)
{
    return asked == slug || asked == name;
}

/// The only one of `all` that is called so: by its slug, or else by its name.
template <class T>
Result<T> onlyOne(const std::vector<T>& all, const std::string& asked,
                  const domain::Approval& approval)
{
    const auto slug = std::ranges::find(all, asked, &T::slug);
    if (slug != all.end())
        return *slug;
    const auto first = std::ranges::find(all, asked, &T::name);
    if (first == all.end())
        return nothingThere(approval);
    if (std::ranges::count(all, asked, &T::name) > 1)
        return Error{ErrorKind::VersionConflict,
                     "More than one is called \"" + asked
                         + "\". Give access by hand, then deny the request."};
    return *first;
}

Result<domain::Secret> secretCalled(CommandContext& context, const domain::Approval& approval,
                                    const std::string& asked,
                                    const std::optional<domain::EnvironmentId>& environment)
{
    SecretFilter filter;
    filter.organization = approval.organization;
    filter.text = asked;
    filter.environment = environment;
    filter.organizationOnly = !environment;
    filter.limit = pageOfSecrets;
    std::vector<domain::Secret> called;
    do {
        auto page = context.storage.secrets(filter);
        if (!page)
            return page.error();
        for (auto& secret : page->items)
            if (isCalled(asked, secret.slug, secret.name))
                called.push_back(std::move(secret));
        filter.cursor = page->next;
    } while (filter.cursor);
    return onlyOne(called, asked, approval);
}

Result<domain::AccessObject> objectOf(CommandContext& context, const domain::Approval& approval,
                                      const domain::AccessRequest& request)
{
    std::optional<domain::EnvironmentId> environment;
    if (!request.environment.empty()) {
        const auto all = context.storage.environments(approval.organization);
        if (!all)
            return all.error();
        const auto found = onlyOne(*all, request.environment, approval);
        if (!found)
            return found.error();
        environment = found->id;
    }
    if (request.secret.empty())
        return domain::objectOf(*environment);
    const auto secret = secretCalled(context, approval, request.secret, environment);
    if (!secret)
        return secret.error();
    return domain::objectOf(secret->id);
}

Result<domain::AccessObject> holderOf(const domain::Approval& approval, StorageWriter& writer)
{
    const auto stored = writer.access().storedAccess(approval.organization);
    if (!stored)
        return stored.error();
    const auto member =
        std::ranges::find(stored->members, approval.requester, &domain::Member::subject);
    if (member == stored->members.end())
        return Error{ErrorKind::NotFound, "Whoever asked is no member any more."};
    return domain::objectOf(*member);
}

} // namespace

Result<domain::Approval> requestAccess(CommandContext& context, const Caller& caller,
                                       const domain::AccessRequest& request)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    if (caller.principal.limits)
        return Error{ErrorKind::Forbidden, "An API key cannot ask for access."};
    const auto policy = activePolicy(context, caller.organization);
    if (!policy)
        return policy.error();
    if (auto fits = domain::check(request.purpose, policy->purposes); !fits)
        return fits.error();
    if (auto room = expectRoom(context, caller, request); !room)
        return room.error();
    domain::Approval approval;
    approval.id = domain::ApprovalId::fresh();
    approval.organization = caller.organization;
    approval.action = domain::GatedAction::Reveal;
    approval.resourceKind = kindOf(request);
    approval.resourceName = pathOf(request);
    approval.resourceId = approval.resourceName;
    approval.environment = request.environment;
    approval.requester = memberKeyOf(caller.principal);
    approval.requesterName = caller.principal.name;
    approval.purpose = request.purpose;
    approval.content = wire::serialize(wire::toJson(request));
    approval.approvers = {{{"owner", "iam_admin"}, {}}};
    approval.createdAt = context.clock.now();
    approval.expiresAt = approval.createdAt + std::chrono::hours(policy->limits.approvalHours);
    return keepRequest(context, caller, std::move(approval), {});
}

Result<Done> giveAccess(CommandContext& context, const Caller& approver,
                        const domain::Approval& approval, StorageWriter& writer)
{
    const auto content = wire::parse(approval.content);
    if (!content)
        return content.error();
    const auto request = wire::fromJson<domain::AccessRequest>(*content);
    if (!request)
        return request.error();
    const auto object = objectOf(context, approval, *request);
    if (!object)
        return object.error();
    const auto holder = holderOf(approval, writer);
    if (!holder)
        return holder.error();
    domain::AccessChange change;
    change.add.push_back({*holder, std::string(domain::requestedRole), *object});
    if (auto given = changeAccessWithin(context, approver, writer, change, approval.id.value);
        !given)
        return given.error();
    return Done{};
}

} // namespace strongroom::server
