// Issuers, their keys, and what they say to the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/build_sign_in.h"

#include "app/log/process.h"
#include "base/private_file.h"
#include "crypto/envelope/aead.h"
#include "crypto/random.h"
#include "models/wire/json.h"
#include "server/audit/snapshot.h"
#include "server/commands/end_session.h"
#include "server/issuer/device/device_routes.h"
#include "server/issuer/invitations/invitation_routes.h"
#include "server/issuer/issuer_routes.h"
#include "server/issuer/second_factor/second_factor_routes.h"

#include <algorithm>

namespace strongroom::app {
namespace {

using boost::asio::awaitable;

/// Sign-ins go on the record of each organization that the account is in.
SignInObserver recordSignIns(ControlPlane& plane)
{
    return [&plane](const SignInNews& news) {
        const auto subject = std::string(builtIn) + '|' + news.account.subject;
        const auto organizations = plane.storage->organizationsOf(subject);
        if (!organizations)
            return;
        Deed deed;
        deed.action = news.action;
        deed.resourceKind = "session";
        deed.resourceId = news.account.subject;
        if (news.begun)
            deed.after = snapshotOf(*news.begun);
        const Actor actor{subject, news.account.name, {}, {news.peer, {}, {}}};
        for (const auto& organization : *organizations)
            if (auto noted = plane.recorder->note(organization.id, actor, deed, news.denied);
                !noted)
                plane.log->write(LogLevel::Error, "record_failed", {{"why", noted.error().detail}});
    };
}

std::function<Result<Done>(const Account&)> makeOwner(ControlPlane& plane, std::string organization)
{
    return [&plane, organization = std::move(organization)](const Account& account) {
        return plane.storage->write([&](StorageWriter& writer) {
            return writer.addMember({organization}, std::string(builtIn) + '|' + account.subject,
                                    "owner");
        });
    };
}

/// Service accounts at the built-in issuer's token endpoint.
auto machinesOf(ControlPlane& plane)
{
    plane.clientCredentials.emplace(*plane.issuer, *plane.machines, plane.pool, plane.clock);
    return [&plane](Form form, std::string key, std::string certificate) {
        return plane.clientCredentials->redeem(std::move(form), std::move(key),
                                               std::move(certificate));
    };
}

/// In the organization that invited them, with a line on its record.
InvitedObserver makeMember(ControlPlane& plane)
{
    return [&plane](const Account& account, const domain::Invitation& invitation) {
        const auto subject = std::string(builtIn) + '|' + account.subject;
        Deed deed;
        deed.action = "member.join";
        deed.resourceKind = "member";
        deed.resourceId = subject;
        deed.resourceName = account.name;
        auto written = plane.storage->write([&](StorageWriter& writer) -> Result<Done> {
            for (const auto& role : invitation.roles)
                if (auto added = writer.addMember(invitation.organization, subject, role); !added)
                    return added;
            const auto stored = writer.access().storedAccess(invitation.organization);
            if (!stored)
                return stored.error();
            const auto joined =
                std::ranges::find(stored->members, subject, &domain::Member::subject);
            if (joined != stored->members.end())
                deed.after = snapshotOf(*joined);
            return plane.recorder->record(writer, invitation.organization,
                                          {subject, account.name, {}, {}}, deed);
        });
        if (written)
            plane.recorder->committed();
        return written;
    };
}

/// On the record of each organization that the account is in.
Result<Done> recordEverywhere(ControlPlane& plane, StorageWriter& writer, const Account& account,
                              const Deed& deed)
{
    const auto subject = std::string(builtIn) + '|' + account.subject;
    const auto organizations = plane.storage->organizationsOf(subject);
    if (!organizations)
        return organizations.error();
    for (const auto& organization : *organizations)
        if (auto recorded = plane.recorder->record(writer, organization.id,
                                                   {subject, account.name, {}, {}}, deed);
            !recorded)
            return recorded;
    return Done{};
}

SecondFactors::Recording recordSecondFactors(ControlPlane& plane)
{
    return [&plane](StorageWriter& writer, const SecondFactorChange& change) {
        Deed deed;
        deed.action = change.action;
        deed.resourceKind = "member";
        deed.resourceId = std::string(builtIn) + '|' + change.account.subject;
        deed.resourceName = change.account.name;
        deed.before = snapshotOf(change.before, deed.resourceId);
        deed.after = snapshotOf(change.after, deed.resourceId);
        return recordEverywhere(plane, writer, change.account, deed);
    };
}

Sessions::Record recordSignOut(ControlPlane& plane, const Account& account)
{
    return
        [&plane, account](StorageWriter& writer, const std::vector<domain::SignInSession>& ended) {
            Deed deed;
            deed.action = "session.sign_out";
            deed.resourceKind = "session";
            deed.resourceId = account.subject;
            describeEnding(deed, ended, plane.clock.now());
            return recordEverywhere(plane, writer, account, deed);
        };
}

/// The key that seals the seeds of second factors: beside the database, so that a copy of that is
/// no copy of them.
Result<SecretBytes> secondFactorKey(const ServerConfig& config)
{
    const auto path = config.secondFactorKey.empty() ? config.database + ".second-factor-key"
                                                     : config.secondFactorKey;
    const auto made = [] {
        const auto key = crypto::randomBytes(crypto::keySize);
        return key ? Result<SecretBytes>(SecretBytes::copyOf(toBase64Url(*key))) : key.error();
    };
    const auto text = keyFromFile(path, toBase64Url(Bytes(crypto::keySize)).size(), made);
    if (!text)
        return text.error();
    const auto bytes = text->reveal();
    const auto key = fromBase64Url({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!key)
        return Error{ErrorKind::InvalidInput, "The key of second factors cannot be read: " + path
                                                  + " has to be 32 bytes in base64url."};
    return SecretBytes::copyOf(*key);
}

Result<Done> buildIssuer(ControlPlane& plane, const ServerConfig& config, const TokenRules& rules,
                         const std::string& pageBase)
{
    IssuerSettings settings;
    settings.issuer = rules.issuer;
    settings.authorizationEndpoint = pageBase + "/oidc/authorize";
    settings.setupTokenHash = config.setupTokenHash;
    settings.requireSecondFactor = config.requireSecondFactor;
    auto key = secondFactorKey(config);
    if (!key)
        return key.error();
    auto issuer = Issuer::open(*plane.issuerStorage, plane.clock, std::move(settings));
    if (!issuer)
        return issuer.error();
    plane.issuer = std::move(*issuer);
    plane.issuer->observer = recordSignIns(plane);
    plane.issuer->sessionEnded = [&plane](const std::string& session,
                                          const std::optional<Account>& signedOut) {
        // Nobody signed out: a code or refresh token came twice.
        if (!signedOut)
            return endSessionByIssuer(*plane.commands, *plane.sessions, builtIn, {{}, session}, {});
        return plane.sessions->endById(builtIn, session, recordSignOut(plane, *signedOut));
    };
    plane.sessions->ending = [&plane](const std::string& session) {
        return plane.issuer->revokeSession(session);
    };
    plane.issuer->firstAccountMade = makeOwner(plane, config.organization);
    plane.devices.emplace(*plane.issuer, *plane.storage, plane.clock);
    plane.secondFactors.emplace(*plane.storage, plane.clock, std::move(*key));
    plane.secondFactors->recording = recordSecondFactors(plane);
    plane.steps.emplace(*plane.issuer, *plane.devices, *plane.secondFactors, plane.clock);
    return Done{};
}

void addBuiltInRoutes(ControlPlane& plane, bool requireBinding, Router& pages)
{
    addIssuerRoutes(plane.router, *plane.issuer, *plane.devices,
                    {*plane.proofs, requireBinding, machinesOf(plane)}, plane.pool);
    addSignInPageRoutes(pages, *plane.issuer, *plane.steps, plane.pool);
    addSecondFactorPageRoutes(pages, *plane.issuer, *plane.steps, plane.pool);
    addInvitationPageRoutes(pages, *plane.issuer, *plane.invitations, plane.clock,
                            makeMember(plane), plane.pool);
    addDevicePageRoutes(pages, *plane.devices, *plane.issuer, *plane.steps, plane.pool);
}

} // namespace

KeySource keysElsewhere(ControlPlane& plane)
{
    return [&plane](bool fresh) -> awaitable<Result<std::string>> {
        co_return co_await onPool(plane.pool, [&plane, fresh] { return plane.keys->keys(fresh); });
    };
}

Result<Done> buildSignIn(ControlPlane& plane, const ServerConfig& config, const std::string& base,
                         const std::string& pageBase)
{
    wire::json::object where{{"client_id", "strongroom-console"}, {"audience", "strongroom"}};
    const auto scopes = config.externalIssuer.value_or(ExternalIssuer{}).scopes;
    where["scopes"] = wire::json::array(scopes.begin(), scopes.end());
    auto nonceKey = crypto::randomBytes(32);
    if (!nonceKey)
        return nonceKey.error();
    plane.proofs.emplace(base, ServerNonce(std::move(*nonceKey), plane.clock), plane.clock);
    TokenRules rules{base + "/oidc", "strongroom", builtIn};
    KeySource source;
    if (config.externalIssuer) {
        const auto& external = *config.externalIssuer;
        // Not every provider binds its tokens; those that are bound are held to it all the same.
        rules = {external.issuer, external.audience, external.issuer, external.claims,
                 config.requireSenderBinding.value_or(false)};
        where["client_id"] = external.clientId;
        where["audience"] = external.audience;
        plane.keys =
            std::make_unique<providers::KeyFetcher>(external.issuer, external.caFile, plane.clock);
        source = keysElsewhere(plane);
    } else {
        rules.requireBinding = config.requireSenderBinding.value_or(true);
        if (auto built = buildIssuer(plane, config, rules, pageBase.empty() ? base : pageBase);
            !built)
            return built;
        addBuiltInRoutes(plane, rules.requireBinding,
                         pageBase.empty() ? plane.router : plane.pageRouter);
        source = [&plane](bool) -> awaitable<Result<std::string>> {
            co_return plane.issuer->jwks();
        };
    }
    where["issuer"] = rules.issuer;
    plane.router.add(Method::Get, "/v1/sign-in",
                     [where](Request) -> awaitable<Reply> { co_return Reply::json(where); });
    plane.tokens.emplace(std::move(rules), plane.clock, std::move(source), *plane.proofs);
    plane.authenticator.emplace(*plane.tokens, *plane.machines, plane.pool, plane.clock);
    return Done{};
}

} // namespace strongroom::app
