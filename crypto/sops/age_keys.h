// The data key of a file, wrapped for age recipients.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/age/keys/recipient.h"
#include "crypto/sops/metadata.h"

#include <string>
#include <vector>

namespace strongroom::sops {

/// A fresh data key.
Result<SecretBytes> newDataKey();

/// Fails with InvalidInput, naming the recipient, for one that is no age recipient that we know.
Result<std::vector<AgeKey>> wrapDataKey(const SecretBytes& dataKey,
                                        const std::vector<std::string>& recipients);

/// By the first recipient whose identity is among these. Fails with Forbidden if there is none, and
/// with Forged if the wrapped key was altered.
Result<SecretBytes> unwrapDataKey(const Metadata& metadata, const age::Identities& identities);

} // namespace strongroom::sops
