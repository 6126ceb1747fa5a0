// The states of the real one, and none of its work.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_bulk.h"

#include <algorithm>

namespace strongroom::test {

using client::BulkTurn;
using domain::Bulk;
using domain::BulkState;

Bulk FakeBulk::atWork()
{
    Bulk bulk;
    bulk.id = {"bulk-1"};
    bulk.state = BulkState::Running;
    bulk.startedBy = "Alice";
    bulk.left = 397;
    bulk.done = 600;
    bulk.failed = 3;
    return bulk;
}

void FakeBulk::end(Bulk& bulk)
{
    bulk.done += bulk.left;
    bulk.left = 0;
    bulk.state = BulkState::Done;
    bulk.finishedAt = SystemClock().now();
    if (!bulk.undoOf)
        bulk.undoUntil = *bulk.finishedAt + std::chrono::days(30);
}

QCoro::Task<Result<Bulk>> FakeBulk::plan(domain::OrganizationId organization, domain::BulkWish wish)
{
    if (auto failed = co_await m_network.trip("bulk.plan"); failed)
        co_return *failed;
    Bulk bulk;
    bulk.id = domain::BulkId::fresh();
    bulk.organization = organization;
    bulk.deed = wish.deed;
    bulk.startedBy = "Alice";
    bulk.places = places;
    bulk.reasons = reasons;
    for (const auto& place : places) {
        bulk.left += place.left;
        bulk.skipped += place.skipped;
    }
    wished.push_back(std::move(wish));
    co_return bulk;
}

QCoro::Task<Result<Bulk>> FakeBulk::start(Bulk plan, domain::BulkStart start)
{
    if (auto failed = co_await m_network.trip("bulk.start"); failed)
        co_return *failed;
    agreed = start;
    if (refusal)
        co_return Error(*refusal);
    plan.state = BulkState::Running;
    plan.left = start.count;
    all.insert(all.begin(), plan);
    co_return plan;
}

QCoro::Task<Result<std::vector<Bulk>>> FakeBulk::list(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("bulk.list"); failed)
        co_return *failed;
    co_return std::vector<Bulk>(all);
}

QCoro::Task<Result<Bulk>> FakeBulk::get(domain::OrganizationId, domain::BulkId bulk)
{
    if (auto failed = co_await m_network.trip("bulk.get"); failed)
        co_return *failed;
    co_return Bulk(*std::ranges::find(all, bulk, &Bulk::id));
}

QCoro::Task<Result<domain::Page<domain::BulkItem>>>
FakeBulk::items(domain::OrganizationId, domain::BulkId, domain::BulkItemState state, std::string)
{
    if (auto failed = co_await m_network.trip("bulk.items"); failed)
        co_return *failed;
    domain::Page<domain::BulkItem> page;
    std::ranges::copy_if(problems, std::back_inserter(page.items),
                         [state](const auto& item) { return item.state == state; });
    co_return page;
}

QCoro::Task<Result<Bulk>> FakeBulk::turn(domain::OrganizationId, domain::BulkId bulk, BulkTurn turn)
{
    if (auto failed = co_await m_network.trip("bulk.turn"); failed)
        co_return *failed;
    turns.push_back(turn);
    auto& found = *std::ranges::find(all, bulk, &Bulk::id);
    switch (turn) {
    case BulkTurn::Pause: found.state = BulkState::Paused; break;
    case BulkTurn::Resume: found.state = BulkState::Running; break;
    case BulkTurn::Cancel:
        found.state = BulkState::Cancelled;
        found.finishedAt = SystemClock().now();
        break;
    case BulkTurn::Retry:
        found.state = BulkState::Running;
        found.left += std::exchange(found.failed, 0);
        break;
    case BulkTurn::Undo: {
        auto back = found;
        back.id = {"bulk-undo"};
        back.undoOf = found.id;
        back.state = BulkState::Running;
        back.left = std::exchange(back.done, 0);
        back.finishedAt.reset();
        back.undoUntil.reset();
        found.undoneBy = back.id;
        found.undoUntil.reset();
        all.insert(all.begin(), back);
        co_return back;
    }
    }
    co_return Bulk(found);
}

} // namespace strongroom::test
