// Asking leave, naming things, and holding writers to the revision that they saw.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/command_context.h"

#include "models/domain/purpose.h"
#include "models/domain/secret_uri.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// A denial is one of something that exists, asked for by somebody who belongs here.
bool isOnRecord(CommandContext& context, const Caller& caller, const domain::AccessObject& object,
                const Error& denial)
{
    if (denial.kind == ErrorKind::Forbidden)
        return true;
    return denial.kind == ErrorKind::NotFound && object.type == "secret"
           && context.policy.standingOf(caller.principal, caller.organization)
           && context.storage.secret(caller.organization, domain::SecretId{object.id});
}

/// The code that summaryOf(Purpose) begins with, and nothing of what people wrote.
std::string codeOf(const std::string& purpose)
{
    auto code = purpose.substr(0, purpose.find(' '));
    return domain::isPurposeCode(code) ? code : std::string();
}

} // namespace

Result<Done> permit(CommandContext& context, const Caller& caller, domain::Capability capability,
                    const Deed& deed)
{
    return permit(context, caller, capability, objectOf(caller.organization), deed);
}

Result<Done> permit(CommandContext& context, const Caller& caller, domain::Capability capability,
                    const domain::AccessObject& object, const Deed& deed)
{
    OpenSpan span(caller.tracing, SpanKind::Internal);
    span.said().operation = "authorize " + deed.action;
    span.said().purpose = codeOf(deed.purpose);
    auto decided = context.policy.decide(caller.principal, capability, caller.organization, object);
    span.said().decision = decided ? "allowed" : nameOf(decided.error().kind);
    // Whoever is no member leaves no line: the organization, if there is one, is none of theirs.
    if (!decided && isOnRecord(context, caller, object, decided.error()))
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed,
                                               decided.error().kind);
            !noted)
            return noted;
    return decided;
}

std::string uriOf(CommandContext& context, const domain::Secret& secret)
{
    const auto organization = context.storage.organization(secret.organization);
    std::optional<std::string> environment;
    if (secret.environment) {
        const auto all = context.storage.environments(secret.organization);
        if (all) {
            const auto found =
                std::ranges::find(*all, *secret.environment, &domain::Environment::id);
            if (found != all->end())
                environment = found->slug;
        }
    }
    if (!organization)
        return {};
    const auto uri = domain::SecretUri::of(organization->slug, secret.slug, environment);
    return uri ? uri->text() : std::string();
}

Deed deedOn(CommandContext& context, std::string action, const domain::Secret& secret)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "secret";
    deed.resourceId = secret.id.value;
    deed.resourceName = secret.name;
    deed.resourceUri = uriOf(context, secret);
    deed.revision = secret.revision;
    return deed;
}

Deed attempt(std::string action, const domain::SecretId& secret)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "secret";
    deed.resourceId = secret.value;
    return deed;
}

Result<Done> expectRevision(const domain::Secret& secret, std::uint64_t expected)
{
    if (secret.revision == expected)
        return Done{};
    return Error{ErrorKind::VersionConflict, secret.updatedBy + " changed this secret at "
                                                 + toRfc3339(secret.updatedAt)
                                                 + ". Look at the change, then decide again."};
}

std::optional<domain::Version> currentOf(const std::vector<domain::Version>& versions)
{
    const auto found = std::ranges::find(versions, true, &domain::Version::current);
    return found == versions.end() ? std::nullopt : std::optional(*found);
}

} // namespace strongroom::server
