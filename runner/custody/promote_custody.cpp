// Named values of one environment sealed anew for another, beside what stays there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/random.h"
#include "models/domain/refusal.h"
#include "models/domain/secret.h"
#include "runner/custody/custody.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

using domain::refusal;
using domain::RefusalReason;

constexpr std::size_t freshDekSize = 32;

/// What stays is all of the target's present version but for what is promoted: nothing is dropped
/// there by the way.
Result<Done> expectNothingDropped(const domain::PromoteVersionRequest& request)
{
    if (!request.base)
        return request.kept.empty() ? Result<Done>(Done{}) : refusal(RefusalReason::BaseDiffers);
    const auto& base = request.base->context;
    const auto& to = request.context;
    if (base.organization != to.organization || base.secret != to.secret)
        return refusal(RefusalReason::BaseDiffers);
    auto staying = keysOf(request.base->entries);
    std::erase_if(staying, [&](const std::string& key) {
        return std::ranges::find(request.keys, key) != request.keys.end();
    });
    return std::ranges::is_permutation(request.kept, staying)
               ? Result<Done>(Done{})
               : refusal(RefusalReason::ContentDiffers);
}

Result<Done> expectPromotion(const domain::PromoteVersionRequest& request)
{
    const auto& from = request.from.context;
    const auto& to = request.context;
    if (from.secret == to.secret)
        return refusal(RefusalReason::SecretDiffers);
    if (from.environment == to.environment)
        return refusal(RefusalReason::AddressDiffers);
    if (request.keys.empty() || request.keys.size() + request.kept.size() > domain::mostKeys)
        return Error{ErrorKind::InvalidInput, "A version has 1 to 1000 keys."};
    return expectNothingDropped(request);
}

} // namespace

Result<domain::SealVersionAnswer>
Custody::promoteVersion(const domain::PromoteVersionRequest& request)
{
    for (const auto* place : {&request.from.context, &request.context})
        if (auto ours = expectOurs(place->organization); !ours)
            return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    if (auto promotes = expectPromotion(request); !promotes)
        return promotes.error();
    const auto dek = crypto::randomSecret(freshDekSize);
    if (!dek)
        return dek.error();
    domain::SealVersionAnswer answer;
    if (auto sealed = sealAnew(request.from, request.keys, request.context, *dek, answer); !sealed)
        return sealed.error();
    if (request.base)
        if (auto stays = sealAnew(*request.base, request.kept, request.context, *dek, answer);
            !stays)
            return stays.error();
    auto wrapped = m_keys.keyring->wrap({request.context, keysOf(answer.entries)}, *dek);
    if (!wrapped)
        return wrapped.error();
    answer.dek = std::move(*wrapped);
    const std::lock_guard lock(m_mutex);
    if (auto noted = m_keys.versions->remember(request.context.secret, request.context.number);
        !noted)
        return noted.error();
    return answer;
}

} // namespace strongroom::runner
