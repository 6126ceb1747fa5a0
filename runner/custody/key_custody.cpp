// What the custodian does with its keys themselves: as persons signed for, and re-wrapping.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/custody.h"

namespace strongroom::runner {

Result<domain::KeyringStatus> Custody::changeKey(const domain::KeyChange& change)
{
    if (auto ours = expectOurs(change.organization); !ours)
        return ours.error();
    if (auto checked = expectAllowed(change); !checked)
        return checked.error();
    const std::lock_guard changing(m_changing);
    auto& ring = *m_keys.keyring;
    const bool activates = change.operation == domain::ProofOperation::ActivateKey;
    // Before the change: a certificate that has run out must not leave the ring ahead of our word.
    auto certified = certifiedWith(activates ? change.kekId : ring.activeId(), ring.clock().now());
    if (!certified)
        return certified.error();
    if (auto applied = ring.apply(change); !applied)
        return applied.error();
    {
        const std::lock_guard lock(m_mutex);
        m_public = std::move(*certified);
    }
    return domain::KeyringStatus{publicKey(), ring.status(false)};
}

Result<domain::KeyringStatus> Custody::keyStatus(const domain::KeyStatusRequest& request)
{
    if (auto ours = expectOurs(request.organization); !ours)
        return ours.error();
    return domain::KeyringStatus{publicKey(), m_keys.keyring->status(request.probe)};
}

Result<domain::RewrapAnswer> Custody::rewrap(const domain::RewrapRequest& request)
{
    if (auto ours = expectOurs(request.organization); !ours)
        return ours.error();
    for (const auto& item : request.items)
        if (auto ours = expectOurs(item.place.context.organization); !ours)
            return ours.error();
    if (request.items.size() > domain::mostRewraps)
        return Error{ErrorKind::TooLarge, "A batch has at most 1000 keys."};
    return domain::RewrapAnswer{m_keys.keyring->rewrap(request.items)};
}

} // namespace strongroom::runner
