// Secrets of the trash destroyed together: once others have agreed, and for good.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"
#include "server/commands/bulk/manage_bulk.h"
#include "server/commands/single_deeds.h"

#include <map>

namespace strongroom::server {

/// What policy says of destroying secrets, asked once for all that it cannot tell apart.
class DestructionGate
{
public:
    /// Both are borrowed.
    DestructionGate(CommandContext& context, const Caller& caller, const std::string& reason);

    Result<Gated> of(const domain::Secret& secret);

private:
    CommandContext& m_context;
    const Caller& m_caller;
    domain::Purpose m_purpose;
    std::map<std::string, Gated> m_known{};
};

/// Asks those whom policy names to agree to what was planned, once for all of it; it begins when
/// they have. Fails as startBulk() does.
Result<domain::Bulk> destroyBulk(const BulkWork& work, const Caller& caller,
                                 const domain::BulkId& id, const domain::BulkStart& start);

/// How the agreement stands that `bulk` waits for.
Result<domain::Approval> agreementOn(const BulkWork& work, const domain::Bulk& bulk);

/// Of one secret: the values and keys of all its versions are erased, and its name is free again.
Alteration destroying(BulkWriter& bulks);

} // namespace strongroom::server
