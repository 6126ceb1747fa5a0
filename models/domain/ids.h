// Which ids there are: each kind its own type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"

namespace strongroom::domain {

using OrganizationId = Id<struct OrganizationTag>;
using EnvironmentId = Id<struct EnvironmentTag>;
using BackendId = Id<struct BackendTag>;
using SecretId = Id<struct SecretTag>;
using VersionId = Id<struct VersionTag>;
using GrantId = Id<struct GrantTag>;
using RunnerId = Id<struct RunnerTag>;
using ApprovalId = Id<struct ApprovalTag>;
using BreakGlassId = Id<struct BreakGlassTag>;
using EventId = Id<struct EventTag>;
using MemberId = Id<struct MemberTag>;
using TeamId = Id<struct TeamTag>;
using EncryptionKeyId = Id<struct EncryptionKeyTag>;
using RewrapId = Id<struct RewrapTag>;

} // namespace strongroom::domain
