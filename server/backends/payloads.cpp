// An intention is written down before anything is brought anywhere, and ends with the version kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/backends/payloads.h"

#include "crypto/hash.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// Longer than any call to a backend with all its repetitions.
constexpr std::chrono::minutes longestPlacing{15};

constexpr std::string_view payloadForm = "strongroom/v1/sealed-version";

/// docs/formats/backend_payload.md
std::string payloadOf(const domain::SealContext& context,
                      const std::vector<domain::SealedEntry>& entries)
{
    return wire::serialize(wire::json::object{{"form", payloadForm},
                                              {"context", wire::toJson(context)},
                                              {"entries", wire::listToJson(entries)}});
}

Deposit depositOf(const domain::SealContext& context, const std::string& id)
{
    return {id, context.secret, context.backend};
}

Bytes digestOf(std::span<const std::uint8_t> payload)
{
    const auto digest = crypto::sha256(payload);
    return {digest.begin(), digest.end()};
}

Error altered()
{
    return {ErrorKind::Corrupted,
            "The backend gave something else than was brought to it: somebody has altered it "
            "there. Roll back to another version, and look at who may write there.",
            {},
            "answer"};
}

/// Whoever asks us is signed in here: that we are not there is no fault of theirs.
Error asOurs(Error why)
{
    switch (why.kind) {
    case ErrorKind::TooLarge:
    case ErrorKind::TimedOut:
    case ErrorKind::Corrupted:
    case ErrorKind::Unavailable: return why;
    default: why.kind = ErrorKind::Unavailable; return why;
    }
}

providers::StoreKey keyOf(const StoredVersion& version)
{
    return {version.version.secret.value, version.placement->deposit};
}

Result<std::vector<domain::SealedEntry>> entriesIn(std::span<const std::uint8_t> payload)
{
    const auto value = wire::parse(
        std::string_view(reinterpret_cast<const char*>(payload.data()), payload.size()));
    if (!value)
        return altered();
    wire::ObjectReader reader(*value);
    auto entries = wire::readList<domain::SealedEntry>(reader, "entries", domain::mostKeys);
    return reader.ok() ? Result<std::vector<domain::SealedEntry>>(std::move(entries)) : altered();
}

} // namespace

Result<std::optional<Placement>> Payloads::place(const domain::SealContext& context,
                                                 std::vector<domain::SealedEntry>& entries)
{
    const auto store = m_stores.of(context.backend);
    if (!store)
        return store.error();
    if (*store == nullptr)
        return std::optional<Placement>();
    const auto payload = payloadOf(context, entries);
    if (const auto largest = (*store)->traits().largestPayload; payload.size() > largest)
        return Error{ErrorKind::TooLarge,
                     "This backend keeps at most " + std::to_string(largest / 1024)
                         + " KiB a version. Use fewer or smaller values, or another backend.",
                     {},
                     "entries"};
    const auto now = m_clock.now();
    Placement placement;
    placement.deposit = newId();
    if (auto intended =
            m_placements.intend(depositOf(context, placement.deposit), now, now + longestPlacing);
        !intended)
        return intended.error();
    const auto bytes = bytesOf(payload);
    auto place = (*store)->put({context.secret.value, placement.deposit}, bytes);
    if (!place) {
        abandon(context, placement);
        return asOurs(place.error());
    }
    for (auto& entry : entries)
        entry.sealed.clear();
    placement.place = std::move(*place);
    placement.digest = digestOf(bytes);
    return std::optional(std::move(placement));
}

void Payloads::abandon(const domain::SealContext& context, const Placement& placement)
{
    const auto now = m_clock.now();
    // If even that cannot be written, its time comes by itself.
    if (m_placements.intend(depositOf(context, placement.deposit), now, now))
        m_reconciler.wake();
}

Result<Done> Payloads::load(StoredVersion& version)
{
    if (!version.placement)
        return Done{};
    const auto store = m_stores.of(version.sealed.context.backend);
    if (!store)
        return store.error();
    if (*store == nullptr)
        return altered();
    auto payload = (*store)->read(keyOf(version), version.placement->place);
    if (!payload && payload.error().kind == ErrorKind::NotFound) {
        // It may have been brought back here a moment ago, and not yet there.
        if (auto caughtUp =
                m_reconciler.catchUp(depositOf(version.sealed.context, version.placement->deposit));
            !caughtUp)
            return asOurs(caughtUp.error());
        payload = (*store)->read(keyOf(version), version.placement->place);
    }
    if (!payload) {
        auto why = payload.error();
        if (why.kind == ErrorKind::NotFound) {
            why.kind = ErrorKind::Corrupted;
            why.message = "The backend no longer has this version: somebody has removed it there.";
        }
        return asOurs(std::move(why));
    }
    if (digestOf(*payload) != version.placement->digest)
        return altered();
    auto entries = entriesIn(*payload);
    if (!entries)
        return entries.error();
    for (auto& entry : version.sealed.entries) {
        const auto found = std::ranges::find(*entries, entry.key, &domain::SealedEntry::key);
        if (found == entries->end())
            return altered();
        entry.sealed = std::move(found->sealed);
    }
    return Done{};
}

} // namespace strongroom::server
