// Destroys a version: its values are gone for good, its row stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// Only what lies in the trash can be destroyed. NotFound, or VersionConflict with the state it is
/// in.
Result<domain::Version> findDestroyable(const std::vector<domain::Version>& versions,
                                        std::uint32_t number);

/// The deed of an approval, in its transaction: erases the sealed values and the wrapped DEK.
Result<Done> destroyVersion(CommandContext& context, const Caller& approver,
                            const domain::Approval& approval, ApprovalWriter& approvals,
                            StorageWriter& writer);

} // namespace strongroom::server
