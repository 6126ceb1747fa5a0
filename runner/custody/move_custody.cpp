// A version opened and sealed anew in one go: its values go nowhere else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/random.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/refusal.h"
#include "models/domain/secret.h"
#include "runner/custody/custody.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

constexpr std::size_t dekSize = 32;

/// Another secret, and nothing else that a reader could be led astray by.
Result<Done> expectMove(const domain::SealContext& from, const domain::SealContext& to)
{
    if (from.secret == to.secret)
        return domain::refusal(domain::RefusalReason::SecretDiffers);
    if (from.number != to.number || from.version == to.version)
        return domain::refusal(domain::RefusalReason::VersionDiffers);
    if (from.environment != to.environment || from.backend == to.backend)
        return domain::refusal(domain::RefusalReason::AddressDiffers);
    return Done{};
}

} // namespace

Result<domain::MoveWarrant> Custody::warrantFor(const domain::SecretId& from,
                                                const domain::SecretId& to) const
{
    const auto now = std::chrono::floor<std::chrono::seconds>(m_keys.keyring->clock().now());
    auto signature = crypto::signStatement(crypto::MoveStatement{m_identity.organization.value,
                                                                 m_identity.runner.value,
                                                                 from.value, to.value, now},
                                           m_credential.privateKeyPem);
    if (!signature)
        return signature.error();
    return domain::MoveWarrant{
        m_identity.runner,    from, to, now, m_credential.certificatePem, m_credential.authorityPem,
        std::move(*signature)};
}

Result<domain::MoveVersionAnswer> Custody::moveVersion(const domain::MoveVersionRequest& request)
{
    const auto& from = request.base.context;
    const auto& to = request.context;
    for (const auto& organization : {from.organization, to.organization})
        if (auto ours = expectOurs(organization); !ours)
            return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    if (auto moves = expectMove(from, to); !moves)
        return moves.error();
    const auto keys = keysOf(request.base.entries);
    if (keys.empty() || keys.size() > domain::mostKeys)
        return Error{ErrorKind::InvalidInput, "A version has 1 to 1000 keys."};
    const auto dek = crypto::randomSecret(dekSize);
    if (!dek)
        return dek.error();
    domain::MoveVersionAnswer answer;
    if (auto sealed = sealAnew(request.base, keys, to, *dek, answer.version); !sealed)
        return sealed.error();
    auto wrapped = m_keys.keyring->wrap({to, keys}, *dek);
    if (!wrapped)
        return wrapped.error();
    answer.version.dek = std::move(*wrapped);
    auto warrant = warrantFor(from.secret, to.secret);
    if (!warrant)
        return warrant.error();
    answer.warrant = std::move(*warrant);
    // What was sealed for the former and does not come along is missed under the new name as well.
    const std::lock_guard lock(m_mutex);
    const auto newest = std::max(m_keys.versions->newestOf(from.secret), to.number);
    if (auto noted = m_keys.versions->remember(to.secret, newest); !noted)
        return noted.error();
    return answer;
}

} // namespace strongroom::runner
