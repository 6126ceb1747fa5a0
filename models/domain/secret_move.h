// Moving secrets to another backend: what is planned, done and left.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/move.h"
#include "models/domain/purpose.h"

#include <string>

namespace strongroom::domain {

inline constexpr std::size_t mostMovingSecrets = 10'000;

enum class MoveState { Running, Done, Cancelled };
enum class MovedState { Left, Moved, Failed, Skipped };

/// What to move: all of a backend, one secret of it, or some.
struct MoveWish
{
    BackendId from{};
    BackendId to{};
    std::optional<SecretId> secret{};
    Purpose purpose{};
    std::vector<SecretId> secrets{}; ///< Empty: all, or `secret`.
};

/// Leave to see values, which ends with the move.
struct EndingGrant
{
    GrantId id{};
    std::string subjectName{};
    Timestamp expiresAt{};
};

struct MovingSecret
{
    SecretId secret{};
    std::string name{};
    std::string slug{};
    std::optional<EnvironmentId> environment{};
    MovedState state = MovedState::Left;
    std::string problem{};             ///< Why it failed, or is skipped.
    std::optional<SecretId> movedTo{}; ///< Once it has moved: what stands in for it.
    std::uint64_t versions = 0;        ///< That come along.
    std::uint64_t staying = 0;         ///< Deleted ones: they stay in the trash with the former.
    std::uint64_t accesses = 0;        ///< Roles given on it, which come along.
    std::vector<EndingGrant> grants{};
};

/// With its secrets where one is read, without them in lists.
struct Move
{
    MoveId id{};
    OrganizationId organization{};
    BackendId from{};
    BackendId to{};
    std::string purpose{}; ///< As summaryOf() has it.
    MoveState state = MoveState::Running;
    std::string startedBy{};
    Timestamp startedAt{};
    std::optional<Timestamp> finishedAt{};
    std::uint64_t done = 0;
    std::uint64_t left = 0;
    std::uint64_t failed = 0; ///< Stay where they are; who goes on with the move tries them again.
    std::uint64_t skipped = 0;
    std::vector<MovingSecret> secrets{};
};

struct MovePlan
{
    std::vector<MovingSecret> secrets{};
};

/// One secret of a move, as somebody signed for it.
struct SecretMoveWish
{
    SecretId toSecret{};
    std::vector<MovedVersion> versions{};
    std::optional<PersonProof> person{};
};

std::string_view nameOf(MoveState state);  ///< "running", "done", "cancelled".
std::string_view nameOf(MovedState state); ///< "left", "moved", "failed", "skipped".

} // namespace strongroom::domain
