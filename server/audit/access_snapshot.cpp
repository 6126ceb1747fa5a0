// People, teams, roles and machines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/snapshot.h"
#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string snapshotOf(const domain::Member& member)
{
    YamlRecord out("Member");
    out.section("metadata").text("id", member.id.value).text("name", member.name);
    out.section("spec")
        .text("subject", member.subject)
        .text("kind", nameOf(member.kind))
        .flag("suspended", member.suspended);
    return out.finish();
}

std::string snapshotOf(const domain::Team& team)
{
    YamlRecord out("Team");
    out.section("metadata")
        .text("id", team.id.value)
        .text("name", team.name)
        .text("slug", team.slug);
    out.section("spec")
        .text("description", team.description)
        .text("providerGroup", team.providerGroup);
    return out.finish();
}

std::string snapshotOf(const domain::Binding& binding, const std::string& holder)
{
    YamlRecord out("RoleBinding");
    out.section("spec")
        .text("holder", binding.holder.text())
        .text("holderName", holder)
        .text("role", binding.role)
        .text("object", binding.object.text());
    return out.finish();
}

std::string snapshotOf(const domain::Invitation& invitation)
{
    YamlRecord out("Invitation");
    out.section("metadata").text("username", invitation.username).text("name", invitation.name);
    out.section("spec")
        .list("roles", invitation.roles)
        .text("invitedBy", invitation.invitedBy)
        .time("expiresAt", invitation.expiresAt);
    return out.finish();
}

std::string snapshotOf(const domain::ApiKey& key)
{
    YamlRecord out("ApiKey");
    out.section("metadata").text("id", key.id.value).text("name", key.name);
    std::vector<std::string> capabilities;
    for (const auto one : key.capabilities)
        capabilities.emplace_back(nameOf(one));
    std::vector<std::string> environments;
    for (const auto& one : key.environments)
        environments.push_back(one.value);
    out.section("spec")
        .text("owner", key.owner)
        .text("ownerName", key.ownerName)
        .text("prefix", key.prefix)
        .list("capabilities", capabilities)
        .list("environments", environments)
        .time("createdAt", key.createdAt)
        .time("expiresAt", key.expiresAt)
        .time("revokedAt", key.revokedAt);
    return out.finish();
}

std::string snapshotOf(const domain::ServiceAccount& account)
{
    YamlRecord out("ServiceAccount");
    out.section("metadata").text("id", account.id.value).text("name", account.name);
    out.section("spec")
        .flag("disabled", account.disabled)
        .text("runner", account.runner)
        .text("createdBy", account.createdBy)
        .time("createdAt", account.createdAt);
    out.beginList("credentials");
    for (const auto& credential : account.credentials)
        out.beginItem()
            .text("id", credential.id.value)
            .text("kind", nameOf(credential.kind))
            .text("thumbprint", credential.thumbprint)
            .endItem();
    return out.endList().finish();
}

std::string snapshotOf(const Runner& runner)
{
    YamlRecord out("Runner");
    out.section("metadata").text("id", runner.id.value).text("name", runner.name);
    out.section("spec")
        .text("certificateSha256", runner.fingerprint)
        .flag("revoked", runner.revoked);
    return out.finish();
}

} // namespace strongroom::server
