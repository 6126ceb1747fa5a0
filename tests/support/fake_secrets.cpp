// The rules of the secrets in memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_secrets.h"

#include <algorithm>
#include <chrono>

namespace strongroom::test {
namespace {

// A fixed moment, so that screenshots are alike.
const Timestamp moment{std::chrono::milliseconds{1795600000000}};

const Error gone{ErrorKind::NotFound, "There is no such secret."};

} // namespace

FakeSecrets::Kept& FakeSecrets::add(const std::string& name, const Values& values,
                                    std::optional<domain::EnvironmentId> environment)
{
    Kept kept;
    kept.secret.id = domain::SecretId::fresh();
    kept.secret.name = name;
    kept.secret.slug = domain::slugOf(name);
    kept.secret.environment = std::move(environment);
    kept.secret.createdAt = kept.secret.updatedAt = moment;
    all.push_back(std::move(kept));
    write(all.back(), values, "Alice");
    return all.back();
}

void FakeSecrets::write(Kept& kept, const Values& values, const std::string& author)
{
    const auto number = kept.secret.currentVersion + 1;
    domain::Version version;
    version.id = domain::VersionId::fresh();
    version.secret = kept.secret.id;
    version.number = number;
    version.current = true;
    version.createdAt = moment;
    version.createdBy = author;
    for (auto& older : kept.versions)
        older.current = false;
    const auto before = kept.values[number - 1];
    const auto* last = kept.versions.empty() ? nullptr : &kept.versions.front();
    for (const auto& [key, value] : values) {
        const auto stood = before.find(key);
        auto changedIn = number;
        if (stood != before.end() && stood->second == value && last != nullptr)
            changedIn = std::ranges::find(last->keys, key, &domain::VersionKey::name)->changedIn;
        version.keys.push_back({key, domain::ValueFormat::Text, changedIn, {}});
    }
    kept.versions.insert(kept.versions.begin(), version);
    kept.values[number] = values;
    kept.secret.currentVersion = number;
    kept.secret.keyCount = static_cast<std::uint32_t>(values.size());
    kept.secret.updatedBy = author;
    ++kept.secret.revision;
}

Result<FakeSecrets::Values> FakeSecrets::mergedWith(const Kept& kept,
                                                    const client::VersionDraft& draft)
{
    const auto base = draft.base ? kept.values.at(*draft.base) : Values{};
    Values values;
    for (const auto& entry : draft.entries) {
        if (!entry.value && !base.contains(entry.key))
            return Error{ErrorKind::InvalidInput, "A kept key is not in the base."};
        values[entry.key] = entry.value ? textOf(*entry.value) : base.at(entry.key);
    }
    return values;
}

FakeSecrets::Kept* FakeSecrets::find(const domain::SecretId& id)
{
    const auto found =
        std::ranges::find_if(all, [&](const Kept& kept) { return kept.secret.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<FakeSecrets::Kept*> FakeSecrets::at(const client::SecretAt& at)
{
    auto* kept = find(at.secret);
    if (kept == nullptr)
        return gone;
    if (kept->secret.revision != at.revision)
        return Error{ErrorKind::VersionConflict, "Somebody else changed this meanwhile."};
    return kept;
}

QCoro::Task<Result<domain::Page<domain::Secret>>> FakeSecrets::list(client::SecretQuery query)
{
    if (auto failed = co_await m_network.trip("list"); failed)
        co_return *failed;
    domain::Page<domain::Secret> page;
    const auto from = query.cursor ? std::stoul(*query.cursor) : 0U;
    for (std::size_t i = from; i < all.size(); ++i) {
        const auto& kept = all[i];
        if (i - from == mostInPage) {
            page.next = std::to_string(i);
            break;
        }
        const bool deleted = kept.secret.state == domain::SecretState::Deleted;
        if (deleted == query.deleted
            && (!query.environment || kept.secret.environment == query.environment))
            page.items.push_back(kept.secret);
    }
    co_return page;
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::get(domain::OrganizationId, domain::SecretId id)
{
    if (auto failed = co_await m_network.trip("get"); failed)
        co_return *failed;
    const auto* kept = find(id);
    if (kept == nullptr)
        co_return gone;
    co_return domain::Secret(kept->secret);
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::create(domain::OrganizationId,
                                                        client::SecretDraft draft)
{
    if (auto failed = co_await m_network.trip("create"); failed)
        co_return *failed;
    for (const auto& kept : all)
        if (kept.secret.slug == draft.secret.slug
            && kept.secret.environment == draft.secret.environment)
            co_return Error{ErrorKind::AlreadyExists, "This slug is taken."};
    Values values;
    for (const auto& entry : draft.version.entries)
        values[entry.key] = textOf(*entry.value);
    auto& made = add(draft.secret.name, values, draft.secret.environment).secret;
    made.description = draft.secret.description;
    made.labels = draft.secret.labels;
    made.owner = draft.secret.owner;
    co_return domain::Secret(made);
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::change(client::SecretAt where,
                                                        domain::SecretChange change)
{
    if (auto failed = co_await m_network.trip("change"); failed)
        co_return *failed;
    auto kept = at(where);
    if (!kept)
        co_return kept.error();
    auto& secret = (*kept)->secret;
    secret.name = change.name.value_or(secret.name);
    secret.description = change.description.value_or(secret.description);
    secret.owner = change.owner.value_or(secret.owner);
    secret.labels = change.labels.value_or(secret.labels);
    ++secret.revision;
    co_return domain::Secret(secret);
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::turn(client::SecretAt where,
                                                      domain::SecretState state)
{
    if (auto failed = co_await m_network.trip("turn"); failed)
        co_return *failed;
    auto kept = at(where);
    if (!kept)
        co_return kept.error();
    (*kept)->secret.state = state;
    ++(*kept)->secret.revision;
    co_return domain::Secret((*kept)->secret); // QCoro 0.8 moves from an lvalue.
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::remove(client::SecretAt where)
{
    return turn(std::move(where), domain::SecretState::Deleted);
}

QCoro::Task<Result<domain::Secret>> FakeSecrets::restore(client::SecretAt where)
{
    return turn(std::move(where), domain::SecretState::Active);
}

QCoro::Task<Result<std::vector<domain::Version>>> FakeSecrets::versions(domain::OrganizationId,
                                                                        domain::SecretId id)
{
    if (auto failed = co_await m_network.trip("versions"); failed)
        co_return *failed;
    const auto* kept = find(id);
    if (kept == nullptr)
        co_return gone;
    co_return std::vector<domain::Version>(kept->versions);
}

QCoro::Task<Result<domain::Version>> FakeSecrets::putVersion(client::SecretAt where,
                                                             client::VersionDraft draft)
{
    if (auto failed = co_await m_network.trip("putVersion"); failed)
        co_return *failed;
    auto kept = at(where);
    if (!kept)
        co_return kept.error();
    auto values = mergedWith(**kept, draft);
    if (!values)
        co_return values.error();
    write(**kept, *values, "Alice");
    co_return domain::Version((*kept)->versions.front());
}

QCoro::Task<Result<domain::Version>> FakeSecrets::deleteVersion(client::SecretAt where,
                                                                std::uint32_t number)
{
    return turnVersion(std::move(where), number, domain::VersionState::Deleted);
}

QCoro::Task<Result<domain::Version>> FakeSecrets::undeleteVersion(client::SecretAt where,
                                                                  std::uint32_t number)
{
    return turnVersion(std::move(where), number, domain::VersionState::Created);
}

QCoro::Task<Result<domain::Version>>
FakeSecrets::turnVersion(client::SecretAt where, std::uint32_t number, domain::VersionState state)
{
    if (auto failed = co_await m_network.trip("turnVersion"); failed)
        co_return *failed;
    auto kept = at(where);
    if (!kept)
        co_return kept.error();
    auto& version = *std::ranges::find((*kept)->versions, number, &domain::Version::number);
    version.state = state;
    ++(*kept)->secret.revision;
    co_return domain::Version(version);
}

QCoro::Task<Result<domain::Version>> FakeSecrets::rollback(client::SecretAt where,
                                                           std::uint32_t number, std::string)
{
    if (auto failed = co_await m_network.trip("rollback"); failed)
        co_return *failed;
    auto kept = at(where);
    if (!kept)
        co_return kept.error();
    write(**kept, Values((*kept)->values[number]), "Alice");
    (*kept)->versions.front().rollbackOf = number;
    co_return domain::Version((*kept)->versions.front());
}

QCoro::Task<Result<std::vector<domain::Secret>>>
FakeSecrets::importSecrets(domain::OrganizationId, std::vector<client::ImportDraft> drafts)
{
    if (auto failed = co_await m_network.trip("importSecrets"); failed)
        co_return *failed;
    std::vector<domain::Secret> made;
    for (auto& draft : drafts) {
        if (draft.update) {
            auto kept = at(*draft.update);
            if (!kept)
                co_return kept.error();
            if (auto merged = mergedWith(**kept, draft.version); merged)
                write(**kept, *merged, "Alice");
            else
                co_return merged.error();
            made.push_back((*kept)->secret);
            continue;
        }
        Values values;
        for (const auto& entry : draft.version.entries)
            if (entry.value)
                values[entry.key] = textOf(*entry.value);
        made.push_back(add(draft.create->name, values, draft.create->environment).secret);
    }
    co_return made;
}

QCoro::Task<Result<client::Revealed>> FakeSecrets::reveal(domain::OrganizationId,
                                                          domain::GrantRequest request)
{
    if (auto failed = co_await m_network.trip("reveal"); failed)
        co_return *failed;
    lastReveal = request;
    const auto* kept = find(request.secret);
    if (kept == nullptr)
        co_return gone;
    client::Revealed revealed;
    revealed.grant.obligations = obligations;
    if (glassEnds) {
        revealed.grant.breakGlass = "g-1";
        revealed.grant.expiresAt = *glassEnds;
    }
    revealed.runnerName = "eu-1";
    for (const auto& [key, value] : kept->values.at(request.version))
        if (request.keys.empty() || std::ranges::count(request.keys, key) > 0)
            revealed.entries.push_back(
                {key, domain::ValueFormat::Text, SecretBytes::copyOf(value)});
    co_return revealed;
}

} // namespace strongroom::test
