// What managers of machines do, each with its line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/machines/service_accounts.h"

#include "crypto/jwk/jwk.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/jwk/thumbprint.h"
#include "crypto/x509/authority.h"
#include "models/domain/access.h"
#include "server/audit/snapshot.h"

#include <boost/json/serialize.hpp>

namespace strongroom::server {
namespace {

using domain::Capability;

Deed deedOn(std::string action, const domain::ServiceAccount& account)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "service_account";
    deed.resourceId = account.id.value;
    deed.resourceName = account.name;
    return deed;
}

Result<domain::ServiceAccount> accountOf(MachineStorage& machines, const Caller& caller,
                                         const domain::ServiceAccountId& id)
{
    auto account = machines.account(id);
    if (account && account->organization != caller.organization)
        return Error{ErrorKind::NotFound, "The service account was not found."};
    return account;
}

/// The thumbprint, and the JWK as it is kept.
Result<std::pair<std::string, std::string>> publicKeyIn(const std::string& text)
{
    const Error unusable{ErrorKind::InvalidInput,
                         "This is no public key (JWK) that tokens are verified with.",
                         {},
                         "text"};
    auto jwk = crypto::parseStrictObject(text);
    if (!jwk || jwk->contains("d") || jwk->contains("k") || !crypto::readJwk(*jwk))
        return unusable;
    // Its name in assertions is ours to know, not the key's to choose.
    jwk->erase("kid");
    const auto thumbprint = crypto::jwkThumbprint(*jwk);
    if (!thumbprint)
        return unusable;
    (*jwk)["kid"] = *thumbprint;
    return std::pair{*thumbprint, boost::json::serialize(*jwk)};
}

Result<std::string> certificateThumbprint(const std::string& pem)
{
    const auto hex = crypto::certificateFingerprint(pem);
    const auto bytes = hex ? fromHex(*hex) : Result<Bytes>(hex.error());
    if (!bytes)
        return Error{ErrorKind::InvalidInput, "This is no certificate in PEM.", {}, "text"};
    return toBase64Url(*bytes);
}

} // namespace

Result<domain::ServiceAccount> createServiceAccount(CommandContext& context,
                                                    MachineStorage& machines, const Caller& caller,
                                                    const domain::NewServiceAccount& wish)
{
    domain::ServiceAccount account;
    account.id = domain::ServiceAccountId::fresh();
    account.organization = caller.organization;
    account.name = wish.name;
    account.createdAt = context.clock.now();
    account.createdBy = caller.principal.name;
    auto deed = deedOn("service_account.create", account);
    if (auto allowed = permit(context, caller, Capability::ManageAccess, deed); !allowed)
        return allowed.error();
    const auto subject = domain::memberKeyOf(account.id);
    const domain::Member member{
        domain::MemberId::fresh(),          caller.organization, subject, account.name,
        domain::MemberKind::ServiceAccount, account.createdAt};
    deed.after = snapshotOf(account);
    auto done = machines.addAccount(account, [&](StorageWriter& writer) -> Result<Done> {
        if (auto named = writer.access().addMember(member); !named)
            return named;
        if (auto added = writer.addMember(caller.organization, subject, wish.role); !added)
            return added;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done.error();
    context.recorder.committed();
    return account;
}

Result<std::vector<domain::ServiceAccount>>
listServiceAccounts(CommandContext& context, MachineStorage& machines, const Caller& caller)
{
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::ManageAccess, caller.organization);
        !allowed)
        return allowed.error();
    return machines.accounts(caller.organization);
}

Result<domain::ServiceAccount> disableServiceAccount(CommandContext& context,
                                                     MachineStorage& machines, const Caller& caller,
                                                     const domain::ServiceAccountId& id)
{
    auto account = accountOf(machines, caller, id);
    auto deed =
        deedOn("service_account.disable", account ? *account : domain::ServiceAccount{id, {}, {}});
    if (auto allowed = permit(context, caller, Capability::ManageAccess, deed); !allowed)
        return allowed.error();
    if (!account)
        return account;
    const auto runner = account->runner.empty() ? Result<Runner>(Error{ErrorKind::NotFound, ""})
                                                : context.storage.runner({account->runner});
    deed.before = snapshotOf(*account);
    account->disabled = true;
    deed.after = snapshotOf(*account);
    auto done = machines.setDisabled(id, true, [&](StorageWriter& writer) -> Result<Done> {
        if (runner) {
            auto revoked = *runner;
            revoked.revoked = true;
            if (auto put = writer.putRunner(revoked); !put)
                return put;
        }
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done.error();
    context.recorder.committed();
    return account;
}

Result<domain::ServiceAccount> addCredential(CommandContext& context, MachineStorage& machines,
                                             const Caller& caller,
                                             const domain::ServiceAccountId& id,
                                             const domain::NewCredential& wish)
{
    auto account = accountOf(machines, caller, id);
    auto deed = deedOn("service_account.add_credential",
                       account ? *account : domain::ServiceAccount{id, {}, {}});
    if (auto allowed = permit(context, caller, Capability::ManageAccess, deed); !allowed)
        return allowed.error();
    if (!account)
        return account;
    domain::MachineCredential credential;
    credential.id = domain::CredentialId::fresh();
    credential.kind = wish.kind;
    credential.createdAt = context.clock.now();
    std::string jwk;
    if (wish.kind == domain::CredentialKind::PublicKey) {
        auto key = publicKeyIn(wish.text);
        if (!key)
            return key.error();
        credential.thumbprint = key->first;
        jwk = key->second;
    } else {
        auto thumbprint = certificateThumbprint(wish.text);
        if (!thumbprint)
            return thumbprint.error();
        credential.thumbprint = std::move(*thumbprint);
    }
    deed.before = snapshotOf(*account);
    account->credentials.push_back(credential);
    deed.after = snapshotOf(*account);
    auto done = machines.addCredential(id, credential, jwk, [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done.error();
    context.recorder.committed();
    return machines.account(id);
}

Result<std::vector<domain::RunnerState>> listRunners(CommandContext& context, const Caller& caller)
{
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
        !allowed)
        return allowed.error();
    const auto runners = context.storage.runners(caller.organization);
    if (!runners)
        return runners.error();
    std::vector<domain::RunnerState> states;
    for (const auto& one : *runners)
        states.push_back({one.id, one.name, one.fingerprint, one.revoked, false});
    return states;
}

} // namespace strongroom::server
