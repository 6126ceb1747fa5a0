// Where an organization's sealed values are kept, with what is needed to get there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "models/domain/organization.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

inline constexpr std::string_view builtinBackend = "builtin";
/// The kind of what a runner reaches, whatever it is there.
inline constexpr std::string_view runnerBackend = "runner";

/// Whose credentials reach a backend.
enum class BackendMode {
    Inline,         ///< Given here, and kept under the platform's KEK.
    CrossAccount,   ///< Given here, and exchanged there for a role of another account (STS).
    RunnerDelegated ///< A runner's own: nothing is kept here, and a runner reaches the backend.
};

using BackendSettings = std::map<std::string, std::string>;
using BackendCredentials = std::map<std::string, SecretBytes>;

/// One step of a connection test, in the order in which they are tried.
struct BackendStep
{
    std::string name{}; ///< "dns", "connect", "tls", "authentication", "create", …
    bool passed = false;
    std::string message{}; ///< Why not, and what to do.
};

struct BackendCheck
{
    Timestamp at{};
    bool passed = false;
    std::vector<BackendStep> steps{};
};

/// How much depends on a backend, and what it still has to be told.
struct BackendUsage
{
    std::uint64_t secrets = 0; ///< Active and in the trash.
    std::uint64_t versions = 0;
    std::uint64_t waiting = 0; ///< Versions whose state there is not yet what it is here.
};

struct StorageBackend
{
    Backend backend{};
    OrganizationId organization{};
    BackendMode mode = BackendMode::Inline;
    BackendSettings settings{};
    std::optional<Timestamp>
        credentialsAt{}; ///< When they were last replaced; they never come out.
    bool isDefault = false;
    std::uint64_t revision = 0;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::string createdBy{};
    std::string updatedBy{};
    std::optional<BackendCheck> check{}; ///< The last one.
    BackendUsage usage{};
};

struct NewBackend
{
    std::string name{};
    std::string kind{};
    BackendMode mode = BackendMode::Inline;
    BackendSettings settings{};
    BackendCredentials credentials{};
};

/// What is absent stays as it is; credentials are replaced whole.
struct BackendChange
{
    std::optional<std::string> name{};
    std::optional<BackendSettings> settings{};
    std::optional<BackendCredentials> credentials{};
};

/// A field of a kind's form.
struct BackendField
{
    std::string name{};
    bool secret = false;
    bool required = false;
    std::string help{};
    std::string way{};    ///< Asked for with this way to sign in alone; empty: with any.
    std::string preset{}; ///< What holds where it is left empty.
};

/// The setting that says which of a kind's ways to sign in is gone.
inline constexpr std::string_view wayField = "authentication";

/// What can be configured, for whoever makes a form of it.
struct BackendKind
{
    std::string kind{};
    std::string title{};
    std::vector<BackendField> fields{};
    std::string permissions{}; ///< The least that it needs there, to copy.
    std::string trust{}; ///< Whom a role of another account has to trust, to copy; empty: no such.
    std::uint64_t largestPayload = 0;
    std::vector<std::string> cannot{}; ///< "undelete", "destroy", "soft_delete".
    std::vector<BackendMode> modes{};
    std::vector<std::string> ways{}; ///< To sign in: "token", "approle"; the first by default.
};

std::string_view nameOf(BackendMode mode); ///< "inline", "cross_account", "runner_delegated".
std::optional<BackendMode> backendModeOf(std::string_view name);

} // namespace strongroom::domain
