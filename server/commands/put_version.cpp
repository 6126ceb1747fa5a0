// Leave and revision first, then the runner, then one transaction that looks at the revision again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/put_version.h"

namespace strongroom::server {
namespace {

struct Wish
{
    std::string action;
    std::string note;
    std::optional<std::uint32_t> rollbackOf;
    domain::CertificateEnds told; ///< Of the values that are given.
    Witness<domain::Version> witness;
};

using MakeRequest = std::function<Result<domain::SealVersionRequest>(const domain::Secret&)>;

Result<domain::SealVersionRequest> prepare(CommandContext& context, const Caller& caller,
                                           const SecretAt& at, const Wish& wish,
                                           const MakeRequest& make)
{
    if (auto allowed = permit(context, caller, domain::Capability::Write, objectOf(at.secret),
                              attempt(wish.action, at.secret));
        !allowed)
        return allowed.error();
    const auto secret = context.storage.secret(caller.organization, at.secret);
    if (!secret)
        return secret.error();
    if (secret->state != domain::SecretState::Active)
        return Error{ErrorKind::NotFound, "The secret is in the trash. Restore it first."};
    if (auto same = expectRevision(*secret, at.revision); !same)
        return same.error();
    return make(*secret);
}

Result<domain::Version> keep(CommandContext& context, const CertificateEndStorage& storage,
                             const Caller& caller, const SecretAt& at, const Wish& wish,
                             const domain::SealVersionRequest& asked,
                             domain::SealVersionAnswer answer)
{
    const auto placement = context.payloads.place(asked.context, answer.entries);
    if (!placement)
        return placement.error();
    domain::Version kept;
    auto written =
        storage.write([&](CertificateEndWriter& ends, StorageWriter& writer) -> Result<Done> {
            const auto secret = writer.secret(caller.organization, at.secret);
            if (!secret)
                return secret.error();
            if (auto same = expectRevision(*secret, at.revision); !same)
                return same;
            const auto standing = writer.versions(at.secret);
            if (!standing)
                return standing.error();
            if (auto next = expectNext(*standing, asked); !next)
                return next;
            auto stored = versionToStore(context, caller, *secret, asked, answer, *standing);
            stored.version.note = wish.note;
            stored.version.rollbackOf = wish.rollbackOf;
            stored.placement = *placement;
            auto altered = *secret;
            if (auto added = addAsCurrent(writer, altered, stored); !added)
                return added;
            kept = std::move(stored.version);
            kept.current = true;
            const auto before = snapshotWithEnds(ends, *secret, *standing);
            auto all = endsOfKept(ends, asked.base ? &*asked.base : nullptr, asked.kept);
            if (!before || !all)
                return before ? all.error() : before.error();
            all->insert(wish.told.begin(), wish.told.end());
            if (auto recorded = recordVersion(context, caller, writer, ends,
                                              {wish.action, *before, std::move(*all)}, altered);
                !recorded)
                return recorded;
            return wish.witness(writer, kept);
        });
    if (!written) {
        if (*placement)
            context.payloads.abandon(asked.context, **placement);
        return written.error();
    }
    context.recorder.committed();
    return kept;
}

boost::asio::awaitable<Result<domain::Version>> put(CommandContext& context,
                                                    CertificateEndStorage ends, Caller caller,
                                                    SecretAt at, Wish wish, MakeRequest make)
{
    const auto asked =
        co_await onPool(context.pool, [&] { return prepare(context, caller, at, wish, make); });
    if (!asked)
        co_return asked.error();
    const auto answer =
        co_await context.custodian.sealVersion(caller.organization, *asked, caller.tracing);
    if (!answer) {
        const auto noted = co_await onPool(context.pool, [&] {
            return noteRefusal(context, caller, wish.action, at.secret, answer.error());
        });
        co_return noted ? answer.error() : noted.error();
    }
    co_return co_await onPool(
        context.pool, [&] { return keep(context, ends, caller, at, wish, *asked, *answer); });
}

} // namespace

boost::asio::awaitable<Result<domain::Version>>
putVersion(CommandContext& context, CertificateEndStorage ends, Caller caller, SecretAt at,
           VersionWish version, Witness<domain::Version> witness)
{
    Wish wish{"version.put", version.version.note, {}, std::move(version.ends), std::move(witness)};
    MakeRequest make = [&context, &version](const domain::Secret& secret) {
        return sealRequestFor(context, secret, version.version);
    };
    co_return co_await put(context, ends, std::move(caller), std::move(at), std::move(wish),
                           std::move(make));
}

boost::asio::awaitable<Result<domain::Version>>
rollbackVersion(CommandContext& context, CertificateEndStorage ends, Caller caller, SecretAt at,
                RollbackWish rollback, Witness<domain::Version> witness)
{
    Wish wish{"version.rollback", rollback.note, rollback.number, {}, std::move(witness)};
    MakeRequest make = [&context, &rollback](const domain::Secret& secret) {
        return rollbackRequestFor(context, secret, rollback);
    };
    co_return co_await put(context, ends, std::move(caller), std::move(at), std::move(wish),
                           std::move(make));
}

} // namespace strongroom::server
