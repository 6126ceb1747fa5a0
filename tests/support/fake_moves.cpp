// A move of three secrets, one of which stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_moves.h"

#include <algorithm>

namespace strongroom::test {

using domain::MovedState;

FakeMoves::FakeMoves(FakeNetwork& network) : m_network(network)
{
    for (const auto* name : {"Billing key", "Stripe", "Old pager"}) {
        domain::MovingSecret secret;
        secret.secret = domain::SecretId::fresh();
        secret.name = name;
        secret.versions = 2;
        planned.push_back(secret);
    }
    planned[0].grants.push_back({domain::GrantId::fresh(), "Anna", {}});
    planned[1].accesses = 3;
    planned[2].state = MovedState::Skipped;
    planned[2].problem = "It is in the trash. Restore it first, or leave it where it is.";
}

domain::Move FakeMoves::leftBy(const std::string& name, const domain::BackendId& from,
                               const domain::BackendId& to) const
{
    domain::Move move;
    move.id = domain::MoveId::fresh();
    move.from = from;
    move.to = to;
    move.startedBy = name;
    move.secrets = planned;
    move.secrets[0].state = MovedState::Moved;
    move.secrets[1].state = MovedState::Failed;
    move.secrets[1].problem = "The backend could not be reached.";
    return move;
}

QCoro::Task<Result<domain::MovePlan>> FakeMoves::plan(domain::OrganizationId, domain::MoveWish)
{
    if (auto failed = co_await m_network.trip("moves.plan"); failed)
        co_return *failed;
    domain::MovePlan answer;
    answer.secrets = planned;
    co_return answer;
}

QCoro::Task<Result<domain::Move>> FakeMoves::start(domain::OrganizationId organization,
                                                   domain::MoveWish wish)
{
    if (auto failed = co_await m_network.trip("moves.start"); failed)
        co_return *failed;
    domain::Move move;
    move.id = domain::MoveId::fresh();
    move.organization = organization;
    move.from = wish.from;
    move.to = wish.to;
    move.startedBy = "Alice";
    move.secrets = planned;
    all.insert(all.begin(), move);
    wished = std::move(wish);
    co_return domain::Move(move);
}

QCoro::Task<Result<std::vector<domain::Move>>> FakeMoves::list(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("moves.list"); failed)
        co_return *failed;
    co_return std::vector<domain::Move>(all);
}

QCoro::Task<Result<domain::Move>> FakeMoves::get(domain::OrganizationId, domain::MoveId move)
{
    if (auto failed = co_await m_network.trip("moves.get"); failed)
        co_return *failed;
    co_return domain::Move(*std::ranges::find(all, move, &domain::Move::id));
}

QCoro::Task<Result<domain::Move>> FakeMoves::cancel(domain::OrganizationId, domain::MoveId move)
{
    if (auto failed = co_await m_network.trip("moves.cancel"); failed)
        co_return *failed;
    auto& found = *std::ranges::find(all, move, &domain::Move::id);
    found.state = domain::MoveState::Cancelled;
    co_return domain::Move(found);
}

QCoro::Task<Result<domain::MovingSecret>> FakeMoves::moveSecret(domain::Move move,
                                                                domain::SecretId secret)
{
    if (auto failed = co_await m_network.trip("moves.moveSecret"); failed)
        co_return *failed;
    if (failure)
        co_return Error(*failure);
    if (refused.contains(secret.value))
        co_return Error{ErrorKind::TooLarge, "It is too large for that backend."};
    auto& found = *std::ranges::find(all, move.id, &domain::Move::id);
    auto& one = *std::ranges::find(found.secrets, secret, &domain::MovingSecret::secret);
    one.state = MovedState::Moved;
    one.movedTo = domain::SecretId::fresh();
    co_return domain::MovingSecret(one);
}

} // namespace strongroom::test
