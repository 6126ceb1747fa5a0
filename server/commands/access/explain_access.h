// Why somebody may do something or not; who may; and what somebody may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "models/domain/page.h"
#include "server/commands/command_context.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// Of oneself everybody may ask, about what they see; of others those who manage access or see the
/// record. Fails with InvalidInput for a permission that the object does not know, with NotFound
/// for a subject or object that is not there.
Result<domain::AccessExplanation> explainAccess(CommandContext& context, const Caller& caller,
                                                const domain::AccessQuestion& question);

/// Everybody who has the permission on the object, by name; teams that a group of the identity
/// provider fills stand for those who are not known yet.
Result<std::vector<domain::AccessHolder>>
whoHasAccess(CommandContext& context, const Caller& caller, const domain::AccessQuestion& question);

/// The secrets on which a member has the permission, page by page.
Result<domain::Page<domain::Named>> whatHasAccess(CommandContext& context, const Caller& caller,
                                                  const domain::AccessObject& subject,
                                                  const std::string& permission,
                                                  const std::optional<std::string>& cursor);

} // namespace strongroom::server
