// Roles given and taken, and places in teams.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "server/commands/command_context.h"

#include <optional>
#include <vector>

namespace strongroom::server {

struct BindingFilter
{
    std::optional<domain::AccessObject> holder{};
    std::optional<domain::AccessObject> object{};
};

/// Who was given what. For those who manage access or see the record.
Result<std::vector<domain::NamedBinding>>
listBindings(CommandContext& context, const Caller& caller, const BindingFilter& filter);

/// All of it or nothing. What stands already, or does not stand, is passed over. Fails as
/// checkBinding(), mayBind() and checkWhole() do; a team's managers may change who is in it.
Result<domain::AccessPreview> changeAccess(CommandContext& context, const Caller& caller,
                                           const domain::AccessChange& change);

/// The same as part of another deed, in its transaction; the record names the approval that it
/// comes from. A refusal is not on the record: that is its owner's.
Result<domain::AccessPreview> changeAccessWithin(CommandContext& context, const Caller& caller,
                                                 StorageWriter& writer,
                                                 const domain::AccessChange& change,
                                                 const std::string& approval);

/// Who would gain and lose what; nothing changes. Fails as changeAccess() does.
Result<domain::AccessPreview> previewAccess(CommandContext& context, const Caller& caller,
                                            const domain::AccessChange& change);

} // namespace strongroom::server
