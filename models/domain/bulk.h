// One deed done to many secrets: what it would come to, and how far it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/organization.h"
#include "models/domain/rotation_policy_change.h"
#include "models/domain/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

using BulkId = Id<struct BulkTag>;

inline constexpr std::size_t mostBulkSecrets = 10'000;
inline constexpr std::size_t longestBulkReason = 500;
inline constexpr std::size_t shortestDestroyReason = 10;
inline constexpr std::size_t mostLabels = 50; ///< Of a secret.
inline constexpr std::size_t longestLabel = 100;

/// Destroy and Rotate are not taken back.
enum class BulkDeed {
    Trash,
    Restore,
    Label,
    Owner,
    Destroy,
    Rotate,
    SetRotationPolicy,
    RemoveRotationPolicy
};
enum class BulkState { Planned, Running, Paused, Done, Cancelled };
enum class BulkItemState { Left, Done, Failed, Skipped };

/// A secret as whoever chose it saw it: one that has changed since is not touched.
struct BulkTarget
{
    SecretId secret{};
    std::uint64_t revision = 0;
};

/// Instead of a list: all in which a text occurs.
struct BulkFilter
{
    std::string text{};
    std::optional<EnvironmentId> environment{};
    bool organizationOnly = false;
};

struct BulkWish
{
    BulkDeed deed = BulkDeed::Trash;
    std::vector<BulkTarget> secrets{};
    std::optional<BulkFilter> filter{}; ///< Then `secrets` is empty.
    std::vector<std::string> addLabels{};
    std::vector<std::string> removeLabels{};
    std::string owner{}; ///< Empty: nobody.
    std::string reason{};
    std::optional<RotationPolicyChange> rotationPolicy{}; ///< To be set.
};

/// What somebody agrees to who has seen the plan.
struct BulkStart
{
    std::uint64_t count = 0; ///< Fails if it would be done to another number of secrets.
    bool exceptProduction = false;
};

struct BulkItem
{
    SecretId secret{};
    std::string name{}; ///< Empty for one that the person cannot see.
    std::optional<EnvironmentId> environment{};
    BulkItemState state = BulkItemState::Left;
    std::string problem{}; ///< Why it failed, or is skipped.
};

/// Of one environment, or of the organization itself.
struct BulkPlace
{
    std::optional<EnvironmentId> environment{};
    EnvironmentKind kind = EnvironmentKind::Other;
    std::uint64_t left = 0;
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::uint64_t skipped = 0;
    std::uint64_t first = 0; ///< Of those left: they have no rotation policy of their own yet.
};

/// How many are skipped or failed for the same reason.
struct BulkReason
{
    std::string problem{};
    std::uint64_t count = 0;
};

/// With places and reasons where one is planned or read, without them in lists.
struct Bulk
{
    BulkId id{};
    OrganizationId organization{};
    BulkDeed deed = BulkDeed::Trash;
    BulkState state = BulkState::Planned;
    std::vector<std::string> addLabels{};
    std::vector<std::string> removeLabels{};
    std::string owner{};
    std::string reason{};
    std::optional<RotationPolicyChange> rotationPolicy{};
    std::optional<ApprovalId> approval{}; ///< Nothing is destroyed before others agree to it.
    std::optional<BulkId> undoOf{};       ///< This takes that one back.
    std::optional<BulkId> undoneBy{};     ///< That one takes this back.
    std::string problem{}; ///< Why it is paused if nobody paused it, or waits, or was
                           ///< given up by others.
    std::string startedBy{};
    Timestamp startedAt{};
    std::optional<Timestamp> finishedAt{};
    std::optional<Timestamp> undoUntil{}; ///< It has ended, and can be taken back.
    std::uint64_t left = 0;
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::uint64_t skipped = 0;
    std::vector<BulkPlace> places{};
    std::vector<BulkReason> reasons{}; ///< The most frequent first, twenty at the most.
};

/// A change of labels as `wish` has it: in their order, the new ones last.
std::vector<std::string> labelsAfter(const std::vector<std::string>& labels,
                                     const std::vector<std::string>& add,
                                     const std::vector<std::string>& remove);

/// "trash", "restore", "label", "owner", "destroy", "rotate", "set_rotation_policy", …
std::string_view nameOf(BulkDeed deed);
bool canBeTakenBack(BulkDeed deed);
std::string_view nameOf(BulkState state); ///< "planned", "running", "paused", "done", "cancelled".
std::string_view nameOf(BulkItemState state); ///< "left", "done", "failed", "skipped".

} // namespace strongroom::domain
