// What a resource looks like on the record: YAML, with values hidden.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access.h"
#include "models/domain/approval.h"
#include "models/domain/backend.h"
#include "models/domain/break_glass.h"
#include "models/domain/invitation.h"
#include "models/domain/key_use.h"
#include "models/domain/machine.h"
#include "models/domain/organization.h"
#include "models/domain/secret.h"
#include "models/domain/sign_in_session.h"
#include "models/domain/version.h"
#include "server/storage/storage_writer.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// The secret and, if it has one, its current version: which keys there are, and in which version
/// each value last changed. Neither values nor fingerprints.
std::string snapshotOf(const domain::Secret& secret, const std::optional<domain::Version>& current);

std::string snapshotOf(const domain::Organization& organization);
std::string snapshotOf(const domain::Environment& environment);
std::string snapshotOf(const domain::Member& member);
std::string snapshotOf(const domain::Team& team);
/// `holder` is the name of who has the role.
std::string snapshotOf(const domain::Binding& binding, const std::string& holder);
/// Without its token.
std::string snapshotOf(const domain::Invitation& invitation);

/// Without the key itself, or a hash of it.
std::string snapshotOf(const domain::ApiKey& key);
std::string snapshotOf(const domain::ServiceAccount& account);
std::string snapshotOf(const Runner& runner);
/// With the time of its credentials, and nothing else of them.
std::string snapshotOf(const domain::StorageBackend& backend);
/// Each key by its name, kind and revision; nothing of settings or credentials.
std::string snapshotOf(const domain::KeyringStatus& ring);
std::string snapshotOf(const domain::Rewrap& rewrap);

std::string snapshotOf(const domain::Grant& grant);
std::string snapshotOf(const domain::Approval& approval);
std::string snapshotOf(const domain::BreakGlass& glass);

/// A session that goes on, or one that ended then.
std::string snapshotOf(const domain::SignInSession& session,
                       const std::optional<Timestamp>& endedAt = {});
/// Several that began or ended by one act.
std::string snapshotOf(const std::vector<domain::SignInSession>& sessions,
                       const std::optional<Timestamp>& endedAt = {});
/// Without its seed and codes. `subject` is whose it is.
std::string snapshotOf(const domain::SecondFactorState& factor, const std::string& subject);

} // namespace strongroom::server
