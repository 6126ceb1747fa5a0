// Backends made, changed, tested and chosen; each with its line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/backends.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// For every member; settings, checks and usage for whoever may see all secrets.
Result<std::vector<domain::StorageBackend>> listBackends(CommandContext& context,
                                                         Backends& backends, const Caller& caller);
/// For whoever may see all secrets.
Result<domain::StorageBackend> getBackend(CommandContext& context, Backends& backends,
                                          const Caller& caller, const domain::BackendId& id);

/// The following are for whoever manages the organization.

/// Fails with InvalidInput, naming the setting. Calls nobody: testing is an act of its own.
Result<domain::StorageBackend> createBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, domain::NewBackend wish);

/// Which backend, as of which revision the caller saw it.
struct BackendAt
{
    domain::BackendId backend{};
    std::uint64_t revision = 0;
};

/// What is under way ends with the old credentials; the next call has the new ones.
Result<domain::StorageBackend> changeBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, const BackendAt& at,
                                             domain::BackendChange change);
/// Fails with VersionConflict while anything is kept there.
Result<domain::StorageBackend> removeBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, const domain::BackendId& id);
/// New secrets go there; those that stand stay where they are.
Result<domain::StorageBackend> setDefaultBackend(CommandContext& context, Backends& backends,
                                                 const Caller& caller, const domain::BackendId& id);

/// Tries each step there with a probe, and remembers how it went.
Result<domain::BackendCheck> testBackend(CommandContext& context, Backends& backends,
                                         const Caller& caller, const domain::BackendId& id);
/// The same for what is not kept yet.
Result<domain::BackendCheck> testNewBackend(CommandContext& context, Backends& backends,
                                            const Caller& caller, domain::NewBackend wish);

} // namespace strongroom::server
