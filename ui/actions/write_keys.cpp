// One version after the other, each upon the revision that the one before has left.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/write_keys.h"

#include <QPointer>

#include <algorithm>

namespace strongroom::ui {
namespace {

client::PromotionDraft draftOf(const KeyWrite& write, const KeyTake& take)
{
    client::PromotionDraft draft;
    draft.organization = write.organization;
    draft.secret = take.secret;
    draft.version = take.version;
    draft.keys = take.keys;
    draft.environment = write.create.environment.value_or(domain::EnvironmentId{});
    draft.target = write.target;
    draft.backend = write.backend;
    draft.purpose = write.purpose;
    return draft;
}

/// What the next one is written upon.
void stepOn(KeyWrite& write, const domain::Imported& made)
{
    write.target = client::PromotionTarget{made.secret.id, made.secret.revision};
    write.base = made.version.number;
    write.standing.clear();
    for (const auto& key : made.version.keys)
        write.standing.push_back({key.name, key.format, {}});
}

std::vector<std::string> namesIn(const KeyWrite& write)
{
    auto names = write.removes;
    for (const auto& entry : write.sets)
        names.push_back(entry.key);
    return names;
}

client::VersionDraft versionOf(KeyWrite& write)
{
    const auto changed = namesIn(write);
    client::VersionDraft draft;
    for (auto& entry : write.standing)
        if (std::ranges::find(changed, entry.key) == changed.end())
            draft.entries.push_back(std::move(entry));
    if (!draft.entries.empty())
        draft.base = write.base;
    for (auto& entry : write.sets)
        draft.entries.push_back(std::move(entry));
    draft.note = write.note;
    return draft;
}

QCoro::Task<Result<std::uint32_t>> writeRest(client::SecretsApi& secrets, KeyWrite write)
{
    auto draft = versionOf(write);
    if (draft.entries.empty())
        co_return Error{ErrorKind::InvalidInput, "A secret keeps at least one key. Move the whole "
                                                 "secret to the trash instead."};
    if (write.target) {
        client::SecretAt at{write.organization, write.target->secret, write.target->revision};
        const auto made = co_await secrets.putVersion(std::move(at), std::move(draft));
        if (!made)
            co_return made.error();
        co_return std::uint32_t(made->number);
    }
    client::SecretDraft whole{std::move(write.create), std::move(draft)};
    const auto made = co_await secrets.create(write.organization, std::move(whole));
    if (!made)
        co_return made.error();
    co_return std::uint32_t(made->currentVersion);
}

QCoro::Task<Result<KeysWritten>> written(client::SecretsApi& secrets,
                                         client::PromotionsApi* promotions, KeyWrite write,
                                         QPointer<QObject> asker)
{
    KeysWritten all;
    for (const auto& take : write.takes) {
        if (!asker || promotions == nullptr)
            co_return Error{ErrorKind::Cancelled, "Nobody waits for the answer."};
        const auto made = co_await promotions->promote(draftOf(write, take));
        if (!made) {
            all.failure = made.error();
            co_return all;
        }
        all.version = made->version.number;
        all.keys.insert(all.keys.end(), take.keys.begin(), take.keys.end());
        stepOn(write, *made);
    }
    const auto names = namesIn(write);
    if (names.empty())
        co_return all;
    const auto made = co_await writeRest(secrets, std::move(write));
    if (!made) {
        all.failure = made.error();
        co_return all;
    }
    all.version = *made;
    all.keys.insert(all.keys.end(), names.begin(), names.end());
    co_return all;
}

} // namespace

void writeKeys(client::SecretsApi& secrets, client::PromotionsApi* promotions, KeyWrite write,
               QObject* asker, Then<KeysWritten> then)
{
    report(written(secrets, promotions, std::move(write), QPointer<QObject>(asker)), asker,
           std::move(then));
}

} // namespace strongroom::ui
