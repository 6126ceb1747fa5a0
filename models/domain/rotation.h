// Rotation: how often a secret gets a new value, and the guided way from the old one to the new.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation_policy.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

using RotationId = Id<struct RotationTag>;

inline constexpr std::chrono::days soonBefore{14}; ///< A rotation that is due in less is due soon.

enum class DueState { Fresh, Soon, Overdue };

DueState dueStateOf(Timestamp due, Timestamp now);

/// How old a secret's value is, and what is done about it.
struct RotationStanding
{
    SecretId secret{};
    std::string name{};
    std::string slug{};
    std::optional<EnvironmentId> environment{};
    std::optional<RotationPolicy> policy{}; ///< None: never due.
    PolicySource source = PolicySource::Secret;
    std::optional<Timestamp> rotatedAt{}; ///< When a value last changed; none without a version.
    std::optional<Timestamp> dueAt{};
    DueState state = DueState::Fresh;    ///< By the server's clock.
    std::optional<RotationId> running{}; ///< The rotation that is under way.
    std::string startedBy{};             ///< Who began it; display name.
};

/// In the order in which they are done.
enum class RotationStep { Generate, Set, Deliver, Verify, Revoke, Close };

inline constexpr std::array rotationSteps{RotationStep::Generate, RotationStep::Set,
                                          RotationStep::Deliver,  RotationStep::Verify,
                                          RotationStep::Revoke,   RotationStep::Close};

struct StepDone
{
    RotationStep step = RotationStep::Generate;
    std::string by{}; ///< Display name.
    Timestamp at{};
    std::string note{};           ///< The evidence; never a value.
    std::string overrideReason{}; ///< Of Revoke: why it was done while an older version was in use.
};

enum class RotationState { Running, Done, Aborted };

/// Leave that somebody still has to use an older version.
struct OldUse
{
    GrantId grant{};
    std::string subjectName{};
    std::uint32_t version = 0;
    Timestamp expiresAt{};
};

/// A rotation under way or ended: who did which step, when, and what comes next. Whoever may write
/// the secret goes on with it.
struct Rotation
{
    RotationId id{};
    OrganizationId organization{};
    SecretId secret{};
    std::string secretName{};
    std::optional<EnvironmentId> environment{};
    std::uint64_t revision = 1; ///< Moves with every step.
    RotationKind kind = RotationKind::Other;
    std::string sourceNote{}; ///< Of the policy, as it was when this began.
    std::string sourceLink{};
    RotationState state = RotationState::Running;
    std::uint32_t versionBefore = 0;
    std::uint32_t versionAfter = 0; ///< 0 until Set is done.
    std::string startedBy{};        ///< Display name.
    Timestamp startedAt{};
    std::vector<StepDone> done{}; ///< From the first step on, without gaps.
    std::string endedBy{};        ///< Display name; empty while it is running.
    std::optional<Timestamp> endedAt{};
    std::string endNote{};      ///< Why it was aborted.
    bool rolledBack = false;    ///< Aborted, with the value of before in use again.
    std::vector<OldUse> uses{}; ///< Of older versions, as of the answer; not part of the record.

    /// None once it has ended.
    std::optional<RotationStep> next() const;
    const StepDone* find(RotationStep step) const; ///< nullptr if it is not done.
};

/// What somebody says of a step when they have done it.
struct StepWish
{
    RotationStep step = RotationStep::Generate;
    std::string note{};
    std::uint32_t version = 0;    ///< Of Set: the version with the new value.
    std::string typedName{};      ///< Of Revoke, to override what is still in use: the secret's.
    std::string overrideReason{}; ///< The same.
};

struct AbortWish
{
    std::string note{};
    bool keepNew = false; ///< The new value stays although the rotation does not.
};

/// Fails with VersionConflict if it has ended or another step is next, and says which.
Result<Done> expectNext(const Rotation& rotation, RotationStep step);

std::string_view nameOf(DueState state);      ///< "fresh", "soon", "overdue".
std::string_view nameOf(RotationStep step);   ///< "generate", "set", "deliver", …
std::string_view nameOf(RotationState state); ///< "running", "done", "aborted".

} // namespace strongroom::domain
