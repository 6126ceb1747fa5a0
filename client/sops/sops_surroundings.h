// What lies around a SOPS file on this machine: the person's age identities, and .sops.yaml.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/age/keys/recipient.h"
#include "crypto/sops/rules/creation_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// From SOPS_AGE_KEY, from the file that SOPS_AGE_KEY_FILE names, from what the program of
/// SOPS_AGE_KEY_CMD writes, and from sops/age/keys.txt in the person's configuration folder: all
/// that there are, as sops does. Fails with Unavailable if a named file or program cannot be read,
/// with InvalidInput for what is no identity, and with NotFound for none at all.
Result<age::Identities> loadAgeIdentities();

/// Unwraps the data key with these identities and opens the file. Answers the data key. Fails as
/// loading, unwrapping and opening do.
Result<SecretBytes> openWithOwnIdentities(sops::SopsFile& file,
                                          sops::MacCheck check = sops::MacCheck::Verify);

/// What `config`, or the file that SOPS_CONFIG names, or the nearest .sops.yaml from the file's
/// folder upwards, or else from the working folder upwards, says of the file. Nothing if there is
/// none.
Result<std::optional<sops::CreationRule>> creationRuleFor(const std::string& file,
                                                          const std::string& config);

/// How to seal a new file, and for whom: `recipients`, or else SOPS_AGE_RECIPIENTS, or else whom
/// .sops.yaml names, which says the rest in any case. Fails with InvalidInput if nobody could open
/// the file, and if .sops.yaml asks for keys that we cannot wrap for.
Result<sops::CreationRule> sealingRuleFor(const std::string& file, const std::string& config,
                                          std::vector<std::string> recipients);

} // namespace strongroom::client
