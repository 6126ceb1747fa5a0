// Hashes of what was got, never of what the server says they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/log/event_leaf.h"

#include "crypto/merkle/commitment.h"
#include "models/wire/audit_body.h"

namespace strongroom::client {
namespace {

std::optional<crypto::TreeHash> commitmentOf(const domain::AuditEvent& event)
{
    if (!event.erasedBy.empty())
        return crypto::treeHashOf(event.log->commitment);
    const auto commitment = crypto::commit(event.log->salt, wire::auditBody(event));
    return commitment ? std::optional(*commitment) : std::nullopt;
}

} // namespace

std::optional<crypto::TreeHash> leafHashOf(const domain::AuditEvent& event)
{
    const auto commitment = event.log ? commitmentOf(event) : std::nullopt;
    if (!commitment)
        return std::nullopt;
    return crypto::leafHash(bytesOf(crypto::leafEntry(event.id.value, *commitment)));
}

} // namespace strongroom::client
