// A server of memory that lists in pages and has a change feed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/changes_api.h"
#include "client/api/keyed_secrets_api.h"
#include "tests/support/fake_secrets.h"

#include <algorithm>
#include <utility>

namespace strongroom::test {

/// Lists a few at a time, by name, as a server does.
class PagedSecrets : public FakeSecrets, public client::KeyedSecretsApi
{
public:
    explicit PagedSecrets(FakeNetwork& network) : FakeSecrets(network), m_network(network) {}

    std::size_t pageSize = 10;
    int heldAfter = -1; ///< So many lists are asked for, and the last waits.

    bool namesKeys = true; ///< Whoever asks may see versions.

    QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
    listKeyed(domain::OrganizationId, std::optional<std::string> cursor, std::uint32_t) override
    {
        if (heldAfter > 0 && --heldAfter == 0)
            m_network.held = true;
        if (auto failed =
                co_await m_network.trip("list " + QString::fromStdString(cursor.value_or("")));
            failed)
            co_return *failed;
        std::vector<domain::KeyedSecret> sorted;
        for (const auto& kept : all)
            if (kept.secret.state == domain::SecretState::Active
                && (!cursor || kept.secret.name > *cursor))
                sorted.push_back(keyed(kept.secret));
        std::ranges::sort(sorted, {}, [](const auto& one) { return one.secret.name; });
        domain::Page<domain::KeyedSecret> page;
        if (sorted.size() > pageSize) {
            sorted.resize(pageSize);
            page.next = sorted.back().secret.name;
        }
        page.items = std::move(sorted);
        co_return page;
    }
    QCoro::Task<Result<domain::KeyedSecret>> getKeyed(domain::OrganizationId organization,
                                                      domain::SecretId id) override
    {
        auto secret = co_await get(organization, id);
        if (!secret)
            co_return secret.error();
        co_return keyed(std::move(*secret));
    }

private:
    domain::KeyedSecret keyed(domain::Secret secret) const
    {
        domain::KeyedSecret keyed{std::move(secret), {}};
        for (const auto& kept : all)
            if (namesKeys && kept.secret.id == keyed.secret.id && !kept.versions.empty())
                for (const auto& key : kept.versions.front().keys)
                    keyed.keys.push_back(key.name);
        return keyed;
    }

    FakeNetwork& m_network;
};

class FakeChanges : public client::ChangesApi
{
public:
    explicit FakeChanges(FakeNetwork& network) : m_network(network) {}

    std::vector<domain::Change> all;
    std::uint64_t newest = 100;
    std::chrono::seconds history{1};
    std::optional<std::uint64_t> setBackTo; ///< Once: what is asked for then stands there.

    domain::Change add(const std::string& action, const std::string& kind, const std::string& id)
    {
        domain::Change change;
        change.cursor = ++newest;
        change.action = action;
        change.resourceKind = kind;
        change.resourceId = id;
        change.at = Timestamp(std::chrono::milliseconds(newest) + history);
        all.push_back(change);
        return change;
    }

    QCoro::Task<Result<domain::Page<domain::Change>>>
    after(domain::OrganizationId, std::optional<std::uint64_t> position) override
    {
        if (auto failed = co_await m_network.trip("changes"); failed)
            co_return *failed;
        domain::Page<domain::Change> page;
        if (position && setBackTo) {
            newest = *std::exchange(setBackTo, std::nullopt);
            page.next = std::to_string(newest);
            co_return page;
        }
        page.next = std::to_string(position.value_or(newest));
        if (position)
            for (const auto& change : all)
                if (change.cursor > *position && page.items.size() < 3) {
                    page.items.push_back(change);
                    page.next = std::to_string(change.cursor);
                }
        co_return page;
    }

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
