// Rows of deeds on many secrets as the things they stand for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/bulk/bulk_storage.h"

namespace strongroom::server {

/// How long a deed can be taken back, and is kept.
inline constexpr std::chrono::days bulkKept{30};

inline constexpr std::string_view bulkColumns =
    "SELECT id, organization, deed, state, add_labels, remove_labels, owner, reason, undo_of, "
    "(SELECT u.id FROM bulks u WHERE u.undo_of = bulks.id), problem, name, started_at, "
    "finished_at, (SELECT count(*) FROM bulk_items WHERE bulk = bulks.id AND state = 'left'), "
    "(SELECT count(*) FROM bulk_items WHERE bulk = bulks.id AND state = 'done'), (SELECT count(*) "
    "FROM bulk_items WHERE bulk = bulks.id AND state = 'failed'), (SELECT count(*) FROM bulk_items "
    "WHERE bulk = bulks.id AND state = 'skipped'), issuer, subject, provider_groups, request, "
    "address, "
    "client, job, approval, policy_days, policy_kind, policy_note, policy_link FROM bulks WHERE ";
inline constexpr std::string_view bulkItemColumns =
    "SELECT secret, name, environment, state, problem, revision, after, labels, owner, policy, "
    "policy_at, policy_after FROM bulk_items WHERE ";

/// A policy as it is kept beside a secret of a deed; empty for none.
std::string textOf(const std::optional<domain::RotationPolicy>& policy);
KeptBulk readBulk(const Statement& row);
KeptItem readBulkItem(const Statement& row);
/// Without places and reasons. Fails with NotFound.
Result<KeptBulk> findBulk(Database& database, const domain::OrganizationId& organization,
                          const domain::BulkId& id);

} // namespace strongroom::server
