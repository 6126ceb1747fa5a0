// A leaf completes as many subtrees as its index has ones at its end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/log/log_appender.h"

#include "crypto/merkle/commitment.h"
#include "crypto/merkle/tree.h"
#include "crypto/random.h"
#include "models/wire/audit_body.h"

namespace strongroom::server {

Result<Done> appendToLog(LogWriter& log, const domain::AuditEvent& event)
{
    const auto& organization = event.organization;
    const auto index = log.logSize(organization);
    if (!index)
        return index.error();
    auto salt = crypto::randomBytes(crypto::saltSize);
    if (!salt)
        return salt.error();
    const auto commitment = crypto::commit(*salt, wire::auditBody(event));
    if (!commitment)
        return commitment.error();
    if (auto put = log.putLeaf(organization, *index, {event.id, *salt, *commitment}); !put)
        return put;
    auto hash = crypto::leafHash(bytesOf(crypto::leafEntry(event.id.value, *commitment)));
    auto place = *index;
    for (unsigned level = 0;; ++level, place /= 2) {
        if (auto put = log.putNode(organization, level, place, hash); !put)
            return put;
        if (place % 2 == 0)
            return Done{};
        const auto left = log.logNode(organization, level, place - 1);
        if (!left)
            return left.error();
        hash = crypto::nodeHash(*left, hash);
    }
}

} // namespace strongroom::server
