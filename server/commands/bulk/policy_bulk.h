// Rotation policies of many secrets, set or removed together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/bulk/plan_bulk.h"

namespace strongroom::server {

bool isOfPolicies(domain::BulkDeed deed);

/// Why it would do nothing to that secret; empty if it would. Notes in `item` the policy of its own
/// that was seen.
Result<std::string> whyNoPolicy(const BulkWork& work, const domain::BulkWish& wish,
                                const domain::Secret& secret, KeptItem& item);

/// What the single act is called on the record.
std::string policyActionOf(const domain::Bulk& bulk, const KeptItem& item);

/// Sets, removes or gives again. What somebody set or removed since it was seen is not touched;
/// that the secret has changed otherwise, or got a new value, keeps nothing from being taken back.
Result<Done> policyOne(CommandContext& context, const Caller& caller, const domain::Bulk& bulk,
                       BulkWriter& bulks, StorageWriter& writer, KeptItem& item);

} // namespace strongroom::server
