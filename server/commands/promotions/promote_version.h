// Has values of one environment sealed for another by the custodian, for somebody who might see
// the ones and write the others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/import.h"
#include "models/domain/promotion.h"
#include "server/commands/certificates/version_ends.h"
#include "server/commands/command_context.h"
#include "server/tunnel/promoter.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// A promotion, and the revision of the target that the person saw; 0 where it is created.
struct PromotionAt
{
    domain::Promotion promotion{};
    std::uint64_t revision = 0;
};

/// Needs of the source what revealing those keys at once needs, and leave to write the target. The
/// look at the source is on the record before the custodian is asked. What stays of the target is
/// all of its current version but for the promoted keys. Fails with VersionConflict if the target
/// moved on, also while the custodian was at work; nothing is kept then.
boost::asio::awaitable<Result<domain::Imported>>
promoteVersion(CommandContext& context, CertificateEndStorage ends, Promoter& promoter,
               Caller caller, PromotionAt at, Witness<domain::Imported> witness);

} // namespace strongroom::server
