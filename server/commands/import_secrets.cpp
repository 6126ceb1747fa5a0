// Every item checked, then every item sealed, then one transaction for all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/import_secrets.h"

#include "server/audit/certificate_end_snapshot.h"
#include "server/audit/snapshot.h"
#include "server/commands/alter_secret.h"
#include "server/commands/secret_to_be.h"
#include "server/commands/store_version.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// One item between its check and its storing.
struct Prepared
{
    domain::Secret secret;
    domain::SealVersionRequest asked;
    domain::SealVersionAnswer answer;
    std::optional<Placement> placement{};
};

Error invalid(std::string message, std::string field)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
}

} // namespace

Result<domain::Secret> secretToBe(CommandContext& context, const Caller& caller,
                                  const domain::NewSecret& draft)
{
    const auto organization = context.storage.organization(caller.organization);
    if (!organization)
        return organization.error();
    const auto backends = context.storage.backends(caller.organization);
    const auto environments = context.storage.environments(caller.organization);
    if (!backends || !environments)
        return backends ? environments.error() : backends.error();
    if (draft.environment
        && std::ranges::find(*environments, *draft.environment, &domain::Environment::id)
               == environments->end())
        return invalid("This environment does not exist.", "create.environment");
    domain::Secret secret;
    secret.backend = draft.backend.value_or(organization->defaultBackend);
    if (std::ranges::find(*backends, secret.backend, &domain::Backend::id) == backends->end())
        return invalid("This backend does not exist.", "create.backend");
    secret.id = draft.id;
    secret.organization = caller.organization;
    secret.environment = draft.environment;
    secret.slug = draft.slug;
    secret.name = draft.name;
    secret.description = draft.description;
    secret.labels = draft.labels;
    secret.owner = draft.owner;
    secret.createdAt = secret.updatedAt = context.clock.now();
    secret.createdBy = secret.updatedBy = caller.principal.name;
    return secret;
}

namespace {

Result<domain::Secret> standing(CommandContext& context, const Caller& caller,
                                const domain::ImportItem& item)
{
    auto secret = context.storage.secret(caller.organization, item.secret);
    if (!secret)
        return secret;
    if (secret->state != domain::SecretState::Active)
        return Error{ErrorKind::NotFound, "The secret is in the trash. Restore it first."};
    if (auto same = expectRevision(*secret, item.revision); !same)
        return same.error();
    return secret;
}

/// A secret that is to be stands in its scope; one that is there stands for itself.
domain::AccessObject placeToWrite(const Caller& caller, const domain::ImportItem& item)
{
    if (!item.create)
        return objectOf(item.secret);
    return item.create->environment ? objectOf(*item.create->environment)
                                    : objectOf(caller.organization);
}

Result<std::vector<Prepared>> prepare(CommandContext& context, const Caller& caller,
                                      const std::vector<domain::ImportItem>& items)
{
    std::vector<Prepared> prepared;
    for (const auto& item : items) {
        const auto action = item.create ? "secret.create" : "version.put";
        if (auto allowed = permit(context, caller, domain::Capability::Write,
                                  placeToWrite(caller, item), attempt(action, item.secret));
            !allowed)
            return allowed.error();
        auto secret = item.create ? secretToBe(context, caller, *item.create)
                                  : standing(context, caller, item);
        if (!secret)
            return secret.error();
        if (item.create && !item.version.kept.empty())
            return invalid("A new secret has no values to keep.", "version.kept");
        auto asked = sealRequestFor(context, *secret, item.version);
        if (!asked)
            return asked.error();
        prepared.push_back({std::move(*secret), std::move(*asked), {}, {}});
    }
    return prepared;
}

/// One transaction under way, in all tables that an import writes to.
struct ImportWriter
{
    StorageWriter& writer;
    CertificateEndWriter& ends;
};

/// What is said of one item's version beside its values.
struct Said
{
    const std::string& note;
    const domain::CertificateEnds& ends;
};

Result<domain::Imported> create(CommandContext& context, const Caller& caller,
                                const ImportWriter& to, const Prepared& item, const Said& said)
{
    auto stored = versionToStore(context, caller, item.secret, item.asked, item.answer, {});
    auto& writer = to.writer;
    stored.version.note = said.note;
    stored.placement = item.placement;
    auto secret = item.secret;
    secret.revision = 1;
    secret.currentVersion = 1;
    secret.keyCount = static_cast<std::uint32_t>(stored.version.keys.size());
    if (auto added = writer.addSecret(secret); !added)
        return added.error();
    if (auto added = writer.addVersion(stored); !added)
        return added.error();
    if (auto put = to.ends.put(secret, secret.currentVersion, said.ends); !put)
        return put.error();
    auto deed = deedOn(context, "secret.create", secret);
    deed.after = snapshotOf(secret, stored.version) + endsSnapshot(said.ends);
    if (auto recorded = context.recorder.record(writer, caller.organization, caller.actor(), deed);
        !recorded)
        return recorded.error();
    stored.version.current = true;
    return domain::Imported{std::move(secret), std::move(stored.version)};
}

Result<domain::Imported> extend(CommandContext& context, const Caller& caller,
                                const ImportWriter& to, const Prepared& item, const Said& said)
{
    auto& writer = to.writer;
    const auto secret = writer.secret(caller.organization, item.secret.id);
    if (!secret)
        return secret.error();
    if (auto same = expectRevision(*secret, item.secret.revision); !same)
        return same.error();
    const auto versions = writer.versions(secret->id);
    if (!versions)
        return versions.error();
    if (auto next = expectNext(*versions, item.asked); !next)
        return next.error();
    auto stored = versionToStore(context, caller, *secret, item.asked, item.answer, *versions);
    stored.version.note = said.note;
    stored.placement = item.placement;
    auto altered = *secret;
    if (auto added = addAsCurrent(writer, altered, stored); !added)
        return added.error();
    const auto before = snapshotWithEnds(to.ends, *secret, *versions);
    const auto& asked = item.asked;
    auto ends = endsOfKept(to.ends, asked.base ? &*asked.base : nullptr, asked.kept);
    if (!before || !ends)
        return before ? ends.error() : before.error();
    ends->insert(said.ends.begin(), said.ends.end());
    if (auto recorded = recordVersion(context, caller, writer, to.ends,
                                      {"version.put", *before, std::move(*ends)}, altered);
        !recorded)
        return recorded.error();
    stored.version.current = true;
    return domain::Imported{std::move(altered), std::move(stored.version)};
}

void abandon(CommandContext& context, const std::vector<Prepared>& prepared)
{
    for (const auto& item : prepared)
        if (item.placement)
            context.payloads.abandon(item.asked.context, *item.placement);
}

Result<Done> place(CommandContext& context, std::vector<Prepared>& prepared)
{
    for (auto& item : prepared) {
        auto placement = context.payloads.place(item.asked.context, item.answer.entries);
        if (!placement) {
            abandon(context, prepared);
            return placement.error();
        }
        item.placement = std::move(*placement);
    }
    return Done{};
}

Result<std::vector<domain::Imported>> keep(CommandContext& context,
                                           const CertificateEndStorage& storage,
                                           const Caller& caller, const ImportWish& wish,
                                           std::vector<Prepared>& prepared,
                                           const Witness<std::vector<domain::Imported>>& witness)
{
    if (auto placed = place(context, prepared); !placed)
        return placed.error();
    std::vector<domain::Imported> imported;
    auto written =
        storage.write([&](CertificateEndWriter& ends, StorageWriter& writer) -> Result<Done> {
            const ImportWriter to{writer, ends};
            for (std::size_t i = 0; i < prepared.size(); ++i) {
                const Said said{wish.items[i].version.note, wish.ends[i]};
                auto done = wish.items[i].create ? create(context, caller, to, prepared[i], said)
                                                 : extend(context, caller, to, prepared[i], said);
                if (!done)
                    return done.error();
                imported.push_back(std::move(*done));
            }
            return witness(writer, imported);
        });
    if (!written) {
        abandon(context, prepared);
        return written.error();
    }
    context.recorder.committed();
    return imported;
}

} // namespace

boost::asio::awaitable<Result<std::vector<domain::Imported>>>
importSecrets(CommandContext& context, CertificateEndStorage ends, Caller caller, ImportWish wish,
              Witness<std::vector<domain::Imported>> witness)
{
    auto prepared =
        co_await onPool(context.pool, [&] { return prepare(context, caller, wish.items); });
    if (!prepared)
        co_return prepared.error();
    for (auto& item : *prepared) {
        auto answer =
            co_await context.custodian.sealVersion(caller.organization, item.asked, caller.tracing);
        if (!answer) {
            const auto* action = item.asked.context.number == 1 ? "secret.create" : "version.put";
            const auto noted = co_await onPool(context.pool, [&] {
                return noteRefusal(context, caller, action, item.secret.id, answer.error());
            });
            co_return noted ? answer.error() : noted.error();
        }
        item.answer = std::move(*answer);
    }
    co_return co_await onPool(
        context.pool, [&] { return keep(context, ends, caller, wish, *prepared, witness); });
}

} // namespace strongroom::server
