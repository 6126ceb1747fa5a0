// Values sealed before they leave the process, and opened after they come back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "client/trust/trusted_custodian.h"

namespace strongroom::client {

/// Checks names, sizes and texts, before anything is sent. Fails with TooLarge or InvalidInput,
/// naming the key.
Result<Done> checkDraft(const VersionDraft& draft);

/// Seals the given values under a fresh DEK, and the DEK to the custodian. `context.version` is the
/// new version's id.
Result<domain::NewVersion> sealDraft(const VersionDraft& draft, const domain::SealContext& context,
                                     const TrustedCustodian& custodian);

/// A key pair for one reveal.
struct ReaderKey
{
    SecretBytes privateKey{0};
    Bytes publicKey{};
};
Result<ReaderKey> newReaderKey();

/// Opens what `custodian` released. Fails with Forged if anything does not belong together, or was
/// released by somebody else.
Result<Revealed> openRedeemed(const domain::Redeemed& redeemed, const ReaderKey& reader,
                              const TrustedCustodian& custodian);

} // namespace strongroom::client
