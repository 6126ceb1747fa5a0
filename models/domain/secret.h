// A secret: a named set of key-value pairs, of which only the versions hold values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

enum class SecretState { Active, Deleted, Destroyed };

/// Unique by (organization, environment or none, slug). The backend never changes.
struct Secret
{
    SecretId id{};
    OrganizationId organization{};
    std::optional<EnvironmentId> environment{}; ///< None: of the whole organization.
    std::string slug{};
    std::string name{};
    std::string description{};
    std::vector<std::string> labels{};
    std::string owner{};
    BackendId backend{};
    SecretState state = SecretState::Active;
    std::uint64_t revision = 0;       ///< Grows with every change; the ETag.
    std::uint32_t currentVersion = 0; ///< 0 while there is none.
    std::uint32_t keyCount = 0;       ///< Of the current version.
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::string createdBy{}; ///< Display name.
    std::string updatedBy{};
};

/// What is needed to create a secret; the id is made by whoever creates it, since values are sealed
/// to it.
struct NewSecret
{
    SecretId id{};
    std::optional<EnvironmentId> environment{};
    std::string slug{};
    std::string name{};
    std::string description{};
    std::vector<std::string> labels{};
    std::string owner{};
    std::optional<BackendId> backend{}; ///< None: the organization's default.
};

/// A change of metadata: what is absent stays as it is.
struct SecretChange
{
    std::optional<std::string> name{};
    std::optional<std::string> description{};
    std::optional<std::vector<std::string>> labels{};
    std::optional<std::string> owner{};
};

std::string_view nameOf(SecretState state); ///< "active", "deleted", "destroyed".

/// The slug that a display name gives: lower case, runs of anything else than [a-z0-9] become one
/// '-'. Empty if the name holds no such character.
std::string slugOf(std::string_view name);

/// 1 to 63 of [a-z0-9_-], beginning and ending with a letter or digit.
bool isSlug(std::string_view text);

/// A key of a secret: 1 to 255 bytes of UTF-8 without control characters, white space at the ends,
/// '/' or '='.
bool isKeyName(std::string_view text);

inline constexpr std::size_t largestValue = 1U << 20;   ///< Bytes in one value.
inline constexpr std::size_t largestVersion = 4U << 20; ///< Bytes in all values of a version.
inline constexpr std::size_t mostKeys = 1000;           ///< Keys in a version.

} // namespace strongroom::domain
