// Each call takes a turn of the loop and moves what it moves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_keys.h"

#include <algorithm>

namespace strongroom::test {

QCoro::Task<Result<domain::EncryptionKeys>> FakeKeys::keys(domain::OrganizationId, bool probe)
{
    if (auto failed = co_await m_network.trip(probe ? "keys.check" : "keys.list"); failed)
        co_return *failed;
    if (probe && found)
        all.ring.keys.at(1).health = *found;
    co_return domain::EncryptionKeys(all);
}

QCoro::Task<Result<domain::EncryptionKeys>> FakeKeys::assignKey(domain::OrganizationId,
                                                                client::KeyDraft draft)
{
    if (auto failed = co_await m_network.trip("keys.assign"); failed)
        co_return *failed;
    assigned = std::move(draft);
    if (refusal)
        co_return Error(*refusal);
    const auto& definition = assigned->definition;
    domain::KeyStatus key;
    key.kekId = kekIdOf(definition);
    key.kind = definition.kind;
    key.name = definition.name;
    key.revision = definition.revision;
    key.cacheSeconds = definition.cacheSeconds;
    std::erase_if(all.ring.keys, [&key](const auto& one) { return one.kekId == key.kekId; });
    all.ring.keys.push_back(key);
    co_return domain::EncryptionKeys(all);
}

QCoro::Task<Result<domain::EncryptionKeys>>
FakeKeys::changeKey(domain::OrganizationId, domain::ProofOperation operation, std::string kekId)
{
    if (auto failed = co_await m_network.trip("keys.change"); failed)
        co_return *failed;
    if (refusal)
        co_return Error(*refusal);
    changes.emplace_back(operation, kekId);
    if (operation == domain::ProofOperation::ActivateKey)
        for (auto& key : all.ring.keys)
            key.active = key.kekId == kekId;
    if (operation == domain::ProofOperation::RetireKey)
        std::erase_if(all.ring.keys, [&kekId](const auto& one) { return one.kekId == kekId; });
    co_return domain::EncryptionKeys(all);
}

QCoro::Task<Result<std::vector<domain::Rewrap>>> FakeKeys::rewraps(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("keys.rewraps"); failed)
        co_return *failed;
    co_return std::vector<domain::Rewrap>(work);
}

QCoro::Task<Result<domain::Rewrap>> FakeKeys::startRewrap(domain::OrganizationId organization,
                                                          domain::RewrapWish wish)
{
    if (auto failed = co_await m_network.trip("keys.rewrap"); failed)
        co_return *failed;
    if (refusal)
        co_return Error(*refusal);
    domain::Rewrap rewrap;
    rewrap.id = domain::RewrapId::fresh();
    rewrap.organization = organization;
    rewrap.target = all.ring.keys.front().kekId;
    rewrap.total = 100;
    work.insert(work.begin(), rewrap);
    wished = wish;
    co_return domain::Rewrap(rewrap);
}

QCoro::Task<Result<domain::Rewrap>> FakeKeys::turn(QString call, domain::RewrapId rewrap,
                                                   domain::RewrapState to)
{
    if (auto failed = co_await m_network.trip(std::move(call)); failed)
        co_return *failed;
    if (refusal)
        co_return Error(*refusal);
    auto& one = *std::ranges::find(work, rewrap, &domain::Rewrap::id);
    one.state = to;
    co_return domain::Rewrap(one);
}

QCoro::Task<Result<domain::Rewrap>> FakeKeys::pauseRewrap(domain::OrganizationId,
                                                          domain::RewrapId rewrap)
{
    return turn("keys.pause", std::move(rewrap), domain::RewrapState::Paused);
}

QCoro::Task<Result<domain::Rewrap>> FakeKeys::resumeRewrap(domain::OrganizationId,
                                                           domain::RewrapId rewrap)
{
    return turn("keys.resume", std::move(rewrap), domain::RewrapState::Running);
}

} // namespace strongroom::test
