// A server of memory that lists in pages and has a change feed; and a store that outlives a copy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/changes_api.h"
#include "client/cache/metadata_store.h"
#include "tests/support/fake_secrets.h"

#include <algorithm>

namespace strongroom::test {

/// Lists a few at a time, by name, as a server does.
class PagedSecrets : public FakeSecrets
{
public:
    explicit PagedSecrets(FakeNetwork& network) : FakeSecrets(network), m_network(network) {}

    std::size_t pageSize = 10;
    int heldAfter = -1; ///< So many lists are asked for, and the last waits.

    QCoro::Task<Result<domain::Page<domain::Secret>>> list(client::SecretQuery query) override
    {
        if (heldAfter > 0 && --heldAfter == 0)
            m_network.held = true;
        if (auto failed = co_await m_network.trip(
                "list " + QString::fromStdString(query.cursor.value_or("")));
            failed)
            co_return *failed;
        std::vector<domain::Secret> sorted;
        for (const auto& kept : all)
            if (kept.secret.state == domain::SecretState::Active
                && (!query.cursor || kept.secret.name > *query.cursor))
                sorted.push_back(kept.secret);
        std::ranges::sort(sorted, {}, &domain::Secret::name);
        domain::Page<domain::Secret> page;
        if (sorted.size() > pageSize) {
            sorted.resize(pageSize);
            page.next = sorted.back().name;
        }
        page.items = std::move(sorted);
        co_return page;
    }

private:
    FakeNetwork& m_network;
};

class FakeChanges : public client::ChangesApi
{
public:
    explicit FakeChanges(FakeNetwork& network) : m_network(network) {}

    std::vector<domain::Change> all;
    std::uint64_t newest = 100;
    std::chrono::seconds history{1};

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

/// Keeps in memory what outlives a MetadataSync.
class MemoryStore : public client::MetadataStore
{
public:
    std::vector<client::CopyChange> kept;
    client::CopyOwner of;
    int wiped = 0;

    QCoro::Task<Result<Done>> open(client::CopyOwner owner,
                                   std::function<void(client::CopyChange)> take) override
    {
        if (kept.empty() || !(of == owner)) {
            of = owner;
            kept.clear();
            co_return Error{ErrorKind::NotFound, "Nothing."};
        }
        for (const auto& change : std::vector(kept))
            take(change);
        co_return Done{};
    }
    bool lasts() const override { return true; }
    Result<Done> keep(const client::CopyChange& change) override
    {
        kept.push_back(change);
        return Done{};
    }
    Result<Done> restart() override
    {
        kept.clear();
        return Done{};
    }
    QCoro::Task<Result<Done>> wipe() override
    {
        ++wiped;
        kept.clear();
        co_return Done{};
    }
};

} // namespace strongroom::test
