// Rotations that a test makes up, and goes on with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_rotations.h"

#include <algorithm>

namespace strongroom::test {

using domain::Rotation;
using domain::RotationStanding;
using domain::RotationState;
using domain::RotationStep;
using DuePage = domain::Page<RotationStanding>;

RotationStanding& FakeRotations::add(const domain::SecretId& secret, const std::string& name,
                                     int dueInDays)
{
    const auto now = SystemClock().now();
    RotationStanding standing;
    standing.secret = secret;
    standing.name = standing.slug = name;
    standing.policy = domain::RotationPolicy{
        90, domain::RotationKind::ApiKey, "Dashboard, keys", "https://source.example/keys", "Bob",
        now};
    // Half a day more: a test that runs for long counts the same days.
    standing.dueAt = now + std::chrono::days(dueInDays) + std::chrono::hours(12);
    standing.rotatedAt = *standing.dueAt - std::chrono::days(90);
    standing.state = domain::dueStateOf(*standing.dueAt, now);
    standings.push_back(standing);
    return standings.back();
}

Rotation& FakeRotations::begin(const domain::SecretId& secret, const std::string& by, int stepsDone,
                               std::uint32_t before)
{
    const auto standing = standingOf(secret);
    Rotation rotation;
    rotation.id = domain::RotationId::fresh();
    rotation.secret = secret;
    rotation.secretName = standing.name;
    rotation.environment = standing.environment;
    if (standing.policy) {
        rotation.kind = standing.policy->kind;
        rotation.sourceNote = standing.policy->note;
        rotation.sourceLink = standing.policy->link;
    }
    rotation.versionBefore = before;
    rotation.startedBy = by;
    rotation.startedAt = SystemClock().now();
    for (int i = 0; i < stepsDone; ++i) {
        const auto step = domain::rotationSteps.at(static_cast<std::size_t>(i));
        rotation.done.push_back({step, by, rotation.startedAt, {}, {}});
        if (step == RotationStep::Set)
            rotation.versionAfter = before + 1;
    }
    all.push_back(rotation);
    return all.back();
}

Rotation* FakeRotations::find(const domain::RotationId& id)
{
    const auto found = std::ranges::find(all, id, &Rotation::id);
    return found == all.end() ? nullptr : &*found;
}

RotationStanding FakeRotations::standingOf(const domain::SecretId& secret)
{
    RotationStanding standing;
    standing.secret = secret;
    standing.name = "stripe";
    const auto known = std::ranges::find(standings, secret, &RotationStanding::secret);
    if (known != standings.end())
        standing = *known;
    for (const auto& rotation : all)
        if (rotation.secret == secret && rotation.state == RotationState::Running) {
            standing.running = rotation.id;
            standing.startedBy = rotation.startedBy;
        }
    return standing;
}

QCoro::Task<Result<DuePage>> FakeRotations::due(client::DueQuestion question)
{
    if (auto failed = co_await m_network.trip("rotations.due"); failed)
        co_return *failed;
    DuePage page;
    const auto first = question.cursor ? std::stoul(*question.cursor) : 0;
    const auto now = SystemClock().now();
    for (std::size_t i = first; i < standings.size(); ++i) {
        const auto due = standings[i].dueAt;
        if (question.state && (!due || domain::dueStateOf(*due, now) != *question.state))
            continue;
        if (page.items.size() == pageSize) {
            page.next = std::to_string(i);
            break;
        }
        page.items.push_back(standingOf(standings[i].secret));
    }
    co_return page;
}

QCoro::Task<Result<RotationStanding>> FakeRotations::standing(domain::OrganizationId,
                                                              domain::SecretId secret)
{
    if (auto failed = co_await m_network.trip("rotations.standing"); failed)
        co_return *failed;
    co_return standingOf(secret);
}

QCoro::Task<Result<RotationStanding>> FakeRotations::putPolicy(domain::OrganizationId,
                                                               domain::SecretId secret,
                                                               domain::RotationPolicy policy)
{
    if (auto failed = co_await m_network.trip("rotations.putPolicy"); failed)
        co_return *failed;
    auto known = std::ranges::find(standings, secret, &RotationStanding::secret);
    if (known == standings.end()) {
        add(secret, "stripe", 90);
        known = standings.end() - 1;
    }
    known->policy = std::move(policy);
    co_return standingOf(secret);
}

QCoro::Task<Result<RotationStanding>> FakeRotations::removePolicy(domain::OrganizationId,
                                                                  domain::SecretId secret)
{
    if (auto failed = co_await m_network.trip("rotations.removePolicy"); failed)
        co_return *failed;
    std::erase_if(standings, [&](const auto& one) { return one.secret == secret; });
    co_return standingOf(secret);
}

using Defaults = std::vector<domain::RotationDefault>;

QCoro::Task<Result<Defaults>> FakeRotations::defaults(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("rotations.defaults"); failed)
        co_return *failed;
    co_return Defaults(standards);
}

QCoro::Task<Result<Defaults>> FakeRotations::putDefault(domain::OrganizationId,
                                                        domain::RotationDefault standard)
{
    if (auto failed = co_await m_network.trip("rotations.putDefault"); failed)
        co_return *failed;
    std::erase_if(standards,
                  [&](const auto& one) { return one.environment == standard.environment; });
    standards.push_back(std::move(standard));
    co_return Defaults(standards);
}

QCoro::Task<Result<Defaults>>
FakeRotations::removeDefault(domain::OrganizationId,
                             std::optional<domain::EnvironmentId> environment)
{
    if (auto failed = co_await m_network.trip("rotations.removeDefault"); failed)
        co_return *failed;
    std::erase_if(standards, [&](const auto& one) { return one.environment == environment; });
    co_return Defaults(standards);
}

QCoro::Task<Result<domain::Page<Rotation>>> FakeRotations::running(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("rotations.running"); failed)
        co_return *failed;
    domain::Page<Rotation> page;
    for (const auto& one : all)
        if (one.state == RotationState::Running)
            page.items.push_back(one);
    co_return page;
}

QCoro::Task<Result<Rotation>> FakeRotations::start(domain::OrganizationId organization,
                                                   domain::SecretId secret)
{
    if (auto failed = co_await m_network.trip("rotations.start"); failed)
        co_return *failed;
    if (standingOf(secret).running)
        co_return Error{ErrorKind::AlreadyExists, "Somebody has begun to rotate this already."};
    auto& begun = begin(secret, person, 0, 1);
    begun.organization = std::move(organization);
    co_return Rotation(begun);
}

QCoro::Task<Result<Rotation>> FakeRotations::get(domain::OrganizationId,
                                                 domain::RotationId rotation)
{
    if (auto failed = co_await m_network.trip("rotations.get"); failed)
        co_return *failed;
    const auto* found = find(rotation);
    if (found == nullptr)
        co_return Error{ErrorKind::NotFound, "The rotation was not found."};
    co_return Rotation(*found);
}

Result<Rotation*> FakeRotations::at(const Rotation& seen)
{
    auto* found = find(seen.id);
    if (found == nullptr)
        return Error{ErrorKind::NotFound, "The rotation was not found."};
    if (found->revision != seen.revision || found->state != RotationState::Running)
        return Error{ErrorKind::VersionConflict, "Somebody else has gone on with this rotation."};
    return found;
}

void FakeRotations::put(Rotation& rotation, const domain::StepWish& wish)
{
    rotation.done.push_back(
        {wish.step, person, SystemClock().now(), wish.note, wish.overrideReason});
    ++rotation.revision;
    if (wish.step == RotationStep::Set)
        rotation.versionAfter = wish.version;
    if (wish.step != RotationStep::Close)
        return;
    rotation.state = RotationState::Done;
    rotation.endedBy = person;
    rotation.endedAt = SystemClock().now();
}

QCoro::Task<Result<Rotation>> FakeRotations::step(Rotation seen, domain::StepWish wish)
{
    if (auto failed = co_await m_network.trip("rotations.step"); failed)
        co_return *failed;
    if (failingStep == wish.step)
        co_return Error{ErrorKind::Unavailable, "The server is gone."};
    auto found = at(seen);
    if (!found)
        co_return found.error();
    auto& rotation = **found;
    if (auto next = expectNext(rotation, wish.step); !next)
        co_return next.error();
    if (wish.step == RotationStep::Revoke && !rotation.uses.empty()
        && (wish.typedName != rotation.secretName || wish.overrideReason.empty()))
        co_return Error{ErrorKind::VersionConflict, "An older version may still be used."};
    put(rotation, wish);
    co_return Rotation(rotation);
}

QCoro::Task<Result<Rotation>> FakeRotations::abort(Rotation seen, domain::AbortWish wish)
{
    if (auto failed = co_await m_network.trip("rotations.abort"); failed)
        co_return *failed;
    auto found = at(seen);
    if (!found)
        co_return found.error();
    auto& rotation = **found;
    ++rotation.revision;
    rotation.state = RotationState::Aborted;
    rotation.endedBy = person;
    rotation.endedAt = SystemClock().now();
    rotation.endNote = std::move(wish.note);
    rotation.rolledBack = rotation.versionAfter != 0 && !wish.keepNew;
    co_return Rotation(rotation);
}

} // namespace strongroom::test
