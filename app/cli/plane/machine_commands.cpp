// API keys and service accounts: made, listed, ended.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/input_file.h"
#include "app/cli/plane/commands.h"

#include <algorithm>
#include <charconv>
#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using Plane = client::ControlPlane;

/// Does `deed` with the control plane and the organization of that slug, or the first one.
template <class Deed>
int within(const Connection& connection, const std::string& slug, Deed deed)
{
    auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& organization = place->organization;
    if (!slug.empty()) {
        const auto& all = place->plane->me().memberships;
        const auto found = std::ranges::find_if(
            all, [&slug](const auto& one) { return one.organization.slug == slug; });
        if (found == all.end())
            return say({ErrorKind::NotFound, "You are no member of an organization of that slug."});
        organization = found->organization.id;
    }
    const Result<Done> done = deed(*place->plane, organization);
    return done ? int(Yes) : say(done.error());
}

/// "90d", "12h", "30m" from now.
Result<Timestamp> after(const std::string& text)
{
    const Error unclear{ErrorKind::InvalidInput, "Say when as in 90d, 12h or 30m."};
    std::int64_t count = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, count);
    constexpr std::int64_t most = 36'500;
    if (read.ec != std::errc() || read.ptr + 1 != end || count < 1 || count > most)
        return unclear;
    const auto now = SystemClock().now();
    switch (*read.ptr) {
    case 'd': return now + std::chrono::days(count);
    case 'h': return now + std::chrono::hours(count);
    case 'm': return now + std::chrono::minutes(count);
    default: return unclear;
    }
}

struct KeyWish
{
    std::string organization{};
    std::string name{};
    std::string account{};
    std::vector<std::string> scopes{};
    std::vector<std::string> environments{};
    std::string expires{};
};

Result<domain::ServiceAccount> accountOf(Plane& plane, const OrganizationId& organization,
                                         const std::string& name)
{
    const auto all = wait(plane.machines.serviceAccounts(organization));
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&name](const auto& one) { return one.name == name || one.id.value == name; });
    if (found == all->end())
        return Error{ErrorKind::NotFound, "There is no service account of that name."};
    return *found;
}

Result<domain::NewApiKey> newKeyOf(Plane& plane, const OrganizationId& organization,
                                   const KeyWish& wish)
{
    domain::NewApiKey key;
    key.name = wish.name;
    const auto known = domain::keyCapabilities();
    for (const auto& name : wish.scopes) {
        const auto found =
            std::ranges::find_if(known, [&name](auto one) { return nameOf(one) == name; });
        if (found == known.end())
            return Error{ErrorKind::InvalidInput,
                         "A scope is see_secrets, see_versions, write, manage or see_audit."};
        key.capabilities.insert(*found);
    }
    for (const auto& slug : wish.environments) {
        const auto environment = scopeOf(plane, organization, slug);
        if (!environment)
            return environment.error();
        if (*environment)
            key.environments.push_back(**environment);
    }
    if (!wish.expires.empty()) {
        const auto expires = after(wish.expires);
        if (!expires)
            return expires.error();
        key.expiresAt = *expires;
    }
    if (!wish.account.empty()) {
        const auto account = accountOf(plane, organization, wish.account);
        if (!account)
            return account.error();
        key.account = account->id;
    }
    return key;
}

int newKey(const Connection& connection, const KeyWish& wish)
{
    return within(connection, wish.organization,
                  [&wish](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      auto key = newKeyOf(plane, organization, wish);
                      if (!key)
                          return key.error();
                      const auto issued = wait(plane.machines.createApiKey(organization, *key));
                      if (!issued)
                          return issued.error();
                      std::cout << issued->secret << '\n';
                      std::cerr << "Keep it now: it is not shown again. Its id is "
                                << issued->key.id.value << ".\n";
                      return Done{};
                  });
}

std::string shown(const std::optional<Timestamp>& time, const char* none)
{
    return time ? toRfc3339(*time) : std::string(none);
}

int listKeys(const Connection& connection, const std::string& slug)
{
    return within(
        connection, slug, [](Plane& plane, const OrganizationId& organization) -> Result<Done> {
            const auto keys = wait(plane.machines.apiKeys(organization));
            if (!keys)
                return keys.error();
            for (const auto& key : *keys)
                std::cout << key.id.value << '\t' << key.prefix << "…\t" << key.name << '\t'
                          << key.ownerName << '\t' << (key.revokedAt ? "revoked" : "active")
                          << "\texpires " << shown(key.expiresAt, "never") << "\tused "
                          << shown(key.lastUsedAt, "never") << '\n';
            return Done{};
        });
}

int revokeKey(const Connection& connection, const std::string& slug, const std::string& id)
{
    return within(connection, slug,
                  [&id](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      const auto keys = wait(plane.machines.apiKeys(organization));
                      if (!keys)
                          return keys.error();
                      const auto found = std::ranges::find_if(*keys, [&id](const auto& key) {
                          return key.id.value == id || (key.name == id && !key.revokedAt);
                      });
                      if (found == keys->end())
                          return Error{ErrorKind::NotFound, "There is no such API key."};
                      const auto done = wait(plane.machines.revokeApiKey(organization, found->id));
                      return done ? Result<Done>(Done{}) : done.error();
                  });
}

struct AccountWish
{
    std::string organization{};
    std::string name{};
    std::string role = "viewer";
    std::string publicKey{};
    std::string certificate{};
};

int createAccount(const Connection& connection, const AccountWish& wish)
{
    return within(connection, wish.organization,
                  [&wish](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      const auto made = wait(plane.machines.createServiceAccount(
                          organization, {wish.name, wish.role}));
                      if (!made)
                          return made.error();
                      std::cout << made->id.value << '\n';
                      return Done{};
                  });
}

int listAccounts(const Connection& connection, const std::string& slug)
{
    return within(connection, slug,
                  [](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      const auto all = wait(plane.machines.serviceAccounts(organization));
                      if (!all)
                          return all.error();
                      for (const auto& one : *all)
                          std::cout << one.id.value << '\t' << one.name << '\t'
                                    << (one.disabled ? "disabled" : "active") << '\t'
                                    << one.credentials.size() << " credentials\tused "
                                    << shown(one.lastUsedAt, "never") << '\n';
                      return Done{};
                  });
}

int disableAccount(const Connection& connection, const AccountWish& wish)
{
    return within(connection, wish.organization,
                  [&wish](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      const auto account = accountOf(plane, organization, wish.name);
                      if (!account)
                          return account.error();
                      const auto done =
                          wait(plane.machines.disableServiceAccount(organization, account->id));
                      return done ? Result<Done>(Done{}) : done.error();
                  });
}

int setCredential(const Connection& connection, const AccountWish& wish)
{
    using domain::CredentialKind;
    const bool isKey = !wish.publicKey.empty();
    if (isKey != wish.certificate.empty())
        return say({ErrorKind::InvalidInput, "Give either --public-key or --certificate."});
    const auto bytes = readSmallFile(isKey ? wish.publicKey : wish.certificate);
    if (!bytes)
        return say(bytes.error());
    const std::string text(bytes->reveal().begin(), bytes->reveal().end());
    return within(connection, wish.organization,
                  [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                      const auto account = accountOf(plane, organization, wish.name);
                      if (!account)
                          return account.error();
                      const auto done = wait(plane.machines.addCredential(
                          organization, account->id,
                          {isKey ? CredentialKind::PublicKey : CredentialKind::Certificate, text}));
                      if (!done)
                          return done.error();
                      std::cout << done->credentials.back().thumbprint << '\n';
                      return Done{};
                  });
}

void addKeyCommands(Words apiKey, const Connection& connection)
{
    auto& wish = apiKey.keep<KeyWish>();
    apiKey.command("new", "Make a key; it is shown once")
        .text("--org", wish.organization, "The organization's slug")
        .text("--name", wish.name, "What it is for", required)
        .text("--service-account", wish.account, "Whose it is; your own by default")
        .texts("--scope", wish.scopes, "see_secrets, see_versions, write, manage, see_audit")
        .texts("--environment", wish.environments, "An environment's slug; all by default")
        .text("--expires", wish.expires, "When it ends, as in 90d")
        .runs([&] { return newKey(connection, wish); });
    apiKey.command("list", "List keys")
        .text("--org", wish.organization, "The organization's slug")
        .runs([&] { return listKeys(connection, wish.organization); });
    apiKey.command("revoke", "End a key at once")
        .text("--org", wish.organization, "The organization's slug")
        .text("key", wish.name, "Its id or name", required)
        .runs([&] { return revokeKey(connection, wish.organization, wish.name); });
}

} // namespace

void addMachineCommands(Words program, const Connection& connection)
{
    auto iam = program.command("iam", "Who may do what");
    addKeyCommands(iam.command("apikey", "Keys for programs"), connection);
    auto accounts = program.command("sa", "Service accounts");
    auto& wish = program.keep<AccountWish>();
    accounts.command("create", "Make one, and print its id")
        .text("--org", wish.organization, "The organization's slug")
        .text("--name", wish.name, "Its name", required)
        .text("--role", wish.role, "What it may", {false, {"viewer", "member"}})
        .runs([&] { return createAccount(connection, wish); });
    accounts.command("list", "List them")
        .text("--org", wish.organization, "The organization's slug")
        .runs([&] { return listAccounts(connection, wish.organization); });
    addKeyCommands(accounts.command("key", "Keys of theirs"), connection);
    accounts.command("disable", "Let it in no more; a runner's loses its tunnel")
        .text("--org", wish.organization, "The organization's slug")
        .text("account", wish.name, "Its name or id", required)
        .runs([&] { return disableAccount(connection, wish); });
    accounts.command("credential", "Tell what it shows who it is by")
        .command("set", "Add a public key or a certificate; prints its thumbprint")
        .text("--org", wish.organization, "The organization's slug")
        .text("account", wish.name, "Its name or id", required)
        .text("--public-key", wish.publicKey, "A file with a public JWK")
        .text("--certificate", wish.certificate, "A file with a certificate in PEM")
        .runs([&] { return setCredential(connection, wish); });
}

} // namespace strongroom::cli
