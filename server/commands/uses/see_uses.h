// Who would miss a key or a backend first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/uses/use_storage.h"

namespace strongroom::server {

/// For whoever may see all secrets; names for whoever may see the record, which they are from.
Result<domain::Uses> seeUses(CommandContext& context, UseStorage& uses, const Caller& caller,
                             const std::optional<domain::BackendId>& of);

} // namespace strongroom::server
